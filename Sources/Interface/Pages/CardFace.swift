import Domain
import Screen

/// What a card says in its room: signs and name, who, what comes next.
///
/// To set it costs more than to draw it, and while the cursor walks over a board no card changes: the context
/// keeps those that it has set.
struct CardFace {
    struct Line {
        let text: String
        let style: Style
    }

    struct Place: Hashable {
        let mission: EntityID
        let width: Int
        let height: Int
    }

    private(set) var lines: [Line] = []
    private let width: Int
    private let height: Int

    init(_ row: MissionRow, width: Int, height: Int, _ context: Context) {
        (self.width, self.height) = (width, height)
        let card = MissionOnCard(row: row, context: context)
        for line in titleLines(row.card.label, atMost: max(1, min(height - 2, 2))) {
            add(line, Style.normal.bold, context.glyphs)
        }
        if lines.count == 1, height >= 4 { add(row.organisation ?? "", .muted, context.glyphs) }
        add(card.person(width), .muted, context.glyphs)
        guard let step = card.step else { return }
        let signs = card.signs
        let told = signs.isEmpty ? step.text : "\(signs) \(step.text)"
        for line in wrap(told, width: max(4, width), atMost: height - lines.count) {
            add(line, step.isLate ? .bad : .accent, context.glyphs)
        }
    }

    private mutating func add(_ text: String, _ style: Style, _ glyphs: Glyphs) {
        guard lines.count < height else { return }
        lines.append(
            Line(text: cutAtWord(text, to: width, ellipsis: String(glyphs.ellipsis)), style: style))
    }

    /// Whole words where they fit; a word that would leave a line nearly empty is broken with a hyphen instead.
    private func titleLines(_ title: String, atMost count: Int) -> [String] {
        guard count > 1 else { return [title] }
        let first = wrap(title, width: max(4, width)).first ?? ""
        let isPoor = cellCount(first) * 2 < width && cellCount(title) > width
        let head = isPoor ? cut(title, to: width - 1, ellipsis: "") : first
        let left = title.dropFirst(head.count)
        let isBroken = isPoor && head.last?.isLetter == true && left.first?.isLetter == true
        let rest = left.drop { $0 == " " }
        return rest.isEmpty ? [head] : [isBroken ? head + "-" : head, String(rest)]
    }
}

/// The words of a card, before they are set.
private struct MissionOnCard {
    let row: MissionRow
    let context: Context

    /// Who, and how far. In a narrow column a first name and an initial leave room for the percentage.
    func person(_ width: Int) -> String {
        let name = row.freelance ?? context.words.say("sans freelance", "no freelance")
        guard let progress = row.card.progressPercent.map(context.words.percent) else { return name }
        let whole = "\(name) \(progress)"
        guard cellCount(whole) > width, row.freelance != nil else { return whole }
        let parts = name.split(separator: " ")
        let first = String(parts.first ?? "")
        let initial = parts.dropFirst().first?.first.map { " \($0)." } ?? ""
        let room = max(1, width - cellCount(progress) - 1)
        let short = cellCount(first + initial) <= room ? first + initial : cut(first, to: room)
        return "\(short) \(progress)"
    }

    var signs: String {
        var signs = ""
        let reckoning = context.reckoning(row)
        if reckoning.alerts.contains(where: { $0.severity == .high }) { signs += "!" }
        if !reckoning.gatesOwed.isEmpty { signs.unicodeScalars.append(context.glyphs.dagger) }
        if row.card.contested > 0 { signs += "?" }
        switch reckoning.outlook.cadence.state {
        case .grace: signs.unicodeScalars.append(context.glyphs.discHalf)
        case .lapsed: signs.unicodeScalars.append(context.glyphs.failure)
        default: break
        }
        let badge = reckoning.frame?.quadrant.badge ?? ""
        return [badge, signs].filter { !$0.isEmpty }.joined(separator: " ")
    }

    var step: (text: String, isLate: Bool)? {
        context.reckoning(row).nextStep.map {
            (context.words.sentence(for: $0, on: context.today), ($0.due ?? context.today) < context.today)
        }
    }
}
