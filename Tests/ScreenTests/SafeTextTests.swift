import Screen
import TestSupport
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("é 漢 e\u{301}", "é 漢 e\u{301}"),
        ("\u{1b}[31mred\u{7}", "␛[31mred␇"), ("a\u{7f}b\0", "a␡b␀"),
        ("a\tb", "a b"), ("a\nb\r\nc\rd", "a⏎b⏎c⏎d"),
        ("\u{9b}31m\u{85}", "�31m�"), ("\u{1FAE8}\u{378}", "��"),
        ("a\u{202E}cb", "a⚠cb"), ("\u{200B}\u{200E}\u{2066}x\u{FEFF}", "⚠x⚠"),
        ("pay\u{AD}pal", "pay⚠pal"), ("\u{3164}\u{115F}\u{E0041}", "⚠"),
        ("❤\u{FE0F} 1\u{FE0F}\u{20E3}", "❤ 1"), ("🇫🇷", "FR"), ("👍🏽", "👍"),
        ("👩‍💻👨‍👩‍👧‍👦", "👩👨"), ("❤️‍🔥", "❤"), ("ab\u{200D}cd", "ab⚠cd"), ("👩\u{200D}x", "👩⚠x"),
        ("\u{301}x", "◌\u{301}x"), ("z\u{300}\u{301}\u{302}\u{303}\u{304}", "z\u{300}\u{301}\u{302}"),
    ]) func `what a terminal would obey or a reader not see is made visible`(text: String, shown: String) {
        #expect(Array(shownSafely(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test(arguments: [0xFDD0, 0xFFFE, 0xFFFF, 0x10FFFF] as [UInt32]) func `noncharacters are replaced`(
        value: UInt32
    ) {
        #expect(Unicode.Scalar(value).map { shownSafely(String($0)) } == "\u{FFFD}")
    }

    @Test func `lines can be kept`() {
        #expect(shownSafely("a\u{1b}\r\nb\u{7}\n\nc", keepingLines: true) == "a␛\nb␇\n\nc")
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func `safe text stays as it is`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let once = shownSafely(HardText.random(length: 30, using: &random))
            let again = shownSafely(once)
            #expect(Array(once.unicodeScalars) == Array(again.unicodeScalars), "seed \(seed)")
        }
    }

    @Test func `no single scalar gets through that a terminal could obey`() {
        // All of Unicode, some thousands at a time.
        for block in stride(from: UInt32(0), to: 0x11_0000, by: 0x2000) {
            var text = String.UnicodeScalarView()
            for value in block..<block + 0x2000 {
                text.append("a")
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            let dangerous = shownSafely(String(text)).unicodeScalars.filter(Self.mayCommandOrHide)
            #expect(dangerous.isEmpty, "\(dangerous.map(\.value))")
        }
    }

    private static func mayCommandOrHide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        // Signs before numbers, in Arabic, Syriac and Kaithi: format characters by name, but with ink.
        if (0x600...0x605).contains(scalar.value) { return false }
        if [0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD].contains(scalar.value) { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
        default: return false
        }
    }
}
