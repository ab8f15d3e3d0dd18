package import Domain

/// What must be known of every line to take part in the union: enough for ids, gaps and forks, no contents.
///
/// Reading a head validates the whole line, at several times the speed of building its events; whether a
/// line exists is decided here and nowhere else.
package struct LineHead: Equatable, Sendable {
    package let version: Int
    package let id: LineID
    /// Who wrote it; empty only in a line of a newer version that no longer says.
    package let replica: String
    /// The writer's own count, from 1; 0 only where a newer version no longer says.
    package let seq: Int
    package let redacted: Bool

    /// Written by a newer program: kept, copied and counted, its events perhaps not understood.
    package var isNewer: Bool { version > Line.version }
}

extension LineHead {
    /// Reads a line given without its line feed (and without the CR or the BOM that others may have added).
    package static func read(_ bytes: UnsafeRawBufferPointer) throws(LineDamage) -> LineHead {
        var reading = LineReading()
        return try reading.head(bytes)
    }
}

/// Reads many heads, keeping the scanner's memory from line to line.
struct LineReading {
    private var scanner = JSONScanner()

    mutating func head(_ bytes: UnsafeRawBufferPointer) throws(LineDamage) -> LineHead {
        guard bytes.count < Line.maximumBytes else { throw .tooLong }
        try Self.verifyChecksum(bytes)
        var picked = LineHeadSink()
        do throws(JSONFault) { try scanner.scan(bytes, into: &picked) } catch { throw .notStrict(error) }
        return try picked.head()
    }

    /// The head, and in the same scan what the line touches.
    mutating func headAndReach(_ bytes: UnsafeRawBufferPointer) throws(LineDamage) -> (LineHead, LineReach) {
        guard bytes.count < Line.maximumBytes else { throw .tooLong }
        try Self.verifyChecksum(bytes)
        var picked = JSONSinks(LineHeadSink(), LineReachSink())
        do throws(JSONFault) { try scanner.scan(bytes, into: &picked) } catch { throw .notStrict(error) }
        let head = try picked.first.head()
        return (head, picked.second.reach(of: head.id))
    }

    /// `,"crc":"` + eight digits + `"}`
    private static let tail = Array(",\"crc\":\"".utf8)
    private static let tailCount = tail.count + 10

    static func verifyChecksum(_ bytes: UnsafeRawBufferPointer) throws(LineDamage) {
        let covered = bytes.count - tailCount
        guard covered > 0, bytes[bytes.count - 2] == UInt8(ascii: "\""),
            bytes[bytes.count - 1] == UInt8(ascii: "}")
        else { throw .noChecksum }
        for (place, byte) in tail.enumerated() where bytes[covered + place] != byte { throw .noChecksum }
        var written: UInt32 = 0
        for place in bytes.count - 10..<bytes.count - 2 {
            // One spelling only: a line whose checksum is written in capitals would be a fork of itself.
            guard let digit = JSONText.hexadecimalDigit(bytes[place]),
                bytes[place] > 0x60 || bytes[place] < 0x40
            else { throw .noChecksum }
            written = written << 4 | digit
        }
        let computed = CRC32.checksum(UnsafeRawBufferPointer(rebasing: bytes[..<covered]))
        guard written == computed else { throw .checksum(written: written, computed: computed) }
    }
}
