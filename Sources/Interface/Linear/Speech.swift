import Screen

/// Turns what was written for the eye into a line for the ear: signs go or become words, the marks between things
/// become commas, a table's cells a sentence.
struct Speech {
    let words: Words

    init(_ words: Words) { self.words = words }

    func line(_ text: String) -> String {
        var text = text.trimmed
        let between = [
            (" \(Glyphs.pause) ", ", "), (" · ", ", "), (" — ", ", "), (" & ", words.say(" et ", " and ")),
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
            .replacing(".,", with: ",")
    }

    /// Our own sentences tell keys as they stand on a keyboard: `N adds one`, `“?” shows all`. Said aloud, a capital
    /// is a small letter and a sign is nothing; so they go by their names.
    func keyed(_ text: String) -> String {
        // French sets a space that does not break before a question mark, whatever stands before it.
        let text = text.replacing(";\u{A0}", with: "; ").replacing(",\u{A0}", with: ", ")
        var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var begins = true
        for place in parts.indices {
            let part = parts[place]
            let isFollowed = place + 1 < parts.count && parts[place + 1].first?.isLowercase ?? false
            if begins, isFollowed, isKey(part) { parts[place] = words.typed(part) }
            if part.count > 1, part.first == "@" {
                parts[place] = words.say("arobase \(String(part.dropFirst()))", "at sign \(part.dropFirst())")
            }
            if part.count > 1, part.first == "+" { parts[place] = "plus \(part.dropFirst())" }
            begins = part.last.map { ",;:.".contains($0) } ?? begins
        }
        return naming(quoted: parts.joined(separator: " "))
    }

    /// A sign, or a capital that is no word by itself.
    private func isKey(_ part: String) -> Bool {
        guard part.count == 1, let sign = part.unicodeScalars.first, sign.isASCII else { return false }
        let isCapital = sign.properties.isUppercase && !["A", "I"].contains(part)
        return isCapital || words.typed(part) != part && !sign.properties.isUppercase
    }

    /// `« ? »` and `“?”`: the sign alone, without the marks around it.
    private func naming(quoted text: String) -> String {
        var text = text
        for sign in "?:/.-+<>!*".map(String.init) {
            for quoted in ["«\u{A0}\(sign)\u{A0}»", "“\(sign)”"] where text.contains(quoted) {
                text = text.replacing(quoted, with: words.typed(sign))
            }
        }
        return text
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
