import Domain

// Objectives, candidacies, money of funders, papers.
extension Words {
    func createdChoice(_ kind: Entity.Kind, _ fields: Fields, _ lookup: Lookup) -> String {
        func name(_ field: Field) -> String {
            fields.id(field).map { lookup.name($0) ?? $0.shown } ?? "?"
        }
        switch kind {
        case .objective:
            return say("Objectif fixé", "Objective set") + after(fields.text(.statement))
        case .candidacy:
            let quote = after(fields.number(.amount).map(moneyBeforeTax))
            return say(
                "Candidature de \(name(.freelance)) ouverte\(quote)",
                "Candidacy of \(name(.freelance)) opened\(quote)")
        case .transfer:
            let text = after(fields.text(.text))
            return say(
                "Transmission prévue à \(name(.learner))\(text)",
                "Skills transfer planned to \(name(.learner))\(text)")
        case .allocation:
            let amount = after(fields.number(.amount).map(money))
            return say(
                "Financement affecté (\(name(.funding)))\(amount)",
                "Funding allocated (\(name(.funding)))\(amount)")
        default:
            let paper = (fields.choice(.documentKind) as DocumentKind?).map { lowered(self[$0]) } ?? ""
            let day = fields.day(.issued).map { date($0, lookup) } ?? ""
            return say("Pièce reçue : \(paper), du \(day)", "Document received: \(paper), of \(day)")
        }
    }

    func archived(_ kind: Entity.Kind, _ told: Told) -> String {
        switch kind {
        case .objective: say("Objectif retiré", "Objective removed") + after(told.name)
        case .allocation: say("Part financée retirée", "Funded share removed")
        case .document: say("Pièce retirée", "Document removed")
        case .transfer: say("Transmission retirée", "Skills transfer removed") + after(told.name)
        default: say("Fiche archivée\(about(kind, told))", "Record archived\(about(kind, told))")
        }
    }

    func candidacyMoved(_ state: CandidacyState, _ reason: String?, _ told: Told) -> String {
        let who = told.name.map { say(" de \($0)", " of \($0)") } ?? ""
        return say(
            "Candidature\(who) passée à l'état « \(self[state]) »",
            "Candidacy\(who) moved to “\(self[state])”")
            + after(reason)
    }

    /// `Note de Karim : Compétences, 3 sur 4`; a value of one's own charter goes by its code.
    func candidacyScored(_ criterion: ChoiceCriterion, _ score: CandidacyScore?, _ told: Told) -> String {
        let who = told.name.map { say(" de \($0)", " of \($0)") } ?? ""
        guard let score else {
            return say("Note\(who) retirée", "Score\(who) taken back") + after(self[criterion])
        }
        let given = say(
            "\(self[criterion]), \(score.points) sur 4", "\(self[criterion]), \(score.points) of 4")
        return say("Note\(who)", "Score\(who)") + after(given) + (score.evidence.map { " (\($0))" } ?? "")
    }
}
