import Domain

/// Listens to a scan for the few members that say what a line touches.
struct LineReachSink: JSONSink {
    private enum Member { case events, type, on, mission, line, key, other }

    private var undoes: [LineID] = []
    private var creates = false
    private var erases = false
    private var roots: [Root] = []
    private var depth = 0
    private var isInEvents = false
    private var member = Member.other
    private var event = EventReach()
    private var place = 0

    private struct EventReach {
        var subject: EntityID?
        var mission: EntityID?
        var isUndo = false
        var isWithheld = false
        var target: LineID?
        var isSetting = false
        var hasKey = false
        var isPerson = false
    }

    private struct Root {
        /// Nil for what the event creates: the line's own name may come after its events.
        let known: EntityID?
        let place: Int
        let isPerson: Bool
    }

    /// What has been heard, of the line of that name.
    func reach(of id: LineID) -> LineReach {
        var reach = LineReach(undoes: undoes, creates: creates, erases: erases)
        for root in roots {
            let name = root.known ?? EntityID(line: id, place: root.place)
            // A line has few roots: the last one is nearly always the one.
            if reach.roots.last != name, !reach.roots.contains(name) { reach.roots.append(name) }
            if root.isPerson { reach.people.append(name) }
        }
        return reach
    }

    /// The event that has just been read, or what stands in its place.
    private mutating func conclude() {
        if event.isUndo, let target = event.target {
            if !undoes.contains(target) { undoes.append(target) }
        } else if !event.isWithheld {
            let isSetting = event.isSetting && event.hasKey
            let known = isSetting ? Settings.root : event.mission ?? event.subject
            roots.append(Root(known: known, place: place, isPerson: event.isPerson))
        }
        event = EventReach()
        place += 1
    }

    private mutating func value() {
        if depth == 2, isInEvents { conclude() }
    }

    mutating func null() { value() }
    mutating func bool(_ value: Bool) { self.value() }
    mutating func int(_ value: Int64) { self.value() }

    mutating func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        value()
        guard depth == 3, isInEvents else { return }
        switch member {
        case .type: read(type: bytes, escaped: escaped)
        case .on: event.subject = JSONText.plain(bytes, escaped: escaped) { EntityID(ascii: $0) }
        case .mission: event.mission = JSONText.plain(bytes, escaped: escaped) { EntityID(ascii: $0) }
        case .line: event.target = JSONText.plain(bytes, escaped: escaped) { LineID(ascii: $0) }
        case .key: event.hasKey = true
        case .events, .other: break
        }
    }

    private mutating func read(type bytes: UnsafeRawBufferPointer, escaped: Bool) {
        guard !escaped else { return JSONText.plain(bytes, escaped: true) { read(type: $0, escaped: false) } }
        event.isUndo = bytes.spells("line.undone")
        event.isWithheld = bytes.spells("fact.withheld")
        event.isSetting = bytes.spells("setting.changed")
        if bytes.spells("person.erased") { erases = true }
        let verb = bytes.afterLastDot
        if Self.creations.contains(where: { verb.spells($0) }) { creates = true }
        event.isPerson = Self.people.contains { bytes.spells($0) }
    }

    /// How the names of creating events end; one too many only makes a line findable that creates nothing.
    private static let creations: [StaticString] = [
        "added", "created", "imported", "planned", "agreed", "logged", "received", "signed", "drafted",
        "recorded", "set", "opened", "allocated",
    ]

    private static let people: [StaticString] = [
        "organisation.added", "member.added", "freelance.added", "funding.added",
    ]

    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        if depth == 1 {
            member = bytes.spells("events") ? .events : .other
        } else if depth == 3, isInEvents {
            member = JSONText.plain(bytes, escaped: escaped, Self.member)
        }
    }

    private static func member(_ name: UnsafeRawBufferPointer) -> Member {
        switch name.count {
        case 2 where name.spells("on"): .on
        case 2 where name.spells("in"): .mission
        case 3 where name.spells("key"): .key
        case 4 where name.spells("type"): .type
        case 4 where name.spells("line"): .line
        default: .other
        }
    }

    mutating func beginArray() {
        value()
        if depth == 1, member == .events { isInEvents = true }
        depth += 1
    }

    mutating func endArray() {
        depth -= 1
        if depth == 1 { isInEvents = false }
    }

    mutating func beginObject() {
        depth += 1
        if depth == 3 { member = .other }
    }

    mutating func endObject() {
        depth -= 1
        value()
    }
}

extension UnsafeRawBufferPointer {
    /// Inlined, for most words have two bytes and are asked for at every name of every line.
    @inline(__always)
    func spells(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard count == length, let base = baseAddress else { return false }
        for place in 0..<length
        where base.load(fromByteOffset: place, as: UInt8.self) != word.utf8Start[place] { return false }
        return true
    }

    /// What comes after the last dot; all of it where there is none.
    fileprivate var afterLastDot: UnsafeRawBufferPointer {
        var start = count
        while start > 0, self[start - 1] != UInt8(ascii: ".") { start -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[start...])
    }
}
