/// Which checkpoints, meetings or actions a list asks for; they come in order of their own day, those
/// without one last.
package struct PartFilter: Equatable, Sendable {
    package var kind: PartCard.Kind
    package var missions: [EntityID]
    /// Only what still waits.
    package var openOnly: Bool
    package var limit: Int

    package init(
        _ kind: PartCard.Kind, missions: [EntityID] = [], openOnly: Bool = true, limit: Int = .max
    ) {
        self.kind = kind
        self.missions = missions
        self.openOnly = openOnly
        self.limit = limit
    }
}

/// A part with the mission it belongs to.
package struct PartRow: Equatable, Sendable {
    package var part: PartCard
    package var mission: EntityID
    package var reference: String?
    package var title: String
    package var state: MissionState
    package var freelance: String?
    /// Name of ``PartCard/owner``.
    package var owner: String?

    package init(
        part: PartCard, mission: EntityID, reference: String?, title: String, state: MissionState,
        freelance: String?, owner: String?
    ) {
        self.part = part
        self.mission = mission
        self.reference = reference
        self.title = title
        self.state = state
        self.freelance = freelance
        self.owner = owner
    }
}
