/// Looks over a text for the words that any pattern could begin with, byte by byte: nearly all texts hold none, and
/// an index reads many.
enum WordingScan {
    static func mayHold(_ text: String) -> Bool {
        var text = text
        let (letters, words) = (letters, firstWords)
        return text.withUTF8 { bytes in
            var hash = start
            var accent: UInt8 = 0
            for byte in bytes {
                let plain = letters[Int(byte)]
                if accent == 0, plain != 0 {
                    hash = mix(hash, plain)
                } else if accent != 0, let letter = letter(byte, after: accent) {
                    hash = mix(hash, letter)
                    accent = 0
                } else if byte == 0xC3 || byte == 0xCC || byte == 0xCD {
                    accent = byte
                } else if accent >= 0xCC {
                    // A combining accent: the letter before is what counts.
                    accent = 0
                } else {
                    if hash != start, words.contains(hash) { return true }
                    hash = start
                    accent = 0
                }
            }
            return hash != start && words.contains(hash)
        }
    }

    /// A character as letters without accents.
    static func fold(_ character: Character, into bytes: inout [UInt8]) {
        var accent: UInt8 = 0
        for byte in character.utf8 {
            if let letter = letter(byte, after: accent) {
                bytes.append(letter)
                accent = 0
            } else {
                accent = byte
            }
        }
    }

    private static func letter(_ byte: UInt8, after accent: UInt8) -> UInt8? {
        switch (accent, byte) {
        case (0, 0x41...0x5A): byte + 32
        case (0, 0x61...0x7A), (0, 0x30...0x39): byte
        case (0xC3, 0x80...0xBF):
            switch byte & 0x1F {
            case 0x00...0x05: 0x61
            case 0x07: 0x63
            case 0x08...0x0B: 0x65
            case 0x0C...0x0F: 0x69
            case 0x11: 0x6E
            case 0x12...0x16: 0x6F
            case 0x19...0x1C: 0x75
            default: 0x79
            }
        default: nil
        }
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Letters and digits by their byte, small; zero for every other byte.
    private static let letters: [UInt8] = (0...255).map { letter($0, after: 0) ?? 0 }

    private static let firstWords = Words(
        WordingPattern.all.flatMap { $0.words[0] }.map { $0.utf8.reduce(start, mix) })

    /// Some hundred words by their hashes: nearly every word that is looked up is none of them, which a few of its
    /// bits already say.
    private struct Words {
        private let hashes: Set<UInt64>
        private var mayBe = [Bool](repeating: false, count: 1 << 13)

        init(_ hashes: [UInt64]) {
            self.hashes = Set(hashes)
            for hash in hashes { mayBe[Self.place(hash)] = true }
        }

        func contains(_ hash: UInt64) -> Bool { mayBe[Self.place(hash)] && hashes.contains(hash) }

        private static func place(_ hash: UInt64) -> Int { Int(hash >> 51) }
    }
}
