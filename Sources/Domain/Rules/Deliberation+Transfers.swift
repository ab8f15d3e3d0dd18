// What the team learns: planned, done, and taken up again when it was not so.
extension Deliberation {
    mutating func takeOfTransfer(_ command: Command) throws(Refusal) {
        let (mission, transfer) = try part(command, .transfer, Mission.transfer)
        // Whoever learned it may say so.
        try require(Entity.Kind.transfer.writers, or: transfer.learner)
        try keepsGoing(mission)
        switch command.wish {
        case .transferDone(let day):
            try notAhead(day)
            guard !transfer.isDone else { throw .nothingChanged }
            try record(.transferDone(day: day), command, seen: transfer.standing.seen)
        case .transferReopened(let reason):
            guard transfer.isDone || transfer.isContested else { throw .nothingChanged }
            try record(
                .transferReopened(reason: try Typed.reason(reason)), command, seen: transfer.standing.seen)
        default: break
        }
    }
}

extension Command {
    package static func plan(transfer fields: Fields, in mission: EntityID) -> Command {
        create(.transfer, fields, in: mission)
    }

    package static func finish(transfer id: EntityID, in mission: EntityID, day: Day) -> Command {
        Command(.transferDone(day: day), on: id, in: mission)
    }

    package static func reopen(
        transfer id: EntityID, in mission: EntityID, reason: String? = nil
    ) -> Command {
        Command(.transferReopened(reason: reason), on: id, in: mission)
    }
}
