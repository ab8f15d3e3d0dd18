import Domain
import Screen

/// A mission at a glance, beside a list: who, when, how far, what waits.
struct MissionPreview {
    let row: MissionRow
    let context: Context

    init(_ row: MissionRow, _ context: Context) {
        self.row = row
        self.context = context
    }

    func draw(into grid: inout Grid, at area: Rect) {
        let words = context.words
        let card = row.card
        var y = 0
        func put(_ text: String, _ style: Style = .normal) {
            for line in wrap(text, width: max(4, area.width - 1)) where y < area.height {
                grid.put(line, x: area.x, y: area.y + y, maxWidth: area.width, style: style)
                y += 1
            }
        }
        func pair(_ label: String, _ value: String?) {
            guard let value, y < area.height else { return }
            let used = grid.put("\(label) ", x: area.x, y: area.y + y, style: .muted)
            grid.putCut(value, x: area.x + used, y: area.y + y, maxWidth: area.width - used)
            y += 1
        }
        put([card.reference, card.title].compactMap { $0 }.joined(separator: " "), .title)
        put(words[card.state], .accent)
        y += 1
        if let step = context.reckoning(row).nextStep {
            put(words.sentence(for: step, on: context.today), card.isLate(on: context.today) ? .bad : .good)
            y += 1
        }
        for (label, value) in facts { pair(label, value) }
        y += 1
        for moment in card.open.prefix(max(0, area.height - y - 1)) {
            let line = MomentRow(
                moment: moment, mission: card.id, reference: nil, title: "", state: card.state,
                freelance: row.freelance, owner: context.name(moment.owner))
            let style: Style = line.isDue(on: context.today) ? .bad : .normal
            let day = words.date(moment.day, .short)
            grid.putCut(day, x: area.x, y: area.y + y, maxWidth: 8, style: .muted)
            grid.putCut(
                words.sentence(for: line, on: context.today), x: area.x + 9, y: area.y + y,
                maxWidth: area.width - 9, style: style)
            y += 1
        }
    }

    var facts: [(label: String, value: String?)] {
        let (words, card) = (context.words, row.card)
        return [
            (words.say("Structure", "Organisation"), row.organisation),
            (words.say("Freelance", "Freelance"), row.freelance),
            (words.say("Réf. interne", "Internal lead"), row.lead),
            (words.say("Dates", "Dates"), dates),
            (words.say("Avancement", "Progress"), card.progressPercent.map(words.percent)),
            (words.say("Cadence", "Cadence"), card.hasCadence ? cadence : nil),
        ]
    }

    private var cadence: String {
        let words = context.words
        return row.card.state.isBeforeStart
            ? words.say("une fois en cours", "from Active on")
            : words[row.card.cadence(on: context.today, context.thresholds).state]
    }

    private var dates: String? {
        guard row.card.start != nil || row.card.end != nil else { return nil }
        if context.words.isSpoken { return context.words.span(from: row.card.start, to: row.card.end) }
        let from = row.card.start.map { context.words.date($0, .short) } ?? "…"
        let to = row.card.end.map { context.words.date($0, .medium) } ?? "…"
        return "\(from) \(context.glyphs.arrowRight) \(to)"
    }
}
