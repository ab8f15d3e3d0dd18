/// What a scan tells its listener; the listener decides whether to build, to pick or to ignore.
///
/// Strings and names come as they stand between their quotes, already known to be valid; `escaped` says
/// whether they contain a backslash and have to go through `JSONText.decoded`.
protocol JSONSink {
    mutating func null()
    mutating func bool(_ value: Bool)
    mutating func int(_ value: Int64)
    mutating func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool)
    mutating func name(_ bytes: UnsafeRawBufferPointer, escaped: Bool)
    mutating func beginArray()
    mutating func endArray()
    mutating func beginObject()
    mutating func endObject()
}

/// The one strict parser: it alone decides what is valid, whatever is then done with the contents.
///
/// No recursion (one loop, a bit per open level), no trap on any input, time linear in the bytes save for a
/// sort of the names of large objects.
struct JSONScanner {
    private var names = JSONNames()
    private let checksNames: Bool

    /// Names need no second look in lines that were found strict when they came in.
    init(checksNames: Bool = true) { self.checksNames = checksNames }

    /// Scans exactly one document, white space around it allowed.
    mutating func scan<Sink: JSONSink>(
        _ bytes: UnsafeRawBufferPointer, into sink: inout Sink
    ) throws(JSONFault) {
        names.removeAll()
        var cursor = JSONCursor(bytes)
        var depth = 0
        // Bit n is set when the level n is an object.
        var objects: UInt32 = 0

        values: while true {
            cursor.skipSpace()
            switch try cursor.peek() {
            case UInt8(ascii: "\""):
                let (text, escaped) = try cursor.string()
                sink.string(text, escaped: escaped)
            case UInt8(ascii: "{"):
                guard depth < JSONLimits.depth else { throw cursor.fault(.tooDeep) }
                cursor.advance()
                depth += 1
                objects |= 1 << UInt32(truncatingIfNeeded: depth)
                if checksNames { names.open() }
                sink.beginObject()
                cursor.skipSpace()
                if try cursor.peek() != UInt8(ascii: "}") {
                    try name(&cursor, &sink)
                    continue values
                }
            case UInt8(ascii: "["):
                guard depth < JSONLimits.depth else { throw cursor.fault(.tooDeep) }
                cursor.advance()
                depth += 1
                objects &= ~(1 << UInt32(truncatingIfNeeded: depth))
                sink.beginArray()
                cursor.skipSpace()
                if try cursor.peek() != UInt8(ascii: "]") { continue values }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                sink.int(try cursor.integer())
            case UInt8(ascii: "t"):
                try cursor.word("true")
                sink.bool(true)
            case UInt8(ascii: "f"):
                try cursor.word("false")
                sink.bool(false)
            case UInt8(ascii: "n"):
                try cursor.word("null")
                sink.null()
            default:
                throw cursor.fault(.unexpectedByte)
            }

            // A value, or an empty container, has been read: close what closes, or go on to the next value.
            while depth > 0 {
                cursor.skipSpace()
                let inObject = objects & (1 << UInt32(truncatingIfNeeded: depth)) != 0
                switch (try cursor.peek(), inObject) {
                case (UInt8(ascii: ","), let inObject):
                    cursor.advance()
                    if inObject {
                        cursor.skipSpace()
                        try name(&cursor, &sink)
                    }
                    continue values
                case (UInt8(ascii: "}"), true):
                    if checksNames, !names.close(in: bytes) { throw cursor.fault(.duplicateName) }
                    sink.endObject()
                case (UInt8(ascii: "]"), false):
                    sink.endArray()
                default:
                    throw cursor.fault(.unexpectedByte)
                }
                cursor.advance()
                depth -= 1
            }
            break
        }
        cursor.skipSpace()
        guard cursor.isAtEnd else { throw cursor.fault(.trailingBytes) }
    }

    private mutating func name<Sink: JSONSink>(
        _ cursor: inout JSONCursor, _ sink: inout Sink
    ) throws(JSONFault) {
        guard try cursor.peek() == UInt8(ascii: "\"") else { throw cursor.fault(.unexpectedByte) }
        let (text, escaped) = try cursor.string()
        if checksNames { names.add(text, escaped: escaped, at: cursor.offset - 1 - text.count) }
        sink.name(text, escaped: escaped)
        cursor.skipSpace()
        guard try cursor.peek() == UInt8(ascii: ":") else { throw cursor.fault(.unexpectedByte) }
        cursor.advance()
    }
}
