/// Text as people compare it: without case, accents, punctuation or spaces around.
///
/// Compared byte by byte. Swift's own comparison normalises first, which is quadratic on long runs of
/// combining marks: a title from a hostile file could hold the program for seconds.
package struct Folded: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Letters and digits only: `Début (prévu)` and `debut prevu` are one column name.
    package init(_ text: String) {
        bytes = Folded.words(of: text).flatMap(\.bytes)
    }

    /// The text as it is, to be compared by its bytes.
    init(exactly text: String) { bytes = Array(text.utf8) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    package var isEmpty: Bool { bytes.isEmpty }
    /// A beginning of one is the other, for plurals.
    package func hasPrefix(_ other: Folded) -> Bool { bytes.starts(with: other.bytes) }

    /// The words of a text in order, each folded.
    package static func words(of text: String) -> [Folded] {
        var words: [Folded] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(Folded(bytes: word)) }
            word = []
        }
        for scalar in text.unicodeScalars {
            if isMark(scalar) { continue }
            if let plain = plain(scalar) {
                word += plain
            } else {
                end()
            }
        }
        end()
        return words
    }
}

extension Folded {
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36f).contains(scalar.value) }

    /// The letters that stand for this one; nil for what separates words.
    private static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7a: [UInt8(scalar.value)]
        case 0x41...0x5a: [UInt8(scalar.value + 32)]
        case 0..<0xc0: nil
        default: latin[scalar] ?? foreign(scalar)
        }
    }

    private static func foreign(_ scalar: Unicode.Scalar) -> [UInt8]? {
        scalar.properties.isAlphabetic ? Array(scalar.properties.lowercaseMapping.utf8) : nil
    }

    /// The accented letters of the languages of western Europe.
    private static let latin: [Unicode.Scalar: [UInt8]] = {
        let groups = [
            ("a", "àáâãäåÀÁÂÃÄÅ"), ("c", "çÇ"), ("e", "èéêëÈÉÊË"), ("i", "ìíîïÌÍÎÏ"), ("n", "ñÑ"),
            ("o", "òóôõöøÒÓÔÕÖØ"), ("u", "ùúûüÙÚÛÜ"), ("y", "ýÿÝŸ"), ("ae", "æÆ"), ("oe", "œŒ"), ("ss", "ß"),
        ]
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, letters) in groups {
            for scalar in letters.unicodeScalars { table[scalar] = Array(plain.utf8) }
        }
        return table
    }()
}
