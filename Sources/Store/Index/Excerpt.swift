/// The piece of a text where the words stand that were searched.
enum Excerpt {
    /// Characters before the word found, and in all.
    private static let before = 30
    private static let length = 120

    /// Nil when none of the words begins a word of the text.
    static func around(_ words: [String], in text: String) -> String? {
        for line in text.split(separator: "\n") where contains(words, line) {
            return cut(String(line), words)
        }
        return nil
    }

    private static func contains(_ words: [String], _ line: Substring) -> Bool {
        let folded = SearchText.folded(String(line))
        return words.contains { occurs($0, in: folded) }
    }

    /// Compared as bytes: folded text is plain enough, and Swift's own search thinks in characters.
    private static func occurs(_ word: String, in folded: String) -> Bool {
        var (folded, word) = (folded, word)
        return folded.withUTF8 { text in
            word.withUTF8 { word in
                guard let first = word.first, text.count >= word.count else { return false }
                for start in 0...(text.count - word.count) where text[start] == first {
                    let isBeginning = start == 0 || !isWordByte(text[start - 1])
                    if isBeginning, text[start..<start + word.count].elementsEqual(word) { return true }
                }
                return false
            }
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    private static func cut(_ line: String, _ words: [String]) -> String {
        let characters = Array(line)
        guard characters.count > length else { return line }
        var start = 0
        for place in characters.indices where place == 0 || !characters[place - 1].isLetter {
            let rest = SearchText.folded(String(characters[place..<min(place + 40, characters.count)]))
            if words.contains(where: rest.hasPrefix) {
                start = max(0, place - before)
                break
            }
        }
        let end = min(characters.count, start + length)
        return (start > 0 ? "…" : "") + String(characters[start..<end]) + (end < characters.count ? "…" : "")
    }
}
