/// What scores, money and alerts ask of a mission beside its open moments: nothing that depends on today, and
/// small, so that an index keeps it for every mission and no list folds one.
package struct MissionFacts: Equatable, Sendable {
    package var money = Money()
    package var structure = Structure()
    package var agreed = Agreed()
    package var gates = Gates()
    /// Checkpoints that are neither answered for good nor given up.
    package var openCheckpoints = 0
    /// Hundredths of a percent, as exact as whole numbers allow; nil without checkpoints.
    package var progress: Int?
    /// Those who ask for another round, at the frame's limit or beyond.
    package var rounds: [Round] = []
    package var invoices: [Billed] = []
    package var engagements: [Signed] = []
    package var funds: [EntityID] = []
    package var candidates: [Candidate] = []
    package var quotesNeeded: Int?
    package var selectedOn: Day?
    /// When it came to the state in which it stands.
    package var stateSince: Day?
    /// Alerts that were put off, and until when.
    package var snoozes: [AlertKey: Day] = [:]
    /// Six invoices of one amount in six months running, none of them for a checkpoint.
    package var isPaidByTheMonth = false
    /// Three meetings a week at fixed hours, four weeks running.
    package var isMetByTheClock = false
    /// What the words of its texts put in question.
    package var markersInTexts: [IndependenceMarker] = []
    /// What it taught, once it is closed.
    package var lesson: String?

    package init() {}

    /// What the structure score counts (domain §2.5-8).
    package struct Structure: Equatable, Sendable {
        package var briefSections = 0
        package var hasObjective = false
        package var checkpoints = 0
        package var goodCheckpoints = 0
        package var isShort = false
        package var hasKickoff = false
        package var hasClosing = false
        package var hasChannel = false
        package var isPaidByCheckpoint = false

        package init() {}
    }

    /// What was agreed of the frame, nil where nothing was: a default that nobody spoke of is no agreement.
    package struct Agreed: Equatable, Sendable {
        package var freeSchedule: Bool?
        package var freePlace: Bool?
        package var freeMethod: Bool?
        package var unit: EngagementUnit?
        package var changeRule: ChangeRule?
        package var rounds: Int?
        package var cadenceDays: Int?
        package var exitNoticeDays: Int?
        package var meetingMinutes = 0
        package var engagedDays = 0
        package var isExclusive = false

        package init() {}
    }

    package struct Round: Equatable, Sendable {
        package var checkpoint: EntityID
        package var number: Int
        package var title: String
        package var round: Int
        package var included: Int
    }

    package struct Billed: Equatable, Sendable {
        package var invoice: EntityID
        package var number: String
        package var issued: Day?
        /// Of the checkpoint that it is for, when that is not accepted.
        package var unaccepted: Int?
    }

    package struct Signed: Equatable, Sendable {
        package var day: Day?
        package var amount: Int
        package var days: Int?
        package var end: Day?
        /// Ended before its time: it counts, and binds nobody any more.
        package var isOver: Bool

        package init(day: Day?, amount: Int, days: Int?, end: Day?, isOver: Bool = false) {
            self.day = day
            self.amount = amount
            self.days = days
            self.end = end
            self.isOver = isOver
        }
    }

    package struct Candidate: Equatable, Sendable {
        package var freelance: EntityID
        package var hasQuote: Bool
        /// Was spoken to, and has not been told the outcome.
        package var waits: Bool
        package var lastDay: Day?
    }
}

extension MissionFacts {
    package init(_ mission: Mission) {
        money = mission.money
        structure = Structure(mission)
        agreed = Agreed(mission)
        gates = Gates(mission)
        let checkpoints = mission.checkpoints
        openCheckpoints = checkpoints.count { !$0.state.isFinal }
        progress = mission.progressBasisPoints
        let included = mission.frame.rounds
        rounds = checkpoints.filter { !$0.state.isFinal && $0.round > 0 && $0.round >= included }.map {
            Round(
                checkpoint: $0.id, number: $0.number, title: $0.title, round: $0.round, included: included)
        }
        invoices = mission.invoices.filter { $0.state != .cancelled }.map { invoice in
            let checkpoint = invoice.checkpoint.flatMap(mission.checkpoint)
            let unaccepted = checkpoint.flatMap { $0.state.isPositive ? nil : $0.number }
            return Billed(
                invoice: invoice.id, number: invoice.record.text(.number) ?? "",
                issued: invoice.record.day(.issued),
                unaccepted: invoice.kind == .checkpoint ? unaccepted : nil)
        }
        engagements = mission.signed.map {
            Signed(
                day: $0.signedOn, amount: $0.total, days: $0.record.number(.days), end: $0.end,
                isOver: $0.termination != nil)
        }
        funds = mission.allocations.compactMap(\.funding)
        candidates = mission.candidacies.compactMap { candidacy in
            candidacy.freelance.map {
                let state = $0 == mission.freelance ? CandidacyState.selected : candidacy.state
                return Candidate(
                    freelance: $0, hasQuote: candidacy.quote != nil && state != .withdrew,
                    waits: state.expectsAnswer && candidacy.answeredOn == nil, lastDay: candidacy.lastDay)
            }
        }
        quotesNeeded = mission.record.number(.quotesNeeded)
        selectedOn = mission.selectedOn
        stateSince = mission.standing.content?.day
        snoozes = Dictionary(uniqueKeysWithValues: mission.snoozes.all.map { ($0.key, $0.until) })
        isPaidByTheMonth = mission.isPaidByTheMonth
        isMetByTheClock = mission.isMetByTheClock
        markersInTexts = mission.markersInTexts
        lesson = mission.state == .closed ? mission.closing.lesson : nil
    }
}

extension MissionFacts.Structure {
    fileprivate init(_ mission: Mission) {
        briefSections = BriefSection.allCases.count { $0.isRequired && !mission.text(of: $0).isEmpty }
        hasObjective = mission.objectives.contains(where: \.isSMART)
        let points = mission.checkpoints.filter { $0.state != .cancelled }
        checkpoints = points.count
        goodCheckpoints = points.count { !$0.criteria.isEmpty && $0.due != nil }
        if let start = mission.start, let end = mission.end { isShort = end - start < 21 }
        let kinds = mission.frame.meetingPlan + mission.meetings.filter { $0.isPlannedOrHeld }.map(\.kind)
        hasKickoff = kinds.contains(.kickoff)
        hasClosing = kinds.contains(.wrapUp)
        hasChannel = mission.frame.channel != nil
        isPaidByCheckpoint =
            mission.frame.paidByCheckpoint ?? false && points.contains { $0.share > 0 }
    }
}

extension MissionFacts.Agreed {
    fileprivate init(_ mission: Mission) {
        let record = mission.record
        freeSchedule = record.flag(.freeSchedule)
        freePlace = record.flag(.freePlace)
        freeMethod = record.flag(.freeMethod)
        unit = record.choice(.unit)
        changeRule = record.choice(.changeRule)
        rounds = record.number(.rounds)
        cadenceDays = record.number(.cadenceDays)
        exitNoticeDays = record.number(.exitNoticeDays)
        meetingMinutes = mission.meetings.filter(\.isPlannedOrHeld).reduce(0) { $0 + $1.duration }
        engagedDays = mission.signed.reduce(0) { $0 + ($1.record.number(.days) ?? 0) }
        isExclusive = mission.inForce.contains { $0.record.flag(.exclusivity) ?? false }
    }
}

extension Meeting {
    var isPlannedOrHeld: Bool { state != .missed && state != .cancelled }
}

extension Mission {
    fileprivate var isPaidByTheMonth: Bool {
        let free = invoices.filter { $0.state != .cancelled && $0.checkpoint == nil }
        let byAmount = Dictionary(grouping: free, by: \.amount)
        return byAmount.values.contains { invoices in
            let months = Set(
                invoices.compactMap { $0.record.day(.issued).map { $0.year * 12 + $0.month } })
            return months.contains { first in (first..<first + 6).allSatisfy(months.contains) }
        }
    }

    fileprivate var isMetByTheClock: Bool {
        // Day 4 of the epoch is a Monday: weeks are numbered from there.
        let weeks = Dictionary(
            grouping: meetings.filter { $0.isPlannedOrHeld && $0.time != nil }.compactMap(\.day),
            by: { ($0.number - 4) / 7 }
        ).filter { $0.value.count >= 3 }.keys
        return weeks.contains { first in (first..<first + 4).allSatisfy(weeks.contains) }
    }
}
