import Domain
import TestSupport

/// The catalogue of alerts (domain §2.5): each at work, quiet, and on its boundary. Today is Monday 2 November 2026;
/// Wednesday 11 November is a holiday.
enum AlertRows {
    typealias Row = RuleRow<AlertCode, Severity?>

    static let all = answers + checkpoints + cadence + meetings + papers + money + funders + life + people
}

// MARK: - Checkpoints. Delivered on Sunday 1 November: ten worked days, without the 11th, end on Monday the 16th.

extension AlertRows {
    private static let answers: [Row] = [
        Row(.reviewLate, .speaks, .high, "two weeks late", on: "2026-11-30") { $0.delivered() },
        Row(.reviewLate, .quiet, nil, "answered", on: "2026-11-30") { _ = $0.scene.checkpoint(.accepted) },
        Row(.reviewLate, .boundary, nil, "the last day itself", on: "2026-11-16") { $0.delivered() },
        Row(.reviewLate, .boundary, .high, "the day after", on: "2026-11-17") { $0.delivered() },
        Row(.reviewDue, .speaks, .warn, "on the last day", on: "2026-11-16") { $0.delivered() },
        Row(.reviewDue, .quiet, nil, "a week ahead", on: "2026-11-09") { $0.delivered() },
        Row(.reviewDue, .boundary, .warn, "two worked days ahead", on: "2026-11-12") { $0.delivered() },
        Row(.reviewDue, .boundary, nil, "the holiday before them", on: "2026-11-11") { $0.delivered() },
    ]

    private static let checkpoints: [Row] = [
        Row(.checkpointOverdue, .speaks, .high, "two weeks late", on: "2026-11-24") {
            $0.point("2026-11-10")
        },
        Row(.checkpointOverdue, .quiet, nil, "delivered", on: "2026-11-12") {
            _ = $0.scene.checkpoint(.submitted, due: "2026-11-10")
        },
        Row(.checkpointOverdue, .boundary, nil, "the day itself", on: "2026-11-10") {
            $0.point("2026-11-10")
        },
        Row(.checkpointOverdue, .boundary, .warn, "seven days late", on: "2026-11-17") {
            $0.point("2026-11-10")
        },
        Row(.checkpointOverdue, .boundary, .high, "eight days late", on: "2026-11-18") {
            $0.point("2026-11-10")
        },
        Row(.checkpointDueSoon, .speaks, .info, "tomorrow", on: "2026-11-09") { $0.point("2026-11-10") },
        Row(.checkpointDueSoon, .quiet, nil, "in a month") { $0.point("2026-12-02") },
        Row(.checkpointDueSoon, .boundary, .info, "in seven days", on: "2026-11-03") {
            $0.point("2026-11-10")
        },
        Row(.checkpointDueSoon, .boundary, nil, "in eight days", on: "2026-11-02") { $0.point("2026-11-10") },
        // The reservation is to be lifted by 9 November.
        Row(.reserveOverdue, .speaks, .warn, "a month late", on: "2026-12-09") {
            _ = $0.scene.checkpoint(.acceptedWithReserves)
        },
        Row(.reserveOverdue, .quiet, nil, "a mission at rest", .paused, on: "2026-12-09") {
            _ = $0.scene.checkpoint(.acceptedWithReserves)
        },
        Row(.reserveOverdue, .boundary, nil, "the day itself", on: "2026-11-09") {
            _ = $0.scene.checkpoint(.acceptedWithReserves)
        },
        Row(.reserveOverdue, .boundary, .warn, "the day after", on: "2026-11-10") {
            _ = $0.scene.checkpoint(.acceptedWithReserves)
        },
        Row(.reworkLimit, .speaks, .warn, "three rounds of two") { $0.rework(3) },
        Row(.reworkLimit, .quiet, nil, "one round of two") { $0.rework(1) },
        Row(.reworkLimit, .boundary, .info, "two rounds of two") { $0.rework(2) },
        Row(.reworkLimit, .boundary, nil, "none is included and none was asked", with: [.rounds: .number(0)])
        {
            $0.point("2026-11-10")
        },
    ]
}

// MARK: - Follow-up. Contact on 2 November, every 14 days: due on the 16th, grace through the 23rd.

extension AlertRows {
    private static let cadence: [Row] = [
        Row(.cadenceDue, .speaks, .info, "tomorrow", on: "2026-11-15"),
        Row(.cadenceDue, .quiet, nil, "yesterday's contact", on: "2026-11-03"),
        Row(.cadenceDue, .boundary, .info, "in two days", on: "2026-11-14"),
        Row(.cadenceDue, .boundary, nil, "in three days", on: "2026-11-13"),
        Row(.cadenceDue, .boundary, .info, "the day itself", on: "2026-11-16"),
        Row(.cadenceGrace, .speaks, .warn, "three days late", on: "2026-11-19"),
        Row(.cadenceGrace, .quiet, nil, "a mission at rest", .paused, on: "2026-11-19"),
        Row(.cadenceGrace, .boundary, nil, "the day itself", on: "2026-11-16"),
        Row(.cadenceGrace, .boundary, .warn, "the last day of grace", on: "2026-11-23"),
        // Nine days on is the 11th, a holiday: the contact is due on the 12th.
        Row(
            .cadenceGrace, .boundary, nil, "the day after a holiday is the day itself",
            with: [.cadenceDays: .number(9)], on: "2026-11-12"),
        Row(
            .cadenceGrace, .boundary, .warn, "and grace begins on the next",
            with: [.cadenceDays: .number(9)], on: "2026-11-13"),
        Row(.cadenceLapsed, .speaks, .high, "a month late", on: "2026-12-16"),
        Row(.cadenceLapsed, .quiet, nil, "no cadence", without: [.cadenceDays], on: "2026-12-16"),
        Row(.cadenceLapsed, .boundary, nil, "the last day of grace", on: "2026-11-23"),
        Row(.cadenceLapsed, .boundary, .high, "the day after", on: "2026-11-24"),
    ]

    private static let meetings: [Row] = [
        Row(.meetingUnconfirmed, .speaks, .warn, "last week's", on: "2026-11-12") { $0.meets("2026-11-05") },
        Row(.meetingUnconfirmed, .quiet, nil, "missed and said so", on: "2026-11-12") {
            _ = $0.scene.meeting(.missed, day: "2026-11-05")
        },
        Row(.meetingUnconfirmed, .boundary, nil, "the day itself", on: "2026-11-05") {
            $0.meets("2026-11-05")
        },
        Row(.meetingUnconfirmed, .boundary, .warn, "the day after", on: "2026-11-06") {
            $0.meets("2026-11-05")
        },
        // Held on Friday the 6th: five worked days, the holiday left out, end on Monday the 16th.
        Row(.minutesMissing, .speaks, .warn, "two weeks on", on: "2026-11-20") {
            _ = $0.scene.meeting(.held, day: "2026-11-06")
        },
        Row(.minutesMissing, .quiet, nil, "written", on: "2026-11-20") {
            _ = $0.scene.meeting(.minuted, day: "2026-11-06")
        },
        Row(.minutesMissing, .boundary, nil, "the fifth worked day", on: "2026-11-16") {
            _ = $0.scene.meeting(.held, day: "2026-11-06")
        },
        Row(.minutesMissing, .boundary, .warn, "the day after", on: "2026-11-17") {
            _ = $0.scene.meeting(.held, day: "2026-11-06")
        },
        // For 5 November.
        Row(.actionOverdue, .speaks, .warn, "a week late", on: "2026-11-12") { _ = $0.scene.action() },
        Row(.actionOverdue, .quiet, nil, "done", on: "2026-11-12") { _ = $0.scene.action(.done) },
        Row(.actionOverdue, .boundary, nil, "the day itself", on: "2026-11-05") { _ = $0.scene.action() },
        Row(.actionOverdue, .boundary, .warn, "the day after", on: "2026-11-06") { _ = $0.scene.action() },
    ]
}
