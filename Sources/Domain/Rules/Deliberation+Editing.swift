// An edit keeps what changes, and says in the event's own words what has a name: a due day is rescheduled,
// a meeting moved, a freelance selected. So a form may send all that it shows, and no rule is walked around.
extension Deliberation {
    mutating func edit(_ kind: Entity.Kind, _ typed: Fields, _ command: Command) throws(Refusal) {
        switch kind {
        case .organisation, .member, .freelance, .funding: try editParty(kind, typed, command)
        case .mission: try editMission(typed, command)
        case .checkpoint: try editCheckpoint(typed, command)
        case .meeting: try editMeeting(typed, command)
        case .action: try editAction(typed, command)
        case .contact:
            let (mission, contact) = try part(command, .contact, Mission.contact)
            try edit(.contact, typed, contact.record, in: mission, command)
        case .invoice: try editInvoice(typed, command)
        case .engagement:
            let (mission, engagement) = try part(command, .engagement, Mission.engagement)
            try edit(.engagement, typed, engagement.record, in: mission, command)
        case .objective:
            let (mission, objective) = try part(command, .objective, Mission.objective)
            try edit(.objective, typed, objective.record, in: mission, command)
        case .candidacy:
            let (mission, candidacy) = try part(command, .candidacy, Mission.candidacy)
            try edit(.candidacy, typed, candidacy.record, in: mission, command)
        case .allocation:
            let (mission, allocation) = try part(command, .allocation, Mission.allocation)
            try edit(.allocation, typed, allocation.record, in: mission, command)
        case .transfer:
            let (mission, transfer) = try part(command, .transfer, Mission.transfer)
            try edit(.transfer, typed, transfer.record, in: mission, command)
        case .document:
            let document = try document(command)
            try require(kind.writers)
            let changes = try changes(kind, typed, document.record, in: nil, id: document.id)
            try write(kind, changes, document.record, command)
        }
    }

    private mutating func editParty(
        _ kind: Entity.Kind, _ typed: Fields, _ command: Command
    ) throws(Refusal) {
        let party = try party(command.on, [kind])
        try require(kind.writers)
        guard !party.isArchived else { throw .archived(party.id) }
        let changes = try changes(kind, typed, party.record, in: nil, id: party.id)
        try checkCodes(changes, of: party)
        try write(kind, changes, party.record, command)
        if kind == .member { try keepCoordination() }
    }

    /// Scores are kept under codes: one that stood for a value that is gone stands for no other.
    private func checkCodes(_ changes: Fields, of party: Party) throws(Refusal) {
        guard case .charter(let criteria)? = changes[.charter] else { return }
        let retired = party.retiredCodes
        if let code = criteria.map(\.code).first(where: retired.contains) {
            throw .retiredCode(code, next: Charter.nextCode(after: criteria, retired))
        }
    }

    private mutating func editMission(_ typed: Fields, _ command: Command) throws(Refusal) {
        let mission = try mission(command.on)
        try require(Entity.Kind.mission.writers)
        try keepsGoing(mission)
        var changes = try changes(.mission, typed, mission.record, in: mission, id: mission.id)
        if changes.mentions(.freelance) {
            try require(Role.govern)
            if let freelance = changes.id(.freelance) {
                changes.remove(.freelance)
                try select(freelance, day: situation.today, reason: nil, command)
            }
        }
        try write(.mission, changes, mission.record, command)
    }

    private mutating func editCheckpoint(_ typed: Fields, _ command: Command) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(Entity.Kind.checkpoint.writers)
        try keepsGoing(mission)
        var changes = try changes(.checkpoint, typed, checkpoint.record, in: mission, id: checkpoint.id)
        // What was answered stays what it was answered on, and what it is worth.
        if checkpoint.state.isFinal, changes.mentions(.criteria) || changes.mentions(.share) {
            throw .checkpointIs(checkpoint.state, needs: CheckpointState.allCases.filter { !$0.isFinal })
        }
        let due = changes.take([.due]).day(.due)
        if let due { try reschedule(to: due, reason: nil, command) }
        try write(.checkpoint, changes, checkpoint.record, command)
    }

    private mutating func editMeeting(_ typed: Fields, _ command: Command) throws(Refusal) {
        let (mission, meeting) = try part(command, .meeting, Mission.meeting)
        try require(Entity.Kind.meeting.writers)
        try keepsGoing(mission)
        var changes = try changes(.meeting, typed, meeting.record, in: mission, id: meeting.id)
        if changes[.day] != nil || changes[.time] != nil {
            let when = changes.take(changes[.time] == nil ? [.day] : [.day, .time])
            if let day = when.day(.day) ?? meeting.record.day(.day) {
                try moveMeeting(to: day, time: when.time(.time), reason: nil, command)
            }
        }
        try write(.meeting, changes, meeting.record, command)
    }

    private mutating func editAction(_ typed: Fields, _ command: Command) throws(Refusal) {
        let (mission, action) = try part(command, .action, Mission.action)
        try require(Entity.Kind.action.writers)
        try keepsGoing(mission)
        var changes = try changes(.action, typed, action.record, in: mission, id: action.id)
        if let due = changes.take([.due]).day(.due) { try postpone(to: due, reason: nil, command) }
        try write(.action, changes, action.record, command)
    }

    private mutating func editInvoice(_ typed: Fields, _ command: Command) throws(Refusal) {
        let (mission, invoice) = try part(command, .invoice, Mission.invoice)
        try require(Entity.Kind.invoice.writers)
        guard invoice.state == .received else { throw .invoiceIs(invoice.state, needs: [.received]) }
        let changes = try changes(.invoice, typed, invoice.record, in: mission, id: invoice.id)
        try write(.invoice, changes, invoice.record, command)
    }

    private mutating func edit(
        _ kind: Entity.Kind, _ typed: Fields, _ record: Record, in mission: Mission, _ command: Command
    ) throws(Refusal) {
        try require(kind.writers)
        try keepsGoing(mission)
        try write(
            kind, try changes(kind, typed, record, in: mission, id: command.on), record, command)
    }
}

extension Deliberation {
    /// What is left to write of the fields typed; refused when that is nothing.
    mutating func changes(
        _ kind: Entity.Kind, _ typed: Fields, _ record: Record, in mission: Mission?, id: EntityID?
    ) throws(Refusal) -> Fields {
        let changes = try typed.checked(allowed: kind.fields, required: kind.required).changes(of: record)
        guard !changes.isEmpty else { throw .nothingChanged }
        try resolve(changes, in: mission, before: record)
        try check(Draft(record: record, fields: changes), of: kind, in: mission, id: id)
        return changes
    }

    /// Nothing may be left once the parts with names of their own are taken.
    private mutating func write(
        _ kind: Entity.Kind, _ changes: Fields, _ record: Record, _ command: Command
    ) throws(Refusal) {
        guard !changes.isEmpty else { return }
        try self.record(.edited(kind, changes), command, seen: record.seen(changes))
    }
}
