// What must be true of a record as a whole, new or edited.
extension Deliberation {
    mutating func check(
        _ draft: Draft, of kind: Entity.Kind, in mission: Mission?, id: EntityID? = nil
    ) throws(Refusal) {
        switch kind {
        case .organisation: try checkOrganisation(draft, id)
        case .freelance: try checkRates(draft)
        case .mission:
            try checkReference(draft, id)
            try checkMission(draft)
        case .engagement:
            try inOrder(draft.day(.start), draft.day(.end))
            try notAhead(draft, .day)
            try notAhead(draft, .sent)
            adviseOnTerm(draft.number(.paymentDays))
        case .contact: try notAhead(draft, .day)
        case .checkpoint: if let mission { try check(checkpoint: draft, in: mission, id) }
        case .invoice: if let mission { try check(invoice: draft, in: mission, id) }
        case .funding:
            try inOrder(draft.day(.start), draft.day(.end))
            adviseOnGrant(draft)
        case .document:
            try notAhead(draft, .issued)
            try notAhead(draft, .verified)
            try inOrder(draft.day(.issued), draft.day(.expires))
        case .candidacy:
            for field in [Field.day, .answered] { try notAhead(draft, field) }
            if let mission { try checkCandidacy(draft, in: mission, id) }
        case .allocation: adviseOnAllocation(draft, id)
        case .member, .meeting, .action, .objective, .transfer: break
        }
    }

    func inOrder(_ start: Day?, _ end: Day?) throws(Refusal) {
        if let start, let end, end < start { throw .endBeforeStart(start: start, end: end) }
    }

    private func notAhead(_ draft: Draft, _ field: Field) throws(Refusal) {
        if let day = draft.day(field) { try notAhead(day) }
    }

    private func checkOrganisation(_ draft: Draft, _ id: EntityID?) throws(Refusal) {
        guard let name = draft.text(.name) else { return }
        for other in situation.directory.all(.organisation, archived: true) where other.id != id {
            if other.name.lowercased() == name.lowercased() { throw .duplicateName(other.name) }
        }
    }

    private func checkRates(_ draft: Draft) throws(Refusal) {
        if let rate = draft.number(.dayRate), let reduced = draft.number(.solidarityRate), reduced > rate {
            throw .outOfRange(.field(.solidarityRate), 0...rate)
        }
    }

    /// A reference names one mission. Two that met by synchronising keep theirs until somebody changes one.
    private func checkReference(_ draft: Draft, _ id: EntityID?) throws(Refusal) {
        guard case .text(let reference)? = draft.fields[.reference] else { return }
        for other in situation.missions.values where other.id != id && other.isHere {
            if other.reference?.lowercased() == reference.lowercased() {
                throw .duplicateReference(reference, of: other.title)
            }
        }
    }

    /// Who withdrew and is back has a candidacy already: it moves, with its quote and its scores.
    private func checkCandidacy(
        _ draft: Draft, in mission: Mission, _ id: EntityID?
    ) throws(Refusal) {
        guard case .id(let freelance)? = draft.fields[.freelance] else { return }
        let isThere = mission.candidacies.contains { $0.freelance == freelance && $0.id != id }
        if isThere { throw .duplicateCandidacy(freelance) }
    }

    private mutating func checkMission(_ draft: Draft) throws(Refusal) {
        try inOrder(draft.day(.start), draft.day(.end))
        if let start = draft.day(.start), let end = draft.day(.end), end >= start.yearLater {
            advise(.longerThanAYear)
        }
    }
}

// Checkpoints and invoices are checked against their neighbours.
extension Deliberation {
    private mutating func check(
        checkpoint draft: Draft, in mission: Mission, _ id: EntityID?
    ) throws(Refusal) {
        let others = mission.checkpoints.filter { $0.id != id }
        if let number = draft.number(.n), others.contains(where: { $0.number == number }) {
            throw .duplicateNumber(number)
        }
        let shares = others.filter { $0.state != .cancelled }.reduce(draft.number(.share) ?? 0) {
            $0 + $1.share
        }
        guard shares <= 10_000 else { throw .sharesOver100(total: shares) }
        if draft.criteria(.criteria).isEmpty { advise(.noCriteria) }
        adviseOnDue(draft.day(.due), in: mission)
    }

    mutating func adviseOnDue(_ due: Day?, in mission: Mission) {
        if let due, let end = mission.end, due > end { advise(.dueAfterMissionEnd(end)) }
    }

    private mutating func check(invoice draft: Draft, in mission: Mission, _ id: EntityID?) throws(Refusal) {
        try inOrder(draft.day(.issued), draft.day(.due))
        if let issued = draft.day(.issued), let due = draft.day(.due) { adviseOnTerm(due - issued) }
        if id == nil { adviseOnFranchise(draft, in: mission) }
        if let number = draft.text(.number) {
            let others = mission.invoices.filter { $0.id != id && $0.state != .cancelled }
            if others.contains(where: { $0.record.text(.number) == number }) {
                advise(.invoiceNumberKnown(number))
            }
        }
        adviseOnAcceptance(draft.id(.checkpoint), in: mission)
    }

    /// Paid for what is not accepted yet (domain §2.5, `INVOICE_NO_ACCEPT`).
    mutating func adviseOnAcceptance(_ checkpoint: EntityID?, in mission: Mission) {
        if let checkpoint = checkpoint.flatMap(mission.checkpoint), !checkpoint.state.isPositive {
            advise(.invoiceBeforeAcceptance)
        }
    }
}

extension Day {
    /// The same date a year on; 1 March for 29 February.
    fileprivate var yearLater: Day {
        let (year, month, number) = civil
        return Day(year: year + 1, month: month, day: number) ?? self + 366
    }
}
