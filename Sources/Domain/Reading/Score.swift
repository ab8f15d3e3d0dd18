/// An index from 0 to 100 with what it is made of. It describes a frame, never a person (domain §8-3).
package struct Score<Kind: ScoreKind>: Equatable, Sendable {
    package struct Part: Equatable, Sendable {
        package let kind: Kind
        package let points: Int
    }

    package let parts: [Part]

    init(_ points: (Kind) -> Int) {
        parts = Kind.allCases.map { Part(kind: $0, points: points($0)) }
    }

    package var value: Int { parts.reduce(0) { $0 + $1.points } }

    /// What is not there in full and what it would add, in order of the effort that it takes.
    package var missing: [(kind: Kind, adds: Int)] {
        parts.filter { $0.points < $0.kind.worth }.map { ($0.kind, $0.kind.worth - $0.points) }
    }
}

/// The things that an index counts, the cheapest to put right first.
package protocol ScoreKind: CaseIterable, Equatable, Sendable {
    /// Points when it is there in full.
    var worth: Int { get }
}

/// What makes a mission structured (domain §2.5-8).
package enum StructureItem: String, ScoreKind {
    case channel, cadence, kickoff, closing, leads, payment, checkpoints, objective, brief, signature

    package var worth: Int {
        switch self {
        case .channel, .kickoff, .closing, .leads: 5
        case .cadence, .payment, .objective: 10
        case .brief, .signature: 15
        case .checkpoints: 20
        }
    }
}

/// What keeps it flexible (domain §2.5-9).
package enum FlexibilityItem: String, ScoreKind {
    case schedule, place, method, rounds, notice, changeRule, unit, cadence, meetings

    package var worth: Int { self == .unit || self == .changeRule ? 15 : 10 }
}

package typealias StructureScore = Score<StructureItem>
package typealias FlexibilityScore = Score<FlexibilityItem>

extension MissionCard {
    package var structure: StructureScore {
        let facts = facts.structure
        let required = BriefSection.allCases.count(where: \.isRequired)
        return StructureScore { item in
            let isThere: Bool
            switch item {
            case .brief: return (item.worth * facts.briefSections * 2 + required) / (required * 2)
            case .checkpoints:
                let needed = max(facts.isShort ? 1 : 2, facts.checkpoints)
                return (item.worth * facts.goodCheckpoints * 2 + needed) / (needed * 2)
            case .objective: isThere = facts.hasObjective
            case .signature: isThere = isSigned
            case .cadence: isThere = hasCadence
            case .kickoff: isThere = facts.hasKickoff
            case .closing: isThere = facts.hasClosing
            case .channel: isThere = facts.hasChannel
            case .payment: isThere = facts.isPaidByCheckpoint
            case .leads: isThere = lead != nil && freelance != nil
            }
            return isThere ? item.worth : 0
        }
    }

    package func flexibility(_ thresholds: Thresholds) -> FlexibilityScore {
        let agreed = facts.agreed
        return FlexibilityScore { item in
            let isThere: Bool
            switch item {
            case .schedule: isThere = agreed.freeSchedule ?? false
            case .place: isThere = agreed.freePlace ?? false
            case .method: isThere = agreed.freeMethod ?? false
            case .unit:
                switch agreed.unit {
                case .deliverable?: return item.worth
                case .dayWithDeliverables?: return 10
                case .time?, nil: return 0
                }
            case .changeRule: isThere = agreed.changeRule.map { $0 != .none } ?? false
            case .rounds: isThere = agreed.rounds ?? 0 >= 1
            case .cadence:
                let days = agreed.cadenceDays ?? 7
                return days >= 7 ? item.worth : days >= 5 ? 5 : 0
            case .meetings:
                if agreed.meetingLoadIsAtMost(thresholds[.meetingsLight]) { return item.worth }
                return agreed.meetingLoadIsAtMost(thresholds[.meetingsHeavy]) ? 5 : 0
            case .notice: isThere = agreed.exitNoticeDays != nil
            }
            return isThere ? item.worth : 0
        }
    }

    /// Signed by both sides.
    package var isSigned: Bool { facts.engagements.contains { !$0.isOver } }
}

extension MissionFacts.Agreed {
    /// Hours of a day of work.
    private static let minutesPerDay = 7 * 60

    /// Time in meetings against the time engaged; light where the days are not known.
    package func meetingLoadIsAtMost(_ percent: Int) -> Bool {
        engagedDays == 0 || meetingMinutes * 100 <= percent * engagedDays * Self.minutesPerDay
    }

    /// Whole percent; nil where the days are not known.
    package var meetingLoadPercent: Int? {
        let engaged = engagedDays * Self.minutesPerDay
        return engaged == 0 ? nil : (meetingMinutes * 100 + engaged / 2) / engaged
    }
}

/// Both indices at once: flexible *and* structured is the aim (domain §2.5-10).
package enum Quadrant: String, CaseIterable, Sendable {
    case balanced, tooTight, tooLoose, notSet

    package init(structure: Int, flexibility: Int, from threshold: Int) {
        switch (structure >= threshold, flexibility >= threshold) {
        case (true, true): self = .balanced
        case (true, false): self = .tooTight
        case (false, true): self = .tooLoose
        case (false, false): self = .notSet
        }
    }
}
