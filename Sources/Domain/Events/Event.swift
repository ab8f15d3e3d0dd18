/// A fact: something that happened and was written down. Always applied, never refused.
package struct Event: Equatable, Sendable {
    /// What it is about; nil for an event that creates its own subject.
    package var subject: EntityID?
    /// The mission to which the subject belongs, written with every event of its parts so that a mission
    /// can be folded from its own lines alone, in whatever order they arrive.
    package var mission: EntityID?
    /// The writings that this one replaces (see ``Slot``).
    package var seen: [LineID]
    package var body: Body

    package init(_ body: Body, on subject: EntityID? = nil, in mission: EntityID? = nil, seen: [LineID] = [])
    {
        self.body = body
        self.subject = subject
        self.mission = mission
        self.seen = seen
    }

    package enum Body: Equatable, Sendable {
        case created(Entity.Kind, Fields)
        case edited(Entity.Kind, Fields)
        case archived(Entity.Kind, reason: String)
        case restored(Entity.Kind)
        case noted(String)
        case settingChanged(key: String, value: JSON)

        /// A collaboration that already runs when the tool arrives enters at its state.
        case missionImported(Fields, state: MissionState, day: Day)
        case missionMoved(MissionMove, to: MissionState, day: Day, reason: String?, resumeOn: Day?)
        /// A gate that was not met, passed with a reason in the line of the move.
        case gateOverridden(GateCode, to: MissionState, reason: String)
        case freelanceSelected(EntityID, day: Day, reason: String?)
        case briefWritten(BriefSection, String)
        case frameSet(Fields)
        case closingSet(Fields)

        case checkpointRescheduled(to: Day, reason: String?)
        case checkpointSubmitted(Delivery)
        case submissionWithdrawn(reason: String)
        case criterionChecked(Int, Finding)
        case checkpointDecided(Decision)
        case reserveLifted(LineID, Int, day: Day, note: String?)
        case checkpointWaived(day: Day, reason: String, effect: PaymentEffect)
        case checkpointCancelled(day: Day, reason: String)
        case checkpointReopened(day: Day, reason: String)

        case meetingMoved(to: Day, time: TimeOfDay?, reason: String?)
        case meetingHeld(Holding)
        case meetingMissed(reason: String)
        case meetingCancelled(reason: String?)
        case minutesSaved(Minutes)
        case minutesShared(day: Day, with: [String])
        case minutesAgreed(day: Day)

        case actionDone(day: Day)
        case actionDropped(reason: String)
        case actionReopened(reason: String?)
        case actionPostponed(to: Day, reason: String?)

        case engagementAmended(Amendment)
        case engagementTerminated(Termination)

        case candidacyMoved(to: CandidacyState, day: Day, reason: String?)
        /// Nil takes the score back.
        case candidacyScored(ChoiceCriterion, CandidacyScore?)

        /// The team can do it: a skill was handed on.
        case transferDone(day: Day)
        case transferReopened(reason: String?)

        case invoicePaid(day: Day)
        case invoiceCancelled(reason: String)

        /// Nothing is said of it before that day; on the mission, or on the person or fund of a workspace's alert.
        case alertSnoozed(AlertKey, until: Day, reason: String)
        case alertUnsnoozed(AlertKey)

        /// Takes a whole line back, or an undo itself: redo.
        case undone(LineID)

        /// All that is held on the person of this event leaves every replica: facts on them, and these others.
        case personErased(others: [EntityID])
        /// What stands in the place of a fact that was erased; the type that it had.
        case erased(was: String)
        /// Stands in a bundle in the place of a fact that is not for whom it was made, so that the others keep theirs.
        case withheld

        /// Written by a newer version, or not as its type says: kept, counted, without effect here.
        case unknown(type: String)
    }
}

/// An event with what its line says of it.
package struct Fact: Equatable, Sendable {
    package let line: LineID
    /// Place of the event in its line.
    package let place: Int
    /// The member who wrote it; a claim, not a proof.
    package let by: EntityID?
    /// The author's clock, RFC 3339; for people to read.
    package let at: String
    package let event: Event

    package init(line: LineID, place: Int, by: EntityID?, at: String, event: Event) {
        self.line = line
        self.place = place
        self.by = by
        self.at = at
        self.event = event
    }

    /// The thing that this fact creates, if it creates one.
    package var created: EntityID { EntityID(line: line, place: place) }
    package var subject: EntityID { event.subject ?? created }
    /// The mission, person or organisation whose fold this fact takes part in.
    package var root: EntityID { event.mission ?? subject }

    package static func inOrder(_ a: Fact, _ b: Fact) -> Bool {
        a.line == b.line ? a.place < b.place : a.line < b.line
    }
}

extension Sequence<Fact> {
    /// In order of line. Facts usually come so already, and moving them costs more than looking.
    package func inOrder() -> [Fact] {
        let facts = Array(self)
        let isInOrder = facts.indices.dropFirst().allSatisfy { !Fact.inOrder(facts[$0], facts[$0 - 1]) }
        return isInOrder ? facts : facts.sorted(by: Fact.inOrder)
    }
}
