package import Domain
import Screen

extension Words {
    /// One line of the history: its first fact, and how many more it holds; of an undo, what it took back.
    package func sentence(for row: HistoryRow, _ lookup: Lookup = Lookup()) -> String {
        guard let rewound = row.rewound else { return sentence(for: row.facts, of: row, lookup) }
        return say(rewound.bringsBack ? .redone : .undone, told(of: row, lookup))
    }

    /// Before the sentence of a line that no longer counts. Of an undo taken back “undone” would be said twice.
    package func markOfUndone(_ row: HistoryRow) -> String {
        guard row.isUndone else { return "" }
        return row.rewound == nil ? say("annulé · ", "undone · ") : say("sans effet · ", "without effect · ")
    }

    /// Who recorded it, and for whom: the freelance has no hand in the workspace, but deeds of their own.
    package func author(of row: HistoryRow, by name: String? = nil) -> String? {
        guard let name = row.byName ?? name, let other = row.onBehalfOf else { return row.byName ?? name }
        return say("\(name), au nom de \(other)", "\(name), on behalf of \(other)")
    }

    private func sentence(for facts: [Fact], of row: HistoryRow, _ lookup: Lookup) -> String {
        guard let first = facts.headline else { return say("Ligne sans fait", "Line without facts") }
        let known = Lookup(
            name: { lookup.name($0) ?? row.parts[$0]?.text ?? ($0 == first.subject ? row.about : nil) },
            number: { lookup.number($0) ?? row.parts[$0]?.number }, on: lookup.today)
        let told = sentence(for: first, known)
        let others = facts.count - 1
        if let missions = facts.missionsOfOneAct { return "\(told) (\(count(missions, .missions)))" }
        return others == 0
            ? told
            : say("\(told) (et \(count(others, .otherFacts)))", "\(told) (and \(count(others, .otherFacts)))")
    }

    /// The two acts that go through time, before and after.
    package enum Rewind: CaseIterable, Sendable { case undo, undone, redo, redone }

    /// `Annuler : point 2 validé · Site`: undo and redo always say of what, and of which mission.
    package func sentence(for rewind: Rewind, _ row: HistoryRow, _ lookup: Lookup = Lookup()) -> String {
        let told = told(of: row, lookup)
        guard let about = row.about, row.facts.missionsOfOneAct == nil, !fold(told).contains(fold(about))
        else {
            return say(rewind, told)
        }
        return say(rewind, "\(told) · \(about)")
    }

    private func told(of row: HistoryRow, _ lookup: Lookup) -> String {
        lowered(sentence(for: row.rewound?.facts ?? row.facts, of: row, lookup))
    }

    private func say(_ rewind: Rewind, _ told: String) -> String {
        switch rewind {
        case .undo: say("Annuler : \(told)", "Undo: \(told)")
        case .undone: say("Annulé : \(told)", "Undone: \(told)")
        case .redo: say("Rétablir : \(told)", "Redo: \(told)")
        case .redone: say("Rétabli : \(told)", "Redone: \(told)")
        }
    }
}

extension [Fact] {
    /// What a line is about: the move that the rest made possible, else what comes first.
    package var headline: Fact? {
        guard let first, !first.event.body.makesMission else { return first?.ending(in: self) }
        return self.first { if case .missionMoved = $0.event.body { true } else { false } } ?? first
    }

    /// How many missions were told the same in one line; nil where it is not the same of several.
    fileprivate var missionsOfOneAct: Int? {
        let missions = Set(map(\.root)).count
        let isSame = Set(map(\.event.body.type)).count == 1
        return isSame && missions > 1 && allSatisfy(\.isOfMission) ? missions : nil
    }
}

extension Fact {
    fileprivate var isOfMission: Bool {
        if case .noted = event.body { return true }
        return event.mission != nil || event.body.isAboutMission
    }
}

extension Fact {
    /// A mission that is taken in as over enters at a state before: what matters is where its line leaves it.
    fileprivate func ending(in line: [Fact]) -> Fact {
        let states = line.compactMap { fact -> MissionState? in
            if case .missionMoved(_, let state, _, _, _) = fact.event.body { state } else { nil }
        }
        guard case .missionImported(let fields, _, let day) = event.body, let state = states.last else {
            return self
        }
        var event = event
        event.body = .missionImported(fields, state: state, day: day)
        return Fact(line: self.line, place: place, by: by, at: at, event: event)
    }
}
