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
    private static let space = Array(String(noBreakSpace).utf8)
    private static let high = [":", ";", "?", "!", "%", "€", "»"].map { Array($0.utf8) }
    private static let opening = Array("«".utf8)

    /// Byte by byte, for the acts alone say three hundred sentences before the first screen.
    private static func set(_ literal: String) -> String {
        let source = Array(literal.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(source.count + 8)
        for place in source.indices {
            let isOpen = source[place] == 0x20 && source[..<place].suffix(2).elementsEqual(opening)
            if isOpen || source[place] == 0x20 && leads(source[(place + 1)...]) {
                text += space
            } else {
                text.append(source[place])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func leads(_ rest: ArraySlice<UInt8>) -> Bool { high.contains { rest.starts(with: $0) } }
}
