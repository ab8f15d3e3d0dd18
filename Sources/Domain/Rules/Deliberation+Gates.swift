extension Deliberation {
    /// Refuses while something blocks, or is not met and not passed over; records what is, and why.
    mutating func pass(
        to state: MissionState, of mission: Mission, day: Day, _ command: Command
    ) throws(Refusal) {
        // What the line that takes a mission over says of it is history: nothing stands in its way.
        guard madeMission != mission.id || !mission.isImported else { return }
        let found = situation.outlook(of: mission, on: day).gates(to: state).filter { !$0.isMet }
        for (code, _) in command.despite.each.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !found.contains(where: { $0.code == code && $0.level == .warn }) {
            throw .gateNotInTheWay(code)
        }
        let author = try author()
        var standing: [GateFinding] = []
        var passed: [(code: GateCode, reason: String)] = []
        for gate in found where gate.level != .info {
            let reason = try Typed.prose(
                command.despite.reason(for: gate.code) ?? "", in: .despite, limit: Typed.reasonLimit)
            if let reason, gate.level == .warn, author.roles.contains(where: gate.passers.contains) {
                guard reason.count >= Despite.minimum else {
                    throw .reasonTooShort(.despite, minimum: Despite.minimum)
                }
                passed.append((gate.code, reason))
            } else {
                standing.append(gate)
            }
        }
        guard standing.isEmpty else { throw .gates(standing) }
        for (code, reason) in passed {
            try record(.gateOverridden(code, to: state, reason: reason), command)
        }
        for gate in found where gate.level == .info { advise(.gate(gate)) }
    }
}

extension Situation {
    /// How one of its missions stands; whoever decides knows all that the gates look at.
    func outlook(of mission: Mission, on day: Day) -> Outlook {
        let row = MissionRow(
            card: MissionCard(mission, calendar), organisation: nil, freelance: nil, lead: nil,
            surroundings: Surroundings(of: mission, among: missions.values, directory))
        return Outlook(row, on: day, calendar, thresholds)
    }
}
