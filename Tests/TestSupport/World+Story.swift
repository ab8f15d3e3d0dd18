package import Domain
package import Interface
import Screen

/// The answers that the index would give, from facts held in arrays: plain, slow and easy to trust.
package struct StoryWorld {
    let missions: [EntityID: Mission]
    let directory: Directory
    let moments: [MomentRow]
    let history: [HistoryRow]
    let undoable: Undoable
    let calendar: WorkCalendar
    let templates: SavedTemplates

    package init(_ story: Story) {
        self.init(
            missions: story.missions, directory: story.directory, history: StoryWorld.history(of: story),
            story.calendar, SavedTemplates { story.settings[$0] })
    }

    /// - Parameter history: the newest first.
    package init(
        missions: [EntityID: Mission], directory: Directory, history: [HistoryRow] = [],
        _ calendar: WorkCalendar = WorkCalendar(), _ templates: SavedTemplates = SavedTemplates()
    ) {
        self.missions = missions
        self.directory = directory
        self.history = history
        self.calendar = calendar
        self.templates = templates
        moments = missions.values.sorted { $0.id < $1.id }.flatMap { mission in
            mission.moments(calendar).map { row(of: $0, in: mission, directory) }
        }
        undoable = Undoable(undo: history.first { !$0.isUndone })
    }

    package var world: World { World(answer: answer) }

    package func answer(_ query: Query) -> Answer {
        switch query {
        case .missions(let filter): .missions(cards(filter))
        case .missionCounts:
            .missionCounts(Dictionary(grouping: missions.values, by: \.state).mapValues(\.count))
        case .mission(let id): .mission(missions[id])
        case .directory: .directory(directory)
        case .moments(let filter): .moments(filter.page(moments.filter(filter.takes)))
        case .parts: .parts([])
        case .history(let filter):
            .history(filter.page(history.filter(filter.takes)))
        case .search: .search([])
        case .cadences(let day):
            .cadences(
                Dictionary(
                    grouping: missions.values.filter { $0.rhythm(calendar) != nil },
                    by: { $0.cadence(on: day, calendar, Thresholds()).state }
                ).mapValues(\.count))
        case .health: .health(Health(contested: missions.values.reduce(0) { $0 + $1.contestedCount }))
        case .undoable: .undoable(undoable)
        case .workspaceFacts: .workspaceFacts(WorkspaceFacts(missions: missions.values, directory))
        case .thresholds: .thresholds(Thresholds())
        case .templates: .templates(templates)
        }
    }

    private func cards(_ filter: MissionFilter) -> [MissionRow] {
        let found = missions.values.sorted { $0.id < $1.id }.filter {
            (!filter.watchedOnly || MissionCard($0, calendar).isWatched)
                && (!filter.contestedOnly || $0.contestedCount > 0)
                && (filter.missions.isEmpty || filter.missions.contains($0.id))
                && (filter.states.isEmpty || filter.states.contains($0.state))
                && (filter.organisation == nil || filter.organisation == $0.organisation)
                && (filter.freelance == nil || filter.freelance == $0.freelance)
                && (filter.category == nil || filter.category == $0.category)
                && filter.quietUntil.map($0.isQuiet(until:)) ?? true
                && fold("\($0.reference ?? "") \($0.title)").holds(all: filter.text)
        }
        let title: (Mission) -> String = { fold($0.title) }
        let name: (Mission) -> String = { directory.name($0.freelance).map { fold($0) } ?? "\u{10FFFF}" }
        let sorted =
            switch filter.order {
            case .pressing: found
            case .title: found.sorted { title($0) < title($1) }
            case .freelance: found.sorted { name($0) < name($1) }
            case .end: found.sorted { ($0.end ?? Day(number: .max)) < ($1.end ?? Day(number: .max)) }
            }
        return sorted.dropFirst(filter.offset).prefix(filter.limit).map { mission in
            MissionRow(
                card: MissionCard(mission, calendar), organisation: directory.name(mission.organisation),
                freelance: directory.name(mission.freelance), lead: directory.name(mission.lead),
                surroundings: Surroundings(of: mission, among: missions.values, directory))
        }
    }

    private static func history(of story: Story) -> [HistoryRow] {
        let directory = story.directory
        let standing = Set(story.standing.map(\.line))
        return Dictionary(grouping: story.facts, by: \.line).sorted { $0.key > $1.key }.map { line, facts in
            HistoryRow(
                line: line, at: facts[0].at, by: facts[0].by, byName: directory.name(facts[0].by),
                facts: facts, about: nil, isUndone: !standing.contains(line))
        }
    }
}

extension Mission {
    fileprivate func isQuiet(until day: Day) -> Bool {
        !state.isFinal
            && moments(WorkCalendar()).allSatisfy { !$0.isOpen || !$0.kind.isOwed || $0.day > day }
    }
}

private func row(of moment: Moment, in mission: Mission, _ directory: Directory) -> MomentRow {
    MomentRow(
        moment: moment, mission: mission.id, reference: mission.reference, title: mission.title,
        state: mission.state, freelance: directory.name(mission.freelance),
        owner: directory.name(moment.owner))
}

extension MomentFilter {
    fileprivate func takes(_ row: MomentRow) -> Bool {
        let moment = row.moment
        return (missions.isEmpty || missions.contains(row.mission))
            && (kinds.isEmpty || kinds.contains(moment.kind)) && (!openOnly || moment.isOpen)
            && (states.isEmpty || states.contains(row.state))
            && moment.day >= from ?? moment.day && moment.day <= to ?? moment.day
    }

    fileprivate func page(_ rows: [MomentRow]) -> [MomentRow] {
        let sorted = rows.sorted {
            newestFirst ? $0.moment.day > $1.moment.day : $0.moment.day < $1.moment.day
        }
        return Array(sorted.dropFirst(offset).prefix(limit))
    }
}

extension HistoryFilter {
    fileprivate func takes(_ row: HistoryRow) -> Bool {
        (root == nil || row.facts.contains { $0.root == root }) && before.map { row.line < $0 } ?? true
            && after.map { row.line > $0 } ?? true
    }

    fileprivate func page(_ rows: [HistoryRow]) -> [HistoryRow] {
        Array(after == nil ? rows.prefix(limit) : rows.suffix(limit))
    }
}

extension String {
    fileprivate func holds(all words: String) -> Bool {
        words.split(whereSeparator: \.isWhitespace).allSatisfy { contains(fold(String($0))) }
    }
}
