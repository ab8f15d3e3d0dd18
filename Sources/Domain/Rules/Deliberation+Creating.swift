extension Deliberation {
    mutating func create(_ kind: Entity.Kind, _ typed: Fields, in missionID: EntityID?) throws(Refusal) {
        let mission = kind.isPartOfMission ? try mission(missionID) : nil
        if kind.holder == .freelance { try holder(missionID) }
        if kind == .organisation || kind == .member {
            try requireOrBegin(kind.writers)
        } else {
            try require(kind.writers)
        }
        // The invoice of a finished mission still comes.
        if let mission, kind != .invoice { try keepsGoing(mission) }
        var fields = try new(kind, typed, in: mission)
        try fill(&fields, of: kind, in: mission)
        try check(Draft(fields: fields), of: kind, in: mission)
        if kind == .mission, let start = fields.day(.start), start < situation.today {
            advise(.startInPast(start))
        }
        try record(.created(kind, fields), in: missionID)
        if kind == .member { try keepCoordination() }
    }

    /// A collaboration that began before the tool enters at its state, with past dates (domain §2.3).
    mutating func importMission(_ typed: Fields, at state: MissionState, day: Day) throws(Refusal) {
        try require([.coordination])
        let possible: [MissionState] = [.framing, .sourcing, .ready, .active, .paused, .closing]
        guard possible.contains(state) else {
            throw .noSuchMove(from: .need, to: state, possible: possible)
        }
        try notAhead(day)
        let fields = try new(.mission, typed, in: nil)
        try check(Draft(fields: fields), of: .mission, in: nil)
        try record(.missionImported(fields, state: state, day: day))
    }

    private func new(_ kind: Entity.Kind, _ typed: Fields, in mission: Mission?) throws(Refusal) -> Fields {
        let fields = try typed.checked(allowed: kind.fields, required: kind.required).withoutBlanks
        try fields.complete(kind.required)
        try resolve(fields, in: mission)
        return fields
    }

    /// What a person may leave out and the state tells.
    private func fill(_ fields: inout Fields, of kind: Entity.Kind, in mission: Mission?) throws(Refusal) {
        // The workspace's own window holds for missions made from now on, never for those agreed already.
        let window = situation.thresholds[.reviewDays]
        if kind == .mission, fields[.reviewDays] == nil, window != Setting.reviewDays.standard {
            fields.set(.reviewDays, .number(window))
        }
        guard let mission else { return }
        if kind == .engagement, fields[.tacitAcceptance] == nil, situation.thresholds.holds(.reviewTacit) {
            fields.set(.tacitAcceptance, .flag(true))
        }
        if kind == .checkpoint, fields[.n] == nil {
            let number = (mission.checkpoints.map(\.number).max() ?? 0) + 1
            fields.set(.n, try Value.number(number).checked(for: .n))
        }
        if kind == .invoice, fields[.due] == nil, let issued = fields.day(.issued) {
            fields.set(.due, .day(issued + mission.paymentDays(situation.thresholds)))
        }
    }
}

extension Mission {
    /// Days from invoice to payment, as last signed; else what the workspace has set (domain F3).
    package func paymentDays(_ thresholds: Thresholds) -> Int {
        signed.compactMap { $0.record.number(.paymentDays) }.last ?? thresholds[.paymentDays]
    }
}
