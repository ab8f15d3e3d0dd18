import Domain
import Screen

extension Context {
    /// Something that has a day, as lists of several kinds show it.
    func sign(_ moment: Moment) -> Sign {
        Sign(moment.glyph(glyphs), word(moment), urgency(moment))
    }

    /// What we owe leads the eye; what is past and done lets it go.
    func urgency(_ moment: Moment) -> Style {
        guard moment.isOpen else { return .muted }
        switch moment.kind {
        case .contactDue:
            return today > moment.through ?? moment.day ? .bad : today > moment.day ? .warn : .normal
        // Shared minutes have no day of their own: the day is the one of the meeting.
        case .held: return .warn
        default: return moment.day < today ? .bad : moment.kind == .answer ? .warn : .normal
        }
    }

    /// A meeting by its own name, else by its kind.
    func meeting(_ moment: Moment, isShort: Bool = false) -> String {
        guard let kind = MeetingKind(rawValue: moment.text) else { return moment.text }
        return isShort ? words.short(kind) : words[kind]
    }

    private func word(_ moment: Moment) -> String {
        switch moment.kind {
        case .answer: words.short(CheckpointState.submitted)
        case .checkpoint where moment.isRework: words.short(CheckpointState.changesRequested)
        case .meeting where moment.isOpen && moment.day < today: words.say("À confirmer", "To confirm")
        case .held where moment.isOpen: words.say("CR à partager", "To share")
        default: words.short(moment.kind)
        }
    }
}
