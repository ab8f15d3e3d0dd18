package import Domain

extension StructureItem {
    /// What to do for it, as an act.
    package var remedy: Phrase {
        switch self {
        case .channel: Phrase("nommer le canal et les outils", "name the channel and the tools")
        case .cadence: Phrase("convenir d'une cadence de suivi", "agree on a follow-up cadence")
        case .kickoff: Phrase("planifier la réunion de lancement", "plan the kickoff")
        case .closing: Phrase("planifier la réunion de bilan", "plan the joint review")
        case .leads: Phrase("nommer une personne de chaque côté", "name somebody on both sides")
        case .payment: Phrase("lier le paiement aux points", "tie payment to the checkpoints")
        case .checkpoints:
            Phrase(
                "donner à chaque point une date et un critère", "give each checkpoint a day and a criterion")
        case .objective:
            Phrase(
                "fixer un objectif mesurable (indicateur, cible, date)",
                "set a measurable objective (indicator, target, day)")
        case .brief: Phrase("compléter le cahier des charges", "complete the brief")
        case .signature: Phrase("signer l'engagement", "sign the engagement")
        }
    }
}

extension FlexibilityItem {
    package var remedy: Phrase {
        switch self {
        case .schedule: Phrase("convenir d'un rythme libre", "agree on a free schedule")
        case .place: Phrase("convenir d'un lieu libre", "agree on a free place")
        case .method: Phrase("convenir d'une méthode libre", "agree on a free method")
        case .rounds: Phrase("inclure un aller-retour", "include a rework round")
        case .notice: Phrase("convenir d'un préavis", "agree on a notice")
        case .changeRule: Phrase("convenir d'une règle de changement", "agree on a change rule")
        case .unit: Phrase("engager sur des livrables", "engage for deliverables")
        case .cadence: Phrase("espacer la cadence à sept jours", "space the cadence to seven days")
        case .meetings: Phrase("alléger les réunions", "lighten the meetings")
        }
    }
}

extension Words {
    /// `+ 10 : planifier la réunion de bilan`, the cheapest first.
    package func missing(_ scores: FrameScores) -> [String] {
        func line(_ adds: Int, _ remedy: Phrase) -> String {
            let plus = isSpoken ? "plus" : "+"
            return say("\(plus) \(adds) : \(self[remedy])", "\(plus) \(adds): \(self[remedy])")
        }
        return scores.structure.missing.map { line($0.adds, $0.kind.remedy) }
            + scores.flexibility.missing.map { line($0.adds, $0.kind.remedy) }
    }

    /// `Tenue du cadre : 75, à surveiller`.
    package func sentence(for health: FrameHealth) -> String {
        let band = lowered(self[health.band])
        return say("Tenue du cadre : \(health.value), \(band)", "Frame health: \(health.value), \(band)")
    }
}
