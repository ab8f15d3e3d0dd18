import Screen

/// Turns what was written for the eye into a line for the ear: signs go or become words, the marks between things
/// become commas, a table's cells a sentence.
struct Speech {
    let words: Words

    init(_ words: Words) { self.words = words }

    func line(_ text: String) -> String {
        var text = text.trimmed
        let between = [
            (" \(Glyphs.pause) ", ", "), (" · ", ", "), (" — ", ", "),
            (" \(Glyphs.onwards) ", words.say(" au ", " to ")),
        ]
        for (sign, said) in between where text.contains(sign) {
            text = text.replacing(sign, with: said)
        }
        for sign in ["\(Glyphs.pause) ", "→ "] where text.hasPrefix(sign) { text.removeFirst(sign.count) }
        for sign in [Glyphs.unsaid, Glyphs.nothing] { text = text.replacing("\(sign) ", with: "") }
        let signs: [(Unicode.Scalar, String)] = [
            (Glyphs.unsaid, ""), (Glyphs.pause, ","),
            (Glyphs.nothing, words.say("aucun", "none")),
            (Glyphs.onwards, words.say("reporté : ", "moved: ")),
            (Glyphs.passedOver, words.say("passé outre, ", "passed over, ")),
        ]
        for (sign, said) in signs where text.unicodeScalars.contains(sign) {
            text = text.replacing(String(Character(sign)), with: said)
        }
        return text.split(separator: " ").joined(separator: " ").replacing(",,", with: ",")
    }

    /// Capitals are for the eye: some voices spell them out.
    func heading(_ text: String) -> String { words.capitalised(line(text).lowercased()) }

    /// What is there, with a comma between.
    func list(_ parts: [String?]) -> String {
        parts.compactMap { $0.map(line) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// A line that ends as sentences do.
    func sentence(_ text: String) -> String {
        let text = line(text)
        guard let last = text.last, !".:;!?…".contains(last) else { return text }
        return text + "."
    }

    /// What stands over several lines.
    func heading(over text: String) -> String {
        let text = line(text)
        if text.last == "?" { return text }
        return text.isEmpty ? "" : words.say("\(text) :", "\(text):")
    }

    /// A text to be read, without the blank lines that part it for the eye.
    func paragraphs(_ texts: [ScrollText.Paragraph]) -> [String] {
        texts.enumerated().flatMap { place, paragraph in
            let isHeading = place > 0 && paragraph.style == .title && place < texts.count - 1
            return lines(of: paragraph.text).map {
                isHeading ? heading(over: String($0)) : sentence(String($0))
            }
        }.filter { !$0.isEmpty }
    }
}
