package import Domain

/// A history written briefly, with pinned ids and clock: one line a call.
///
/// ```swift
/// var story = Story(on: "2026-11-02")
/// let line = story.write(Event(.noted("…"), on: mission))   // a fact, never refused
/// try story.tell(.moveMission(mission, to: .framing, day: story.today))   // decided first
/// ```
package struct Story: Sendable {
    /// All that was written, undone or not, in order.
    package private(set) var facts: [Fact] = []
    package var today: Day
    package var by: EntityID?
    package var calendar = WorkCalendar()
    private var tick: UInt64 = 0

    package init(on day: Day) { today = day }

    /// The id that the next line will have.
    package var next: LineID { LineID(clock: (tick + 1) << 16, random: 0xCAD2E ^ (tick + 1)) }

    @discardableResult
    package mutating func write(_ events: [Event]) -> LineID {
        let line = next
        tick += 1
        for (place, event) in events.enumerated() {
            facts.append(Fact(line: line, place: place, by: by, at: "\(today)T09:00:00Z", event: event))
        }
        return line
    }

    @discardableResult
    package mutating func write(_ events: Event...) -> LineID { write(events) }

    @discardableResult
    package mutating func tell(_ commands: Command...) throws -> Decided {
        let decided = try decide(commands, on: situation)
        write(decided.events)
        return decided
    }

    /// Creates one thing without asking, and gives its id.
    package mutating func add(
        _ kind: Entity.Kind, _ fields: Fields, in mission: EntityID? = nil
    ) -> EntityID {
        EntityID(line: write(Event(.created(kind, fields), in: mission)), place: 0)
    }
}

extension Story {
    /// The facts of lines that are not undone.
    package var standing: [Fact] {
        let undoers = undoers
        return facts.filter { fact in !Domain.isUndone(fact.line) { undoers[$0] ?? [] } }
    }

    package func isUndone(_ line: LineID) -> Bool {
        let undoers = undoers
        return Domain.isUndone(line) { undoers[$0] ?? [] }
    }

    /// Worked out once for all facts: looking for the undoers of each would cost the square of a long story.
    private var undoers: [LineID: [LineID]] {
        facts.reduce(into: [:]) { undoers, fact in
            if let line = fact.event.body.undoneLine { undoers[line, default: []].append(fact.line) }
        }
    }

    package func mission(_ id: EntityID) -> Mission {
        Mission(id: id, facts: standing.filter { $0.root == id })
    }

    package func party(_ id: EntityID) -> Party { Party(id: id, facts: standing.filter { $0.root == id }) }

    package var directory: Directory {
        let facts = Dictionary(grouping: standing, by: \.root)
        let ids = created(\.isParty)
        return Directory(ids.map { Party(id: $0, facts: facts[$0] ?? []) })
    }

    package var missions: [EntityID: Mission] {
        let facts = Dictionary(grouping: standing, by: \.root)
        let ids = created { $0 == .mission }
        return Dictionary(uniqueKeysWithValues: ids.map { ($0, Mission(id: $0, facts: facts[$0] ?? [])) })
    }

    package var situation: Situation {
        let (story, settings) = (self, settings)
        return Situation(
            missions: missions, directory: directory, settings: settings, today: today, calendar: calendar,
            thresholds: Thresholds { settings[$0]?.content }, by: by, line: next, lines: { story.known($0) })
    }

    var settings: [String: Slot<JSON>] {
        var settings: [String: Slot<JSON>] = [:]
        for fact in standing {
            if case .settingChanged(let key, let value) = fact.event.body {
                settings[key, default: Slot()].write(value, at: fact.line, seen: fact.event.seen)
            }
        }
        return settings
    }

    private func created(_ isWanted: (Entity.Kind) -> Bool) -> [EntityID] {
        standing.compactMap { fact in
            switch fact.event.body {
            case .created(let kind, _): isWanted(kind) ? fact.created : nil
            case .missionImported: isWanted(.mission) ? fact.created : nil
            default: nil
            }
        }
    }

    private func known(_ line: LineID) -> KnownLine? {
        guard let fact = facts.first(where: { $0.line == line }) else { return nil }
        let undoes = fact.event.body.undoneLine
        let built =
            if let undoes {
                linesBuilt(since: line, on: facts.filter { $0.line == undoes }, in: standing)
            } else {
                linesBuilt(upon: line, in: standing)
            }
        return KnownLine(by: fact.by, isUndone: isUndone(line), undoes: undoes, builtUpon: built)
    }
}

extension Day: ExpressibleByStringLiteral {
    /// A day of a test: a misspelt one stops it.
    package init(stringLiteral text: String) {
        guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
        self = day
    }
}
