import Domain

/// The state on which the lines of one lock are decided: the index's, with what they have added.
struct Deciding {
    private let workspace: Workspace
    private var missions: [EntityID: Mission] = [:]
    private var directory = Directory()
    private var settings: Settings?
    /// Kinds of which everybody is in the directory.
    private var listed: Set<Entity.Kind> = []
    /// Names that have been looked up: what is not here by now is not here.
    private var looked: Set<EntityID> = []

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
        try load(commands, by: act.by)
        let asked = commands.contains { if case .settingChanged = $0.wish { true } else { false } }
        if asked, settings == nil { settings = try workspace.withIndex { try $0.settings() } }
        var lines: [LineID: KnownLine] = [:]
        for target in commands.compactMap(\.wish.undoneLine) {
            lines[target] = try workspace.withIndex { try $0.knownLine(target) }
        }
        let known = lines
        return Situation(
            missions: missions, directory: directory, settings: settings?.slots ?? [:], today: act.today,
            calendar: try workspace.calendar(), thresholds: try workspace.thresholds(), by: act.by,
            addressee: workspace.partial?.person, line: line, lines: { known[$0] })
    }

    /// What the commands name, and whom every decision asks for; never everybody, who may be thousands.
    private mutating func load(_ commands: [Command], by author: EntityID?) throws {
        var kinds: Set<Entity.Kind> = [.member]
        for command in commands {
            switch command.wish {
            case .created(let kind, _), .edited(let kind, _), .restored(let kind):
                // Names are compared with those of all others of the kind.
                if kind.isParty { kinds.insert(kind) }
            default: break
            }
        }
        for kind in kinds where listed.insert(kind).inserted {
            for party in try workspace.withIndex({ try $0.parties(kind) }) where directory[party.id] == nil {
                directory.add(party)
            }
        }
        var named = Set([author].compactMap { $0 })
        for command in commands {
            Event(command.wish, on: command.on, in: command.mission).json.collect(into: &named)
        }
        for id in named { try load(id) }
        for command in commands { try loadAlike(command) }
        for command in commands {
            if case .missionMoved = command.wish, let id = command.on { try loadAround(id) }
            // Chosen in the same line, and looked at by the gates of the move.
            if case .freelanceSelected(let freelance, _, _) = command.wish { try loadPartner(freelance) }
            // To choose a candidate is to choose that freelance.
            if case .candidacyMoved = command.wish, let id = command.on,
                let freelance = command.mission.flatMap({ missions[$0] })?.candidacy(id)?.freelance
            {
                try load(freelance)
            }
            if case .candidacyScored = command.wish, let id = command.mission { try loadOrganisation(of: id) }
        }
    }

    /// What a new thing is compared with, or adds to.
    private mutating func loadAlike(_ command: Command) throws {
        switch command.wish {
        case .created(.mission, let fields), .edited(.mission, let fields),
            .missionImported(let fields, _, _):
            guard let reference = fields.text(.reference) else { return }
            for id in try workspace.withIndex({ try $0.missions(referenced: reference) }) { try load(id) }
        case .created(.allocation, let fields), .edited(.allocation, let fields):
            let known = command.mission.flatMap { missions[$0] }
            let kept = command.on.flatMap { known?.allocation($0)?.funding }
            guard let funding = fields.id(.funding) ?? kept else { return }
            try load(funding)
            for id in try workspace.withIndex({ try $0.missions(fundedBy: funding) }) { try load(id) }
        case .created(.invoice, _):
            let freelance = command.mission.flatMap { missions[$0]?.freelance }
            if let freelance { try loadPartner(freelance) }
        default: return
        }
    }

    /// Its values charter says what is scored.
    private mutating func loadOrganisation(of id: EntityID) throws {
        if let organisation = missions[id]?.organisation { try load(organisation) }
    }

    /// What gates look at beside the mission: whose money pays it, who bills for its freelance, all that these
    /// work upon, and what its organisation stands for.
    private mutating func loadAround(_ id: EntityID) throws {
        guard let mission = missions[id] else { return }
        try loadOrganisation(of: id)
        for funding in mission.allocations.compactMap(\.funding) { try load(funding) }
        if let freelance = mission.freelance { try loadPartner(freelance) }
    }

    private mutating func loadPartner(_ freelance: EntityID) throws {
        try load(freelance)
        guard let billing = directory[freelance]?.billingEntity else { return }
        let known = directory.all(.freelance, archived: true).filter { $0.billingEntity == billing }.map(\.id)
        let stored = try workspace.withIndex { try $0.parties(billing: billing) }
        for id in Set(known + stored) {
            try load(id)
            for other in try workspace.withIndex({ try $0.missions(of: id) }) { try load(other) }
        }
    }

    private mutating func load(_ id: EntityID) throws {
        guard looked.insert(id).inserted else { return }
        let facts = try workspace.withIndex { try $0.facts(of: id) }
        switch Folded.kind(facts) {
        case .mission?: missions[id] = Mission(id: id, facts: facts)
        case .some: directory.add(Party(id: id, facts: facts))
        case nil: break
        }
    }
}

extension JSON {
    /// All names of things that stand anywhere in it.
    func collect(into names: inout Set<EntityID>) {
        switch self {
        case .string(let text): if let id = EntityID(text) { names.insert(id) }
        case .array(let items): for item in items { item.collect(into: &names) }
        case .object(let members): for member in members { member.value.collect(into: &names) }
        default: break
        }
    }
}

// MARK: Going on

extension Deciding {
    private mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(let kind, _) where kind.isParty:
            directory.add(Party(id: fact.subject, facts: [fact]))
            looked.insert(fact.subject)
        case .created(.mission, _), .missionImported:
            missions[fact.subject] = Mission(id: fact.subject, facts: [fact])
            looked.insert(fact.subject)
        case .settingChanged: settings?.apply(fact)
        default:
            missions[fact.root]?.apply(fact)
            directory.change(fact.root) { $0.apply(fact) }
        }
    }
}
