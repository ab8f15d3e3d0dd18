package import Domain

extension Field {
    /// The label in the form of that kind of thing.
    package func term(of kind: Entity.Kind) -> Term {
        switch (self, kind) {
        case (.title, .checkpoint): Term("Intitulé", "Title")
        case (.due, .checkpoint), (.due, .action): Term("Échéance", "Due date")
        case (.due, .invoice): Term("À régler d'ici au", "To be paid by", "Échéance", "Due date")
        case (.text, .action): Term("Ce qui est convenu", "What was agreed", "Action", "Action")
        case (.text, .transfer): Term("Ce que l'équipe apprend", "What the team learns", "Quoi", "What")
        case (.checkpoint, .transfer): Term("D'ici au point", "By checkpoint")
        case (.owner, .action): Term("Qui s'engage", "Who commits")
        case (.day, .engagement): Term("Signé le", "Signed on")
        case (.day, .contact): Term("Date du contact", "Date of the check-in", "Date", "Date")
        case (.number, .invoice): Term("Numéro de facture", "Invoice number", "Numéro", "Number")
        case (.start, .engagement): Term("Début de l'engagement", "Start of engagement", "Début", "Start")
        case (.end, .engagement): Term("Fin de l'engagement", "End of engagement", "Fin", "End")
        case (.lead, _): Role.lead.term
        case (.amount, .candidacy): Term("Devis HT", "Quote excl. VAT", "Devis HT", "Quote")
        case (.amount, .funding): Term("Montant accordé", "Amount granted", "Accordé", "Granted")
        case (.amount, .allocation): Term("Montant affecté", "Amount allocated", "Affecté", "Allocated")
        case (.amount, _): Term("Montant HT", "Amount excl. VAT", "Montant HT", "Amount")
        case (.day, .candidacy): Term("Premier contact le", "First contact on", "Contact le", "Contacted on")
        case (.days, .candidacy): Term("Jours proposés", "Days offered")
        case (.start, .funding):
            Term("Dépenses à partir du", "Expenses from", "Dépenses dès", "Expenses from")
        case (.end, .funding): Term("Dépenses jusqu'au", "Expenses until", "Dépenses au", "Expenses until")
        case (.due, .objective): Term("Pour le", "By")
        case (.issued, .document): Term("Établie le", "Issued on")
        default: term
        }
    }
}

/// The label where the kind of thing does not matter.
extension Field: Named {
    package var term: Term {
        switch self {
        case .name, .title, .reference, .text, .note, .due, .amount, .day, .time: sharedTerm
        case .shortName, .legalForm, .siret, .vatStatus, .yearEnd, .purpose, .charter: organisationTerm
        case .function, .roles, .email, .organisations: memberTerm
        case .tradeName, .businessForm, .billedBy, .skills, .categories, .dayRate, .solidarityRate,
            .vatRegime, .town, .source, .values, .phone, .informedOn, .since, .lastContact:
            freelanceTerm
        case .organisation, .category, .lead, .backup, .freelance, .start, .end, .estimate, .quotesNeeded,
            .purposeLink, .tags, .priorLesson:
            missionTerm
        case .trigger, .hesitations, .hesitationAnswers, .fits, .heardOn, .heard, .makeOrBuy, .makeOrBuyWhy,
            .cautions, .conflict, .conflictDecision:
            needTerm
        case .cadenceDays, .graceDays, .reviewDays, .rounds, .flexDays, .channel, .freeSchedule,
            .freePlace, .freeMethod, .unit, .changeRule, .exitNoticeDays, .meetingPlan, .paidByCheckpoint,
            .personalData, .dataClauses, .rights, .welcome:
            frameTerm
        case .learner: Term("Qui l'apprend", "Who learns it")
        case .statement, .indicator, .target, .measure, .result, .validUntil, .answered, .fundingKind,
            .reportDue,
            .reported, .funding, .documentKind, .expires, .verified, .verifiedHow, .location, .sent:
            choosingTerm
        case .purposeEffect, .valuesKept, .valuesNote, .whatWorked, .toImprove, .skillsGained,
            .feedbackAsked, .feedback, .reviewShared, .rateQuality, .rateDeadlines, .rateDialogue,
            .rateTransfer, .rateValues, .rateFacts, .handover, .thanks, .again, .againWhy, .lesson:
            closingTerm
        default: partTerm
        }
    }

    private var sharedTerm: Term {
        switch self {
        case .name: Term("Nom", "Name")
        case .title: Term("Titre", "Title")
        case .reference: Term("Référence", "Reference")
        case .text: Term("Texte", "Text")
        case .note: Term("Note", "Note")
        case .due: Term("Échéance", "Due date")
        case .amount: Term("Montant HT", "Amount excl. VAT", "Montant HT", "Amount")
        case .time: Term("Heure", "Time")
        default: Term("Date", "Date")
        }
    }

    private var organisationTerm: Term {
        switch self {
        case .shortName: Term("Sigle", "Short name")
        case .legalForm: Term("Forme", "Form")
        case .siret: Term("SIRET", "SIRET")
        case .vatStatus: Term("TVA récupérée", "VAT recovery")
        case .yearEnd: Term("Fin d'exercice", "Financial year end", "Fin d'exercice", "Year end")
        case .charter: Term("Charte de valeurs", "Values charter", "Charte", "Charter")
        default: Term("Mission sociale", "Social purpose")
        }
    }

    private var memberTerm: Term {
        switch self {
        case .function: Term("Fonction", "Function")
        case .roles: Term("Rôles", "Roles")
        case .email: Term("Mél", "Email")
        default: Term("Structures", "Organisations")
        }
    }

    private var freelanceTerm: Term {
        switch self {
        case .tradeName: Term("Nom commercial", "Trade name")
        case .businessForm: Term("Statut", "Status")
        case .billedBy: Term("Facturé par", "Billed by")
        case .skills: Term("Compétences", "Skills")
        case .categories: Term("Catégories", "Categories")
        case .dayRate: Term("Tarif journalier HT", "Day rate excl. VAT", "TJM HT", "Day rate")
        case .solidarityRate:
            Term("Tarif solidaire", "Solidarity rate", "Tarif solid.", "Solidarity rt")
        case .vatRegime: Term("Régime TVA", "VAT regime")
        case .town: Term("Lieu", "Place")
        case .source: Term("Repéré via", "Found through")
        case .values: Term("Valeurs (faits)", "Values (facts)")
        case .phone: Term("Téléphone", "Phone")
        case .since: Term("Relation depuis", "Relation since")
        case .lastContact: Term("Dernier contact", "Last contact")
        default: Term("Informé·e le", "Informed on")
        }
    }

    private var missionTerm: Term {
        switch self {
        case .organisation: Term("Structure", "Organisation")
        case .category: Term("Catégorie", "Category")
        case .lead: Role.lead.term
        case .backup: Term("Relais", "Back-up")
        case .freelance: Term("Freelance", "Freelance")
        case .start: Term("Début", "Start")
        case .end: Term("Fin", "End")
        case .estimate: Term("Budget estimé", "Estimate")
        case .quotesNeeded: Term("Devis attendus", "Quotes needed")
        case .purposeLink:
            Term("Lien à la mission sociale", "Link to purpose", "Lien mission", "Link to purpose")
        case .priorLesson:
            Term("Leçon de la dernière fois", "Lesson from last time", "Dernière leçon", "Last lesson")
        default: Term("Étiquettes", "Tags")
        }
    }
}
