import Domain
import Screen

/// One mission's line: pauses and silences as ground, then a sign for each mark.
struct TimelineLane {
    let lane: TimelinePage.Lane
    let window: TimelineWindow
    let context: Context

    init(_ lane: TimelinePage.Lane, _ window: TimelineWindow, _ context: Context) {
        self.lane = lane
        self.window = window
        self.context = context
    }

    func draw(into grid: inout Grid, at row: Rect, selected: Bool, mark: Moment?) {
        let label = [lane.row.card.reference, lane.row.card.title].compactMap { $0 }.joined(separator: " ")
        let isLate = lane.row.card.isLate(on: context.today)
        grid.putLine(
            (isLate ? "!" : " ") + label, in: row.split(left: window.names).left,
            style: selected ? .selected : isLate ? .bad : .normal)
        let x = row.x + window.names + 1
        for span in spans {
            guard let columns = window.columns(from: span.from, through: span.through) else { continue }
            let rect = Rect(x: x + columns.lowerBound, y: row.y, width: columns.count, height: 1)
            grid.fill(
                rect, with: span.isPause ? grid.glyphs.shadeMedium : grid.glyphs.shadeLight,
                span.isPause ? .muted : .warn)
        }
        if let column = window.column(of: context.today) {
            grid.put(grid.glyphs.dottedVertical, x: x + column, y: row.y, style: .accent)
        }
        for moment in lane.moments.sorted(by: { $0.weight < $1.weight }) {
            draw(moment, into: &grid, x: x, y: row.y)
        }
        if let mark, let column = window.column(of: mark.day) {
            // Whatever else fell into its cell, the mark that the sentence is about is the one seen.
            draw(mark, into: &grid, x: x, y: row.y)
            grid.style(Rect(x: x + column, y: row.y, width: 1, height: 1), .selected)
        }
    }

    private func draw(_ moment: Moment, into grid: inout Grid, x: Int, y: Int) {
        guard let column = window.column(of: moment.day), moment.kind != .pause else { return }
        let (glyph, style) = sign(moment, grid.glyphs)
        grid.put(glyph, x: x + column, y: y, style: style)
    }

    private func sign(_ moment: Moment, _ glyphs: Glyphs) -> (Unicode.Scalar, Style) {
        let isDue = moment.isOpen && moment.day < context.today
        switch moment.kind {
        case .meeting where isDue: return ("?", .bad)
        case .minutes: return ("?", .warn)
        case .answer, .submitted: return (glyphs.triangle, isDue ? .bad : .warn)
        case .accepted, .waived, .reserveLifted: return (glyphs.discFull, .good)
        case .acceptedWithReserves: return (glyphs.discHalf, .good)
        case .changesRequested, .rejected, .missed: return (moment.kind.glyph(glyphs), .warn)
        case _ where isDue: return ("!", .bad)
        default: return (moment.glyph(glyphs), moment.isOpen ? .info : .normal)
        }
    }

    struct Span {
        let from: Day
        let through: Day
        let isPause: Bool
    }

    var spans: [Span] {
        let pauses = lane.moments.filter { $0.kind == .pause }
            .map { Span(from: $0.day, through: $0.through ?? context.today, isPause: true) }
        return silences + pauses
    }

    /// Stretches without contact beyond the cadence's tolerance.
    private var silences: [Span] {
        guard let rhythm = lane.row.card.rhythm else { return [] }
        let tolerance = rhythm.lapseOn - rhythm.last
        let contacts = lane.moments.filter(\.kind.isContact).map(\.day) + [context.today]
        return zip(contacts, contacts.dropFirst()).compactMap { before, after in
            after - before > tolerance
                ? Span(from: before + tolerance + 1, through: after - 1, isPause: false) : nil
        }
    }

    /// Whole on 80 columns, and so without what differs only by a nuance.
    static func legend(_ glyphs: Glyphs, _ words: Words) -> String {
        let signs: [([Unicode.Scalar], String)] = [
            ([glyphs.discFull, glyphs.discHalf], words.say("validé", "accepted")),
            ([glyphs.discEmpty, glyphs.diamondEmpty], words.say("prévu", "ahead")),
            ([glyphs.triangle], words.say("livré", "sent")),
            ([glyphs.rework], words.say("reprise", "rework")),
            ([glyphs.diamondFull], words.say("tenue", "held")),
            ([glyphs.bullet], words.say("contact", "contact")),
            ([glyphs.shadeLight], words.say("silence", "silence")),
            ([glyphs.shadeMedium], words.say("pause", "pause")),
        ]
        return signs.map { "\(String(String.UnicodeScalarView($0.0))) \($0.1)" }.joined(separator: "  ")
    }
}

extension Moment {
    /// Of several marks of one day the weightiest is drawn last, and read first.
    var weight: Int {
        switch kind {
        case .answer: 9
        case .accepted, .acceptedWithReserves, .rejected, .changesRequested, .waived: 8
        case .checkpoint: 7
        case .meeting, .held, .missed: 6
        case .submitted: 5
        case .contact: 3
        default: 2
        }
    }
}

extension Moment.Kind {
    /// Both sides took part (domain §2.5-1).
    var isContact: Bool {
        switch self {
        case .contact, .held, .accepted, .acceptedWithReserves, .changesRequested, .rejected: true
        default: false
        }
    }
}
