import Domain
import Screen

/// How a state is shown in every list: a sign, its word, and how much of the eye it asks for.
///
/// The word carries the meaning, the sign makes it quick to find, the style only helps: so a list reads the
/// same in ASCII and without colour.
struct Sign: Equatable {
    let glyph: Unicode.Scalar
    let word: String
    let style: Style

    init(_ glyph: Unicode.Scalar, _ word: String, _ style: Style) {
        self.glyph = glyph
        self.word = word
        self.style = style
    }

    var text: String { "\(glyph) \(word)" }
    var cell: Table.Text { Table.Text(text, style) }

    /// Wide enough for a sign and the short name of any state.
    static let width = Term.shortWidth + 2
}

extension Context {
    /// A heading or a question, answered or not.
    func sign(isWritten: Bool, isWanted: Bool) -> Sign {
        if isWritten { return Sign(glyphs.discFull, words.say("Rempli", "Filled"), .good) }
        return isWanted
            ? Sign(glyphs.discEmpty, words.say("À écrire", "To write"), .warn)
            : Sign(glyphs.dash, words.say("Facultatif", "Optional"), .muted)
    }

    /// - Parameter isLate: a delivery that was not answered, or did not come, by its day.
    func sign(_ checkpoint: Checkpoint, isLate: Bool) -> Sign {
        if checkpoint.isContested { return contested }
        let word = words.short(checkpoint.state)
        switch checkpoint.state {
        case .submitted: return Sign(glyphs.triangle, word, isLate ? .bad : .warn)
        case .changesRequested: return Sign(glyphs.rework, word, isLate ? .bad : .warn)
        case .planned: return Sign(glyphs.discEmpty, word, isLate ? .bad : .normal)
        case .acceptedWithReserves: return Sign(glyphs.discHalf, word, isLate ? .bad : .warn)
        case .accepted: return Sign(glyphs.discFull, word, .good)
        case .rejected: return Sign(glyphs.failure, word, .bad)
        case .waived, .cancelled: return Sign(glyphs.dash, word, .muted)
        }
    }

    /// What a meeting waits for says more than where it stands: one that is past and still planned is one
    /// to confirm.
    func sign(_ meeting: Meeting) -> Sign {
        if meeting.isContested { return contested }
        let word = words.short(meeting.state)
        switch meeting.state {
        case .planned where (meeting.day ?? today) < today:
            return Sign(glyphs.diamondEmpty, words.say("À confirmer", "To confirm"), .bad)
        case .planned: return Sign(glyphs.diamondEmpty, word, .normal)
        case .held: return Sign(glyphs.diamondFull, words.say("CR à rédiger", "To minute"), .warn)
        case .minuted: return Sign(glyphs.diamondFull, words.say("CR à partager", "To share"), .warn)
        case .shared, .agreed: return Sign(glyphs.diamondFull, word, .good)
        case .missed: return Sign(glyphs.failure, word, .muted)
        case .cancelled: return Sign(glyphs.dash, word, .muted)
        }
    }

    func sign(_ action: Action) -> Sign {
        if action.isContested { return contested }
        let word = words.short(action.state)
        switch action.state {
        case .open where (action.due ?? today) < today: return Sign("!", words.short(Word.overdue), .bad)
        case .open: return Sign(glyphs.discEmpty, word, .normal)
        case .done: return Sign(glyphs.check, word, .muted)
        case .dropped: return Sign(glyphs.dash, word, .muted)
        }
    }

    func sign(_ mission: Mission) -> Sign {
        if mission.isContested { return contested }
        let word = words[mission.state]
        switch mission.state {
        case .need, .framing, .sourcing: return Sign(glyphs.discEmpty, word, .info)
        case .ready: return Sign(glyphs.discHalf, word, .info)
        case .active: return Sign(glyphs.discFull, word, .good)
        case .paused: return Sign(glyphs.shadeMedium, word, .warn)
        case .closing: return Sign(glyphs.discHalf, word, .warn)
        case .closed: return Sign(glyphs.check, word, .muted)
        case .dropped: return Sign(glyphs.dash, word, .muted)
        }
    }

    var contested: Sign { Sign(glyphs.warning, words.say("À départager", "Contested"), .bad) }
}
