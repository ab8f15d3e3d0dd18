import Domain
import Screen

/// One line of a list by date: sign and day, mission, then what it is.
struct MomentLine {
    let row: MomentRow
    let context: Context

    init(_ row: MomentRow, _ context: Context) {
        self.row = row
        self.context = context
    }

    func draw(into grid: inout Grid, at area: Rect) {
        let isLate = row.isDue(on: context.today)
        let style: Style = isLate ? .bad : row.moment.kind == .answer ? .warn : .normal
        let glyph = isLate ? "!" : String(row.moment.glyph(grid.glyphs))
        Self.draw(
            glyph, row.moment.day, row.label, context.words.sentence(for: row, on: context.today), style,
            isLate: isLate, into: &grid, at: area, context)
    }

    static func draw(
        _ glyph: String, _ day: Day, _ label: String, _ sentence: String, _ style: Style,
        isLate: Bool = false,
        into grid: inout Grid, at area: Rect, _ context: Context
    ) {
        grid.put(glyph, x: area.x + 1, y: area.y, style: isLate ? style : .accent)
        let day = context.words.date(day, .short)
        grid.putCut(day, x: area.x + 3, y: area.y, maxWidth: 8, style: isLate ? style : .muted)
        let (name, left) = columns(of: area)
        grid.putCut(label, x: name.x, y: name.y, maxWidth: name.width, style: .normal.bold)
        grid.putCut(sentence, x: left.x, y: left.y, maxWidth: left.width, style: style)
    }

    /// Mission, then what it is, then the day.
    var said: String {
        let words = context.words
        let sentence = words.sentence(for: row, on: context.today)
        let isMarked = context.marks.contains(row.mission) ? words.say("marquée", "marked") : nil
        return context.join([row.label, sentence, words.date(row.moment.day, .short), isMarked])
    }

    /// Wide screens leave the mission room enough for its whole title.
    static func columns(of area: Rect) -> (name: Rect, sentence: Rect) {
        let wide = min(area.width / 3, max(40, area.width * 3 / 10))
        let width = area.width < 100 ? max(12, area.width / 5) : wide
        let name = area.split(left: 12).rest.split(left: width).left
        return (name, area.split(left: 12 + width + 2).rest)
    }
}

extension MomentRow {
    /// Reference and title, as lists name a mission.
    var label: String { [reference, title].compactMap { $0 }.joined(separator: " ") }

    /// Past its day: somebody waits.
    func isDue(on today: Day) -> Bool {
        switch moment.kind {
        case .contactDue: today > moment.through ?? moment.day
        // Minutes wait from the day of the meeting; their day is the last.
        case .minutes, .answer, .invoice, .signature, .action, .meeting, .checkpoint, .reserve:
            moment.day < today
        default: false
        }
    }

    /// Whether it is for the organisation to act, rather than for the freelance.
    var isOurs: Bool {
        switch moment.kind {
        case .answer, .invoice, .signature, .meeting, .minutes, .contactDue: true
        // Until its minutes are shared.
        case .held: moment.isOpen
        case .action, .reserve: owner == nil || owner != freelance
        default: false
        }
    }

    /// What the organisation owes by the end of that day; a meeting of the day is still to come.
    func isOurTurn(on today: Day) -> Bool {
        isOurs && (isDue(on: today) || moment.day == today && ![.meeting, .contactDue].contains(moment.kind))
    }

    /// The order of our duties (domain §2.5-13), then the oldest first.
    var rank: (Int, Day) {
        let order: [Moment.Kind] = [
            .answer, .invoice, .signature, .action, .contactDue, .meeting, .minutes, .held, .reserve,
        ]
        return (order.firstIndex(of: moment.kind) ?? order.count, moment.day)
    }

    func rhythmState(_ context: Context) -> CadenceState {
        Rhythm(last: moment.day, nextDue: moment.day, lapseOn: moment.through ?? moment.day)
            .state(on: context.today, context.thresholds)
    }
}

extension Moment {
    func isSame(as other: Moment) -> Bool { kind == other.kind && subject == other.subject }

    func glyph(_ glyphs: Glyphs) -> Unicode.Scalar { isRework ? glyphs.rework : kind.glyph(glyphs) }
}

extension Moment.Kind {
    func glyph(_ glyphs: Glyphs) -> Unicode.Scalar {
        switch self {
        case .answer, .submitted: glyphs.triangle
        case .checkpoint: glyphs.discEmpty
        case .accepted, .waived, .reserveLifted: glyphs.discFull
        case .acceptedWithReserves, .reserve: glyphs.discHalf
        case .changesRequested: glyphs.rework
        case .rejected, .missed: glyphs.failure
        case .meeting: glyphs.diamondEmpty
        case .held, .minutes: glyphs.diamondFull
        case .start, .resume, .end, .moved, .pause, .signed, .signature: glyphs.onward
        case .actionDone, .paid: glyphs.check
        case .action, .invoice, .contact, .contactDue, .cancelled: glyphs.bullet
        }
    }

    /// What one most likely does about it.
    var acts: [ActID] {
        switch self {
        case .answer: [.answer]
        case .invoice: [.invoice]
        case .action: [.tick, .reschedule]
        case .signature: [.tick]
        case .meeting: [.meeting, .missed, .reschedule]
        case .minutes: [.saveMinutes]
        case .held: [.shareMinutes]
        case .contactDue, .contact: [.contact]
        case .checkpoint: [.deliver, .reschedule]
        case .reserve: [.tick]
        case .start: [.moveNext]
        case .resume: [.pause]
        default: []
        }
    }

    /// The kind of thing that a moment of this kind is about; nil when it is the mission.
    var subjectKind: Entity.Kind? {
        switch self {
        case .answer, .checkpoint, .reserve, .submitted, .accepted, .acceptedWithReserves, .changesRequested,
            .rejected, .waived, .cancelled, .reserveLifted:
            .checkpoint
        case .meeting, .minutes, .held, .missed: .meeting
        case .action, .actionDone: .action
        case .invoice, .paid: .invoice
        case .contact: .contact
        case .signed, .signature: .engagement
        case .start, .resume, .end, .contactDue, .pause, .moved: nil
        }
    }
}

extension Focus {
    init(_ row: MomentRow) {
        let kind = row.moment.subject == row.mission ? nil : row.moment.kind.subjectKind
        self.init(
            mission: row.mission, state: row.state, part: kind.map { Part($0, row.moment.subject) })
        moment = row
    }
}
