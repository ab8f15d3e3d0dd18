/// One property of an iCalendar file: `NAME;PARAMETER=value:value` (RFC 5545 §3.1).
struct ContentLine {
    var name: String
    var parameters: [(name: String, value: String)]
    var value: String
    /// Of the file, from 1, where it begins.
    var line: Int

    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// Nil for what is no property: a line without a colon outside quotes.
    init?(_ bytes: [UInt8], line: Int) {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        var quoted = false
        var colon: Int?
        for (place, byte) in bytes.enumerated() {
            if byte == .quote { quoted.toggle() }
            guard !quoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") else { continue }
            parts.append(bytes[start..<place])
            start = place + 1
            if byte == UInt8(ascii: ":") {
                colon = place
                break
            }
        }
        guard let colon, let name = parts.first, !name.isEmpty, parts.count <= 64 else { return nil }
        self.name = Self.text(name).uppercased()
        parameters = parts.dropFirst().map(Self.parameter)
        value = Self.text(bytes[(colon + 1)...])
        self.line = line
    }

    private static func parameter(_ bytes: ArraySlice<UInt8>) -> (name: String, value: String) {
        let equals = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex
        let value = bytes[equals...].dropFirst().filter { $0 != .quote }
        return (text(bytes[..<equals]).uppercased(), text(value[...]))
    }

    /// A byte that is no UTF-8 becomes a replacement mark: one bad letter does not lose a meeting.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ContentLine {
    /// The value as text: `\n`, `\,`, `\;` and `\\` resolved, control characters dropped.
    var text: String {
        var result = String.UnicodeScalarView()
        var escaped = false
        for scalar in value.unicodeScalars {
            if escaped {
                result.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                escaped = false
            } else if scalar == "\\" {
                escaped = true
            } else if !scalar.isControl || scalar == "\t" {
                result.append(scalar)
            }
        }
        return String(result).trimmed
    }
}

/// The unfolded lines of a file: a line end followed by a blank is no line end.
///
/// Folds are undone on bytes, for a fold may part the bytes of one letter.
struct ContentLines: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var line = 1

    /// Longer properties are cut here; those that we read are far shorter.
    static let limit = 64 << 10

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    mutating func next() -> (line: Int, bytes: [UInt8])? {
        guard place < bytes.endIndex else { return nil }
        let first = line
        var text: [UInt8] = []
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if byte != 0x0a && byte != 0x0d {
                if text.count < Self.limit { text.append(byte) }
                continue
            }
            if byte == 0x0d, place < bytes.endIndex, bytes[place] == 0x0a { place += 1 }
            line += 1
            guard place < bytes.endIndex, bytes[place] == 0x20 || bytes[place] == 0x09 else { break }
            place += 1
        }
        return (first, text)
    }
}
