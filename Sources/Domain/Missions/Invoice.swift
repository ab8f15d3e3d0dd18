/// What a freelance asks to be paid, and when it was.
package struct Invoice: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    package private(set) var standing = Slot<Standing>()

    package init(id: EntityID) { self.id = id }

    package enum Standing: Equatable, Sendable {
        case received
        case paid(day: Day)
        case cancelled(reason: String)
    }

    package var amount: Int { record.number(.amount) ?? 0 }
    package var due: Day? { record.day(.due) }
    package var checkpoint: EntityID? { record.id(.checkpoint) }

    package var state: InvoiceState {
        guard let content = standing.content, !standing.isContested else { return .received }
        switch content {
        case .received: return .received
        case .paid: return .paid
        case .cancelled: return .cancelled
        }
    }

    package var paidOn: Day? {
        if case .paid(let day)? = standing.content, state == .paid { day } else { nil }
    }

    /// When it was paid, else when it is due; nil once it is cancelled.
    var lastDay: Day? { state == .cancelled ? nil : paidOn ?? due }

    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
            standing.write(.received, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .invoicePaid(let day): standing.write(.paid(day: day), at: fact.line, seen: fact.event.seen)
        case .invoiceCancelled(let reason):
            standing.write(.cancelled(reason: reason), at: fact.line, seen: fact.event.seen)
        default: break
        }
    }
}

package enum InvoiceState: String, CaseIterable, Sendable { case received, paid, cancelled }
