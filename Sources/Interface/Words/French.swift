/// A French text in the making: the plain spaces of the source become no-break ones where French asks for
/// them, before `: ; ? ! % € »` and after `«`.
///
/// Only what is written in the source is set so; an interpolated value is the user's own and stays as it is.
package struct French: Equatable, Sendable, ExpressibleByStringInterpolation {
    package let text: String

    package init(stringLiteral literal: String) { text = Self.set(literal) }
    package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += French.set(literal) }
        package mutating func appendInterpolation(_ value: String) { text += value }
        package mutating func appendInterpolation(_ value: Int) { text += String(value) }
    }
}

extension French {
    package static let noBreakSpace: Character = "\u{A0}"

    /// Byte by byte, and the literal itself where it has nothing to set: the acts alone say three hundred sentences
    /// before the first screen.
    private static func set(_ literal: String) -> String {
        var literal = literal
        return literal.withUTF8 { source in
            let places = source.indices.filter { source[$0] == 0x20 && isFixed(source, $0) }
            guard !places.isEmpty else { return nil }
            var text = Array(source)
            for place in places.reversed() { text.replaceSubrange(place...place, with: [0xC2, 0xA0]) }
            return String(decoding: text, as: UTF8.self)
        } ?? literal
    }

    /// After an opening guillemet, or before a sign that stands apart from its word.
    private static func isFixed(_ source: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        if place >= 2, source[place - 2] == 0xC2, source[place - 1] == 0xAB { return true }
        let (next, last) = (place + 1, source.count - 1)
        guard next <= last else { return false }
        switch source[next] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "%"):
            return true
        case 0xC2: return next + 1 <= last && source[next + 1] == 0xBB  // »
        case 0xE2: return next + 2 <= last && source[next + 1] == 0x82 && source[next + 2] == 0xAC  // €
        default: return false
        }
    }
}
