import Domain

/// What the cursor of a lane stops at: a moment, or a silence on its first day.
enum TimelineMark {
    case moment(Moment)
    case silence(TimelineLane.Span)

    var moment: Moment? { if case .moment(let moment) = self { moment } else { nil } }

    var day: Day {
        switch self {
        case .moment(let moment): moment.day
        case .silence(let span): span.from
        }
    }

    /// Of several marks of one day the weightiest is read first; what happened weighs more than that nothing did.
    var weight: Int { moment?.weight ?? 1 }

    func isSame(as other: TimelineMark) -> Bool {
        switch (self, other) {
        case (.moment(let one), .moment(let two)): one.isSame(as: two) && one.day == two.day
        case (.silence(let one), .silence(let two)): one.from == two.from
        default: false
        }
    }
}

extension TimelineLane {
    /// All that can be read of the lane, in order of day.
    func marks(on today: Day) -> [TimelineMark] {
        let all =
            moments.map(TimelineMark.moment) + spans(today).filter { !$0.isPause }.map(TimelineMark.silence)
        // Places are sorted, not marks: those are large.
        return all.indices.sorted { (all[$0].day, $0) < (all[$1].day, $1) }.map { all[$0] }
    }

    /// In one sentence, without its day.
    func sentence(for mark: TimelineMark, _ context: Context) -> String {
        switch mark {
        case .moment(let moment):
            context.words.sentence(for: row.row(of: moment, context), on: context.today)
        case .silence(let span): context.words.sentence(for: span)
        }
    }
}

extension Words {
    func sentence(for span: TimelineLane.Span) -> String {
        let through = date(span.through, .medium)
        return span.isPause
            ? say("En pause jusqu'au \(through)", "Paused until \(through)")
            : say("Silence jusqu'au \(through)", "Silence until \(through)")
    }
}
