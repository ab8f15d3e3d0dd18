// An alert may be put off for some days with a reason; the facts behind it stay as they are.
extension Deliberation {
    mutating func snooze(
        _ key: AlertKey, until: Day, reason: String, _ command: Command
    ) throws(Refusal) {
        let snoozes = try snoozes(command)
        let (first, last) = (situation.today + 1, situation.today + situation.thresholds[.snoozeDays])
        guard (first...last).contains(until) else { throw .outsideDays(from: first, through: last) }
        let reason = try Typed.neededReason(reason)
        try record(
            .alertSnoozed(key, until: until, reason: reason), command, seen: snoozes.seen(key))
    }

    mutating func unsnooze(_ key: AlertKey, _ command: Command) throws(Refusal) {
        let snoozes = try snoozes(command)
        guard snoozes[key] != nil else { throw .nothingChanged }
        try record(.alertUnsnoozed(key), command, seen: snoozes.seen(key))
    }

    /// Of a mission, or of the freelance or the fund that an alert of the workspace is about.
    private func snoozes(_ command: Command) throws(Refusal) -> Snoozes {
        try require(Role.writing)
        if let id = command.on, let mission = situation.missions[id], mission.isHere {
            return mission.snoozes
        }
        return try party(command.on, [.freelance, .funding, .mission]).snoozes
    }
}

extension Command {
    package static func snooze(_ key: AlertKey, on id: EntityID, until: Day, reason: String) -> Command {
        Command(.alertSnoozed(key, until: until, reason: reason), on: id)
    }

    package static func unsnooze(_ key: AlertKey, on id: EntityID) -> Command {
        Command(.alertUnsnoozed(key), on: id)
    }
}
