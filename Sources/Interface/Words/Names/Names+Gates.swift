package import Domain

extension GateCode: Named {
    package var term: Term {
        switch self {
        case .lead: Term("Référent·e interne", "Internal lead", "Réf. interne", "Internal lead")
        case .purpose:
            Term("Lien à la mission sociale", "Link to the social purpose", "Lien social", "Purpose link")
        case .brief: Term("Cahier des charges complet", "Complete brief", "Cahier charges", "Brief")
        case .objective: Term("Objectif mesurable", "SMART objective", "Objectif", "Objective")
        case .money: Term("Estimation et financement", "Estimate and funding", "Financement", "Funding")
        case .heard: Term("Concertation interne", "Team consultation", "Concertation", "Team input")
        case .makeOrBuy:
            Term("Faire ou faire faire, motivé", "Make or buy, with a reason", "Faire ou non", "Make or buy")
        case .cautions: Term("Précautions lues", "Cautions read", "Précautions", "Cautions")
        case .conflict:
            Term("Conflit d'intérêts examiné", "Conflict of interest looked at", "Conflit int.", "Conflict")
        case .dataClauses:
            Term("Clauses sur les données", "Data clauses signed", "Données", "Data clauses")
        case .rights: Term("Droits d'auteur écrits", "Rights in the work written", "Droits", "Rights")
        case .results: Term("Bilan rempli (*)", "Closing review filled (*)", "Bilan", "Review")
        case .jointReview: Word.jointReview.term
        case .handover:
            Term(
                "Passation et transmissions faites", "Handover and transfers done", "Passation", "Handover")
        case .termination:
            Term("Engagement résilié avec préavis", "Engagement ended with notice", "Résiliation", "Ended")
        case .choice:
            Term("Freelance retenu avec un motif", "Freelance chosen with a reason", "Choix motivé", "Choice")
        case .quotes: Term("Devis reçus", "Quotes received", "Devis", "Quotes")
        case .values:
            Term(
                "Valeurs du freelance notées, avec des faits", "Values of the freelance scored, with facts",
                "Valeurs", "Values")
        case .checkpoint:
            Term(
                "Un point avec critère et date", "A checkpoint with criterion and date", "Un point",
                "Checkpoint")
        case .criteria:
            Term("Critères pour chaque point", "Criteria for every checkpoint", "Critères", "Criteria")
        case .cadence: Term("Cadence de suivi", "Follow-up cadence", "Cadence", "Cadence")
        case .kickoffPlanned: Term("Lancement prévu", "Kick-off planned", "Lancement", "Kick-off")
        case .signature: Term("Engagement signé", "Engagement signed", "Signature", "Signature")
        case .papers: Term("Pièces de vigilance valides", "Vigilance papers valid", "Pièces", "Papers")
        case .balance: Term("Cadre souple et structuré", "Balanced frame", "Équilibre", "Balance")
        case .start: Term("Date de début atteinte", "Start date reached", "Début", "Start")
        case .kickoffNear:
            Term("Lancement tenu ou proche", "Kick-off held or near", "Lancement proche", "Kick-off near")
        case .checkpointsFinal:
            Term("Tous les points tranchés", "All checkpoints settled", "Points tranchés", "All settled")
        case .reservations: Term("Réserves levées", "Reservations lifted", "Réserves", "Reservations")
        case .invoices: Term("Factures payées", "Invoices paid", "Factures", "Invoices")
        case .actions: Term("Actions closes", "Actions closed", "Actions", "Actions")
        }
    }
}

extension Gate.Level: Named {
    package var term: Term {
        switch self {
        case .block: Term("Bloquant", "Blocking")
        case .warn: Term("À voir", "To see")
        case .info: Term("Information", "Information")
        }
    }
}

extension Words {
    /// `Cahier des charges complet : 5 sur 8`.
    package func name(_ code: GateCode, lacks lack: Lack?) -> String {
        let name = self[code]
        return switch lack {
        // A part of a hundred, not a count.
        case .have(let have, let needed) where code == .values:
            say(
                "\(name) : \(percent(have)) pour \(percent(needed))",
                "\(name): \(percent(have)) of \(percent(needed))")
        case .have(let have, let needed):
            say(
                "\(name) : \(number(have)) sur \(number(needed))",
                "\(name): \(number(have)) of \(number(needed))")
        case .left(let count):
            say("\(name) : il en reste \(number(count))", "\(name): \(number(count)) left")
        case .fields(let fields):
            say(
                "\(name) : à écrire, \(fields.map { self[$0] }.joined(separator: ", "))",
                "\(name): still to write, \(fields.map { self[$0] }.joined(separator: ", "))")
        case .cautions(let cautions):
            say(
                "\(name), sauf : \(cautions.map { self[$0] }.joined(separator: " ; "))",
                "\(name), except: \(cautions.map { self[$0] }.joined(separator: "; "))")
        case .notBefore(let day):
            say("\(name) : pas avant le \(date(day))", "\(name): not before \(date(day))")
        case .missing, nil: name
        }
    }
}

extension GateCode {
    /// The tab of a mission where it is met; nil where the form of the move itself asks for it.
    var tab: MissionPage.Tab? {
        switch self {
        case .brief, .objective: .brief
        case .quotes, .values: .choice
        case .money, .signature, .invoices, .termination: .budget
        case .checkpoint, .criteria, .checkpointsFinal, .reservations: .checkpoints
        case .kickoffPlanned, .kickoffNear: .meetings
        case .balance: .frame
        case .actions: .actions
        case .results, .jointReview, .handover: .closing
        default: nil
        }
    }
}
