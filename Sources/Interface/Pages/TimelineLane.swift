import Domain
import Screen

/// One mission's line: pauses and silences as ground, then a sign for each mark. What does not depend on the
/// stretch of days in view is worked out once, when the lane is first seen.
struct TimelineLane {
    let row: MissionRow
    /// In order of day.
    let moments: [Moment]
    private let seen = Once<Seen>()

    init(_ row: MissionRow, _ moments: [Moment]) {
        self.row = row
        self.moments = moments
    }

    private struct Seen {
        let name: String
        let isLate: Bool
        let spans: [Span]
        /// The weightiest last, which lies over the others of its cell.
        let signs: [Sign]
    }

    private func seen(_ context: Context) -> Seen {
        seen.value {
            let isLate = row.card.isLate(on: context.today)
            let signs = moments.filter { $0.kind != .pause }.sorted { $0.weight < $1.weight }
            return Seen(
                name: (isLate ? "!" : " ") + row.card.label, isLate: isLate, spans: spans(context.today),
                signs: signs.map { Sign($0, context.today, context.glyphs) })
        }
    }

    struct Span {
        let from: Day
        let through: Day
        let isPause: Bool
    }

    /// Silences, then pauses.
    func spans(_ today: Day) -> [Span] {
        let pauses = moments.filter { $0.kind == .pause }
        return silences(today)
            + pauses.map { Span(from: $0.day, through: $0.through ?? today, isPause: true) }
    }

    /// Stretches without contact beyond the cadence's tolerance.
    private func silences(_ today: Day) -> [Span] {
        guard let rhythm = row.card.rhythm else { return [] }
        let tolerance = rhythm.lapseOn - rhythm.last
        let contacts = moments.filter(\.kind.isContact).map(\.day) + [today]
        return zip(contacts, contacts.dropFirst()).compactMap { before, after in
            after - before > tolerance
                ? Span(from: before + tolerance + 1, through: after - 1, isPause: false) : nil
        }
    }
}

// MARK: - Drawing

extension TimelineLane {
    /// - Parameter mark: the one under the cursor, where this lane is the one in hand.
    func draw(
        into grid: inout Grid, at row: Rect, _ window: TimelineWindow, _ context: Context, selected: Bool,
        mark: TimelineMark?
    ) {
        let (seen, today) = (seen(context), context.today)
        grid.putLine(
            seen.name, in: row.split(left: window.names).left,
            style: selected ? .selected : seen.isLate ? .bad : .normal)
        let x = row.x + window.names + 1
        for span in seen.spans {
            guard let columns = window.columns(from: span.from, through: span.through) else { continue }
            let rect = Rect(x: x + columns.lowerBound, y: row.y, width: columns.count, height: 1)
            grid.fill(
                rect, with: span.isPause ? grid.glyphs.shadeMedium : grid.glyphs.shadeLight,
                span.isPause ? .muted : .warn)
        }
        if let column = window.column(of: today) {
            grid.put(grid.glyphs.dottedVertical, x: x + column, y: row.y, style: .accent)
        }
        for sign in seen.signs {
            if let column = window.column(of: sign.day) { sign.draw(into: &grid, x: x + column, y: row.y) }
        }
        if let mark, let column = window.column(of: mark.day) {
            // Whatever else fell into its cell, the mark that the sentence is about is the one seen.
            if let moment = mark.moment, moment.kind != .pause {
                Sign(moment, today, grid.glyphs).draw(into: &grid, x: x + column, y: row.y)
            }
            grid.style(Rect(x: x + column, y: row.y, width: 1, height: 1), .selected)
        }
    }

    /// The mark as one line of the list by date.
    func drawLine(of mark: TimelineMark, into grid: inout Grid, at area: Rect, _ context: Context) {
        switch mark {
        case .moment(let moment):
            MomentLine(row.row(of: moment, context), context).draw(into: &grid, at: area)
        case .silence(let span):
            MomentLine.draw(
                String(grid.glyphs.shadeLight), context.words.date(span.from),
                MissionName(row.card.reference, row.card.title),
                Table.Text(context.words.sentence(for: span), .warn), into: &grid, at: area)
        }
    }

    func isDue(_ mark: TimelineMark, _ context: Context) -> Bool {
        guard let moment = mark.moment, moment.isOpen else { return false }
        return row.row(of: moment, context).isDue(on: context.today)
    }

    /// How a mark is drawn on its day.
    private struct Sign {
        let day: Day
        private let glyph: Unicode.Scalar
        private let style: Style

        init(_ moment: Moment, _ today: Day, _ glyphs: Glyphs) {
            day = moment.day
            // A contact may wait for as long as the rhythm tolerates.
            let end = moment.kind == .contactDue ? moment.through ?? moment.day : moment.day
            let isDue = moment.isOpen && end < today
            (glyph, style) =
                switch moment.kind {
                case .meeting where isDue: ("?", .bad)
                case .minutes: ("?", .warn)
                case .answer, .submitted: (glyphs.triangle, isDue ? .bad : .warn)
                case .accepted, .waived, .reserveLifted: (glyphs.discFull, .good)
                case .acceptedWithReserves: (glyphs.discHalf, .good)
                case .changesRequested, .rejected, .missed: (moment.kind.glyph(glyphs), .warn)
                case _ where isDue: ("!", .bad)
                default: (moment.glyph(glyphs), moment.isOpen ? .info : .normal)
                }
        }

        func draw(into grid: inout Grid, x: Int, y: Int) { grid.put(glyph, x: x, y: y, style: style) }
    }

    /// Whole on one row of 80 columns, and so without what differs only by a nuance; signs that have no room are left out.
    static func legend(_ glyphs: Glyphs, _ words: Words, width: Int, rows: Int) -> [String] {
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
        var lines = [""]
        for (scalars, word) in signs {
            let entry = "\(String(String.UnicodeScalarView(scalars))) \(word)"
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = entry
            } else if cellCount(line) + 2 + cellCount(entry) <= width {
                lines[lines.count - 1] += "  \(entry)"
            } else if lines.count < rows {
                lines.append(entry)
            } else {
                break
            }
        }
        return lines
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
