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
    private static let high: Set<Character> = [":", ";", "?", "!", "%", "€", "»"]

    private static func set(_ literal: String) -> String {
        let source = Array(literal)
        let places = source.indices.map { place in
            guard source[place] == " " else { return source[place] }
            let follows = place > 0 && source[place - 1] == "«"
            let leads = place + 1 < source.count && high.contains(source[place + 1])
            return follows || leads ? noBreakSpace : " "
        }
        return String(places)
    }
}
