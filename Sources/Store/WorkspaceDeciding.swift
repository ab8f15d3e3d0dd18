import Domain

/// The state on which the lines of one lock are decided: the index's, with what they have added.
struct Deciding {
    private let workspace: Workspace
    private var missions: [EntityID: Mission] = [:]
    private var directory: Directory?
    private var settings: Settings?
    /// People whose fold is whole, not only their fields.
    private var whole: Set<EntityID> = []

    init(_ workspace: Workspace) { self.workspace = workspace }

    mutating func take(_ act: Proposal, _ session: AppendSession) throws -> Done {
        let now = act.now ?? Now.current(workspace.host)
        var done: Done?
        _ = try session.append(by: act.by?.description ?? "", at: now.rfc3339) { id in
            let commands = act.commands(id)
            let situation = try situation(for: commands, act, id)
            let decided = try decide(commands, on: situation)
            let facts = decided.events.enumerated().map { place, event in
                Fact(line: id, place: place, by: act.by, at: now.rfc3339, event: event)
            }
            for fact in facts { apply(fact) }
            done = Done(line: id, facts: facts, advice: decided.advice)
            return decided.events.map(\.json)
        }
        guard let done else { preconditionFailure("a line without events") }
        return done
    }
}

// MARK: Looking

extension Deciding {
    private mutating func situation(for commands: [Command], _ act: Proposal, _ line: LineID) throws
        -> Situation
    {
        var directory = try self.directory ?? workspace.directory()
        let named = commands.flatMap { [$0.on, $0.mission] }.compactMap { $0 }
        for id in Set(named) { try load(id, &directory) }
        self.directory = directory
        let asked = commands.contains { if case .settingChanged = $0.wish { true } else { false } }
        if asked, settings == nil { settings = try workspace.withIndex { try $0.settings() } }
        var lines: [LineID: KnownLine] = [:]
        for target in commands.compactMap(\.wish.undoneLine) {
            lines[target] = try workspace.withIndex { try $0.knownLine(target) }
        }
        let known = lines
        return Situation(
            missions: missions, directory: directory, settings: settings?.slots ?? [:], today: act.today,
            calendar: try workspace.calendar(), by: act.by, line: line, lines: { known[$0] })
    }

    private mutating func load(_ id: EntityID, _ directory: inout Directory) throws {
        if directory[id] != nil {
            guard whole.insert(id).inserted else { return }
            if let party = try workspace.withIndex({ try $0.party(id) }) { directory.add(party) }
        } else if missions[id] == nil {
            missions[id] = try workspace.withIndex { try $0.mission(id) }
        }
    }
}

// MARK: Going on

extension Deciding {
    private mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(let kind, _) where !kind.isPartOfMission && kind != .mission:
            directory?.add(Party(id: fact.subject, facts: [fact]))
            whole.insert(fact.subject)
        case .created(.mission, _), .missionImported:
            missions[fact.subject] = Mission(id: fact.subject, facts: [fact])
        case .settingChanged: settings?.apply(fact)
        default:
            missions[fact.root]?.apply(fact)
            if var party = directory?[fact.root] {
                party.apply(fact)
                directory?.add(party)
            }
        }
    }
}
