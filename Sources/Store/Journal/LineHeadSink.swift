import Domain

/// Picks the members of the envelope out of a scan and looks at the kinds of the others.
struct LineHeadSink: JSONSink {
    private enum Field { case version, id, replica, seq, by, at, events, redacted, other }

    private var depth = 0
    private var field = Field.other
    private var version: Int64?
    private var id: LineID?
    private var replica: String?
    private var seq: Int64?
    private var hasBy = false
    private var hasAt = false
    private var redacted = false
    private var hasEvents = false
    private var events = 0
    private var strangeEvent = false

    func head() throws(LineDamage) -> LineHead {
        guard let version, version >= 1 else { throw .wrongShape(member: "v") }
        guard let id else { throw .wrongShape(member: "id") }
        // The future may change everything but the version, the id and the checksum.
        if version == Line.version {
            guard replica != nil else { throw .wrongShape(member: "replica") }
            guard let seq, seq >= 1 else { throw .wrongShape(member: "seq") }
            guard hasBy else { throw .wrongShape(member: "by") }
            guard hasAt else { throw .wrongShape(member: "at") }
            guard hasEvents, !strangeEvent else { throw .wrongShape(member: "events") }
            guard events <= Line.maximumEvents else { throw .tooManyEvents }
        }
        return LineHead(
            version: Int(version), id: id, replica: replica ?? "", seq: max(0, Int(seq ?? 0)),
            redacted: redacted)
    }

    /// A value begins: an event when it stands in the array of events.
    private mutating func value(isObject: Bool = false) {
        guard depth == 2, field == .events, hasEvents else { return }
        events += 1
        if !isObject { strangeEvent = true }
    }

    mutating func null() { value() }

    mutating func bool(_ flag: Bool) {
        value()
        if depth == 1, field == .redacted { redacted = flag }
    }

    mutating func int(_ number: Int64) {
        value()
        guard depth == 1 else { return }
        switch field {
        case .version: version = number
        case .seq: seq = number
        default: break
        }
    }

    mutating func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        value()
        guard depth == 1 else { return }
        switch field {
        // An id has one spelling: with escapes in it, it is none.
        case .id: id = LineID(ascii: bytes)
        case .replica: if ReplicaName.isValid(bytes) { replica = String(decoding: bytes, as: UTF8.self) }
        case .by: hasBy = true
        case .at: hasAt = true
        default: break
        }
    }

    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool) {
        guard depth == 1 else { return }
        field = Self.field(bytes)
    }

    private static func field(_ name: UnsafeRawBufferPointer) -> Field {
        switch name.count {
        case 1 where name.spells("v"): .version
        case 2 where name.spells("id"): .id
        case 2 where name.spells("by"): .by
        case 2 where name.spells("at"): .at
        case 3 where name.spells("seq"): .seq
        case 6 where name.spells("events"): .events
        case 7 where name.spells("replica"): .replica
        case 8 where name.spells("redacted"): .redacted
        default: .other
        }
    }

    mutating func beginArray() {
        value()
        if depth == 1, field == .events { hasEvents = true }
        depth += 1
    }

    mutating func endArray() { depth -= 1 }

    mutating func beginObject() {
        value(isObject: true)
        depth += 1
    }

    mutating func endObject() { depth -= 1 }
}
