/// The kinds of thing that a workspace holds.
package enum Entity {
    package enum Kind: String, Numbered {
        case organisation, member, freelance, funding, mission
        case checkpoint, meeting, action, contact, invoice, engagement, objective, candidacy, allocation
        case document
        /// A skill that goes to the team.
        case transfer

        /// What it belongs to, is folded and shown with; nil for what stands alone.
        package var holder: Kind? {
            switch self {
            case .organisation, .member, .freelance, .funding, .mission: nil
            case .document: .freelance
            default: .mission
            }
        }

        package var isPartOfMission: Bool { holder == .mission }

        /// Stands in the directory: people, organisations and sources of money.
        package var isParty: Bool { holder == nil && self != .mission }
    }
}
