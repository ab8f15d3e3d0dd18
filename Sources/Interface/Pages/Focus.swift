package import Domain

/// What the cursor stands on: the thing that a key acts upon.
package struct Focus: Equatable {
    package var mission: EntityID?
    package var state: MissionState?
    /// The part of the mission, when the cursor stands on one.
    package var part: Part?
    /// What of it has a day there, when the cursor stands on a line of days.
    package var moment: MomentRow?
    /// A freelance, a member or an organisation.
    package var party: EntityID?
    /// A line of the history.
    package var line: LineID?
    package var section: BriefSection?
    /// A form that was left half typed.
    package var draft: DraftSubject?
    /// What is to be settled of the need.
    package var need: NeedPart?
    /// What a candidate is being compared by.
    package var criterion: ChoiceCriterion?
    /// The part of the closing review to be written.
    package var closing: ClosingPart?
    /// The rule of the mission's working frame.
    package var rule: Field?
    package var isFrame: Bool { rule != nil }

    package struct Part: Hashable, Sendable {
        package var kind: Entity.Kind
        package var id: EntityID

        package init(_ kind: Entity.Kind, _ id: EntityID) {
            self.kind = kind
            self.id = id
        }
    }

    package init(
        mission: EntityID? = nil, state: MissionState? = nil, part: Part? = nil, party: EntityID? = nil,
        line: LineID? = nil, section: BriefSection? = nil
    ) {
        self.mission = mission
        self.state = state
        self.part = part
        self.party = party
        self.line = line
        self.section = section
    }

    package func part(_ kind: Entity.Kind) -> EntityID? { part?.kind == kind ? part?.id : nil }
}
