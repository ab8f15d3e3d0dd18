/// How a collaboration is held: rhythm, answers, freedoms (domain §2.2), with the defaults of what is unset.
package struct Frame: Equatable, Sendable {
    /// Days between contacts; nil while no cadence is set.
    package var everyDays: Int?
    /// Days after the due day before the follow-up counts as lapsed.
    package var graceDays: Int
    /// Working days in which a delivery is answered.
    package var reviewDays: Int
    /// Rework rounds included in the price.
    package var rounds: Int
    /// Working days by which a checkpoint may slip without a reason.
    package var flexDays: Int
    package var channel: String?
    package var freeSchedule: Bool
    package var freePlace: Bool
    package var freeMethod: Bool
    package var unit: EngagementUnit
    package var changeRule: ChangeRule
    package var exitNoticeDays: Int?

    package init(_ record: some FieldReading) {
        everyDays = record.number(.cadenceDays)
        graceDays = record.number(.graceDays) ?? Self.defaultGrace(everyDays: everyDays)
        reviewDays = record.number(.reviewDays) ?? 10
        rounds = record.number(.rounds) ?? 2
        flexDays = record.number(.flexDays) ?? 5
        channel = record.text(.channel)
        freeSchedule = record.flag(.freeSchedule) ?? true
        freePlace = record.flag(.freePlace) ?? true
        freeMethod = record.flag(.freeMethod) ?? true
        unit = record.choice(.unit) ?? .deliverable
        changeRule = record.choice(.changeRule) ?? .amendment
        exitNoticeDays = record.number(.exitNoticeDays)
    }

    /// Half the interval, between two days and a week.
    package static func defaultGrace(everyDays: Int?) -> Int {
        guard let everyDays else { return 7 }
        return min(7, max(2, (everyDays + 1) / 2))
    }
}

extension Mission {
    package var frame: Frame { Frame(record) }
}
