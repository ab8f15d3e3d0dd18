import Domain

/// Listens to a scan for the few members that say what a line touches.
struct LineReachSink: JSONSink {
    private enum Member { case events, type, on, mission, line, key, other }

    private let id: LineID
    private(set) var reach = LineReach()
    private var depth = 0
    private var isInEvents = false
    private var member = Member.other
    private var event = EventReach()
    private var place = 0

    private struct EventReach {
        var subject: EntityID?
        var mission: EntityID?
        var isUndo = false
        var target: LineID?
        var isSetting = false
        var hasKey = false
        var isPerson = false
    }

    init(id: LineID) { self.id = id }

    /// The event that has just been read, or what stands in its place.
    private mutating func conclude() {
        if event.isUndo, let target = event.target {
            if !reach.undoes.contains(target) { reach.undoes.append(target) }
        } else {
            let isSetting = event.isSetting && event.hasKey
            let created = EntityID(line: id, place: place)
            let root = isSetting ? Settings.root : event.mission ?? event.subject ?? created
            // A line has few roots: the last one is nearly always the one.
            if reach.roots.last != root, !reach.roots.contains(root) { reach.roots.append(root) }
            if event.isPerson { reach.people.append(root) }
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
        case .on: event.subject = Self.plain(bytes, escaped) { EntityID(ascii: $0) }
        case .mission: event.mission = Self.plain(bytes, escaped) { EntityID(ascii: $0) }
        case .line: event.target = Self.plain(bytes, escaped) { LineID(ascii: $0) }
        case .key: event.hasKey = true
        case .events, .other: break
        }
    }

    private static func plain<Outcome>(
        _ bytes: UnsafeRawBufferPointer, _ escaped: Bool, _ read: (UnsafeRawBufferPointer) -> Outcome
    ) -> Outcome {
        guard escaped else { return read(bytes) }
        var plain: [UInt8] = []
        JSONText.decode(bytes, into: &plain)
        return plain.withUnsafeBytes(read)
    }

    private mutating func read(type bytes: UnsafeRawBufferPointer, escaped: Bool) {
        guard !escaped else { return Self.plain(bytes, true) { read(type: $0, escaped: false) } }
        event.isUndo = bytes.spells("line.undone")
        event.isSetting = bytes.spells("setting.changed")
        if Self.creations.contains(where: { bytes.ends(with: $0) }) { reach.creates = true }
        event.isPerson = Self.people.contains { bytes.spells($0) }
    }

    /// How the names of creating events end; one too many only makes a line findable that creates nothing.
    private static let creations: [StaticString] = [
        ".added", ".created", ".imported", ".planned", ".agreed", ".logged", ".received", ".signed",
        ".drafted", ".recorded", ".set", ".opened", ".allocated",
    ]

    private static let people: [StaticString] = [
        "organisation.added", "member.added", "freelance.added", "funding.added",
    ]

    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        if depth == 1 {
            member = bytes.spells("events") ? .events : .other
        } else if depth == 3, isInEvents {
            member = Self.member(bytes)
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
    fileprivate func spells(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount && ends(with: word)
    }

    fileprivate func ends(with word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard count >= length else { return false }
        for place in 0..<length where self[count - length + place] != word.utf8Start[place] { return false }
        return true
    }
}
