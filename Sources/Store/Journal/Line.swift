package import Domain

/// One line of the log: one transaction of one writer, all of it or nothing.
///
/// A `Line` that exists is a line that can stand on disk: making one writes its bytes and reads them back
/// with the same parser that every other machine will use.
package struct Line: Equatable, Sendable {
    /// The version this program writes.
    package static let version = 1
    /// With the line feed.
    package static let maximumBytes = 256 * 1024
    package static let maximumEvents = 256

    package let version: Int
    package let id: LineID
    package let replica: String
    package let seq: Int
    /// The member who did it: a claim, not a proof.
    package let by: String
    /// The author's wall clock in RFC 3339, for people; the order is `id`.
    package let at: String
    package let events: [JSON]
    /// Its contents were erased on request; the envelope remains, and wins over every copy with contents.
    package let redacted: Bool
    /// The very bytes, line feed included: what a copier must write, for members unknown to us are in there.
    package let bytes: [UInt8]

    package var isNewer: Bool { version > Line.version }
}

// MARK: Writing

extension Line {
    /// Throws what a reader would hold against the line: too long, too deep, an integer out of range.
    package init(
        id: LineID, replica: String, seq: Int, by: String, at: String, events: [JSON], redacted: Bool = false
    ) throws(LineDamage) {
        var members = [
            JSON.Member("v", .int(Int64(Self.version))),
            JSON.Member("id", .string(id.description)),
            JSON.Member("replica", .string(replica)),
            JSON.Member("seq", .int(Int64(seq))),
            JSON.Member("by", .string(by)),
            JSON.Member("at", .string(at)),
            JSON.Member("events", .array(events)),
        ]
        if redacted { members.append(JSON.Member("redacted", .bool(true))) }
        let bytes = Self.sealed(members)
        try Self.verify(bytes)
        self.init(
            version: Self.version, id: id, replica: replica, seq: seq, by: by, at: at, events: events,
            redacted: redacted, bytes: bytes)
    }

    /// The bytes of the members with checksum and line feed.
    static func sealed(_ members: [JSON.Member]) -> [UInt8] {
        sealed(open: JSONWriter.bytes(.object(members)).dropLast())
    }

    /// The same for an object whose last brace is still to come.
    static func sealed(open object: some Sequence<UInt8>) -> [UInt8] {
        var bytes = Array(object)
        let digits = String(CRC32.checksum(bytes), radix: 16)
        bytes.append(contentsOf: ",\"crc\":\"".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 8 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
        bytes.append(contentsOf: "\"}\n".utf8)
        return bytes
    }

    private static func verify(_ bytes: [UInt8]) throws(LineDamage) {
        let read = bytes.withUnsafeBytes { bytes -> Result<LineHead, LineDamage> in
            do throws(LineDamage) {
                return .success(try LineHead.read(UnsafeRawBufferPointer(rebasing: bytes.dropLast())))
            } catch { return .failure(error) }
        }
        _ = try read.get()
    }

    /// The bytes that stand on disk, line feed included.
    package func encoded() -> [UInt8] { bytes }
}

// MARK: Reading

extension Line {
    /// Reads one line with or without its line feed; one CR before it is dropped.
    package static func read(_ bytes: UnsafeRawBufferPointer) throws(LineDamage) -> Line {
        var end = bytes.count
        if end > 0, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > 0, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        let line = UnsafeRawBufferPointer(rebasing: bytes[..<end])
        return try Line(line, head: LineHead.read(line))
    }

    package static func read(_ bytes: [UInt8]) throws(LineDamage) -> Line {
        try bytes.withUnsafeBytes { buffer -> Result<Line, LineDamage> in
            do throws(LineDamage) { return .success(try read(buffer)) } catch { return .failure(error) }
        }.get()
    }

    /// The contents of a line whose head has been read, hence valid.
    package init(_ line: UnsafeRawBufferPointer, head: LineHead) throws(LineDamage) {
        let json: JSON
        do throws(JSONFault) { json = try JSONReader.read(line) } catch { throw .notStrict(error) }
        var bytes = Array(line)
        bytes.append(UInt8(ascii: "\n"))
        self.init(
            version: head.version, id: head.id, replica: head.replica, seq: head.seq,
            by: json["by"]?.string ?? "", at: json["at"]?.string ?? "", events: json["events"]?.array ?? [],
            redacted: head.redacted, bytes: bytes)
    }
}

// MARK: Forks

extension Line {
    /// Which of two lines of one id counts, on every machine alike: the erased one, of two erased ones that
    /// from which more was erased, else the smaller bytes.
    package func prevails(over other: Line) -> Bool {
        Self.prevails(bytes, redacted: redacted, over: other.bytes, redacted: other.redacted)
    }

    /// The same for bytes as an index may keep them; both with their line feed or both without.
    package static func prevails(
        _ bytes: some Collection<UInt8>, redacted: Bool, over other: some Collection<UInt8>,
        redacted otherRedacted: Bool
    ) -> Bool {
        guard redacted == otherRedacted else { return redacted }
        let (erased, otherErased) = redacted ? (erasedFacts(in: bytes), erasedFacts(in: other)) : (0, 0)
        return erased == otherErased ? bytes.lexicographicallyPrecedes(other) : erased > otherErased
    }

    /// How many facts of a line were erased. No text can hold these bytes, for its quotes are escaped.
    static func erasedFacts(in bytes: some Collection<UInt8>) -> Int {
        let bytes = Array(bytes)
        var count = 0
        for place in bytes.indices where bytes[place] == erasedFact[0] {
            if bytes[place...].starts(with: erasedFact) { count += 1 }
        }
        return count
    }

    private static let erasedFact = Array("{\"type\":\"fact.erased\"".utf8)
}
