package import Domain

extension Words {
    /// `« présence obligatoire » : plutôt « présence proposée »`, with the proposal in the text's own language.
    package func sentence(for finding: Wording) -> String {
        let proposal = Words(finding.tongue == .fr ? .fr : .en)[finding.term.proposal]
        return say(
            "« \(finding.found) » : plutôt « \(proposal) »", "“\(finding.found)”: rather “\(proposal)”")
    }
}

extension Wording.Term {
    var proposal: Phrase {
        switch self {
        case .presence: Phrase("présence proposée", "proposed")
        case .attendance: Phrase("est invité·e", "is invited")
        case .hours: Phrase("échéances", "due dates")
        case .leave: Phrase("indisponibilités", "unavailability")
        case .absence: Phrase("indisponible du … au …", "unavailable from … to …")
        case .hierarchy: Phrase("réf. interne", "internal lead")
        case .order, .instruction: Phrase("demande", "request")
        case .missionOrder: Phrase("lettre de mission", "engagement letter")
        case .punishment, .warning: Phrase("demande de reprise", "rework request")
        case .judgement: Phrase("bilan partagé", "joint review")
        case .post: Phrase("mission", "mission")
        case .pay: Phrase("honoraires", "fee")
        case .hiring: Phrase("engagement", "engagement")
        case .control: Phrase("validation", "acceptance")
        }
    }
}
