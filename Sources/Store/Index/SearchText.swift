/// Words as search compares them: small letters, without accents, ligatures written out.
///
/// SQLite's own folding knows accents but no ligatures; what is folded here goes into the index and what is
/// typed goes through the same function, so both agree by construction.
enum SearchText {
    static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            // A letter of two bytes becomes two at most; what is not in the table may grow by half.
            String(unsafeUninitializedCapacity: bytes.count * 3 + 4) { out in
                var filled = 0
                var place = 0
                while place < bytes.count {
                    let byte = bytes[place]
                    if byte < 0x80 {
                        out[filled] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                        filled += 1
                        place += 1
                    } else {
                        place += fold(bytes, at: place, into: out, &filled)
                    }
                }
                return filled
            }
        }
    }

    /// Folds one character that is not ASCII; returns the bytes read.
    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, into out: UnsafeMutableBufferPointer<UInt8>,
        _ filled: inout Int
    ) -> Int {
        func put(_ folded: some Sequence<UInt8>) {
            for byte in folded {
                out[filled] = byte
                filled += 1
            }
        }
        let lead = bytes[place]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        // Two bytes: U+0080 to U+07FF, where nearly every accented letter lies.
        let value = length == 2 ? Int(lead & 0x1F) << 6 | Int(bytes[place + 1] & 0x3F) : 0
        switch value {
        case 0xC0...0x17F: put(latinBytes[value - 0xC0])
        case 0x300...0x36F: break
        default:
            let character = String(decoding: bytes[place..<place + length], as: UTF8.self)
            guard let scalar = character.unicodeScalars.first else { break }
            put((scalar.value == 0x1E9E ? "ss" : scalar.properties.lowercaseMapping).utf8.prefix(3 * length))
        }
        return length
    }

    private static let latinBytes: [[UInt8]] = latin.map { Array($0.utf8) }

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
