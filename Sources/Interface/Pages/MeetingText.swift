import Domain
import Screen

/// One meeting to be read: what was on the agenda, who was there, what was decided and agreed.
struct MeetingText {
    private let mission: Mission
    private let meeting: Meeting
    private let context: Context
    private var words: Words { context.words }

    init(_ mission: Mission, _ meeting: Meeting, _ context: Context) {
        self.mission = mission
        self.meeting = meeting
        self.context = context
    }

    var paragraphs: [ScrollText.Paragraph] {
        var text = Reading(context)
        text.add(context.join([meeting.title, words[meeting.kind]]), .title)
        let sign = context.sign(meeting)
        text.add(context.join([sign.text, reason]), sign.style)
        text.add(context.join([meeting.day.map { words.date($0, .weekday) }, time, place]), .muted)
        if meeting.moves > 0 {
            text.add(
                words.say("Date changée \(meeting.moves) fois", "Moved \(meeting.moves) times"), .muted)
        }
        text.list(words[Field.agenda], meeting.agenda)
        text.list(people.heading, people.names)
        addMinutes(&text)
        addActions(&text)
        addSharing(&text)
        let minutes = meeting.minutes.content
        text.wordings(
            in: meeting.agenda + (minutes?.decisions ?? []) + [minutes?.summary].compactMap { $0 }, words)
        return text.paragraphs
    }

    private var time: String? {
        meeting.time.map { context.join([words.time($0), words.duration(meeting.duration)]) }
            ?? words.duration(meeting.duration)
    }

    private var place: String? { (meeting.record.choice(.place) as MeetingPlace?).map { words[$0] } }

    private var reason: String? {
        switch meeting.standing.content {
        case .missed(let reason)?: reason
        case .cancelled(let reason)?: reason
        default: nil
        }
    }

    /// Who was there, once it was held; who is expected before.
    private var people: (heading: String, names: [String]) {
        if let holding = meeting.holding {
            return (words.say("Présent·es", "Present"), holding.present.map(context.person) + holding.guests)
        }
        let guests = meeting.record.texts(.guests)
        return (words[Field.participants], meeting.record.ids(.participants).map(context.person) + guests)
    }
}

// MARK: - What it left behind

extension MeetingText {
    private func addMinutes(_ text: inout Reading) {
        guard let minutes = meeting.minutes.content else {
            if meeting.state == .held {
                text.head(words[Word.minutes])
                text.add(
                    words.say("Pas encore de compte rendu ; i l'écrit.", "No minutes yet; i writes them."),
                    .warn)
            }
            return
        }
        text.list(words.say("Décisions", "Decisions"), minutes.decisions)
        if minutes.noDecision {
            text.head(words.say("Décisions", "Decisions"))
            text.add(words.say("Aucune décision, dit exprès.", "No decision, said on purpose."), .muted)
        }
        if !minutes.summary.isEmpty {
            text.head(words[Word.minutes])
            text.add(minutes.summary)
        }
    }

    private func addActions(_ text: inout Reading) {
        let agreed = mission.actions.filter { $0.record.id(.agreedIn) == meeting.id }
        guard !agreed.isEmpty else { return }
        text.head(words[Entity.Kind.action.plural])
        for action in agreed {
            let sign = context.sign(action)
            text.add(
                context.join([sign.text, context.shown(action.due), context.name(action.owner), action.text]),
                sign.style)
        }
    }

    private func addSharing(_ text: inout Reading) {
        for sharing in meeting.sharings {
            let day = context.shown(sharing.content.day)
            let people = sharing.content.with.joined(separator: ", ")
            text.item(
                words.say("Partagé le \(day) avec \(people)", "Shared \(day) with \(people)"), .muted)
        }
        if let day = meeting.agreedOn {
            text.item(
                words.say("Approuvé le \(context.shown(day))", "Agreed \(context.shown(day))"), .muted)
        }
    }
}
