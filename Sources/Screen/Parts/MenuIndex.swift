/// Entries folded once, so that each letter typed searches bytes and folds nothing but the query.
struct MenuIndex: Sendable {
    private let titles: [[UInt8]]
    private let details: [[UInt8]]

    init(_ entries: [Menu.Entry]) {
        titles = entries.map { foldedBytes($0.title) }
        details = entries.map { foldedBytes("\($0.detail) \($0.keywords)") }
    }

    /// Entries that hold every word of the query; those whose title begins with it first, then those with a
    /// word of the title that does, then the rest, each in their own order.
    func matches(_ query: String) -> [Int] {
        let words = fold(query).split(separator: " ").map { Array($0.utf8) }
        guard !words.isEmpty else { return Array(titles.indices) }
        var ranked: [[Int]] = [[], [], []]
        for entry in titles.indices {
            if let rank = rank(of: entry, words) { ranked[rank].append(entry) }
        }
        return ranked.flatMap { $0 }
    }

    private func rank(of entry: Int, _ words: [[UInt8]]) -> Int? {
        var worst = 0
        for (number, word) in words.enumerated() {
            guard let place = Self.place(of: word, in: titles[entry]) else {
                if Self.place(of: word, in: details[entry]) == nil { return nil }
                worst = 2
                continue
            }
            let rank = place == 0 ? 0 : Self.beginsWord(place, titles[entry]) ? 1 : 2
            // Only the first word can begin the title; the others may stand anywhere at the head of a word.
            worst = max(worst, number > 0 && rank == 1 ? 0 : rank)
        }
        return worst
    }

    private static func beginsWord(_ place: Int, _ text: [UInt8]) -> Bool {
        let before = text[place - 1]
        return before == UInt8(ascii: " ") || before == UInt8(ascii: "-") || before == UInt8(ascii: "'")
    }

    /// Where the word begins in the text, at the head of one of its words if it does so anywhere.
    private static func place(of word: [UInt8], in text: [UInt8]) -> Int? {
        guard word.count <= text.count else { return nil }
        var found: Int?
        for start in 0...(text.count - word.count) where text[start] == word[0] {
            guard text[start..<start + word.count].elementsEqual(word) else { continue }
            if start == 0 || beginsWord(start, text) { return start }
            found = found ?? start
        }
        return found
    }
}
