/// Text made to break layouts: wide, combining, joined, invisible, reversed, controlling.
package enum HardText {
    package static let samples = [
        "é", "e\u{301}", "漢", "Ａ", "📌", "👩‍💻", "👨‍👩‍👧‍👦", "❤️‍🔥", "🇫🇷", "1️⃣", "👍🏽", "क्षि", "ไทย", "\u{1112}\u{1161}\u{11ab}",
        "\u{200B}", "\u{202E}", "\u{2066}", "\u{200D}", "\u{FE0F}", "\u{301}", "\u{1b}[2J", "\u{7}", "\u{9b}",
        "\t", "\n",
        "\r\n", "\r", "\0", "\u{1FAE8}", "מרחבא", "z\u{300}\u{301}\u{302}\u{303}\u{304}", " ",
        "word", "…", "─",
    ]

    package static func random(length: Int, using random: inout SeededRandom) -> String {
        let pieces = Int.random(in: 0...max(1, length), using: &random)
        return (0..<pieces).map { _ in samples.randomElement(using: &random) ?? "" }.joined()
    }
}
