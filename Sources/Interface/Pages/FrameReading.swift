import Domain
import Screen

/// How the frame stands: both indices as bars, what is missing, health, and the markers of independence.
struct FrameReading {
    private let outlook: Outlook
    private let context: Context
    private var words: Words { context.words }

    init(_ outlook: Outlook, _ context: Context) {
        self.outlook = outlook
        self.context = context
    }

    var paragraphs: [ScrollText.Paragraph] {
        var text = Reading(context)
        // Before sourcing there is nothing to weigh yet, but much to see coming.
        let scores = outlook.frame ?? FrameScores(outlook.row.card, outlook.thresholds)
        if !outlook.row.card.state.isFinal {
            text.head(words[scores.quadrant])
            text.add(bar(words.short(Word.structureScore), scores.structure.value))
            text.add(bar(words.short(Word.flexibilityScore), scores.flexibility.value))
            if let health = outlook.health { text.add(words.sentence(for: health), style(health)) }
            text.list(words.say("Ce qui manque", "What is missing"), words.missing(scores), .warn)
        }
        text.head(words[Word.independenceMarkers])
        for marker in IndependenceMarker.allCases { add(marker, &text) }
        text.add(words[Setting.notAdvice], .muted)
        return text.paragraphs
    }

    /// The figure carries the meaning, the bar only helps.
    private func bar(_ label: String, _ value: Int) -> String {
        if words.isSpoken { return words.labelled(label, words.fraction(value, 100)) }
        let room = context.area.width - Term.shortWidth - "  100".count - Self.margins
        let width = max(1, min(20, room))
        let full = value * width / 100
        let glyphs = context.glyphs
        let blocks =
            String(repeating: String(glyphs.block), count: full)
            + String(repeating: String(glyphs.shadeLight), count: width - full)
        return "\(pad(label, to: Term.shortWidth)) \(blocks) \(value)"
    }

    /// Of the pane, and the column that it keeps for its signs.
    private static let margins = 3

    private func style(_ health: FrameHealth) -> Style {
        switch health.band {
        case .healthy: .good
        case .watch: .warn
        case .inTrouble: .bad
        }
    }

    private func add(_ marker: IndependenceMarker, _ text: inout Reading) {
        let name = (words.isSpoken ? "" : "\(marker.rawValue) ") + words[marker.phrase]
        let glyphs = context.glyphs
        switch outlook.row.finding(marker, on: context.today, context.thresholds) {
        case .clear: text.add("\(glyphs.discFull) \(name)", .good)
        case .toLookAt:
            let advice = words[marker.suggestion]
            let toLookAt = words.say("à regarder. \(advice)", "to look at. \(advice)")
            text.add("\(glyphs.discHalf) \(name), \(toLookAt)", .warn)
        }
    }
}
