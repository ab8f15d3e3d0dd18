import Domain
import TestSupport

// MARK: - Signatures and papers

extension AlertRows {
    static let papers: [Row] = [
        Row(.engagementUnsigned, .speaks, .high, "nothing signed"),
        Row(.engagementUnsigned, .quiet, nil, "nothing has begun", .ready),
        Row(.engagementUnsigned, .boundary, nil, "signed today") {
            $0.scene.engagement([.day: .day("2026-11-02")])
        },
        Row(.engagementUnsigned, .boundary, .high, "sent and not signed") {
            $0.scene.draft([.sent: .day("2026-11-02")])
        },
        // The mission ends on 31 December.
        Row(.engagementEnding, .speaks, .warn, "in three days", on: "2026-12-28") { $0.point("2026-12-30") },
        Row(.engagementEnding, .quiet, nil, "every point is settled", on: "2026-12-28") {
            _ = $0.scene.checkpoint(.accepted)
        },
        Row(.engagementEnding, .boundary, .warn, "in fourteen days", on: "2026-12-17") {
            $0.point("2026-12-30")
        },
        Row(.engagementEnding, .boundary, nil, "in fifteen days", on: "2026-12-16") {
            $0.point("2026-12-30")
        },
        Row(.vigilanceMissing, .speaks, .high, "six thousand euros") { $0.signs(600_000) },
        Row(.vigilanceMissing, .quiet, nil, "a certificate of today") {
            $0.signs(600_000)
            $0.certificate("2026-11-02")
        },
        Row(.vigilanceMissing, .boundary, .high, "exactly 5 000.00 €") { $0.signs(500_000) },
        Row(.vigilanceMissing, .boundary, nil, "4 999.99 €") { $0.signs(499_999) },
        // Issued on 31 August, it holds through 28 February.
        Row(.vigilanceExpired, .speaks, .high, "a month since", on: "2027-03-28") { $0.papers("2026-08-31") },
        Row(.vigilanceExpired, .quiet, nil, "it holds for months", on: "2026-12-01") {
            $0.papers("2026-08-31")
        },
        Row(.vigilanceExpired, .boundary, nil, "its last day", on: "2027-02-28") { $0.papers("2026-08-31") },
        Row(.vigilanceExpired, .boundary, .high, "the day after", on: "2027-03-01") {
            $0.papers("2026-08-31")
        },
        Row(.vigilanceExpiring, .speaks, .warn, "in a week", on: "2027-02-21") { $0.papers("2026-08-31") },
        Row(.vigilanceExpiring, .quiet, nil, "in three months", on: "2026-11-30") { $0.papers("2026-08-31") },
        Row(.vigilanceExpiring, .boundary, .warn, "in thirty days", on: "2027-01-29") {
            $0.papers("2026-08-31")
        },
        Row(.vigilanceExpiring, .boundary, nil, "in thirty-one days", on: "2027-01-28") {
            $0.papers("2026-08-31")
        },
    ]

    // MARK: - Invoices. The scene's is due on 19 November.

    static let money: [Row] = [
        Row(.invoiceLate, .speaks, .high, "two weeks late", on: "2026-12-03") { _ = $0.scene.invoice() },
        Row(.invoiceLate, .quiet, nil, "paid", on: "2026-12-03") { _ = $0.scene.invoice(.paid) },
        Row(.invoiceLate, .boundary, nil, "the day itself", on: "2026-11-19") { _ = $0.scene.invoice() },
        Row(.invoiceLate, .boundary, .high, "the day after", on: "2026-11-20") { _ = $0.scene.invoice() },
        Row(.invoiceDueSoon, .speaks, .info, "tomorrow", on: "2026-11-18") { _ = $0.scene.invoice() },
        Row(.invoiceDueSoon, .quiet, nil, "in two weeks", on: "2026-11-05") { _ = $0.scene.invoice() },
        Row(.invoiceDueSoon, .boundary, .info, "in five days", on: "2026-11-14") { _ = $0.scene.invoice() },
        Row(.invoiceDueSoon, .boundary, nil, "in six days", on: "2026-11-13") { _ = $0.scene.invoice() },
        Row(.invoiceNotAccepted, .speaks, .warn, "for what is delivered and not answered") {
            $0.bills(.submitted)
        },
        Row(.invoiceNotAccepted, .quiet, nil, "for what is accepted") { $0.bills(.accepted) },
        Row(.invoiceNotAccepted, .boundary, nil, "reservations are an acceptance") {
            $0.bills(.acceptedWithReserves)
        },
        Row(.invoiceNotAccepted, .boundary, .warn, "a rejection is none") { $0.bills(.rejected) },
        // 1,000.00 € signed, half of it accepted: twenty points ahead is 700.00 €.
        Row(.burnAhead, .speaks, .warn, "all of it") { $0.billed(100_000) },
        Row(.burnAhead, .quiet, nil, "as much as was accepted") { $0.billed(50_000) },
        Row(.burnAhead, .boundary, nil, "twenty points exactly") { $0.billed(70_000) },
        Row(.burnAhead, .boundary, .warn, "a cent more") { $0.billed(70_001) },
    ]

    // MARK: - Funders. The scene's invoice is of 20 October.

    static let funders: [Row] = [
        Row(.fundingPeriod, .speaks, .warn, "a month before it opens") {
            $0.funded("2026-11-20", "2026-12-31")
        },
        Row(.fundingPeriod, .quiet, nil, "well within") { $0.funded("2026-10-01", "2026-12-31") },
        Row(.fundingPeriod, .boundary, nil, "on its first day") { $0.funded("2026-10-20", "2026-12-31") },
        Row(.fundingPeriod, .boundary, nil, "on its last day") { $0.funded("2026-10-10", "2026-10-20") },
        Row(.fundingPeriod, .boundary, .warn, "the day after") { $0.funded("2026-10-10", "2026-10-19") },
        Row(.fundingReportDue, .speaks, .high, "a month late", on: "2027-01-31") { $0.reports() },
        Row(.fundingReportDue, .quiet, nil, "handed in", on: "2027-01-31") {
            $0.reports([.reported: .day("2026-12-20")])
        },
        Row(.fundingReportDue, .boundary, .warn, "in thirty days", on: "2026-12-01") { $0.reports() },
        Row(.fundingReportDue, .boundary, nil, "in thirty-one days", on: "2026-11-30") { $0.reports() },
        Row(.fundingReportDue, .boundary, .warn, "the day itself", on: "2026-12-31") { $0.reports() },
        Row(.fundingReportDue, .boundary, .high, "the day after", on: "2027-01-01") { $0.reports() },
    ]

    // MARK: - The life of a mission

    static let life: [Row] = [
        Row(.quotesMissing, .speaks, .warn, "none", .sourcing, with: [.freelance: nil]),
        Row(.quotesMissing, .quiet, nil, "somebody is chosen", .sourcing),
        Row(
            .quotesMissing, .boundary, .warn, "one of two", .sourcing,
            with: [.freelance: nil, .quotesNeeded: .number(2)]
        ) { $0.quote(100) },
        Row(.quotesMissing, .boundary, nil, "one of one", .sourcing, with: [.freelance: nil]) {
            $0.quote(100)
        },
        Row(.needStale, .speaks, .warn, "three months", .need, on: "2027-02-02"),
        Row(.needStale, .quiet, nil, "somebody is being looked for", .sourcing, on: "2027-02-02"),
        Row(.needStale, .boundary, nil, "thirty days", .framing, on: "2026-12-02"),
        Row(.needStale, .boundary, .warn, "thirty-one days", .framing, on: "2026-12-03"),
        Row(.noNextStep, .speaks, .warn, "nothing has a day") { $0.signs(100_000) },
        Row(.noNextStep, .quiet, nil, "an action has one") {
            $0.signs(100_000)
            _ = $0.scene.action()
        },
        Row(.noNextStep, .boundary, nil, "a meeting today") {
            $0.signs(100_000)
            $0.meets("2026-11-02")
        },
        // Closing since 1 October.
        Row(.closurePending, .speaks, .warn, "a month", .closing),
        Row(.closurePending, .quiet, nil, "it runs"),
        Row(.closurePending, .boundary, nil, "fifteen days", .closing, on: "2026-10-16"),
        Row(.closurePending, .boundary, .warn, "sixteen days", .closing, on: "2026-10-17"),
        Row(.frameUnbalanced, .speaks, .info, "no structure at all", .sourcing),
        Row(.frameUnbalanced, .quiet, nil, "both indices whole") { $0.whole() },
        Row(.frameUnbalanced, .boundary, nil, "sixty exactly", .sourcing) { $0.points() },
        Row(.frameUnbalanced, .boundary, .info, "fifty-five", .sourcing, without: [.channel]) { $0.points() },
    ]

    static let people: [Row] = [
        Row(
            .independenceHint, .speaks, .info, "two markers",
            with: [.freePlace: .flag(false), .unit: .text("time")]),
        Row(.independenceHint, .quiet, nil, "none"),
        Row(.independenceHint, .boundary, nil, "one marker", with: [.freePlace: .flag(false)]),
        Row(.independenceHint, .boundary, .info, "eighteen months to the day", on: "2026-11-05") {
            $0.since("2025-05-05")
        },
        Row(.candidateUnanswered, .speaks, .info, "a month after the choice", .sourcing, on: "2026-12-02") {
            $0.waits()
        },
        Row(.candidateUnanswered, .quiet, nil, "told", .sourcing, on: "2026-12-02") {
            $0.waits([.answered: .day("2026-11-02")])
        },
        Row(.candidateUnanswered, .boundary, nil, "seven days", .sourcing, on: "2026-11-09") { $0.waits() },
        Row(.candidateUnanswered, .boundary, .info, "eight days", .sourcing, on: "2026-11-10") { $0.waits() },
        Row(.retentionDue, .speaks, .info, "three years", .dropped, on: "2029-11-02") { $0.heardOf() },
        Row(.retentionDue, .quiet, nil, "a mission runs", on: "2040-01-01") { $0.heardOf() },
        Row(.retentionDue, .boundary, nil, "twenty-four months to the day", .dropped, on: "2028-11-02") {
            $0.heardOf()
        },
        Row(.retentionDue, .boundary, .info, "the day after", .dropped, on: "2028-11-03") { $0.heardOf() },
        Row(.retentionDue, .boundary, nil, "engaged: five years to the day", .dropped, on: "2031-11-02") {
            $0.heardOf()
            $0.signs(100)
        },
        Row(.retentionDue, .boundary, .info, "the day after", .dropped, on: "2031-11-03") {
            $0.heardOf()
            $0.signs(100)
        },
        // Paid today: accounts are kept ten years.
        Row(.retentionDue, .boundary, nil, "billed: ten years to the day", .dropped, on: "2036-11-02") {
            $0.heardOf()
            $0.signs(100)
            _ = $0.scene.invoice(.paid)
        },
        Row(.retentionDue, .boundary, .info, "and the day after", .dropped, on: "2036-11-03") {
            $0.heardOf()
            $0.signs(100)
            _ = $0.scene.invoice(.paid)
        },
    ]
}
