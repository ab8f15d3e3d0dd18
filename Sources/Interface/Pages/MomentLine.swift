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
        let sentence =
            area.width < Self.roomy
            ? row.brief(context) : context.words.sentence(for: row, on: context.today)
        Self.draw(
            glyph, context.words.date(row.moment.day, .short), isLate: isLate,
            MissionName(row.reference, row.title), Table.Text(sentence, style), into: &grid, at: area)
    }

    /// - Parameters:
    ///   - day: in words.
    ///   - isLate: sign and day are told in the style of what it is.
    static func draw(
        _ glyph: String, _ day: String, isLate: Bool = false, _ name: MissionName, _ what: Table.Text,
        into grid: inout Grid, at area: Rect
    ) {
        grid.put(glyph, x: area.x + 1, y: area.y, style: isLate ? what.style : .accent)
        grid.putCut(day, x: area.x + 3, y: area.y, maxWidth: 8, style: isLate ? what.style : .muted)
        draw(name, what, into: &grid, at: area)
    }

    /// The mission in a column, then what it is; where there is no room for columns what it is, and the mission in
    /// what that leaves.
    static func draw(_ name: MissionName, _ what: Table.Text, into grid: inout Grid, at area: Rect) {
        guard area.width < roomy else {
            let (left, right) = columns(of: area)
            grid.putCut(name.label, x: left.x, y: left.y, maxWidth: left.width, style: .normal.bold)
            grid.putCut(what.text, x: right.x, y: right.y, maxWidth: right.width, style: what.style)
            return
        }
        let room = area.split(left: 12).rest
        let reference = name.reference.map { cellCount($0) + 1 } ?? 0
        let used = grid.putCut(
            what.text, x: room.x, y: room.y, maxWidth: room.width - reference, style: what.style)
        let rest = room.split(left: used + 1).rest
        // A few letters of a title would name nothing.
        let told = rest.width < reference + 6 ? name.reference ?? "" : name.label
        grid.putCut(told, x: rest.x, y: rest.y, maxWidth: rest.width, style: .normal.bold)
    }

    /// Columns from which on there is room for columns.
    static let roomy = 60

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

/// Reference and title, as lists name a mission.
struct MissionName {
    let reference: String?
    let title: String

    init(_ reference: String?, _ title: String) {
        self.reference = reference
        self.title = title
    }

    var label: String { [reference, title].compactMap { $0 }.joined(separator: " ") }
}

extension MomentRow {
    /// As lists name its mission.
    var label: String { MissionName(reference, title).label }

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
