/// The kinds of thing that a workspace holds.
package enum Entity {
    package enum Kind: String, CaseIterable, Sendable {
        case organisation, member, freelance, mission
        case checkpoint, meeting, action, contact, invoice, engagement

        /// Belongs to one mission, is folded and shown with it.
        package var isPartOfMission: Bool {
            switch self {
            case .organisation, .member, .freelance, .mission: false
            default: true
            }
        }
    }
}
