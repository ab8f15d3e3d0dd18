import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    private func keys(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [Key] {
        var decoder = KeyDecoder(sequences: sequences)
        return decoder.feed(text.utf8) + decoder.giveUp()
    }

    @Test func `bytes one by one give the keys that they give together`() {
        let input =
            "aé漢e\u{301}\u{1b}[A\u{1b}[1;2C\u{1b}OP\u{1b}[200~p\r\nq\u{1b}[201~\u{1b}[<0;1;1M\u{1b}x\u{7f}\r\t\u{1}👩‍💻"
        let expected = keys(input)
        var decoder = KeyDecoder()
        var oneByOne: [Key] = []
        for byte in input.utf8 {
            oneByOne += decoder.feed([byte])
            // As if each byte had come in time.
        }
        #expect(decoder.patience == nil)
        // Parts of one character that come apart are keys of their own, which a field puts together again.
        #expect(Self.text(oneByOne) == Self.text(expected))
        #expect(oneByOne.filter { $0.typed == nil } == expected.filter { $0.typed == nil })
        #expect(
            expected.contains(.paste("p\nq")) && expected.contains(.alt("x")) && expected.contains(.char("👩‍💻"))
        )
    }

    private static func text(_ keys: [Key]) -> String {
        keys.compactMap { $0.typed.map(String.init) }.joined()
    }

    @Test func `a lone Esc waits briefly, a begun sequence longer`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B]).isEmpty && decoder.patience == 25)
        #expect(decoder.feed([UInt8(ascii: "[")]).isEmpty && decoder.patience == 250)
        #expect(decoder.feed([UInt8(ascii: "A")]) == [.up] && decoder.patience == nil)
        #expect(decoder.feed([0x1B]).isEmpty)
        #expect(decoder.giveUp() == [.escape] && decoder.patience == nil)
    }

    @Test func `what this terminal's description says comes first`() {
        let console: [[UInt8]: Key] = [Array("\u{1b}[[A".utf8): .function(1)]
        #expect(keys("\u{1b}[[A", sequences: console) == [.function(1)])
        var decoder = KeyDecoder(sequences: console)
        #expect(decoder.feed("\u{1b}[[".utf8).isEmpty, "the beginning of a known key is waited for")
        #expect(decoder.feed("A".utf8) == [.function(1)])
    }

    @Test(arguments: [
        "\u{1b}[1;7A", "\u{1b}[?1;2c", "\u{1b}]11;rgb:0/0/0\u{7}", "\u{1b}P1$r\u{1b}\\",
        "\u{1b}[9999999999999999999~",
        "\u{1b}[<1;2M", "\u{1b}[<0;0;0M", "\u{9b}", "\u{1b}O!",
    ]) func `what means nothing is dropped whole`(input: String) {
        #expect(keys(input + "a") == [.char("a")])
    }

    @Test func `bytes that are no text are dropped, their neighbours are not`() {
        var decoder = KeyDecoder()
        #expect(
            decoder.feed([0x61, 0xFF, 0xFE, 0x62, 0xC3, 0x63, 0xED, 0xA0, 0x80, 0x64]) == [
                .char("a"), .char("b"), .char("c"), .char("d"),
            ])
    }

    @Test func `a character that can no longer become one is not waited for`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0xE2, 0x61]) == [.char("a")])
        #expect(decoder.patience == nil)
    }

    @Test func `a paste without an end is given up, not waited for`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1b}[200~abc".utf8).isEmpty && decoder.patience == 1000)
        #expect(decoder.giveUp() == [.paste("abc")])
        #expect(decoder.feed("d".utf8) == [.char("d")])
    }

    @Test func `controls in a paste are taken out`() {
        #expect(keys("\u{1b}[200~a\u{1b}[31mb\u{7}\tc\rd\u{1b}[201~") == [.paste("a[31mb\tc\nd")])
    }

    @Test func `any bytes at all end in keys, and nothing is kept for ever`() {
        var random = SeededRandom(seed: 42)
        for _ in 0..<20_000 {
            var decoder = KeyDecoder()
            let bytes = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
                [
                    0x1B, 0x5B, 0x3C, 0x4D, 0x4F, 0x32, 0x7E, 0xC3, 0xA9,
                    UInt8.random(in: 0...255, using: &random),
                ]
                .randomElement(using: &random) ?? 0
            }
            _ = decoder.feed(bytes)
            _ = decoder.giveUp()
            #expect(decoder.patience == nil, "\(bytes)")
        }
    }

    @Test func `the old form of the mouse is understood`() {
        #expect(keys("\u{1b}[M !!") == [.mouse(Mouse(.press, .left, x: 0, y: 0))])
        #expect(keys("\u{1b}[M#!!") == [.mouse(Mouse(.release, .none, x: 0, y: 0))])
    }
}
