import Glibc

/// The piece of a text where the words stand that were searched.
enum Excerpt {
    /// Characters before the word found, and in all.
    private static let before = 30
    private static let length = 120

    /// Nil when none of the words begins a word of the text.
    static func around(_ words: [String], in text: String) -> String? {
        // Folding keeps line feeds: the line found in the folded text is the same line of the text.
        var folded = SearchText.folded(text)
        let number: Int? = folded.withUTF8 { bytes in
            let place = words.compactMap { beginning($0, in: bytes) }.min()
            return place.map { bytes[..<$0].count { $0 == 0x0A } }
        }
        guard let number else { return nil }
        let lines = text.utf8.split(separator: 0x0A, maxSplits: number + 1, omittingEmptySubsequences: false)
        return cut(String(Substring(lines[number])), words)
    }

    /// Where the word first begins a word.
    private static func beginning(_ word: String, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        let word = Array(word.utf8)
        guard let first = word.first, let start = text.baseAddress else { return nil }
        var place = 0
        while text.count - place >= word.count,
            let found = memchr(start + place, Int32(first), text.count - place)
        {
            let offset = UnsafeRawPointer(found) - UnsafeRawPointer(start)
            if offset == 0 || !isOfWord(text[offset - 1]), text.count - offset >= word.count,
                memcmp(start + offset, word, word.count) == 0
            {
                return offset
            }
            place = offset + 1
        }
        return nil
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    private static func cut(_ line: String, _ words: [String]) -> String {
        // Bytes are never fewer than characters: most lines need not be counted.
        guard line.utf8.count > length else { return line }
        let characters = Array(line)
        guard characters.count > length else { return line }
        let first = characters.indices.first { place in
            guard place == 0 || !characters[place - 1].isLetter else { return false }
            let rest = SearchText.folded(String(characters[place..<min(place + 40, characters.count)]))
            return words.contains(where: rest.hasPrefix)
        }
        let start = max(0, (first ?? 0) - before)
        let end = min(characters.count, start + length)
        return (start > 0 ? "…" : "") + String(characters[start..<end]) + (end < characters.count ? "…" : "")
    }
}
