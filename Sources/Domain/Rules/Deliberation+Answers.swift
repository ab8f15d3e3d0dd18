// The four answers to a delivery and their conditions (domain §2.3, C2–C4, C6–C8).
extension Deliberation {
    mutating func answer(_ typed: Decision, _ command: Command) throws(Refusal) {
        let (mission, checkpoint) = try part(command, .checkpoint, Mission.checkpoint)
        let reviewer = typed.verdict == .rejected ? nil : checkpoint.reviewer ?? mission.lead
        try require(typed.verdict.deciders, or: reviewer)
        try keepsGoing(mission)
        guard let delivery = try checkpoint.answerable() else { return }
        try notAhead(typed.day)
        guard typed.day >= delivery.day else { throw .beforeDelivery(delivery.day) }

        var decision = try checkpoint.completed(typed)
        try check(&decision, for: checkpoint, in: mission)
        let due = situation.calendar.adding(mission.frame.reviewDays, to: delivery.day)
        decision.isLate = decision.day > due
        decision.about = checkpoint.about
        advise(on: decision, due: due, in: mission)
        try record(.checkpointDecided(decision), command, seen: checkpoint.standing.seen)
    }

    private func check(
        _ decision: inout Decision, for checkpoint: Checkpoint, in mission: Mission
    ) throws(Refusal) {
        switch decision.verdict {
        case .accepted:
            let unmet = checkpoint.criteria.indices.filter {
                checkpoint.criteria[$0].isRequired && decision.findings[$0] != .yes
            }
            guard unmet.isEmpty else { throw .unmetCriteria(unmet) }
        case .acceptedWithReserves:
            decision.reserves = try checked(decision.reserves, from: decision.day)
        case .changesRequested:
            decision.rework = try checked(decision.rework, on: decision.findings)
            let included = mission.frame.rounds
            guard decision.round <= included || decision.comment?.count ?? 0 >= Despite.minimum else {
                throw .beyondRounds(round: decision.round, included: included)
            }
        case .rejected:
            guard decision.comment?.count ?? 0 >= 20 else { throw .reasonTooShort(.reason, minimum: 20) }
        }
    }

    /// Domain C3: at least one, each with what, who and by when.
    private func checked(_ reserves: [Reserve], from day: Day) throws(Refusal) -> [Reserve] {
        guard !reserves.isEmpty else { throw .reserveNeeded }
        guard reserves.count <= 30 else { throw .tooMany(.reserve(30), limit: 30) }
        var kept: [Reserve] = []
        for (place, reserve) in reserves.enumerated() {
            guard let text = try Typed.line(reserve.text, in: .reserve(place), limit: 200) else {
                throw .reserveIncomplete(place, .text)
            }
            guard let owner = reserve.owner else { throw .reserveIncomplete(place, .owner) }
            try resolve(owner, [.member, .freelance], in: nil)
            try reserve.due.check(.reserve(place))
            try inOrder(day, reserve.due)
            kept.append(Reserve(text: text, owner: owner, due: reserve.due))
        }
        return kept
    }

    /// Domain C4: at least one point is tied to a criterion that is not met, or is a new request said to be one.
    private func checked(_ points: [ReworkPoint], on findings: [Finding]) throws(Refusal) -> [ReworkPoint] {
        guard points.count <= 30 else { throw .tooMany(.rework(30), limit: 30) }
        var kept = points
        for (place, point) in points.enumerated() {
            kept[place].text = try Typed.needed(point.text, in: .rework(place), limit: 400)
            if let criterion = point.criterion, !findings.indices.contains(criterion) {
                throw .notAChoice(.rework(place), String(criterion + 1))
            }
        }
        let isGrounded = kept.contains { point in
            point.isNewRequest || point.criterion.map { findings[$0] == .no } ?? false
        }
        guard isGrounded else { throw .reworkPointNeeded }
        return kept
    }

    private mutating func advise(on decision: Decision, due: Day, in mission: Mission) {
        if decision.isLate { advise(.lateAnswer(due: due)) }
        guard decision.verdict == .changesRequested else { return }
        let included = mission.frame.rounds
        if decision.round > included {
            advise(.roundsBeyondFrame(round: decision.round, included: included))
        }
        if decision.rework.contains(where: \.isNewRequest) { advise(.newRequest) }
    }
}

extension Checkpoint {
    /// The delivery that an answer would be about. Where answers are contested, one more settles them.
    fileprivate func answerable() throws(Refusal) -> Delivery? {
        if deliveries.isEmpty { try isSettled() }
        try needs([.submitted])
        return deliveries.last?.content
    }

    /// With the findings ticked before, the round, and nothing that belongs to another verdict.
    fileprivate func completed(_ typed: Decision) throws(Refusal) -> Decision {
        guard typed.findings.count <= criteria.count else {
            throw .tooMany(.findings, limit: criteria.count)
        }
        var decision = typed
        decision.findings = criteria.indices.map { place in
            typed.findings.indices.contains(place)
                ? typed.findings[place] : findings[place]?.content ?? .no
        }
        decision.comment = try Typed.prose(typed.comment ?? "", in: .comment, limit: 2000)
        decision.round = typed.verdict == .changesRequested ? round + 1 : round
        if typed.verdict != .acceptedWithReserves { decision.reserves = [] }
        if typed.verdict != .changesRequested { decision.rework = [] }
        return decision
    }
}
