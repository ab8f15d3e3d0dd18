extension Deliberation {
    /// Names the move, finds who may make it, asks for a reason where domain §2.3 does.
    mutating func move(
        _ command: Command, to state: MissionState, day: Day, reason: String?, resumeOn: Day?
    ) throws(Refusal) {
        let mission = try mission(command.on)
        let (from, move) = try way(of: mission, to: state)
        let signed = !mission.signed.isEmpty
        try require(move.movers(from: from, to: state, signed: signed))
        if from == .ready, state == .sourcing, !mission.inForce.isEmpty { throw .engagementSigned }
        try notAhead(day)
        let resumeOn = move == .paused ? resumeOn : nil
        if move == .paused, resumeOn == nil { advise(.pausedWithoutDay) }
        try inOrder(day, resumeOn)
        let reason = move.needsReason ? try Typed.neededReason(reason) : try Typed.reason(reason)
        if command.isDirect, !situation.outlook(of: mission, on: day).isKnownPartner {
            throw .notAPartner(mission.freelance)
        }
        if move.hasGates { try pass(to: state, of: mission, day: day, command) }
        try record(
            .missionMoved(move, to: state, day: day, reason: reason, resumeOn: resumeOn), command,
            seen: mission.standing.seen)
    }

    /// Where a mission is contested, any of its states is a place to leave from: the move settles it.
    private func way(of mission: Mission, to state: MissionState) throws(Refusal) -> (
        MissionState, MissionMove
    ) {
        let states = mission.standing.inForce.reversed().map(\.content.state).withoutRepeats
        for from in states {
            if let move = MissionMove(from: from, to: state) { return (from, move) }
        }
        let possible = states.flatMap(\.next).withoutRepeats
        throw .noSuchMove(from: mission.state, to: state, possible: possible)
    }

    mutating func select(
        _ freelance: EntityID, day: Day, reason: String?, _ command: Command
    ) throws(Refusal) {
        let mission = try mission(command.on)
        try require(Role.govern)
        try keepsGoing(mission)
        try resolve(freelance, [.freelance], in: nil)
        try notAhead(day)
        let slot = mission.record.slot(.freelance)
        let reason = try Typed.reason(reason)
        // Named when the mission was written down, and chosen now.
        let isReasoned = reason != nil && mission.selectionReason == nil
        guard mission.freelance != freelance || slot.isContested || isReasoned else {
            throw .nothingChanged
        }
        let body = Event.Body.freelanceSelected(freelance, day: day, reason: reason)
        try record(body, command, seen: slot.seen)
        let waiting = situation.missions[mission.id]?.candidatesToTell.compactMap(\.freelance) ?? []
        if !waiting.isEmpty { advise(.tell(waiting)) }
    }

    mutating func write(_ section: BriefSection, _ text: String, _ command: Command) throws(Refusal) {
        let mission = try mission(command.on)
        try require(Role.follow)
        try keepsGoing(mission)
        let text = try Typed.prose(text, in: .section(section), limit: BriefSection.limit) ?? ""
        let slot = mission.brief[section] ?? Slot()
        guard text != slot.content ?? "" || slot.isContested else { throw .nothingChanged }
        try record(.briefWritten(section, text), command, seen: slot.seen)
    }

    mutating func setFrame(_ typed: Fields, _ command: Command) throws(Refusal) {
        let mission = try mission(command.on)
        try require(Role.follow)
        try keepsGoing(mission)
        let changes = try typed.checked(allowed: Entity.Kind.frameFields).changes(of: mission.record)
        guard !changes.isEmpty else { throw .nothingChanged }
        if let day = changes.day(.dataClauses) { try notAhead(day) }
        try record(.frameSet(changes), command, seen: mission.record.seen(changes))
    }
}
