/// A call, a mail, a short video talk: counts for the cadence.
package struct Contact: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    package private(set) var by: EntityID?

    package init(id: EntityID) { self.id = id }

    package var day: Day? { record.day(.day) }
    package var via: Via { record.choice(.via) ?? .call }
    package var mood: Mood? { record.choice(.mood) }
    package var note: String? { record.text(.note) }

    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            by = fact.by
            record.write(fields, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        default: break
        }
    }
}
