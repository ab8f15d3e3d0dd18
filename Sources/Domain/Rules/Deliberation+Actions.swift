// The line "Action" of domain §2.3. Whoever owns an action may finish or drop it, whatever their role.
extension Deliberation {
    mutating func takeOfAction(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .actionDone(let day): try finish(day, command)
        case .actionDropped(let reason): try dropAction(reason, command)
        case .actionReopened(let reason): try reopenAction(reason, command)
        case .actionPostponed(let day, let reason): try postpone(to: day, reason: reason, command)
        default: break
        }
    }

    private mutating func finish(_ day: Day, _ command: Command) throws(Refusal) {
        let (_, action) = try ofAction(command, [.open])
        try notAhead(day)
        try record(.actionDone(day: day), command, seen: action.standing.seen)
    }

    private mutating func dropAction(_ reason: String, _ command: Command) throws(Refusal) {
        let (_, action) = try ofAction(command, [.open])
        let reason = try Typed.neededReason(reason)
        try record(.actionDropped(reason: reason), command, seen: action.standing.seen)
    }

    private mutating func reopenAction(_ reason: String?, _ command: Command) throws(Refusal) {
        let (mission, action) = try part(command, .action, Mission.action)
        try require(Role.follow)
        try keepsGoing(mission)
        try action.isSettled()
        try action.needs([.done])
        let reason = try Typed.reason(reason)
        try record(.actionReopened(reason: reason), command, seen: action.standing.seen)
    }

    mutating func postpone(to day: Day, reason: String?, _ command: Command) throws(Refusal) {
        let (mission, action) = try part(command, .action, Mission.action)
        try require(Role.follow, or: action.owner)
        try keepsGoing(mission)
        try action.isSettled()
        try action.needs([.open])
        try day.check(.field(.due))
        let slot = action.record.slot(.due)
        guard action.due != day || slot.isContested else { throw .nothingChanged }
        try record(.actionPostponed(to: day, reason: try Typed.reason(reason)), command, seen: slot.seen)
    }

    private func ofAction(
        _ command: Command, _ states: [ActionState]
    ) throws(Refusal) -> (mission: Mission, part: Action) {
        let found = try part(command, .action, Mission.action)
        try require(Role.follow, or: found.part.owner)
        try found.part.needs(states)
        return found
    }
}

extension Action {
    func needs(_ states: [ActionState]) throws(Refusal) {
        guard states.contains(state) else { throw .actionIs(state, needs: states) }
    }

    /// Refused while it is done for one and dropped for another.
    func isSettled() throws(Refusal) {
        guard !isContested else { throw .contested(standing.seen) }
    }
}
