/// Something that one side agreed to do by a day; never an order (domain §2.2).
package struct Action: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    package private(set) var standing = Slot<Standing>()

    package init(id: EntityID) { self.id = id }

    package enum Standing: Equatable, Sendable {
        case open
        case done(day: Day)
        case dropped(reason: String)
    }

    package var text: String { record.text(.text) ?? "" }
    package var owner: EntityID? { record.id(.owner) }
    package var due: Day? { record.day(.due) }
    package var isContested: Bool { standing.isContested }

    package var state: ActionState {
        guard let content = standing.content, !standing.isContested else { return .open }
        switch content {
        case .open: return .open
        case .done: return .done
        case .dropped: return .dropped
        }
    }

    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
            standing.write(.open, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .actionPostponed(let day, _):
            record.write([.due: .day(day)], at: fact.line, seen: fact.event.seen)
        case .actionDone(let day): standing.write(.done(day: day), at: fact.line, seen: fact.event.seen)
        case .actionDropped(let reason):
            standing.write(.dropped(reason: reason), at: fact.line, seen: fact.event.seen)
        case .actionReopened: standing.write(.open, at: fact.line, seen: fact.event.seen)
        default: break
        }
    }
}

package enum ActionState: String, CaseIterable, Sendable { case open, done, dropped }
