import Domain
import TestSupport

/// The markers of independence (domain §2.6): to look at, or not.
enum MarkerRows {
    typealias Row = RuleRow<IndependenceMarker, Bool>

    static let all = freedoms + terms + words

    private static let freedoms: [Row] = [
        Row(.hours, .speaks, true, "hours are set", with: [.freeSchedule: .flag(false)]),
        Row(.hours, .quiet, false, "hours are free"),
        Row(.hours, .boundary, false, "nobody spoke of hours", without: [.freeSchedule]),
        Row(.hours, .boundary, false, "three meetings a week, three weeks running") { $0.clocked(weeks: 3) },
        Row(.hours, .boundary, true, "three meetings a week, four weeks running") { $0.clocked(weeks: 4) },
        Row(.hours, .boundary, false, "two meetings a week") { $0.clocked(weeks: 6, times: 2) },
        Row(.place, .speaks, true, "the place is set", with: [.freePlace: .flag(false)]),
        Row(.place, .quiet, false, "the place is free"),
        Row(.place, .boundary, false, "nobody spoke of it", without: [.freePlace]),
        Row(.method, .speaks, true, "the method is set", with: [.freeMethod: .flag(false)]),
        Row(.method, .quiet, false, "the method is free"),
        Row(.method, .boundary, false, "nobody spoke of it", without: [.freeMethod]),
    ]

    private static let terms: [Row] = [
        Row(.deliverables, .speaks, true, "time is paid", with: [.unit: .text("time")]),
        Row(.deliverables, .quiet, false, "deliverables are"),
        Row(
            .deliverables, .boundary, false, "days, with deliverables",
            with: [.unit: .text("dayWithDeliverables")]),
        Row(.deliverables, .boundary, false, "five equal months") { $0.monthly(5) },
        Row(.deliverables, .boundary, true, "six equal months") { $0.monthly(6) },
        // Ten days of seven hours: thirty percent are 1,260 minutes.
        Row(.invitation, .speaks, true, "half of the time is met away") {
            $0.meets(minutes: [960, 960, 180])
        },
        Row(.invitation, .quiet, false, "an hour is") { $0.meets(minutes: [60]) },
        Row(.invitation, .boundary, false, "thirty percent exactly") { $0.meets(minutes: [960, 300]) },
        Row(.invitation, .boundary, true, "five minutes more") { $0.meets(minutes: [960, 305]) },
        Row(.otherClients, .speaks, true, "exclusive") { $0.scene.engagement([.exclusivity: .flag(true)]) },
        Row(.otherClients, .quiet, false, "not exclusive") { $0.scene.engagement() },
        Row(.otherClients, .boundary, false, "drafted so and not signed") {
            $0.scene.draft([.exclusivity: .flag(true)])
        },
        Row(.bounded, .speaks, true, "three years together") { $0.since("2023-11-02") },
        Row(.bounded, .quiet, false, "a month together") { $0.since("2026-10-02") },
        Row(.bounded, .boundary, false, "a day less than eighteen months", on: "2026-11-04") {
            $0.since("2025-05-05")
        },
        Row(.bounded, .boundary, true, "eighteen months", on: "2026-11-05") { $0.since("2025-05-05") },
        Row(.bounded, .boundary, false, "120 days in a year") { $0.scene.engagement([.days: .number(120)]) },
        Row(.bounded, .boundary, true, "121 days in a year") { $0.scene.engagement([.days: .number(121)]) },
    ]

    private static let words: [Row] = [
        Row(.noHierarchy, .speaks, true, "who must be there") { $0.agenda("Présence obligatoire") },
        Row(.noHierarchy, .quiet, false, "who is invited") { $0.agenda("Présence proposée") },
        Row(.noHierarchy, .boundary, false, "“en ordre” orders nobody") {
            $0.agenda("Mettre les pièces en ordre")
        },
        Row(.mutualRespect, .speaks, true, "a threat") { $0.agenda("Sanction en cas de retard") },
        Row(.mutualRespect, .quiet, false, "a request") { $0.agenda("Demande de reprise") },
        Row(.mutualRespect, .boundary, false, "in a meeting that was cancelled") {
            let meeting = $0.agenda("Sanction en cas de retard")
            $0.scene.write(.meetingCancelled(reason: nil), on: meeting)
        },
        Row(.availability, .speaks, true, "leave to be granted") { $0.agenda("Poser ses congés") },
        Row(.availability, .quiet, false, "days that are said ahead") {
            $0.agenda("Annoncer ses indisponibilités")
        },
        Row(.availability, .boundary, true, "in the other language") { $0.agenda("Annual leave") },
    ]
}
