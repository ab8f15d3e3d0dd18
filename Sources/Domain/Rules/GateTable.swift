extension Gate {
    /// Every gate, the cheapest to put right first: a new one is a new row and a new ``GateCode``.
    package static let table: [Gate] = [
        Gate(.lead, .block, to: .framing) { .unless($0.card.lead != nil) },
        Gate(.purpose, .warn, to: .framing) { .unless($0.card.facts.gates.hasPurposeLink) },

        Gate(.objective, .warn, to: .sourcing) { .unless($0.card.facts.structure.hasObjective) },
        Gate(.money, .warn, to: .sourcing) { outlook in
            let facts = outlook.card.facts
            return .unless((facts.money.estimate == nil ? 0 : 1) + (facts.funds.isEmpty ? 0 : 1), reaches: 2)
        },
        Gate(.brief, .warn, to: .sourcing) { outlook in
            .unless(outlook.card.facts.structure.briefSections, reaches: BriefSection.requiredCount)
        },

        Gate(.cadence, .warn, to: .ready) { .unless($0.card.hasCadence) },
        Gate(.choice, .block, to: .ready) { .unless($0.card.facts.gates.isChosenWithReason) },
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
                if outlook.isKnownPartner, outlook.card.facts.gates.isChosenWithReason { return nil }
                return .unless(
                    outlook.card.facts.candidates.count(where: \.hasQuote), reaches: outlook.quotesAsked)
            }),
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

        Gate(.actions, .warn, to: .closed) { .unless(none: $0.open(.action)) },
        Gate(.invoices, .warn, to: .closed) { .unless(none: $0.open(.invoice)) },
    ]
}

extension BriefSection {
    static let requiredCount = allCases.count(where: \.isRequired)
}

// What several rows ask.
extension Outlook {
    func open(_ kind: Moment.Kind) -> Int { card.open.count { $0.kind == kind } }

    fileprivate var quotesAsked: Int {
        max(card.facts.quotesNeeded ?? 1, row.surroundings.fundings.compactMap(\.quotesNeeded).max() ?? 1)
    }

    fileprivate var isQuotesAskedByFunder: Bool {
        row.surroundings.fundings.contains { $0.quotesNeeded ?? 1 > 1 }
    }

    /// One worked together before this mission.
    fileprivate var isKnownPartner: Bool {
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
