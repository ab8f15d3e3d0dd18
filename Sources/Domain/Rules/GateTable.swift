extension Gate {
    /// Every gate, the cheapest to put right first: a new one is a new row and a new ``GateCode``.
    package static let table: [Gate] = [
        Gate(.lead, .block, to: .framing) { .unless($0.card.lead != nil) },
        Gate(.purpose, .warn, to: .framing) { .unless($0.card.facts.gates.hasPurposeLink) },

        Gate(.objective, .warn, to: .sourcing) { .unless($0.card.facts.structure.hasObjective) },
        Gate(.money, .warn, to: .sourcing) { outlook in
            let facts = outlook.card.facts
            let lacking: [Field?] = [
                facts.money.estimate == nil ? .estimate : nil, facts.funds.isEmpty ? .funding : nil,
            ]
            return .unless(empty: lacking.compactMap { $0 }, of: lacking.count)
        },
        Gate(.makeOrBuy, .warn, to: .sourcing) { .unless(empty: $0.card.facts.gates.undecided, of: 2) },
        Gate(.heard, .warn, to: .sourcing) { .unless($0.card.facts.gates.isTeamHeard) },
        Gate(.cautions, .block, to: .sourcing) { outlook in
            let unread = outlook.card.facts.gates.cautionsUnread
            return unread.isEmpty ? nil : .cautions(unread)
        },
        // Half a brief is none.
        Gate(
            .brief, .warn, to: .sourcing,
            blockingWhen: { $0.card.facts.structure.briefSections < BriefSection.requiredCount / 2 },
            lack: {
                .unless($0.card.facts.structure.briefSections, reaches: BriefSection.requiredCount)
            }),

        Gate(.cadence, .warn, to: .ready) { .unless($0.card.hasCadence) },
        Gate(.choice, .block, to: .ready) { .unless($0.card.facts.gates.isChosenWithReason) },
        // Whether somebody is on both sides is answered; if so, the body that governs has decided.
        Gate(
            .conflict, .warn, to: .ready, passedBy: { _ in [.signatory] },
            blockingWhen: { $0.card.facts.gates.conflict == .unanswered },
            lack: { outlook in
                switch outlook.card.facts.gates.conflict {
                case .settled: nil
                case .undecided: .fields([.conflictDecision])
                case .unanswered: .missing
                }
            }),
        Gate(.kickoffPlanned, .warn, to: .ready) { .unless(!$0.card.facts.gates.kickoffs.isEmpty) },
        Gate(.checkpoint, .block, to: .ready) {
            .unless($0.card.facts.structure.goodCheckpoints > 0)
        },
        Gate(.criteria, .warn, to: .ready) { .unless(none: $0.card.facts.gates.pointsWithoutCriteria) },
        // What a funder asks for is not for the coordination to leave out.
        Gate(
            .quotes, .warn, to: .ready,
            passedBy: { $0.isQuotesAskedByFunder ? [.signatory] : [.coordination] },
            lack: { outlook in
                // Somebody with whom one works already, chosen with a reason, is not put to tender.
                if outlook.isDirectChoice { return nil }
                return .unless(outlook.quotesReceived, reaches: outlook.quotesNeeded)
            }),
        Gate(.values, .warn, to: .ready, lack: \.valuesLack),
        Gate(.dataClauses, .warn, to: .ready) { .unless($0.card.facts.gates.areDataCovered) },
        Gate(.rights, .warn, to: .ready) { outlook in
            .unless(
                outlook.card.facts.gates.areRightsWritten || !(outlook.card.category?.isCreative ?? false))
        },
        Gate(.balance, .info, to: .ready) { .unless($0.frame?.quadrant == .balanced) },
        Gate(.papers, .warn, to: .ready, .active, passedBy: { _ in [.signatory] }) {
            .unless(!$0.vigilanceAtWork.isLacking)
        },
        Gate(.signature, .warn, to: .ready, .active, passedBy: { _ in [.signatory] }) {
            .unless($0.card.isSigned)
        },

        Gate(.start, .warn, to: .active) { outlook in
            guard let start = outlook.card.start else { return .missing }
            return outlook.today >= start ? nil : .notBefore(start)
        },
        Gate(.kickoffNear, .warn, to: .active) { outlook in
            let kickoffs = outlook.card.facts.gates.kickoffs
            return .unless(kickoffs.contains { $0.isHeld || $0.day <= outlook.today + 7 })
        },

        Gate(.reservations, .warn, to: .closing) { .unless(none: $0.open(.reserve)) },
        Gate(.checkpointsFinal, .block, to: .closing) { .unless(none: $0.card.facts.openCheckpoints) },

        Gate(.results, .block, to: .closed) { .unless(none: $0.card.facts.gates.resultsUnwritten) },
        Gate(.jointReview, .warn, to: .closed) {
            .unless($0.card.facts.gates.reviewSteps, reaches: Closing.reviewSteps.count)
        },
        Gate(.handover, .warn, to: .closed) { outlook in
            let gates = outlook.card.facts.gates
            return .unless(
                gates.handoverSteps + gates.transfersDone,
                reaches: HandoverStep.allCases.count + gates.transfers)
        },
        Gate(.actions, .warn, to: .closed) { .unless(none: $0.open(.action)) },
        Gate(.invoices, .warn, to: .closed) { .unless(none: $0.open(.invoice)) },

        Gate(.termination, .warn, to: .dropped, passedBy: { _ in [.signatory] }) {
            .unless(none: $0.card.facts.gates.inForce)
        },
    ]
}

extension BriefSection {
    static let requiredCount = allCases.count(where: \.isRequired)
}

// What several rows ask.
extension Outlook {
    func open(_ kind: Moment.Kind) -> Int { card.open.count { $0.kind == kind } }

    fileprivate var isQuotesAskedByFunder: Bool {
        row.surroundings.fundings.contains { $0.quotesNeeded ?? 1 > 1 }
    }

    /// The way without a shortlist (domain §2.3).
    var isDirectChoice: Bool { isKnownPartner && card.facts.gates.isChosenWithReason }

    /// Whoever was chosen shares what the organisation stands for, and somebody wrote down what shows it.
    fileprivate var valuesLack: Lack? {
        if isDirectChoice { return nil }
        let score = ValuesScore(row.surroundings.charter, card.facts.gates.valueScores)
        guard score.scored > 0, score.evidenced > 0 else { return .missing }
        return .unless(score.percent, reaches: thresholds[.valuesFrom])
    }

    /// One worked together before this mission.
    package var isKnownPartner: Bool {
        guard card.freelance != nil else { return false }
        let began = card.start ?? today
        let days =
            [row.surroundings.partner.since].compactMap { $0 } + row.surroundings.partner.firstDays.values
        return days.contains { $0 < began }
    }

    /// The papers as they will matter once the mission is ready.
    fileprivate var vigilanceAtWork: Vigilance {
        Vigilance(
            mission: card.id, state: .ready, freelance: card.freelance, row.surroundings.partner, on: today,
            thresholds)
    }
}
