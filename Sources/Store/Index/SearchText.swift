/// Words as search compares them: small letters, without accents, ligatures written out.
///
/// SQLite's own folding knows accents but no ligatures; what is folded here goes into the index and what is
/// typed goes through the same function, so both agree by construction.
enum SearchText {
    static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            // Most words are ASCII and need no thought.
            if bytes.allSatisfy({ $0 < 0x80 }) {
                return String(unsafeUninitializedCapacity: bytes.count) { out in
                    for (place, byte) in bytes.enumerated() {
                        out[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    }
                    return bytes.count
                }
            }
            return nil
        } ?? foldedScalars(text)
    }

    private static func foldedScalars(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &out) }
        return String(out)
    }

    private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x41...0x5A: out.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case 0..<0x80: out.append(scalar)
        case 0x300...0x36F: break
        case 0xC0...0x17F: out.append(contentsOf: latin[Int(scalar.value) - 0xC0].unicodeScalars)
        case 0x1E9E: out.append(contentsOf: "ss".unicodeScalars)
        default: out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    /// U+00C0 to U+017F: Latin-1 Supplement and Latin Extended-A, which hold every letter of the languages
    /// written around us; accents beyond are folded by SQLite.
    static let latin: [String] = {
        let small: [(String, Int)] = [
            ("a", 6), ("ae", 1), ("c", 1), ("e", 4), ("i", 4), ("d", 1), ("n", 1), ("o", 5), (" ", 1),
            ("o", 1),
            ("u", 4), ("y", 1), ("th", 1),
        ]
        let extended: [(String, Int)] = [
            ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2),
            ("k", 3), ("l", 10), ("n", 9), ("o", 6), ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12),
            ("w", 2), ("y", 3), ("z", 6), ("s", 1),
        ]
        let runs = small + [("ss", 1)] + small + [("y", 1)] + extended
        return runs.flatMap { Array(repeating: $0, count: $1) }
    }()
}

extension SearchText {
    /// The words of what somebody typed: letters and digits, everything else separates.
    static func words(_ typed: String) -> [String] {
        folded(typed).unicodeScalars.split { !isOfWord($0) }.map { String(Substring($0)) }
    }

    /// As SQLite's tokenizer sees it: a word that it would cut in two cannot be looked up.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    /// An FTS5 expression: every word must begin a word of the columns. Nil when there is no word.
    static func match(_ typed: String, columns: String) -> String? {
        let words = words(typed)
        guard !words.isEmpty else { return nil }
        return "{\(columns)} : (" + words.map { "\"\($0)\" *" }.joined(separator: " AND ") + ")"
    }
}
