/// Why some bytes are not the JSON that the journal accepts, and where they stop being it.
///
/// RFC 8259 without its freedoms: what two readers could read in two ways is refused, because every machine
/// must agree on which lines exist.
package struct JSONFault: Error, Equatable, Sendable {
    /// Bytes from the beginning of what was read.
    package let offset: Int
    package let reason: Reason

    package enum Reason: String, Sendable {
        case endedEarly
        case unexpectedByte
        case trailingBytes
        case tooDeep
        case duplicateName
        /// A fraction or an exponent: 1.0 and 1e3 are integers to some readers and not to others.
        case notAnInteger
        case integerOutOfRange
        case leadingZero
        case invalidUTF8
        case controlCharacter
        case invalidEscape
        case loneSurrogate
    }
}

/// The limits that make a document readable by everybody, in bounded time and space.
package enum JSONLimits {
    /// Arrays and objects open at once.
    package static let depth = 16
    /// Beyond ±(2^53 − 1) JavaScript, jq and many others round silently.
    package static let integer: Int64 = (1 << 53) - 1
}
