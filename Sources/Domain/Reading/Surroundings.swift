/// What other records say that matters to one mission: who bills it, whose money pays it, and what its
/// organisation stands for.
package struct Surroundings: Equatable, Sendable {
    package var partner = Partner()
    package var fundings: [Funding] = []
    /// What the organisation asks of whom it works with.
    package var charter = Charter()

    package init() {}
}

/// What is known of a freelance, and of who bills for them, over all missions.
package struct Partner: Equatable, Sendable {
    /// Since when one works together, as typed.
    package var since: Day?
    /// The first day of the first mission that ran with each organisation.
    package var firstDays: [EntityID: Day] = [:]
    /// What was signed with the same billing entity, whoever of it works.
    package var engagements: [Engaged] = []
    /// The vigilance certificates of that entity.
    package var certificates: [Certificate] = []

    package init() {}

    package struct Engaged: Equatable, Sendable {
        package var mission: EntityID
        package var organisation: EntityID?
        package var freelance: EntityID
        package var signed: MissionFacts.Signed

        package init(
            mission: EntityID, organisation: EntityID?, freelance: EntityID, signed: MissionFacts.Signed
        ) {
            self.mission = mission
            self.organisation = organisation
            self.freelance = freelance
            self.signed = signed
        }
    }

    package struct Certificate: Equatable, Sendable {
        package var issued: Day?
        package var expires: Day?

        package init(issued: Day?, expires: Day?) {
            self.issued = issued
            self.expires = expires
        }
    }
}

extension MissionState {
    /// Work has been agreed, whether it is over or not.
    package var isOfWork: Bool {
        switch self {
        case .active, .paused, .closing, .closed: true
        case .need, .framing, .sourcing, .ready, .dropped: false
        }
    }
}

extension Party {
    /// Who sends the invoices: a cooperative or an umbrella company where one was named, else the freelance.
    package var billingEntity: String {
        record.text(.billedBy)?.lowercased() ?? id.description
    }
}

/// A source of money with its days, the year's end of whoever received it filled in.
package struct Funding: Equatable, Sendable {
    package let id: EntityID
    package let name: String
    package let kind: FundingKind
    /// The days on which expenses count; open on a side that is nil.
    package let start: Day?
    package let end: Day?
    package let quotesNeeded: Int?
    package let reportedOn: Day?
    /// Until when its report is not asked about.
    package let snoozedUntil: Day?
    private let typedReportDue: Day?
    /// `MM-DD` of the financial year's last day.
    private let yearEnd: String

    package init(_ party: Party, _ directory: (EntityID) -> Party?) {
        id = party.id
        name = party.name
        kind = party.record.choice(.fundingKind) ?? .publicGrant
        start = party.record.day(.start)
        end = party.record.day(.end)
        quotesNeeded = party.record.number(.quotesNeeded)
        reportedOn = party.record.day(.reported)
        snoozedUntil = party.snoozes[AlertKey(.fundingReportDue, about: party.id)]
        typedReportDue = party.record.day(.reportDue)
        yearEnd = party.record.id(.organisation).flatMap(directory)?.record.text(.yearEnd) ?? "12-31"
    }

    package func covers(_ day: Day) -> Bool { day >= start ?? day && day <= end ?? day }

    /// When the report is due: as agreed, else some months after the end of the financial year in which the
    /// money's period ends (domain F9). One's own money is reported to nobody.
    package func reportDue(_ thresholds: Thresholds) -> Day? {
        if let typedReportDue { return typedReportDue }
        guard kind != .ownFunds, let end else { return nil }
        let years = [end.year, end.year + 1].compactMap { closing(of: $0) }
        return years.first { $0 >= end }?.adding(months: thresholds[.fundingReportMonths])
    }

    /// 28 February where a year has no 29.
    private func closing(of year: Int) -> Day? {
        Day("\(year)-\(yearEnd)") ?? (yearEnd == "02-29" ? Day(year: year, month: 2, day: 28) : nil)
    }
}

extension Surroundings {
    /// The same from whole records: slow, for what holds them all in memory.
    package init(of mission: Mission, among missions: some Collection<Mission>, _ directory: Directory) {
        let funds = Set(mission.allocations.compactMap(\.funding))
        fundings = directory.all(.funding, archived: true).filter { funds.contains($0.id) }
            .map { Funding($0) { directory[$0] } }.sorted { $0.id < $1.id }
        charter = Charter(of: mission.organisation.flatMap { directory[$0] })
        guard let freelance = mission.freelance.flatMap({ directory[$0] }) else { return }
        partner.since = freelance.record.day(.since)
        let same = directory.all(.freelance, archived: true).filter {
            $0.billingEntity == freelance.billingEntity
        }
        let ids = Set(same.map(\.id))
        for other in missions.sorted(by: { $0.id < $1.id }) {
            guard let worker = other.freelance, ids.contains(worker) else { continue }
            if worker == freelance.id, other.state.isOfWork, let start = other.start,
                let organisation = other.organisation
            {
                partner.firstDays[organisation] = min(partner.firstDays[organisation] ?? start, start)
            }
            for signed in MissionFacts(other).engagements {
                partner.engagements.append(
                    .init(
                        mission: other.id, organisation: other.organisation, freelance: worker, signed: signed
                    ))
            }
        }
        partner.certificates = same.sorted { $0.id < $1.id }.flatMap(\.certificates)
    }
}

extension Party {
    /// Vigilance certificates, in order of recording.
    package var certificates: [Partner.Certificate] {
        documents.filter { $0.kind == .vigilance }.map {
            Partner.Certificate(issued: $0.issuedOn, expires: $0.record.day(.expires))
        }
    }
}
