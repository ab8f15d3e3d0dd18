/// What the alerts that belong to no mission ask.
package struct WorkspaceFacts: Equatable, Sendable {
    /// Sources of money that are in use.
    package var fundings: [Funding]
    /// Freelances of whom nothing was heard for long.
    package var idle: [Idle]

    package init(fundings: [Funding] = [], idle: [Idle] = []) {
        self.fundings = fundings
        self.idle = idle
    }

    package struct Idle: Equatable, Sendable {
        package var freelance: EntityID
        package var name: String
        /// The last day on which anything passed between them and us.
        package var lastDay: Day
        /// Something was signed: contracts are kept longer than names.
        package var wasEngaged: Bool
        /// When an invoice of theirs was last paid, or due: accounts are kept longest.
        package var lastInvoice: Day?
        package var snoozedUntil: Day?

        package init(
            freelance: EntityID, name: String, lastDay: Day, wasEngaged: Bool, lastInvoice: Day? = nil,
            snoozedUntil: Day? = nil
        ) {
            self.snoozedUntil = snoozedUntil
            self.lastInvoice = lastInvoice
            self.freelance = freelance
            self.name = name
            self.lastDay = lastDay
            self.wasEngaged = wasEngaged
        }
    }
}

extension WorkspaceFacts.Idle {
    /// From when, and for how many months, what is known of them is kept: the rule that ends last (domain F12).
    fileprivate func kept(_ thresholds: Thresholds) -> (from: Day, months: Int) {
        let person =
            wasEngaged ? thresholds[.retentionContract] * 12 : thresholds[.retentionCandidate]
        guard let lastInvoice else { return (lastDay, person) }
        let accounts = thresholds[.retentionInvoice] * 12
        let isLonger = lastInvoice.adding(months: accounts) > lastDay.adding(months: person)
        return isLonger ? (lastInvoice, accounts) : (lastDay, person)
    }
}

extension WorkspaceFacts {
    /// Reports that funders wait for, and people whose data are to go (domain §2.5-15).
    package func alerts(on today: Day, _ thresholds: Thresholds) -> [Alert] {
        let reports = fundings.compactMap { funding -> Alert? in
            guard funding.reportedOn == nil, today >= funding.snoozedUntil ?? today,
                let due = funding.reportDue(thresholds),
                due - today <= thresholds[.fundingReportSoon]
            else { return nil }
            return Alert(
                .fundingReportDue, due < today ? .high : .warn, entity: funding.id, subject: funding.name,
                day: due)
        }
        let people = idle.compactMap { person -> Alert? in
            let (day, months) = person.kept(thresholds)
            guard day.adding(months: months) < today, today >= person.snoozedUntil ?? today else {
                return nil
            }
            return Alert(
                .retentionDue, .info, entity: person.freelance, subject: person.name, day: day, limit: months)
        }
        return (reports + people).sorted(by: Alert.inOrder)
    }

    /// Nobody is asked about who was heard of after this day.
    package static func idleBefore(_ today: Day, _ thresholds: Thresholds) -> Day {
        today.adding(
            months: -min(
                thresholds[.retentionCandidate], thresholds[.retentionContract] * 12,
                thresholds[.retentionInvoice] * 12))
    }

    /// The same from whole records: slow, for what holds them all in memory.
    package init(missions: some Collection<Mission>, _ directory: Directory) {
        self.init(
            fundings: directory.all(.funding).map { Funding($0) { directory[$0] } }.sorted { $0.id < $1.id })
        for party in directory.all(.freelance) {
            let own = missions.filter { $0.freelance == party.id }
            let days =
                own.compactMap(\.end)
                + missions.flatMap(\.candidacies).filter { $0.freelance == party.id }.compactMap(\.lastDay)
                + [party.lastKnownContact].compactMap { $0 }
            guard !own.contains(where: { !$0.state.isFinal }), let last = days.max() else { continue }
            idle.append(
                Idle(
                    freelance: party.id, name: party.name, lastDay: last,
                    wasEngaged: own.contains { !$0.signed.isEmpty },
                    lastInvoice: own.flatMap(\.invoices).compactMap(\.lastDay).max(),
                    snoozedUntil: party.retentionSnoozedUntil))
        }
        idle.sort { $0.freelance < $1.freelance }
    }
}

extension Party {
    package var retentionSnoozedUntil: Day? { snoozes[AlertKey(.retentionDue, about: id)] }

    /// As typed; else when the record was made.
    package var lastKnownContact: Day? { record.day(.lastContact) ?? recordedOn }
}
