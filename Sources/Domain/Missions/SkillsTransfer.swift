/// Something that the team learns from the freelance, so that it stays when the mission ends (domain §1 A07).
package struct SkillsTransfer: Part {
    package let id: EntityID
    private var kept = Kept()
    package private(set) var standing = Slot<Standing>()

    package init(id: EntityID) { self.id = id }

    package enum Standing: Equatable, Sendable {
        case planned
        case done(day: Day)
    }

    package var isHere: Bool { kept.isHere }
    package var record: Record { kept.record }
    package var text: String { record.text(.text) ?? "" }
    package var learner: EntityID? { record.id(.learner) }
    /// By when it is to be: with that checkpoint.
    package var checkpoint: EntityID? { record.id(.checkpoint) }
    package var isContested: Bool { standing.isContested }

    /// Done for one and reopened by another is not done.
    package var doneOn: Day? {
        if !isContested, case .done(let day)? = standing.content { day } else { nil }
    }
    package var isDone: Bool { doneOn != nil }

    package mutating func apply(_ fact: Fact) {
        kept.apply(fact)
        switch fact.event.body {
        case .created: standing.write(.planned, at: fact.line, seen: [])
        case .transferDone(let day): standing.write(.done(day: day), at: fact.line, seen: fact.event.seen)
        case .transferReopened: standing.write(.planned, at: fact.line, seen: fact.event.seen)
        default: break
        }
    }
}
