import Domain

/// How cells spell days, sums and shares, in French or English.
enum SheetValue {
    /// `2026-11-23`, `23/11/2026` or `23/11/26` (of this century).
    static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = digits(parts[0], 1...2), let month = digits(parts[1], 1...2),
            let year = digits(parts[2], 4...4) ?? digits(parts[2], 2...2).map({ $0 + 2000 })
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Euro cents of `5760`, `5 760,00 €`, `€5,760.00`, `5760.5`.
    ///
    /// The last point or comma is the decimal sign when one or two digits follow it; the others part
    /// thousands and must stand where thousands are parted.
    static func cents(_ text: String) -> Int? {
        hundredths(without(text, words: ["HT", "EUR"]).filter { !$0.isWhitespace && $0 != "€" })
    }

    /// Hundredths of a percent of `30`, `30 %`, `33,33`.
    static func share(_ text: String) -> Int? {
        hundredths(text.filter { !$0.isWhitespace && $0 != "%" })
    }

    static func number(_ text: String) -> Int? { digits(text[...], 1...6) }

    private static func without(_ text: String, words: [String]) -> String {
        var text = text
        for word in words where text.hasSuffix(word) { text = String(text.dropLast(word.count)).trimmed }
        return text
    }

    private static func digits(_ text: Substring, _ lengths: ClosedRange<Int>) -> Int? {
        let bytes = text.utf8
        guard lengths.contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    private static func hundredths(_ text: String) -> Int? {
        var whole = text[...]
        var cents = 0
        if let sign = text.lastIndex(where: { $0 == "," || $0 == "." }) {
            let after = text[text.index(after: sign)...]
            if let decimals = digits(after, 1...2) {
                cents = after.count == 1 ? decimals * 10 : decimals
                whole = text[..<sign]
            }
        }
        return self.whole(whole).map { $0 * 100 + cents }
    }

    /// At most twelve digits, so that nothing overflows.
    private static func whole(_ text: Substring) -> Int? {
        let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = groups.first, groups.count == 1 || (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return digits(groups.joined()[...], 1...12)
    }
}

extension SheetValue {
    /// `a | *b | c`, or one a line. A star marks what is required; without any star all are.
    static func criteria(_ text: String) -> [Criterion] {
        let items = list(text)
        let anyStar = items.contains { $0.hasPrefix("*") }
        return items.compactMap { item in
            let words = item.hasPrefix("*") ? String(item.dropFirst()).trimmed : item
            return words.isEmpty ? nil : Criterion(words, required: !anyStar || item.hasPrefix("*"))
        }
    }

    static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0 == "\n" }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
