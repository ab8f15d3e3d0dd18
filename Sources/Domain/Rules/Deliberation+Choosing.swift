// Candidacies, and what is taken away again: an objective, an allocation, a document.
extension Deliberation {
    mutating func takeOfCandidacy(_ command: Command) throws(Refusal) {
        guard case .candidacyMoved(let state, let day, let reason) = command.wish else { return }
        let (mission, candidacy) = try part(command, .candidacy, Mission.candidacy)
        try require(Role.follow)
        try keepsGoing(mission)
        try notAhead(day)
        // To choose somebody is an act of its own, by those who may.
        if state == .selected, let freelance = candidacy.freelance {
            return try select(
                freelance, day: day, reason: reason,
                Command(.freelanceSelected(freelance, day: day, reason: reason), on: mission.id))
        }
        guard candidacy.state != state || candidacy.isContested else { throw .nothingChanged }
        try record(
            .candidacyMoved(to: state, day: day, reason: try Typed.reason(reason)), command,
            seen: candidacy.standing.seen)
    }

    mutating func remove(_ kind: Entity.Kind, reason: String, _ command: Command) throws(Refusal) {
        guard EventType.archived(kind) != nil else { throw .impossible(kind) }
        switch kind {
        case .objective: try keepsGoing(try part(command, .objective, Mission.objective).mission)
        case .allocation: try keepsGoing(try part(command, .allocation, Mission.allocation).mission)
        default: _ = try document(command)
        }
        try require(kind.writers)
        try record(.archived(kind, reason: try Typed.reason(reason) ?? ""), command)
    }
}

extension Command {
    package static func setObjective(_ fields: Fields, in mission: EntityID) -> Command {
        create(.objective, fields, in: mission)
    }

    package static func open(candidacy fields: Fields, in mission: EntityID) -> Command {
        create(.candidacy, fields, in: mission)
    }

    package static func move(
        candidacy id: EntityID, in mission: EntityID, to state: CandidacyState, day: Day,
        reason: String? = nil
    ) -> Command {
        Command(.candidacyMoved(to: state, day: day, reason: reason), on: id, in: mission)
    }

    package static func allocate(_ fields: Fields, to mission: EntityID) -> Command {
        create(.allocation, fields, in: mission)
    }

    /// A paper of a freelance.
    package static func record(document fields: Fields, of freelance: EntityID) -> Command {
        create(.document, fields, in: freelance)
    }

    /// Takes away what is only fields; the history keeps it.
    package static func remove(_ kind: Entity.Kind, _ id: EntityID, in holder: EntityID, reason: String = "")
        -> Command
    {
        Command(.archived(kind, reason: reason), on: id, in: holder)
    }
}
