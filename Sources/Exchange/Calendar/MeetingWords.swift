import Domain

/// What the words of an event say of the kind and the place of a meeting.
enum MeetingWords {
    /// The first that fits; a follow-up unless something says otherwise.
    static func kind(_ summary: String) -> MeetingKind {
        let words = Folded.words(of: summary)
        return kinds.first { _, names in words.holdsAny(names) }?.kind ?? .followUp
    }

    private static let kinds: [(kind: MeetingKind, names: [[Folded]])] = [
        (.kickoff, names("lancement", "kick off", "kickoff", "demarrage")),
        (.handover, names("passation", "handover", "transmission")),
        (.wrapUp, names("bilan", "wrap up", "cloture", "retrospective")),
        (.steering, names("comite", "copil", "pilotage", "steering", "committee")),
        (.strategic, names("strategique", "strategie", "strategic", "strategy")),
        (.review, names("recette", "validation", "revue", "review", "acceptance")),
        (.followUp, names("suivi", "follow up", "hebdo", "weekly", "standup")),
    ]

    static func place(_ meeting: CalendarMeeting) -> MeetingPlace? {
        let words = Folded.words(of: meeting.place ?? "")
        let all = words + Folded.words(of: meeting.summary)
        if all.holdsAny(video) { return .video }
        if all.holdsAny(phone) { return .phone }
        return words.isEmpty ? nil : .onSite
    }

    static let titleLimit = 70
    private static let agendaLimit = 200

    /// What the title and the kind of place have no room for: a long summary whole, and where exactly.
    static func agenda(_ meeting: CalendarMeeting, _ placed: (String) -> String) -> [String] {
        var lines = meeting.summary.count > titleLimit ? [meeting.summary] : []
        let words = Folded.words(of: meeting.place ?? "")
        // “Visio” alone says no more than the kind of place does.
        if let place = meeting.place, !words.isEmpty, words.count > 1 || !(words.holdsAny(video + phone)) {
            lines.append(placed(place).cut(to: agendaLimit))
        }
        return lines
    }

    private static let video = names(
        "visio", "visioconference", "video", "http", "https", "zoom", "teams", "jitsi", "meet", "bbb",
        "webex", "skype")
    private static let phone = names("tel", "telephone", "phone", "appel", "call")

    private static func names(_ texts: String...) -> [[Folded]] { texts.map { Folded.words(of: $0) } }
}

extension [Folded] {
    fileprivate func holdsAny(_ names: [[Folded]]) -> Bool {
        names.contains { name in
            count >= name.count
                && (0...count - name.count).contains { self[$0..<$0 + name.count].elementsEqual(name) }
        }
    }
}
