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
            words.say("\(marked) ; un acte en prend \(most) au plus.", "\(marked); one act takes \(most) at most."),
            .advice)
    }

    /// All marked missions to their next states, as one line that one undo takes back.
    mutating func moveMarked(_ world: World) -> [Effect] {
        var commands: [Command] = []
        var waiting: [String] = []
        for row in world.missions(MissionFilter(missions: Array(context.marks))) {
            if let command = moveAtOnce(row) {
                commands.append(command)
            } else {
                waiting.append(row.card.reference ?? row.card.title)
            }
        }
        if !commands.isEmpty, !waiting.isEmpty {
            askWhether(commands, without: waiting)
            return []
        }
        guard commands.isEmpty else { return [.perform(commands)] }
        notice = Notice(
            words.say(
                "Aucune de ces missions n'avance d'un coup : m dit, pour chacune, ce qui manque.",
                "None of these missions moves at once: m says for each what is missing."), .refusal)
        return []
    }

    private func moveAtOnce(_ row: MissionRow) -> Command? {
        guard let next = row.card.state.next.first, let move = MissionMove(from: row.card.state, to: next),
            !move.needsReason,
            !context.outlook(row).gates(on: move, to: next).contains(where: \.isInTheWay)
        else { return nil }
        return .moveMission(row.card.id, to: next, day: context.today)
    }

    /// Who marked them meant all of them: those that stay behind are named before the others go.
    private mutating func askWhether(_ commands: [Command], without waiting: [String]) {
        let names = waiting.joined(separator: ", ")
        let count = commands.count
        let go = words.say("Faire avancer les autres (\(count))", "Move the others on (\(count))")
        let title = words.say(
            "Ce qui manque, m le dit pour : \(names)", "Something is missing, m says what, for: \(names)")
        overlays.append(.choice(Choice(title, [(Menu.Entry(go), .effects([.perform(commands)]))])))
    }

    /// What can be said of several missions in the same words: a contact, an agreed action, a note, a pause, an end.
    func isForMarks(_ subject: FormSubject) -> Bool {
        guard mode == .board, !context.marks.isEmpty else { return false }
        switch subject {
        case .create(.contact, _), .create(.action, _), .note, .move(_, .dropped), .move(_, .paused):
            return true
        default: return false
        }
    }

    /// The same wishes for every marked mission: one line, which one undo takes back.
    func forMarks(_ commands: [Command], _ subject: FormSubject) -> [Command] {
        guard isForMarks(subject), let own = subject.mission else { return commands }
        return context.marks.sorted().flatMap { mission in
            commands.map { $0.about(mission, insteadOf: own) }
        }
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
