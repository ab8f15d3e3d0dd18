// Candidacies, and what is taken away again: an objective, an allocation, a document.
extension Deliberation {
    mutating func takeOfCandidacy(_ command: Command) throws(Refusal) {
        if case .candidacyScored(let criterion, let given) = command.wish {
            return try score(criterion, given, command)
        }
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

    private mutating func score(
        _ criterion: ChoiceCriterion, _ typed: CandidacyScore?, _ command: Command
    ) throws(Refusal) {
        let (mission, candidacy) = try part(command, .candidacy, Mission.candidacy)
        try require(Role.follow + [.signatory])
        try keepsGoing(mission)
        let charter = Charter(of: mission.organisation.flatMap { situation.directory[$0] })
        if case .value(let code) = criterion, charter[code] == nil {
            throw .notAChoice(.score(criterion), code)
        }
        let score = try typed?.checked(for: criterion)
        let slot = candidacy.scores[criterion] ?? Slot()
        guard score != slot.content ?? nil || slot.isContested else { throw .nothingChanged }
        try record(.candidacyScored(criterion, score), command, seen: slot.seen)
    }

    mutating func remove(_ kind: Entity.Kind, reason: String, _ command: Command) throws(Refusal) {
        guard EventType.archived(kind) != nil else { throw .impossible(kind) }
        switch kind {
        case .objective: try keepsGoing(try part(command, .objective, Mission.objective).mission)
        case .transfer: try keepsGoing(try part(command, .transfer, Mission.transfer).mission)
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

    /// Nil takes a score back; the price then follows from the quotes again.
    package static func score(
        candidacy id: EntityID, in mission: EntityID, _ criterion: ChoiceCriterion, _ score: CandidacyScore?
    ) -> Command {
        Command(.candidacyScored(criterion, score), on: id, in: mission)
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

extension CandidacyScore {
    /// A high score on a value rests on a fact, or it is a feeling (domain §1 A15).
    fileprivate func checked(for criterion: ChoiceCriterion) throws(Refusal) -> CandidacyScore {
        let input = Input.score(criterion)
        guard Self.range.contains(points) else { throw .outOfRange(input, Self.range) }
        let evidence = try Typed.line(evidence ?? "", in: input, limit: 200)
        if case .value = criterion, points >= Self.evidenceFrom, evidence == nil {
            throw .evidenceNeeded(criterion)
        }
        return CandidacyScore(points, evidence: evidence)
    }
}
