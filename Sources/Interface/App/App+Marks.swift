import Domain
import Screen

// Marked cards of the board: an act then applies to all of them, as one step.
extension App {
    mutating func toggleMark() {
        guard let id = focus.part?.id ?? focus.mission else { return }
        if context.marks.remove(id) == nil { context.marks.insert(id) }
    }

    /// The whole column, or none of it. More than one act takes can be marked; that is said before one tries.
    mutating func toggleColumn(_ world: World) {
        let column = Set(page.content.markable(world))
        guard !column.isSubset(of: context.marks) else { return context.marks.subtract(column) }
        context.marks.formUnion(column)
        guard context.marks.count > Decided.limit else { return }
        let marked = words.count(context.marks.count, .markedMissions)
        let most = words.number(Decided.limit)
        notice = Notice(
            words.say(
                "\(marked) ; un acte en prend \(most) au plus.", "\(marked); one act takes \(most) at most."),
            .advice)
    }

    /// What was done to marked cards is done with them; what was done elsewhere, or undone, leaves them marked.
    mutating func unmark(_ facts: [Fact]) {
        if case .undone? = facts.first?.event.body { return }
        if mode == .board { context.marks.subtract(facts.map(\.root)) }
    }

    /// To which an act of the board applies, instead of the card under the cursor.
    var marked: [EntityID] { mode == .board ? context.marks.sorted() : [] }

    /// What can only be done to one mission would not be done to what is marked.
    var isForSeveral: Bool { !marked.isEmpty && marked != [focus.mission] }
}

// MARK: - Moving

extension App {
    /// All marked missions to their next states, as one line that one undo takes back.
    mutating func moveMarked(_ world: World) -> [Effect] {
        let moves = world.missions(MissionFilter(missions: marked)).map { ($0, moveAtOnce($0)) }
        return perform(
            moves,
            none: words.say(
                "Aucune de ces missions n'avance d'un coup : m dit, pour chacune, ce qui manque.",
                "None of these missions moves at once: m says for each what is missing."),
            some: words.say("Ce qui manque, m le dit pour", "Something is missing, m says what, for"),
            words.say("Faire avancer les autres", "Move the others on"))
    }

    /// The active ones are paused; where none is, the paused ones go on.
    mutating func pauseMarked(_ world: World) -> [Effect] {
        let rows = world.missions(MissionFilter(missions: marked))
        if let active = rows.first(where: { $0.card.state == .active }) {
            openForm(.move(active.card.id, to: .paused), world)
            return []
        }
        let moves = rows.map { ($0, $0.card.state == .paused ? moveAtOnce($0) : nil) }
        return perform(
            moves,
            none: words.say(
                "Aucune des missions marquées n'est en cours, ni en pause.",
                "None of the marked missions is active, or paused."),
            some: words.say("Ni en cours ni en pause", "Neither active nor paused"),
            words.say("Reprendre les autres", "Resume the others"))
    }

    private func moveAtOnce(_ row: MissionRow) -> Command? {
        guard let next = row.card.state.next.first, let move = MissionMove(from: row.card.state, to: next),
            !move.needsReason,
            !context.outlook(row).gates(on: move, to: next).contains(where: \.isInTheWay)
        else { return nil }
        return .moveMission(row.card.id, to: next, day: context.today)
    }

    /// Who marked them meant all of them: those that stay behind are named before the others go.
    private mutating func perform(
        _ moves: [(row: MissionRow, command: Command?)], none: String, some: String, _ go: String
    ) -> [Effect] {
        let commands = moves.compactMap(\.command)
        let waiting = moves.filter { $0.command == nil }.map(\.row)
        guard !commands.isEmpty else {
            notice = Notice(none, .refusal)
            return []
        }
        if waiting.isEmpty { return [.perform(commands)] }
        let why = words.labelled(some, words.names(of: waiting))
        let way = (Menu.Entry("\(go) (\(commands.count))"), Choice.Way.effects([.perform(commands)]))
        overlays.append(.choice(Choice(why, [way])))
        return []
    }
}

// MARK: - The same words for each

extension App {
    /// What can be said of several missions in the same words: a contact, an agreed action, a note, a pause, an end.
    func isForMarks(_ subject: FormSubject) -> Bool {
        guard !marked.isEmpty else { return false }
        switch subject {
        case .create(.contact, _), .create(.action, _), .note, .move(_, .dropped), .move(_, .paused):
            return true
        default: return false
        }
    }

    /// The form for each of them of which that can be said; the others are named before anything is typed.
    mutating func openForm(
        _ subject: FormSubject, forEach missions: [EntityID], _ world: World, isAnew: Bool = false
    ) {
        let rows = missions.isEmpty ? [] : world.missions(MissionFilter(missions: missions))
        let able = rows.filter { takes(subject, $0) }
        if let first = able.map(\.card.id).min() {
            let kept = DraftSubject.several(subject.about(missions.min() ?? first), missions)
            openForm(subject.about(first), of: able, as: kept, world, isAnew: isAnew)
        }
        let others = rows.filter { !takes(subject, $0) }
        guard !others.isEmpty else { return }
        let names = words.names(of: others, withStates: true)
        notice = Notice(
            words.say("Pas possible pour : \(names).", "Not possible for: \(names)."),
            able.isEmpty ? .refusal : .advice)
    }

    private func takes(_ subject: FormSubject, _ row: MissionRow) -> Bool {
        switch subject {
        case .move(_, let state):
            guard let move = MissionMove(from: row.card.state, to: state) else { return false }
            return !context.outlook(row).gates(on: move, to: state).contains(where: \.isInTheWay)
        case .create: return !row.card.state.isFinal || row.card.contested > 0
        default: return true
        }
    }
}

extension FormSubject {
    /// The same of another mission.
    fileprivate func about(_ mission: EntityID) -> FormSubject {
        switch self {
        case .create(let kind, _): .create(kind, mission: mission)
        case .note: .note(mission)
        case .move(_, let state): .move(mission, to: state)
        default: self
        }
    }
}

extension Form {
    /// The same wishes for each mission that is told the same: one line, which one undo takes back.
    func forEach(_ commands: [Command]) -> [Command] {
        guard !missions.isEmpty, let own = subject.mission else { return commands }
        return missions.flatMap { mission in commands.map { $0.about(mission, insteadOf: own) } }
    }
}

extension Command {
    fileprivate func about(_ mission: EntityID, insteadOf own: EntityID) -> Command {
        var command = self
        if command.mission == own { command.mission = mission }
        if command.on == own { command.on = mission }
        return command
    }
}

extension Words {
    /// `M2, M5 and 1 other`.
    func list(_ names: [String], andMore rest: Int) -> String {
        let named = names.joined(separator: ", ")
        guard rest > 0 else { return named }
        return say("\(named) et \(count(rest, .others))", "\(named) and \(count(rest, .others))")
    }

    /// `M2, M5 (paused) and 3 others`: as many as one reads.
    func names(of missions: [MissionRow], withStates: Bool = false) -> String {
        let most = 6
        let names = missions.prefix(most).map { row in
            let name = row.card.reference ?? row.card.title
            return withStates ? "\(name) (\(lowered(self[row.card.state])))" : name
        }
        return list(Array(names), andMore: missions.count - names.count)
    }
}

extension ActID {
    /// Acts that marked missions take together.
    static let ofSeveralMissions: [ActID] = [.moveNext, .contact, .note, .action, .pause, .archive]

    /// What is asked or told of one mission alone. Its state may be: there one reads what is missing.
    var isOfOneMission: Bool {
        switch self {
        case .answer, .deliver, .meeting, .addCheckpoint, .invoice, .tick, .edit, .editLong, .moveBack,
            .reengage,
            .dossier, .makeBundle:
            true
        default: false
        }
    }
}
