/// Which alert of a mission, of a person or of a fund is put off.
package struct AlertKey: Hashable, Sendable {
    package let code: AlertCode
    /// The checkpoint, meeting, invoice… that it is about; nil for the mission, person or fund itself.
    package let about: EntityID?

    package init(_ code: AlertCode, about: EntityID? = nil) {
        self.code = code
        self.about = about
    }

    init(_ read: EventReader) throws(EventReader.Misshapen) {
        self.init(try read.choice("alert"), about: read.optionalID("about"))
    }

    func write(to out: inout EventWriter) {
        out.put("alert", code.rawValue)
        out.put("about", about)
    }
}

/// Until when an alert is put off, and why.
package struct Snooze: Equatable, Sendable {
    package let until: Day
    package let reason: String
}

/// Until when which alerts are put off; one slot each, as for every value that several may write.
package struct Snoozes: Equatable, Sendable {
    package private(set) var slots: [AlertKey: Slot<Snooze?>] = [:]

    package init() {}

    package subscript(key: AlertKey) -> Day? { slots[key].flatMap(Self.agreed)?.until }
    package func seen(_ key: AlertKey) -> [LineID] { slots[key]?.seen ?? [] }

    /// Those that somebody put off, in a fixed order.
    package var all: [(key: AlertKey, until: Day, reason: String)] {
        slots.compactMap { key, slot in Self.agreed(slot).map { (key, $0.until, $0.reason) } }.sorted {
            ($0.0.code.rawValue, $0.0.about?.description ?? "")
                < ($1.0.code.rawValue, $1.0.about?.description ?? "")
        }
    }

    /// What two members put off otherwise, unaware of each other, is not put off: contested counts as not taken.
    private static func agreed(_ slot: Slot<Snooze?>) -> Snooze? {
        slot.isContested ? nil : slot.content ?? nil
    }

    mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .alertSnoozed(let key, let until, let reason):
            write(Snooze(until: until, reason: reason), key, fact)
        case .alertUnsnoozed(let key): write(nil, key, fact)
        default: break
        }
    }

    private mutating func write(_ snooze: Snooze?, _ key: AlertKey, _ fact: Fact) {
        slots[key, default: Slot()].write(snooze, at: fact.line, seen: fact.event.seen)
    }
}

extension Alert {
    package var key: AlertKey { AlertKey(code, about: entity) }
}
