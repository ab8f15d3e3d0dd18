import Domain
import TestSupport

/// The gates of domain §2.7 that a move asks for: what is lacking, on which side of each boundary. G24, G25 and G33
/// are refusals and advice, and stand with the conditions.
enum GateRows {
    typealias Row = RuleRow<GateCode, Lack?>

    static let all = toFraming + toSourcing + toReady + papers + toActive + toTheEnd

    private static let toFraming: [Row] = [
        Row(.lead, .speaks, .missing, "nobody leads", .need, without: [.lead]),
        Row(.lead, .quiet, nil, "somebody leads", .need),
        Row(.lead, .boundary, .missing, "a back-up leads nothing", .need, without: [.lead]) {
            let member = $0.scene.member(.lead)
            $0.scene.write(.edited(.mission, [.backup: .id(member)]), party: $0.scene.mission)
        },
        Row(.purpose, .speaks, .missing, "no link to the purpose", .need),
        Row(.purpose, .quiet, nil, "a link", .need, with: [.purposeLink: .text("Insertion")]),
        Row(.purpose, .boundary, nil, "one letter is a link", .need, with: [.purposeLink: .text("I")]),
    ]

    private static let toSourcing: [Row] = [
        Row(.brief, .speaks, .have(3, of: 8), "three headings", .framing) { $0.brief(3) },
        Row(.brief, .quiet, nil, "eight headings", .framing) { $0.brief(8) },
        Row(.brief, .boundary, .have(7, of: 8), "one heading lacks", .framing) { $0.brief(7) },
        Row(.objective, .speaks, .missing, "no objective", .framing),
        Row(.objective, .quiet, nil, "statement, indicator, target, day", .framing) { $0.objective() },
        Row(.objective, .boundary, .missing, "all but the day", .framing) { $0.objective([.due: nil]) },
        Row(.money, .speaks, .missing, "neither estimate nor funding", .framing),
        Row(.money, .quiet, nil, "both", .framing, with: [.estimate: .number(100)]) { $0.allocate() },
        Row(
            .money, .boundary, .fields([.funding]), "an estimate alone", .framing,
            with: [.estimate: .number(0)]),
        Row(.money, .boundary, .fields([.estimate]), "funding alone", .framing) { $0.allocate() },
        Row(.heard, .speaks, .missing, "the team was not heard", .framing),
        Row(.heard, .quiet, nil, "it was", .framing, with: [.heard: .text("L'équipe")]),
        Row(
            .heard, .boundary, .missing, "a day alone says nothing of what was said", .framing,
            with: [.heardOn: .day("2026-10-01")]),
        Row(.makeOrBuy, .speaks, .missing, "not decided", .framing),
        Row(
            .makeOrBuy, .quiet, nil, "decided with a reason", .framing,
            with: [.makeOrBuy: .text("mix"), .makeOrBuyWhy: .text("Former")]),
        Row(
            .makeOrBuy, .boundary, .fields([.makeOrBuyWhy]), "decided, and nobody says why", .framing,
            with: [.makeOrBuy: .text("mix")]),
        Row(.cautions, .speaks, .cautions([.rights]), "rights not read", .framing),
        Row(.cautions, .quiet, nil, "read", .framing, with: [.cautions: .texts(["F15"])]),
        Row(
            .cautions, .boundary, .cautions([.personalData]), "one of two read", .framing,
            with: [.cautions: .texts(["F15"]), .personalData: .flag(true)]),
    ]

    private static let toReady: [Row] = [
        Row(.choice, .speaks, .missing, "nobody is chosen", .sourcing, with: [.freelance: nil]),
        Row(.choice, .quiet, nil, "chosen with a reason", .sourcing) { $0.choose("connaît le terrain") },
        Row(.choice, .boundary, .missing, "chosen without a reason", .sourcing) { $0.choose(nil) },
        Row(.quotes, .speaks, .have(0, of: 1), "no quote", .sourcing),
        Row(.quotes, .quiet, nil, "one of one", .sourcing) { $0.quote(100) },
        Row(
            .quotes, .boundary, .have(1, of: 2), "one of two, and a candidate without a quote", .sourcing,
            with: [.quotesNeeded: .number(2)]
        ) {
            $0.quote(100)
            $0.quote(nil)
        },
        Row(
            .quotes, .boundary, .have(1, of: 3), "the funder asks for more than the mission", .sourcing,
            with: [.quotesNeeded: .number(1)]
        ) {
            $0.quote(100)
            $0.allocate(quotesNeeded: 3)
        },
        Row(
            .quotes, .boundary, .have(1, of: 3), "the mission asks for more than the funder", .sourcing,
            with: [.quotesNeeded: .number(3)]
        ) {
            $0.quote(100)
            $0.allocate(quotesNeeded: 2)
        },
        Row(.values, .speaks, .missing, "nothing scored", .sourcing) { $0.choose("connaît le terrain") },
        Row(.values, .quiet, nil, "all of the charter", .sourcing) { $0.scored(4) },
        Row(.values, .boundary, nil, "half of the charter", .sourcing) { $0.scored(2) },
        Row(.conflict, .speaks, .missing, "not answered", .sourcing),
        Row(.conflict, .quiet, nil, "nobody on both sides", .sourcing, with: [.conflict: .flag(false)]),
        Row(
            .conflict, .boundary, .fields([.conflictDecision]), "somebody, and nothing decided", .sourcing,
            with: [.conflict: .flag(true)]),
        Row(.checkpoint, .speaks, .missing, "no checkpoint", .sourcing),
        Row(.checkpoint, .quiet, nil, "one with a criterion", .sourcing) { _ = $0.scene.checkpoint() },
        Row(.checkpoint, .boundary, .missing, "one without any criterion", .sourcing) {
            _ = $0.scene.checkpoint(criteria: [])
        },
        Row(.criteria, .speaks, .left(1), "one without criteria", .sourcing) {
            _ = $0.scene.checkpoint(criteria: [])
        },
        Row(.criteria, .quiet, nil, "all have some", .sourcing) { _ = $0.scene.checkpoint() },
        Row(.criteria, .boundary, nil, "a cancelled one needs none", .sourcing) {
            _ = $0.scene.checkpoint(.cancelled, criteria: [])
        },
        Row(.cadence, .speaks, .missing, "no cadence", .sourcing, without: [.cadenceDays]),
        Row(.cadence, .quiet, nil, "every fortnight", .sourcing),
        Row(.cadence, .boundary, nil, "every ninety days", .sourcing, with: [.cadenceDays: .number(90)]),
        Row(.kickoffPlanned, .speaks, .missing, "no kick-off", .sourcing),
        Row(.kickoffPlanned, .quiet, nil, "planned", .sourcing) { $0.kickoff("2026-12-24") },
        Row(.kickoffPlanned, .boundary, .missing, "planned and cancelled", .sourcing) {
            let meeting = $0.kickoff("2026-11-10")
            $0.scene.write(.meetingCancelled(reason: nil), on: meeting)
        },
    ]
}

// The signature, the papers and what is written before it.
extension GateRows {
    private static let papers: [Row] = [
        Row(.signature, .speaks, .missing, "nothing signed", .ready),
        Row(.signature, .quiet, nil, "signed", .ready) { $0.scene.engagement() },
        Row(.signature, .boundary, .missing, "sent and not signed", .ready) {
            $0.scene.draft([.sent: .day("2026-10-30")])
        },
        Row(.papers, .speaks, .missing, "six thousand euros and no certificate", .ready) {
            $0.scene.engagement([.amount: .number(600_000)])
        },
        Row(.papers, .quiet, nil, "4 999.99 €", .ready) { $0.scene.engagement([.amount: .number(499_999)]) },
        Row(.papers, .boundary, .missing, "exactly 5 000.00 €", .ready) {
            $0.scene.engagement([.amount: .number(500_000)])
        },
        // Issued on 2 May: six months on is today.
        Row(.papers, .boundary, nil, "the certificate holds on its last day", .ready) {
            $0.scene.engagement([.amount: .number(500_000)])
            $0.certificate("2026-05-02")
        },
        Row(.papers, .boundary, .missing, "and no more on the day after", .ready) {
            $0.scene.engagement([.amount: .number(500_000)])
            $0.certificate("2026-05-01")
        },
        Row(.balance, .speaks, .missing, "no structure", .ready),
        Row(.balance, .quiet, nil, "both indices whole", .ready) { $0.whole() },
        // Without the briefing (15), the objective (10), the signature (15): 100 − 40.
        Row(.balance, .boundary, nil, "sixty exactly is structured", .ready) { $0.points() },
        Row(.balance, .boundary, .missing, "fifty-five is not", .ready, without: [.channel]) { $0.points() },
        Row(
            .dataClauses, .speaks, .missing, "data and no clauses", .ready, with: [.personalData: .flag(true)]
        ),
        Row(.dataClauses, .quiet, nil, "no personal data", .ready),
        Row(
            .dataClauses, .boundary, nil, "clauses signed on the day", .ready,
            with: [.personalData: .flag(true), .dataClauses: .day("2026-11-02")]),
        Row(.rights, .speaks, .missing, "a website and no clause", .ready),
        Row(.rights, .quiet, nil, "strategy has no author", .ready, with: [.category: .text("STR")]),
        Row(
            .rights, .boundary, .missing, "written that there is none", .ready, with: [.rights: .text("none")]
        ),
    ]

    private static let toActive: [Row] = [
        Row(
            .start, .speaks, .notBefore("2026-12-01"), "a month ahead", .ready,
            with: [.start: .day("2026-12-01")]),
        Row(.start, .quiet, nil, "begun", .ready),
        Row(.start, .boundary, nil, "the day itself", .ready, with: [.start: .day("2026-11-02")]),
        Row(
            .start, .boundary, .notBefore("2026-11-03"), "tomorrow", .ready,
            with: [.start: .day("2026-11-03")]),
        Row(.kickoffNear, .speaks, .missing, "no kick-off", .ready),
        Row(.kickoffNear, .quiet, nil, "held", .ready) {
            let meeting = $0.kickoff("2026-11-01")
            $0.scene.write(.meetingHeld(Holding(day: "2026-11-01", present: [])), on: meeting)
        },
        Row(.kickoffNear, .boundary, nil, "seven days ahead", .ready) { $0.kickoff("2026-11-09") },
        Row(.kickoffNear, .boundary, .missing, "eight days ahead", .ready) { $0.kickoff("2026-11-10") },
    ]

    private static let toTheEnd: [Row] = [
        Row(.checkpointsFinal, .speaks, .left(1), "one is planned") { _ = $0.scene.checkpoint() },
        Row(.checkpointsFinal, .quiet, nil, "all accepted") { _ = $0.scene.checkpoint(.accepted) },
        Row(.checkpointsFinal, .boundary, nil, "rejected is settled too") {
            _ = $0.scene.checkpoint(.rejected)
        },
        Row(.reservations, .speaks, .left(1), "one reservation") {
            _ = $0.scene.checkpoint(.acceptedWithReserves)
        },
        Row(.reservations, .quiet, nil, "none") { _ = $0.scene.checkpoint(.accepted) },
        Row(.reservations, .boundary, nil, "lifted on the day") {
            let checkpoint = $0.scene.checkpoint(.acceptedWithReserves)
            let reserve = $0.scene.reserveID(checkpoint)
            $0.scene.write(
                .reserveLifted(reserve.decision, reserve.index, day: $0.today, note: nil), on: checkpoint)
        },
        Row(.results, .speaks, .left(3), "nothing written", .closing),
        Row(.results, .quiet, nil, "effect, values, again", .closing) { $0.closed() },
        Row(.results, .boundary, .left(1), "an objective without its result", .closing) {
            $0.closed()
            $0.objective()
        },
        Row(.jointReview, .speaks, .have(0, of: 2), "neither asked nor shared", .closing),
        Row(.jointReview, .quiet, nil, "both", .closing) { $0.closed() },
        Row(.jointReview, .boundary, .have(1, of: 2), "shared, and nobody asked", .closing) {
            $0.closed(without: [.feedbackAsked])
        },
        Row(.invoices, .speaks, .left(1), "one to pay", .closing) { _ = $0.scene.invoice() },
        Row(.invoices, .quiet, nil, "paid", .closing) { _ = $0.scene.invoice(.paid) },
        Row(.invoices, .boundary, nil, "cancelled is dealt with", .closing) {
            _ = $0.scene.invoice(.cancelled)
        },
        Row(.handover, .speaks, .have(0, of: 4), "nothing handed over", .closing),
        Row(.handover, .quiet, nil, "all four", .closing) { $0.closed() },
        Row(.handover, .boundary, .have(4, of: 5), "a skill not learned yet", .closing) {
            $0.closed()
            let learner = $0.scene.member(.lead)
            _ = $0.scene.story.add(
                .transfer, [.text: .text("Publier"), .learner: .id(learner)], in: $0.scene.mission)
        },
        Row(.actions, .speaks, .left(1), "one open", .closing) { _ = $0.scene.action() },
        Row(.actions, .quiet, nil, "done", .closing) { _ = $0.scene.action(.done) },
        Row(.actions, .boundary, nil, "dropped is closed", .closing) { _ = $0.scene.action(.dropped) },
        Row(.termination, .speaks, .left(1), "what was signed binds") { $0.scene.engagement() },
        Row(.termination, .quiet, nil, "nothing signed"),
        Row(.termination, .boundary, nil, "ended on the day") {
            $0.scene.engagement()
            let id = $0.scene.folded.engagements[0].id
            $0.scene.write(
                .engagementTerminated(Termination(day: $0.today, noticeKept: true, reason: "r")), on: id)
        },
    ]
}
