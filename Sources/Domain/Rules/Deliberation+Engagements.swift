// The line "Engagement" of domain §2.3: what is signed is amended or ended, never rewritten in silence.
extension Deliberation {
    mutating func takeOfEngagement(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .engagementAmended(let amendment): try amend(amendment, command)
        case .engagementTerminated(let termination): try terminate(termination, command)
        default: break
        }
    }

    private mutating func amend(_ typed: Amendment, _ command: Command) throws(Refusal) {
        let (mission, engagement) = try signed(command)
        try keepsGoing(mission)
        try notAhead(typed.day)
        try inOrder(engagement.signedOn, typed.day)
        try inOrder(engagement.record.day(.start) ?? mission.start, typed.end)
        let most = Value.cents.upperBound - engagement.total
        guard (-engagement.total...most).contains(typed.delta) else {
            throw .outOfRange(.field(.amount), -engagement.total...most)
        }
        var amendment = typed
        amendment.what = try Typed.needed(typed.what, in: .field(.text), limit: 200)
        try record(.engagementAmended(amendment), command)
        // What is planned up to the end of the mission follows what both sides agreed to.
        guard let end = amendment.end, mission.end != end else { return }
        let change: Fields = [.end: .day(end)]
        try record(.edited(.mission, change), on: mission.id, seen: mission.record.seen(change))
    }

    private mutating func terminate(_ typed: Termination, _ command: Command) throws(Refusal) {
        let (_, engagement) = try signed(command)
        try notAhead(typed.day)
        try inOrder(engagement.signedOn, typed.day)
        var termination = typed
        termination.reason = try Typed.neededReason(typed.reason)
        try record(.engagementTerminated(termination), command, seen: engagement.seen)
    }

    /// What was signed and has not ended; two endings side by side are settled by a third.
    private func signed(_ command: Command) throws(Refusal) -> (mission: Mission, part: Engagement) {
        let found = try part(command, .engagement, Mission.engagement)
        try require(Role.govern)
        let state = found.mission.state(of: found.part)
        guard state == .signed || found.part.isContested else {
            throw .engagementIs(state, needs: [.signed])
        }
        return found
    }
}

extension Command {
    package static func amend(
        engagement id: EntityID, in mission: EntityID, _ amendment: Amendment
    ) -> Command {
        Command(.engagementAmended(amendment), on: id, in: mission)
    }

    package static func terminate(
        engagement id: EntityID, in mission: EntityID, _ termination: Termination
    ) -> Command {
        Command(.engagementTerminated(termination), on: id, in: mission)
    }
}
