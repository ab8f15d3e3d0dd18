/// Fields that are kept until the thing is taken away: all that an objective, an allocation or a document is.
package struct Kept: Equatable, Sendable {
    private var isCreated = false
    private var removal = Slot<Bool>()
    package private(set) var record = Record()

    package init() {}

    package var isHere: Bool { isCreated && removal.content == nil }

    mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isCreated = true
            record.write(fields, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .archived: removal.write(true, at: fact.line, seen: fact.event.seen)
        default: break
        }
    }
}

/// A part that is its fields and nothing else.
protocol KeptPart: Part {
    var kept: Kept { get set }
}

extension KeptPart {
    package var isHere: Bool { kept.isHere }
    package var record: Record { kept.record }
    package mutating func apply(_ fact: Fact) { kept.apply(fact) }
}
