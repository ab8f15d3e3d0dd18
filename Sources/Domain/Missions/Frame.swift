/// The working frame of a mission as it holds today: what was set, else the default (domain §2.2).
///
/// Every default of the frame lives here and nowhere else.
package struct Frame: Equatable, Sendable {
    /// Days between two signs of life; nil when no cadence was agreed.
    package let everyDays: Int?
    package let graceDays: Int
    /// Worked days within which a delivery is answered.
    package let reviewDays: Int
    /// Rework requests that the price includes.
    package let rounds: Int
    /// Worked days by which a checkpoint may slip without a reason.
    package let flexDays: Int
    package let channel: String?
    package let freeSchedule: Bool
    package let freePlace: Bool
    package let freeMethod: Bool
    package let unit: EngagementUnit
    package let changeRule: ChangeRule
    package let exitNoticeDays: Int?
    package let meetingPlan: [MeetingKind]
    package let paidByCheckpoint: Bool?
    /// The freelance handles personal data of the organisation (domain F13).
    package let personalData: Bool
    /// When the clauses of GDPR art. 28 were signed.
    package let dataClauses: Day?
    package let rights: RightsClause
    package let welcome: [WelcomeStep]

    init(_ record: Record) {
        everyDays = record.number(.cadenceDays)
        graceDays = record.number(.graceDays) ?? Self.grace(everyDays: everyDays ?? 0)
        reviewDays = record.number(.reviewDays) ?? 10
        rounds = record.number(.rounds) ?? 2
        flexDays = record.number(.flexDays) ?? 5
        channel = record.text(.channel)
        freeSchedule = record.flag(.freeSchedule) ?? true
        freePlace = record.flag(.freePlace) ?? true
        freeMethod = record.flag(.freeMethod) ?? true
        unit = record.choice(.unit) ?? .deliverable
        changeRule = record.choice(.changeRule) ?? .amendment
        exitNoticeDays = record.number(.exitNoticeDays) ?? 15
        meetingPlan = record.texts(.meetingPlan).compactMap(MeetingKind.init(rawValue:))
        paidByCheckpoint = record.flag(.paidByCheckpoint)
        personalData = record.flag(.personalData) ?? false
        dataClauses = record.day(.dataClauses)
        rights = record.choice(.rights) ?? .none
        welcome = record.texts(.welcome).compactMap(WelcomeStep.init)
    }

    /// Half the interval, rounded up, but no less than two days and no more than a week.
    static func grace(everyDays: Int) -> Int { min(7, max(2, (everyDays + 1) / 2)) }
}

/// What becomes of the rights in the work (domain F15).
package enum RightsClause: String, CaseIterable, Sendable { case none, licence, transfer }

/// How the freelance is received.
package enum WelcomeStep: String, CaseIterable, Sendable { case team, charter, accesses, contact, calendar }

extension Mission {
    package var frame: Frame { Frame(record) }
}
