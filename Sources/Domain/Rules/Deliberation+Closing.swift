// The joint review: written while the work goes on or after it, for thanks and handover come late.
extension Deliberation {
    mutating func setClosing(_ typed: Fields, _ command: Command) throws(Refusal) {
        let mission = try mission(command.on)
        try require(Role.follow)
        let changes = try typed.checked(allowed: Entity.Kind.closingFields).changes(of: mission.record)
        guard !changes.isEmpty else { throw .nothingChanged }
        let draft = Draft(record: mission.record, fields: changes)
        for field in [Field.feedbackAsked, .reviewShared, .thanks] {
            if let day = changes.day(field) { try notAhead(day) }
        }
        let isLow = Closing.ratings.contains { draft.number($0) ?? Closing.factsBelow < Closing.factsBelow }
        if isLow, draft.text(.rateFacts) == nil { throw .missing(.field(.rateFacts)) }
        try record(.closingSet(changes), command, seen: mission.record.seen(changes))
    }
}
