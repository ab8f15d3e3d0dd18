import Domain
import Screen

/// Text to read, put together paragraph by paragraph: headings, sentences, lists under a sign.
struct Reading {
    private(set) var paragraphs: [ScrollText.Paragraph] = []
    let glyphs: Glyphs

    init(_ context: Context) { glyphs = context.glyphs }

    mutating func add(_ text: String?, _ style: Style = .normal) {
        if let text, !text.isEmpty { paragraphs.append(.init(text, style)) }
    }

    /// A heading, one line apart from what stands above.
    mutating func head(_ text: String) {
        if !paragraphs.isEmpty { paragraphs.append(.init("")) }
        paragraphs.append(.init(text, .title))
    }

    mutating func item(_ text: String, _ style: Style = .normal) { add("\(glyphs.bullet) \(text)", style) }

    /// A heading with items; nothing at all when there are none.
    mutating func list(_ heading: String, _ items: [String], _ style: Style = .normal) {
        guard !items.isEmpty else { return }
        head(heading)
        for text in items { item(text, style) }
    }

    /// What the words of these texts could say better; nothing when they are well chosen.
    mutating func wordings(in texts: [String], _ words: Words) {
        let findings = texts.flatMap { Wording.findings(in: $0) }
        list(words.say("Formulation", "Wording"), findings.map(words.sentence), .warn)
    }

    mutating func append(_ others: [ScrollText.Paragraph]) {
        guard !others.isEmpty else { return }
        if !paragraphs.isEmpty { paragraphs.append(.init("")) }
        paragraphs += others
    }
}
