import Domain
import TestSupport
import Testing

/// The conditions C1–C8 of domain §2.7, and the gates that are refusals or advice: G24, G25, G33.
enum ConditionRows {
    enum Said: Equatable, Sendable {
        case allowed
        case refused(Refusal)
        case advised(Advice)
    }

    typealias Row = RuleRow<String, Said>
    typealias Asking = @Sendable (Scene, EntityID) -> Command

    static let codes = (1...8).map { "C\($0)" } + ["G24", "G25", "G33"]
    static let all = deliveries + verdicts + rework + moves

    /// What the rules say to one command on a checkpoint of a scene.
    private static func row(
        _ code: String, _ side: Row.Side, _ expected: Said, _ about: String, _ command: @escaping Asking,
        from state: CheckpointState = .submitted, on day: Day = "2026-11-02",
        by role: Role = .coordination
    ) -> Row {
        Row(code, side, expected, about) {
            var scene = Scene()
            let id = scene.checkpoint(state, criteria: [Criterion("A"), Criterion("B", required: false)])
            scene.story.today = day
            let command = command(scene, id)
            if let refusal = scene.refusal(of: command, by: role) { return .refused(refusal) }
            return try scene.advice(on: command, by: role).first.map { .advised($0) } ?? .allowed
        }
    }

    private static let deliveries: [Row] = [
        delivers(
            .speaks, .advised(.deliveryWithoutWords), "neither words nor place",
            Delivery(day: "2026-11-02", what: "")),
        delivers(
            .quiet, .allowed, "both", Delivery(day: "2026-11-02", what: "v1", reference: "https://e.org")),
        delivers(.boundary, .allowed, "words alone", Delivery(day: "2026-11-02", what: "v1")),
        delivers(
            .boundary, .allowed, "a place alone",
            Delivery(day: "2026-11-02", what: "", reference: "https://e.org")),
    ]

    private static func delivers(
        _ side: Row.Side, _ said: Said, _ about: String, _ delivery: Delivery
    ) -> Row {
        row(
            "C1", side, said, about, { .submit(checkpoint: $1, in: $0.mission, delivery) }, from: .planned)
    }

    private static func accepts(_ findings: [Finding]) -> Asking {
        { .accept(checkpoint: $1, in: $0.mission, day: $0.today, findings: findings) }
    }

    private static func reserves(_ change: @escaping @Sendable (inout [Reserve]) -> Void)
        -> Asking
    {
        { scene, id in
            var reserves = [scene.reserve]
            change(&reserves)
            return .acceptWithReserves(
                checkpoint: id, in: scene.mission, day: scene.today, reserves: reserves)
        }
    }

    private static func rejects(_ reason: String) -> Asking {
        { .reject(checkpoint: $1, in: $0.mission, day: $0.today, reason: reason) }
    }

    private static func waives(_ reason: String) -> Asking {
        { .waive(checkpoint: $1, in: $0.mission, day: $0.today, reason: reason, effect: .transfer) }
    }

    private static let verdicts: [Row] = [
        row(
            "C2", .speaks, .refused(.unmetCriteria([0])), "the required one is not met", accepts([.no, .yes])),
        row("C2", .quiet, .allowed, "all are met", accepts([.yes, .yes])),
        row("C2", .boundary, .allowed, "the free one is not met", accepts([.yes, .no])),
        row(
            "C2", .boundary, .refused(.unmetCriteria([0])), "not applicable is not met",
            accepts([.notApplicable, .yes])),
        row("C3", .speaks, .refused(.reserveNeeded), "no reservation", reserves { $0 = [] }),
        row("C3", .quiet, .allowed, "one, whole", reserves { _ in }),
        row(
            "C3", .boundary, .allowed, "to be lifted on the day of the answer",
            reserves { $0[0].due = "2026-11-02" }),
        row(
            "C3", .boundary, .refused(.endBeforeStart(start: "2026-11-02", end: "2026-11-01")),
            "to be lifted before it", reserves { $0[0].due = "2026-11-01" }),
        row("C5", .speaks, .refused(.reasonNeeded), "no reason", waives(" "), from: .planned),
        row(
            "C5", .quiet, .allowed, "a reason and what becomes of the share", waives("Inutile depuis"),
            from: .planned),
        row("C5", .boundary, .allowed, "one letter is a reason", waives("x"), from: .planned),
        row(
            "C6", .speaks, .refused(.reasonTooShort(.reason, minimum: 20)), "no reason", rejects(""),
            by: .signatory),
        row(
            "C6", .quiet, .allowed, "a sentence", rejects("Ne répond en rien au besoin convenu"),
            by: .signatory),
        row(
            "C6", .boundary, .allowed, "twenty characters", rejects(String(repeating: "é", count: 20)),
            by: .signatory),
        row(
            "C6", .boundary, .refused(.reasonTooShort(.reason, minimum: 20)), "nineteen",
            rejects(String(repeating: "é", count: 19)), by: .signatory),
        // Delivered on 1 November: the tenth worked day, the holiday left out, is Monday the 16th.
        row(
            "C7", .speaks, .advised(.lateAnswer(due: "2026-11-16")), "two weeks late", accepts([.yes, .yes]),
            on: "2026-11-30"),
        row("C7", .quiet, .allowed, "the day after the delivery", accepts([.yes, .yes])),
        row("C7", .boundary, .allowed, "the last day", accepts([.yes, .yes]), on: "2026-11-16"),
        row(
            "C7", .boundary, .advised(.lateAnswer(due: "2026-11-16")), "the day after",
            accepts([.yes, .yes]), on: "2026-11-17"),
    ]
}

// MARK: - Rework, pauses, drops

extension ConditionRows {
    private static func asks(
        _ criterion: Int?, isNew: Bool = false, _ finding: Finding = .no
    ) -> Asking {
        { scene, id in
            .requestChanges(
                checkpoint: id, in: scene.mission, day: scene.today,
                points: [ReworkPoint(criterion: criterion, text: "Revoir", isNewRequest: isNew)],
                findings: [finding, .yes])
        }
    }

    /// The rounds that were asked for before, of two that the price includes.
    private static func round(
        _ side: Row.Side, _ said: Said, _ about: String, after rounds: Int, _ comment: String?
    ) -> Row {
        Row("C8", side, said, about) {
            var scene = Scene()
            let id = scene.checkpoint()
            for _ in 0..<rounds { scene.answer(id, .changesRequested) }
            scene.write(.checkpointSubmitted(Delivery(day: scene.today, what: "v2")), on: id)
            let command = Command.requestChanges(
                checkpoint: id, in: scene.mission, day: scene.today,
                points: [ReworkPoint(criterion: 0, text: "Revoir", isNewRequest: false)], findings: [.no],
                comment: comment)
            if let refusal = scene.refusal(of: command) { return .refused(refusal) }
            return try scene.advice(on: command).first.map { .advised($0) } ?? .allowed
        }
    }

    private static let rework: [Row] = [
        row("C4", .speaks, .refused(.reworkPointNeeded), "tied to nothing", asks(nil)),
        row("C4", .quiet, .allowed, "tied to what is not met", asks(0)),
        row("C4", .boundary, .refused(.reworkPointNeeded), "tied to what is met", asks(0, .yes)),
        row("C4", .boundary, .advised(.newRequest), "said to be a new request", asks(nil, isNew: true)),
        round(
            .speaks, .refused(.beyondRounds(round: 3, included: 2)), "a third round and no word of why",
            after: 2, nil),
        round(.quiet, .allowed, "the first round", after: 0, nil),
        round(.boundary, .allowed, "the second of two", after: 1, nil),
        round(
            .boundary, .advised(.roundsBeyondFrame(round: 3, included: 2)), "a third with ten characters",
            after: 2, "Avenant n1"),
        round(
            .boundary, .refused(.beyondRounds(round: 3, included: 2)), "a third with nine characters",
            after: 2, "Avenant 1"),
    ]

    private static func pauses(_ reason: String, resume: Day? = "2026-11-30")
        -> Asking
    {
        { scene, _ in
            .moveMission(scene.mission, to: .paused, day: scene.today, reason: reason, resumeOn: resume)
        }
    }

    private static func drops(_ reason: String?) -> Asking {
        { scene, _ in .moveMission(scene.mission, to: .dropped, day: scene.today, reason: reason) }
    }

    private static let moves: [Row] = [
        row("G24", .speaks, .refused(.reasonNeeded), "no reason to pause", pauses(" ")),
        row("G24", .quiet, .allowed, "a reason", pauses("Changement de logiciel")),
        row("G24", .boundary, .allowed, "one letter is a reason", pauses("x")),
        row("G25", .speaks, .advised(.pausedWithoutDay), "no day to resume", pauses("Travaux", resume: nil)),
        row("G25", .quiet, .allowed, "in four weeks", pauses("Travaux")),
        row("G25", .boundary, .allowed, "on the same day", pauses("Travaux", resume: "2026-11-02")),
        row("G33", .speaks, .refused(.reasonNeeded), "no reason to drop", drops(nil)),
        row("G33", .quiet, .allowed, "a reason", drops("Fait en interne")),
        row("G33", .boundary, .refused(.reasonNeeded), "white space is none", drops("\u{200B} ")),
    ]
}
