package import Domain

/// To which mission a meeting of a calendar belongs, as far as its words tell.
package struct MeetingMatcher: Sendable {
    private var missions: [Known] = []
    private var people: [Folded: EntityID] = [:]

    package struct Candidate: Equatable, Sendable {
        package var mission: EntityID
        /// See ``MeetingMatcher/candidates(for:)``.
        package var score: Int
    }

    package enum Match: Equatable, Sendable {
        case mission(EntityID)
        /// Several are as likely, the likeliest first; or none.
        case toBeAsked([Candidate])
    }

    private struct Known: Sendable {
        var id: EntityID
        var isOver: Bool
        var reference: Folded?
        /// Of a reference that words can name; one of figures only is also an hour or a year.
        var referenceWords: [Folded]
        var title: [Folded]
        /// Each name in words.
        var organisation: [[Folded]]
        var freelance: [Folded]
        var mail: String?
    }

    /// - Parameter missions: all that a meeting may belong to; those that are over only by reference.
    package init(missions: [MissionCard], directory: Directory) {
        for kind in [Entity.Kind.member, .freelance] {
            for party in directory.all(kind) {
                people[Folded(party.name)] = party.id
                if let mail = party.record.text(.email) { people[Folded(mail)] = party.id }
            }
        }
        self.missions = missions.map { card in
            let organisation = card.organisation.flatMap { directory[$0] }
            let freelance = card.freelance.flatMap { directory[$0] }
            return Known(
                id: card.id, isOver: card.state.isFinal, reference: card.reference.map { Folded($0) },
                referenceWords: card.reference.flatMap {
                    $0.contains(where: \.isLetter) ? Folded.words(of: $0) : nil
                } ?? [],
                title: Folded.words(of: card.title).filter(\.isTelling),
                organisation: organisation.map {
                    [Folded.words(of: $0.shortName), Folded.words(of: $0.name)]
                } ?? [], freelance: freelance.map { Folded.words(of: $0.name) } ?? [],
                mail: freelance?.record.text(.email)?.lowercased())
        }
    }
}

extension MeetingMatcher {
    package func match(_ meeting: CalendarMeeting) -> Match {
        if let id = byReference(meeting.summary) { return .mission(id) }
        let candidates = candidates(for: meeting)
        guard let best = candidates.first, best.score >= 2,
            candidates.count == 1 || candidates[1].score < best.score
        else { return .toBeAsked(candidates) }
        return .mission(best.mission)
    }

    /// A reference in brackets or as the first word; else anywhere, if the words name one mission only.
    private func byReference(_ summary: String) -> EntityID? {
        var references = [Folded(String(summary.prefix { !$0.isWhitespace && $0 != ":" }))]
        for part in summary.split(separator: "[").prefix(20) {
            if let end = part.firstIndex(of: "]") { references.append(Folded(String(part[..<end]))) }
        }
        let found = missions.filter { $0.reference.map { !$0.isEmpty && references.contains($0) } ?? false }
        if found.count == 1 { return found[0].id }
        let words = Folded.words(of: summary)
        let named = missions.filter { words.holds($0.referenceWords) }
        return named.count == 1 ? named[0].id : nil
    }

    /// Open missions with any point, the most first: four for the reference, one for each telling word of the
    /// title (two more when all are there), two for the organisation's name, two for the freelance's full
    /// name or address among those invited, one for half the name.
    package func candidates(for meeting: CalendarMeeting) -> [Candidate] {
        let words = Folded.words(of: meeting.summary)
        let invited = meeting.attendees
        let scored = missions.filter { !$0.isOver }.map { known in
            Candidate(mission: known.id, score: score(known, words, invited))
        }
        return scored.filter { $0.score > 0 }.sorted { ($1.score, $0.mission) < ($0.score, $1.mission) }
    }

    private func score(
        _ known: Known, _ words: [Folded], _ invited: [CalendarMeeting.Attendee]
    ) -> Int {
        let hits = known.title.count { words.contains($0) }
        var score = hits + (hits > 1 && hits == known.title.count ? 2 : 0)
        if words.holds(known.referenceWords) { score += 4 }
        if known.organisation.contains(where: { words.holds($0) }) { score += 2 }
        let isInvited = invited.contains { person in
            person.mail.map { $0.lowercased() == known.mail } ?? false
                || person.name.map { !known.freelance.isEmpty && Folded.words(of: $0).holds(known.freelance) }
                    ?? false
        }
        if words.holds(known.freelance) || isInvited {
            score += 2
        } else if known.freelance.contains(where: { $0.bytes.count > 2 && words.contains($0) }) {
            score += 1
        }
        return score
    }
}

extension MeetingMatcher {
    /// Those invited: members and freelances that are known, and the names of the others.
    package func people(in meeting: CalendarMeeting) -> (known: [EntityID], others: [String]) {
        var known: [EntityID] = []
        var others: [String] = []
        for person in meeting.attendees {
            let names = [person.mail, person.name].compactMap { $0 }
            if let id = names.compactMap({ people[Folded($0)] }).first {
                if !known.contains(id) { known.append(id) }
            } else if let name = person.name ?? person.mail, !others.contains(name) {
                others.append(name)
            }
        }
        return (known, others)
    }
}

extension [Folded] {
    /// All the words of a name, one after the other.
    fileprivate func holds(_ name: [Folded]) -> Bool {
        guard !name.isEmpty, count >= name.count else { return false }
        return (0...count - name.count).contains { self[$0..<$0 + name.count].elementsEqual(name) }
    }
}

extension Folded {
    private static let empty: Set<Folded> = Set(
        [
            "mission", "avec", "pour", "dans", "les", "des", "une", "sur", "aux", "notre", "nos", "and",
            "the", "for", "with", "our", "reunion", "meeting", "point", "suivi", "bilan", "projet", "project",
        ].map { Folded($0) })

    /// Says something of its own: neither short nor in every title.
    fileprivate var isTelling: Bool { bytes.count >= 3 && !Self.empty.contains(self) }
}
