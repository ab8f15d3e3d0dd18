/// A mission as lists and boards show it, without today: what the index keeps of it.
package struct MissionCard: Equatable, Sendable {
    package var id: EntityID
    package var reference: String?
    package var title: String
    package var state: MissionState
    package var category: Category?
    package var organisation: EntityID?
    package var freelance: EntityID?
    package var lead: EntityID?
    package var start: Day?
    package var end: Day?
    package var progressPercent: Int?
    package var hasCadence: Bool
    package var rhythm: Rhythm?
    package var contested: Int
    package var isImported: Bool
    package var touched: Day?
    /// What waits, in order of day.
    package var open: [Moment]
    package var facts: MissionFacts

    package init(
        id: EntityID, reference: String?, title: String, state: MissionState, category: Category?,
        organisation: EntityID?, freelance: EntityID?, lead: EntityID?, start: Day?, end: Day?,
        progressPercent: Int?, hasCadence: Bool, rhythm: Rhythm?, contested: Int, isImported: Bool,
        touched: Day?, open: [Moment], facts: MissionFacts
    ) {
        self.id = id
        self.reference = reference
        self.title = title
        self.state = state
        self.category = category
        self.organisation = organisation
        self.freelance = freelance
        self.lead = lead
        self.start = start
        self.end = end
        self.progressPercent = progressPercent
        self.hasCadence = hasCadence
        self.rhythm = rhythm
        self.contested = contested
        self.isImported = isImported
        self.touched = touched
        self.open = open
        self.facts = facts
    }

    package init(_ mission: Mission, moments: [Moment], _ calendar: WorkCalendar) {
        let facts = MissionFacts(mission)
        self.init(
            id: mission.id, reference: mission.reference, title: mission.title, state: mission.state,
            category: mission.category, organisation: mission.organisation, freelance: mission.freelance,
            lead: mission.lead, start: mission.start, end: mission.end,
            progressPercent: facts.progress.map(Mission.percent), hasCadence: mission.frame.everyDays != nil,
            rhythm: mission.rhythm(calendar), contested: mission.contestedCount,
            isImported: mission.isImported, touched: mission.touched, open: moments.filter(\.isOpen),
            facts: facts)
    }

    package init(_ mission: Mission, _ calendar: WorkCalendar) {
        self.init(mission, moments: mission.moments(calendar), calendar)
    }
}

extension MissionCard {
    /// May have an alert: it lives, or money of it is still open.
    package var isWatched: Bool {
        !state.isFinal || !open.isEmpty || facts.invoices.contains { $0.unaccepted != nil }
            || !(facts.funds.isEmpty || facts.invoices.isEmpty)
    }

    /// While work runs: a checkpoint is open that waits for no answer.
    package var awaitsDelivery: Bool { facts.openCheckpoints > open.count { $0.kind == .answer } }

    package func cadence(on today: Day, _ thresholds: Thresholds) -> Cadence {
        Cadence(mission: state, hasCadence: hasCadence, rhythm: rhythm, on: today, thresholds)
    }

    /// Answers that we owe and whose day has passed, money that we owe, points that are late: what a board
    /// marks (domain §2.5).
    package func isLate(on today: Day) -> Bool {
        open.contains { moment in
            switch moment.kind {
            case .answer, .invoice, .signature, .checkpoint, .action, .reserve, .meeting: moment.day < today
            case .contactDue: today > moment.through ?? moment.day
            default: false
            }
        }
    }
}
