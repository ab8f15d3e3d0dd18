import Domain

/// Builds the events of a line while the scanner walks.
///
/// What every event has, names of lines and of things, is read from the bytes; only what is left becomes JSON. A
/// rebuild reads every line here, and of a tree of all of it nearly half would be thrown away at once.
struct FactSink: JSONSink {
    private enum Member { case id, by, at, events, type, on, mission, seen, other }

    /// Open containers: 1 within the line, 2 within its events, 3 within an event.
    private var depth = 0
    private var isInEvents = false
    private var isInEvent = false
    private var isInSeen = false
    /// Of the line, or of the event that is open; what is deeper belongs to it.
    private var member = Member.other

    private var id: LineID?
    private var by: EntityID?
    private var at = ""
    private var events: [Event] = []
    private var event = Envelope()
    /// The members that only the event's own type understands.
    private var content = JSONTree()

    private struct Envelope {
        var type = ""
        var subject: EntityID?
        var mission: EntityID?
        var seen: [LineID] = []
    }

    private var isContent: Bool { isInEvent && member == .other }

    /// Forgets the line before, but for the room that it took.
    mutating func begin() {
        (depth, isInEvents, isInEvent, isInSeen, member) = (0, false, false, false, .other)
        (id, by, at) = (nil, nil, "")
        events.removeAll(keepingCapacity: true)
    }

    func add(to facts: inout [Fact], of given: LineID?, where isWanted: (Fact) -> Bool) {
        guard let line = given ?? id else { return }
        for place in events.indices {
            let fact = Fact(line: line, place: place, by: by, at: at, event: events[place])
            if isWanted(fact) { facts.append(fact) }
        }
    }

    private mutating func conclude() {
        events.append(
            Event(event.type, on: event.subject, in: event.mission, seen: event.seen, of: content.result))
    }
}

// MARK: Values

extension FactSink {
    /// An event that is no object: kept, as one that nobody understands.
    private mutating func note() {
        guard isInEvents, depth == 2 else { return }
        events.append(Event("", on: nil, in: nil, seen: [], of: .null))
    }

    mutating func null() {
        note()
        if isContent { content.null() }
    }

    mutating func bool(_ value: Bool) {
        note()
        if isContent { content.bool(value) }
    }

    mutating func int(_ value: Int64) {
        note()
        if isContent { content.int(value) }
    }

    mutating func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        note()
        if isContent { return content.string(bytes, escaped: escaped) }
        switch (depth, member) {
        case (1, .id): id = JSONText.plain(bytes, escaped: escaped) { LineID(ascii: $0) }
        case (1, .by): by = JSONText.plain(bytes, escaped: escaped) { EntityID(ascii: $0) }
        case (1, .at): at = JSONText.string(bytes, escaped: escaped)
        case (3, .type): event.type = JSONText.string(bytes, escaped: escaped)
        case (3, .on): event.subject = JSONText.plain(bytes, escaped: escaped) { EntityID(ascii: $0) }
        case (3, .mission): event.mission = JSONText.plain(bytes, escaped: escaped) { EntityID(ascii: $0) }
        case (4, .seen) where isInSeen:
            if let line = JSONText.plain(bytes, escaped: escaped, { LineID(ascii: $0) }) {
                event.seen.append(line)
            }
        default: break
        }
    }
}

// MARK: Members

extension FactSink {
    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        if depth == 1 {
            member = JSONText.plain(bytes, escaped: escaped, Self.memberOfLine)
        } else if depth == 3, isInEvent {
            member = JSONText.plain(bytes, escaped: escaped, Self.memberOfEvent)
        }
        if isContent { content.name(bytes, escaped: escaped) }
    }

    private static func memberOfLine(_ name: UnsafeRawBufferPointer) -> Member {
        switch name.count {
        case 2 where name.spells("id"): .id
        case 2 where name.spells("by"): .by
        case 2 where name.spells("at"): .at
        case 6 where name.spells("events"): .events
        default: .other
        }
    }

    private static func memberOfEvent(_ name: UnsafeRawBufferPointer) -> Member {
        switch name.count {
        case 2 where name.spells("on"): .on
        case 2 where name.spells("in"): .mission
        case 4 where name.spells("type"): .type
        case 4 where name.spells("seen"): .seen
        default: .other
        }
    }
}

// MARK: Containers

extension FactSink {
    mutating func beginArray() {
        note()
        if isContent { content.beginArray() }
        if depth == 1, member == .events { isInEvents = true }
        if depth == 3, member == .seen { isInSeen = isInEvent }
        depth += 1
    }

    mutating func endArray() {
        depth -= 1
        if isContent { content.endArray() }
        if depth == 1 { isInEvents = false }
        if depth == 3 { isInSeen = false }
    }

    mutating func beginObject() {
        if isInEvents, depth == 2 {
            isInEvent = true
            member = .other
            event = Envelope()
        }
        if isContent { content.beginObject() }
        depth += 1
    }

    mutating func endObject() {
        depth -= 1
        guard isInEvent else { return }
        if depth == 2 {
            content.endObject()
            conclude()
            isInEvent = false
        } else if isContent {
            content.endObject()
        }
    }
}
