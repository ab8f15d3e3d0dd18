/// Why some bytes of a log are not a line. The bytes stay where they are; they are reported, never mended.
package enum LineDamage: Error, Equatable, Sendable {
    /// No line feed at the end: a write that was cut short, or that is still going on.
    case torn
    /// More than `Line.maximumBytes`.
    case tooLong
    /// The line does not end in `,"crc":"…"}`.
    case noChecksum
    /// The bytes are not those that were written: torn, filled with zeros, edited by hand.
    case checksum(written: UInt32, computed: UInt32)
    case notStrict(JSONFault)
    /// Strict JSON with a right checksum, but a member that every line has is missing or of another kind.
    case wrongShape(member: String)
    /// More than `Line.maximumEvents`.
    case tooManyEvents
}
