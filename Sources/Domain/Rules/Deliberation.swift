/// One line in the making: what is decided so far, and the state that it leaves.
struct Deliberation {
    private(set) var situation: Situation
    private(set) var decided = Decided()
    /// No member existed when the line began.
    let beganEmpty: Bool
    /// Made by this line: what names no mission belongs to it.
    private(set) var madeMission: EntityID?

    init(_ situation: Situation) {
        self.situation = situation
        beganEmpty = situation.directory.all(.member, archived: true).isEmpty
    }

    mutating func take(_ command: Command) throws(Refusal) {
        if situation.by != nil || !beganEmpty { _ = try author() }
        try refuseUnlessReply(command)
        let command = placed(command)
        switch command.wish {
        case .created(let kind, let fields): try create(kind, fields, in: command.mission)
        case .edited(let kind, let fields): try edit(kind, fields, command)
        case .archived(let kind, let reason):
            if kind.holder == nil {
                try archive(kind, reason: reason, command)
            } else {
                try remove(kind, reason: reason, command)
            }
        case .restored(let kind): try restore(kind, command)
        case .noted(let text): try note(text, command)
        case .settingChanged(let key, let value): try set(key, to: value)
        case .alertSnoozed(let key, let until, let reason):
            try snooze(key, until: until, reason: reason, command)
        case .alertUnsnoozed(let key): try unsnooze(key, command)
        case .undone(let line): try undo(line)
        case .personErased(let others): try erase(others, command)
        // What a newer version means by it, this one cannot wish for.
        case .unknown, .erased, .withheld: throw .nothingChanged
        default: try takeOfMission(command)
        }
    }

    /// A line may make a mission and all that belongs to it, though nobody knows the mission's id yet.
    private func placed(_ command: Command) -> Command {
        var command = command
        if command.mission == nil, command.wish.part?.isPartOfMission ?? false {
            command.mission = madeMission
        }
        if case .briefWritten = command.wish, command.on == nil { command.on = madeMission }
        return command
    }

    private mutating func takeOfMission(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .missionImported(let fields, let state, let day):
            try importMission(fields, at: state, day: day)
        case .missionMoved(_, let state, let day, let reason, let resumeOn):
            try move(command, to: state, day: day, reason: reason, resumeOn: resumeOn)
        case .freelanceSelected(let freelance, let day, let reason):
            try select(freelance, day: day, reason: reason, command)
        case .briefWritten(let section, let text): try write(section, text, command)
        case .closingSet(let fields): try setClosing(fields, command)
        case .frameSet(let fields): try setFrame(fields, command)
        default:
            switch command.wish.part {
            case .checkpoint: try takeOfCheckpoint(command)
            case .meeting: try takeOfMeeting(command)
            case .action: try takeOfAction(command)
            case .engagement: try takeOfEngagement(command)
            case .candidacy: try takeOfCandidacy(command)
            case .transfer: try takeOfTransfer(command)
            default: try takeOfInvoice(command)
            }
        }
    }
}

// What every rule ends with.
extension Deliberation {
    mutating func record(
        _ body: Event.Body, on subject: EntityID? = nil, in mission: EntityID? = nil, seen: [LineID] = []
    ) throws(Refusal) {
        guard decided.events.count < Decided.limit else { throw .tooManyMarks(limit: Decided.limit) }
        // A line does not name itself: within it, the later event speaks.
        for text in body.wordedTexts {
            for finding in Wording.findings(in: text) { advise(.wording(finding)) }
        }
        let event = Event(body, on: subject, in: mission, seen: seen.filter { $0 != situation.line })
        try refuseUnlessReply(event)
        situation.apply(event, at: decided.events.count)
        if body.makesMission { madeMission = EntityID(line: situation.line, place: decided.events.count) }
        decided.events.append(event)
    }

    /// Records on the subject and mission of the command.
    mutating func record(_ body: Event.Body, _ command: Command, seen: [LineID] = []) throws(Refusal) {
        try record(body, on: command.on, in: command.mission, seen: seen)
    }

    mutating func advise(_ advice: Advice) {
        if !decided.advice.contains(advice) { decided.advice.append(advice) }
    }

    /// What happened cannot lie ahead.
    func notAhead(_ day: Day) throws(Refusal) {
        guard day <= situation.today else { throw .futureDay(day) }
    }

    /// In a mission that is over, only what was begun is brought to its end.
    func keepsGoing(_ mission: Mission) throws(Refusal) {
        guard !mission.state.isFinal || mission.isContested else { throw .finalMission(mission.state) }
    }
}

extension Situation {
    /// The state after one event of the new line.
    mutating func apply(_ event: Event, at place: Int) {
        let fact = Fact(line: line, place: place, by: by, at: today.description, event: event)
        switch event.body {
        case .created(let kind, _) where kind.isParty:
            directory.add(Party(id: fact.subject, facts: [fact]))
        case .created(.mission, _), .missionImported:
            missions[fact.subject] = Mission(id: fact.subject, facts: [fact])
        case .settingChanged(let key, let value):
            settings[key, default: Slot()].write(value, at: line, seen: event.seen)
        default:
            missions[fact.root]?.apply(fact)
            directory.change(fact.root) { $0.apply(fact) }
        }
    }
}
