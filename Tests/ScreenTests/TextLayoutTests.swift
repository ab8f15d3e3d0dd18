import Screen
import TestSupport
import Testing

@Suite struct TextLayoutTests {
    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("a", 1, "a"),
        ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字漢", 4, "漢…"), ("漢", 1, "…"), ("", 3, ""),
        ("a\u{1b}bcd", 3, "a␛…"),
    ]) func `a text is cut to its columns, with an ellipsis where something is missing`(
        text: String, width: Int, cutText: String
    ) {
        #expect(cut(text, to: width) == cutText)
    }

    @Test func `an ellipsis of several columns needs room`() {
        #expect(cut("abcdef", to: 5, ellipsis: "...") == "ab...")
        #expect(cut("abcdef", to: 2, ellipsis: "...") == "")
    }

    @Test(arguments: [
        (Alignment.left, "ab   "), (.center, " ab  "), (.right, "   ab"),
    ]) func `padding fills the columns exactly`(alignment: Alignment, padded: String) {
        #expect(pad("ab", to: 5, alignment) == padded)
        #expect(pad("漢字漢字", to: 6, alignment).count < 6)
        #expect(cellCount(pad("漢字漢字", to: 6, alignment)) == 6)
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("a abcdef b", 3, ["a", "abc", "def", "b"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
        ("a\r\nb\rc", 5, ["a", "b", "c"]), ("  in", 8, ["  in"]), ("ab   cd", 3, ["ab", "cd"]),
        ("ab ", 2, ["ab"]),
        ("漢字漢字", 5, ["漢字", "漢字"]), ("漢", 1, ["漢"]), ("abc", 0, ["a", "b", "c"]),
        ("abc de", 3, ["abc", "de"]),
        ("x abc", 4, ["x", "abc"]),
    ]) func `text wraps between words where there are words`(text: String, width: Int, rows: [String]) {
        #expect(wrap(text, width: width) == rows)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `wrapping and cutting keep to the width and lose no ink`(
        seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let text = HardText.random(length: 20, using: &random)
            let width = Int.random(in: 2...30, using: &random)
            let rows = wrap(text, width: width)
            #expect(rows.allSatisfy { cellCount($0) <= width }, "seed \(seed)")
            // A line end is no ink either.
            let ink = { (text: String) in Array(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }) }
            #expect(
                ink(rows.joined(separator: "\n")) == ink(shownSafely(text, keepingLines: true)),
                "seed \(seed)")
            #expect(cellCount(cut(text, to: width)) <= width, "seed \(seed)")
            #expect(cellCount(pad(text, to: width)) == width, "seed \(seed)")
        }
    }

    @Test func `cutting reads no further than it shows`() {
        let long = String(repeating: "漢", count: 2_000_000)
        let took = ContinuousClock().measure { for _ in 0..<100 { _ = cut(long, to: 20) } }
        #expect(took < .seconds(1), "\(took)")
    }

    @Test(arguments: [
        ("Résumé", "resume"), ("ŒUVRE æ ß", "oeuvre ae ss"), ("e\u{301}", "e"), ("Łódź Đ ø", "lodz d o"),
        ("ΑΒΓ", "αβγ"), ("ÀÉÎÕÜÇÑŸ", "aeioucny"), ("Ệ", "e"), ("42-b", "42-b"),
    ]) func `accents and case do not matter when folded`(text: String, folded: String) {
        #expect(fold(text) == folded)
    }

    @Test func `a text is cut between words where enough of it stays`() {
        #expect(cutAtWord("Answer the delivery now", to: 20) == "Answer the delivery…")
        #expect(cutAtWord("Answer the delivery now", to: 18) == "Answer the delive…")
        #expect(cutAtWord("Answer", to: 6) == "Answer" && cutAtWord("Answerable", to: 6) == "Answe…")
        for width in 0...30 {
            #expect(cellCount(cutAtWord("漢字 の 名前 です e\u{301}te\u{301}", to: width)) <= width)
        }
    }
}
