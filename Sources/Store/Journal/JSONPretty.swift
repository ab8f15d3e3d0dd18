package import Domain

extension JSONWriter {
    /// The same value for people: one member or element a line, two spaces a level, empty containers closed.
    ///
    /// `asciiOnly` writes every other character as `\uXXXX`: on a terminal the text of a stranger must not
    /// be able to reorder, hide or command anything. No line feed at the end.
    package static func pretty(_ value: JSON, asciiOnly: Bool = false) -> String {
        var out: [UInt8] = []
        appendPretty(value, indent: 0, to: &out)
        return asciiOnly ? escapedToASCII(out) : String(decoding: out, as: UTF8.self)
    }

    private static func appendPretty(_ value: JSON, indent: Int, to out: inout [UInt8]) {
        switch value {
        case .array(let items) where !items.isEmpty:
            out.append(UInt8(ascii: "["))
            for (place, item) in items.enumerated() {
                appendBreak(after: place > 0, indent: indent + 1, to: &out)
                appendPretty(item, indent: indent + 1, to: &out)
            }
            appendBreak(after: false, indent: indent, to: &out)
            out.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            out.append(UInt8(ascii: "{"))
            for (place, member) in members.enumerated() {
                appendBreak(after: place > 0, indent: indent + 1, to: &out)
                append(member.name, to: &out)
                out.append(contentsOf: ": ".utf8)
                appendPretty(member.value, indent: indent + 1, to: &out)
            }
            appendBreak(after: false, indent: indent, to: &out)
            out.append(UInt8(ascii: "}"))
        default:
            append(value, to: &out)
        }
    }

    private static func appendBreak(after comma: Bool, indent: Int, to out: inout [UInt8]) {
        if comma { out.append(UInt8(ascii: ",")) }
        out.append(UInt8(ascii: "\n"))
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }

    /// Outside ASCII nothing can stand but in strings, so the finished text can be escaped as a whole.
    private static func escapedToASCII(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        for unit in String(decoding: bytes, as: UTF8.self).utf16 {
            if unit < 0x7F {
                out.append(UInt8(truncatingIfNeeded: unit))
            } else {
                out.append(UInt8(ascii: "\\"))
                appendUnit(unit, to: &out)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
