// The table "Checkpoint" of domain §2.3, but for the answers.
extension Deliberation {
    mutating func takeOfCheckpoint(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .checkpointRescheduled(let day, let reason): try reschedule(to: day, reason: reason, command)
        case .checkpointSubmitted(let delivery): try submit(delivery, command)
        case .submissionWithdrawn(let reason): try withdraw(reason, command)
        case .criterionChecked(let criterion, let finding): try check(criterion, finding, command)
        case .checkpointDecided(let decision): try answer(decision, command)
        case .reserveLifted(let decision, let index, let day, let note):
            try lift(Checkpoint.ReserveID(decision: decision, index: index), day, note, command)
        default: try takeEnding(command)
        }
    }

    private mutating func takeEnding(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .checkpointWaived(let day, let reason, let effect):
            let (_, checkpoint) = try open(
                command, [.planned, .changesRequested, .rejected], by: Role.govern)
            try end(checkpoint, day, reason, command) {
                .checkpointWaived(day: day, reason: $0, effect: effect)
            }
        case .checkpointCancelled(let day, let reason):
            let (mission, checkpoint) = try open(command, [.planned, .changesRequested], by: Role.govern)
            try end(checkpoint, day, reason, command) { .checkpointCancelled(day: day, reason: $0) }
            if !mission.signed.isEmpty { advise(.amendmentNeeded) }
        case .checkpointReopened(let day, let reason):
            let (_, checkpoint) = try open(command, [.accepted, .rejected], by: [.signatory])
            try end(checkpoint, day, reason, command) { .checkpointReopened(day: day, reason: $0) }
        default: break
        }
    }

    private mutating func end(
        _ checkpoint: Checkpoint, _ day: Day, _ reason: String, _ command: Command,
        _ body: (String) -> Event.Body
    ) throws(Refusal) {
        try notAhead(day)
        try record(body(try Typed.neededReason(reason)), command, seen: checkpoint.standing.seen)
    }

    /// The checkpoint, if the author may act and it is in one of these states. A contested one is: whatever
    /// ends it names all the answers in force and so settles them.
    private func open(
        _ command: Command, _ states: [CheckpointState], by roles: [Role]
    ) throws(Refusal) -> (mission: Mission, part: Checkpoint) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(roles)
        try keepsGoing(mission)
        if !checkpoint.isContested { try checkpoint.needs(states) }
        return (mission, checkpoint)
    }
}

extension Deliberation {
    /// Within the frame's slippage from the first due day it is free, beyond it has a reason.
    mutating func reschedule(to day: Day, reason: String?, _ command: Command) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(Role.follow)
        try keepsGoing(mission)
        try checkpoint.needs([.planned, .changesRequested])
        try day.check(.field(.due))
        let slot = checkpoint.record.slot(.due)
        guard checkpoint.due != day || slot.isContested else { throw .nothingChanged }
        let slip = abs(situation.calendar.workedDays(from: checkpoint.originalDue ?? day, to: day))
        let free = mission.frame.flexDays
        let reason = slip > free ? try Typed.neededReason(reason) : try Typed.reason(reason)
        if slip > free { advise(.rescheduledBeyondFlex(days: slip, free: free)) }
        adviseOnDue(day, in: mission)
        try record(.checkpointRescheduled(to: day, reason: reason), command, seen: slot.seen)
    }

    private mutating func submit(_ delivery: Delivery, _ command: Command) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(Role.follow)
        try keepsGoing(mission)
        try checkpoint.isSettled()
        try checkpoint.needs([.planned, .changesRequested])
        try notAhead(delivery.day)
        let delivery = try delivery.asTyped()
        if delivery.what.isEmpty, delivery.reference == nil { advise(.deliveryWithoutWords) }
        try record(.checkpointSubmitted(delivery), command, seen: checkpoint.standing.seen)
    }

    /// Only before an answer: the delivery was typed by mistake.
    private mutating func withdraw(_ reason: String, _ command: Command) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(Role.follow)
        try keepsGoing(mission)
        try checkpoint.isSettled()
        try checkpoint.needs([.submitted])
        let reason = try Typed.reason(reason) ?? ""
        try record(.submissionWithdrawn(reason: reason), command, seen: checkpoint.standing.seen)
    }

    private mutating func check(
        _ criterion: Int, _ finding: Finding, _ command: Command
    ) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(Verdict.accepted.deciders, or: checkpoint.reviewer ?? mission.lead)
        try keepsGoing(mission)
        try checkpoint.needs([.planned, .submitted, .changesRequested])
        guard checkpoint.criteria.indices.contains(criterion) else {
            throw .notAChoice(.findings, String(criterion + 1))
        }
        let slot = checkpoint.findings[criterion] ?? Slot()
        guard slot.content != finding || slot.isContested else { throw .nothingChanged }
        try record(.criterionChecked(criterion, finding), command, seen: slot.seen)
    }

    /// The last one lifted makes the acceptance whole. It may come after the mission's end (domain G27).
    private mutating func lift(
        _ id: Checkpoint.ReserveID, _ day: Day, _ note: String?, _ command: Command
    ) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        try require(Role.follow, or: checkpoint.reviewer ?? mission.lead)
        try checkpoint.isSettled()
        if let known = checkpoint.reserves.first(where: { $0.id == id }), known.lifted != nil {
            throw .alreadyLifted
        }
        try checkpoint.needs([.acceptedWithReserves])
        guard checkpoint.reserves.contains(where: { $0.id == id }) else {
            throw .notAChoice(.reserve(id.index), String(id.index))
        }
        try notAhead(day)
        let note = try Typed.prose(note ?? "", in: .note, limit: 2000)
        try record(.reserveLifted(id.decision, id.index, day: day, note: note), command)
    }
}

extension Checkpoint {
    /// Who answers, when not simply the mission's lead.
    package var reviewer: EntityID? { record.id(.reviewer) }

    func needs(_ states: [CheckpointState]) throws(Refusal) {
        guard states.contains(state) else { throw .checkpointIs(state, needs: states) }
    }

    /// Refused while two answers stand side by side: only what settles them goes on.
    func isSettled() throws(Refusal) {
        guard !isContested else { throw .contested(standing.seen) }
    }
}
