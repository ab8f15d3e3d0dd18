// The line "Meeting" of domain §2.3.
extension Deliberation {
    mutating func takeOfMeeting(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .meetingMoved(let day, let time, let reason):
            try moveMeeting(to: day, time: time, reason: reason, command)
        case .meetingHeld(let holding): try hold(holding, command)
        case .meetingMissed(let reason): try miss(reason, command)
        case .meetingCancelled(let reason): try cancelMeeting(reason, command)
        case .minutesSaved(let minutes): try save(minutes, command)
        case .minutesShared(let day, let people): try share(day, people, command)
        case .minutesAgreed(let day): try agree(day, command)
        default: break
        }
    }

    mutating func moveMeeting(
        to day: Day, time: TimeOfDay?, reason: String?, _ command: Command
    ) throws(Refusal) {
        let (mission, meeting) = try part(command, .meeting, Mission.meeting)
        try require(Role.follow)
        try keepsGoing(mission)
        try meeting.isSettled()
        try meeting.needs([.planned])
        try day.check(.field(.day))
        var fields: Fields = [.day: .day(day)]
        if let time { fields.set(.time, .time(time)) }
        guard !fields.changes(of: meeting.record).isEmpty else { throw .nothingChanged }
        let seen = meeting.record.seen(fields)
        try record(.meetingMoved(to: day, time: time, reason: try Typed.reason(reason)), command, seen: seen)
    }

    private mutating func hold(_ typed: Holding, _ command: Command) throws(Refusal) {
        let (mission, meeting) = try ofMeeting(command, [.planned])
        try notAhead(typed.day)
        var holding = typed
        holding.present = typed.present.withoutRepeats
        guard holding.present.count <= Value.idLimit else {
            throw .tooMany(.present, limit: Value.idLimit)
        }
        for id in holding.present { try known(id) }
        holding.guests = try Typed.lines(typed.guests, in: .guests, limit: 40, each: 120)
        if let duration = typed.duration, !(5...960).contains(duration) {
            throw .outOfRange(.duration, 5...960)
        }
        if mission.freelance != nil, !hasBothSides(holding) { advise(.onlyOneSidePresent) }
        try record(.meetingHeld(holding), command, seen: meeting.standing.seen)
    }

    /// Whoever was there was there, archived since or not.
    private func known(_ id: EntityID) throws(Refusal) {
        _ = try party(id, [.member, .freelance])
    }

    private func hasBothSides(_ holding: Holding) -> Bool {
        let kinds = holding.present.compactMap { situation.directory[$0]?.kind }
        return kinds.contains(.member) && kinds.contains(.freelance)
    }

    private mutating func miss(_ reason: String, _ command: Command) throws(Refusal) {
        let (_, meeting) = try ofMeeting(command, [.planned])
        // What lies ahead is cancelled, not missed.
        if let day = meeting.day { try notAhead(day) }
        let reason = try Typed.neededReason(reason)
        try record(.meetingMissed(reason: reason), command, seen: meeting.standing.seen)
    }

    /// Before it was held, no reason is owed; afterwards it corrects a record and says why.
    private mutating func cancelMeeting(_ reason: String?, _ command: Command) throws(Refusal) {
        let (_, meeting) = try ofMeeting(command, [.planned, .held, .minuted])
        let isCorrection = meeting.state.wasHeld
        let reason = isCorrection ? try Typed.neededReason(reason) : try Typed.reason(reason)
        try record(.meetingCancelled(reason: reason), command, seen: meeting.standing.seen)
    }

    func ofMeeting(
        _ command: Command, _ states: [MeetingState]
    ) throws(Refusal) -> (mission: Mission, part: Meeting) {
        let found = try part(command, .meeting, Mission.meeting)
        try require(Role.follow)
        try found.part.needs(states)
        return found
    }
}

// Minutes.
extension Deliberation {
    /// A decision, or "no decision" said on purpose; not both, not neither.
    private mutating func save(_ typed: Minutes, _ command: Command) throws(Refusal) {
        let (_, meeting) = try ofHeld(command, [.held, .minuted, .shared])
        let minutes = try typed.asTyped()
        guard minutes.decisions.isEmpty == minutes.noDecision else { throw .decisionOrNoDecisionNeeded }
        let slot = meeting.minutes
        guard slot.content != minutes || slot.isContested else { throw .nothingChanged }
        try record(.minutesSaved(minutes), command, seen: slot.seen)
    }

    private mutating func share(_ day: Day, _ people: [String], _ command: Command) throws(Refusal) {
        _ = try ofHeld(command, [.minuted, .shared])
        try notAhead(day)
        let people = try Typed.lines(people, in: .recipients, limit: 40, each: 120)
        guard !people.isEmpty else { throw .empty(.recipients) }
        try record(.minutesShared(day: day, with: people), command)
    }

    private mutating func agree(_ day: Day, _ command: Command) throws(Refusal) {
        _ = try ofHeld(command, [.shared])
        try notAhead(day)
        try record(.minutesAgreed(day: day), command)
    }

    private func ofHeld(
        _ command: Command, _ states: [MeetingState]
    ) throws(Refusal) -> (mission: Mission, part: Meeting) {
        let found = try part(command, .meeting, Mission.meeting)
        try require(Role.follow)
        try found.part.isSettled()
        try found.part.needs(states)
        return found
    }
}

extension Meeting {
    func needs(_ states: [MeetingState]) throws(Refusal) {
        guard states.contains(state) else { throw .meetingIs(state, needs: states) }
    }

    /// Refused while it is held for one and cancelled for another.
    func isSettled() throws(Refusal) {
        guard !isContested else { throw .contested(standing.seen) }
    }
}
