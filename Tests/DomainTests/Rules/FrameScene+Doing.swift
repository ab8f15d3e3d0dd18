import Domain
import TestSupport

// What rows of the audit do to a mission, each in a few words.
extension FrameScene {
    mutating func allocate(_ amount: Int = 100, quotesNeeded: Int? = nil) {
        if let quotesNeeded {
            scene.write(.edited(.funding, [.quotesNeeded: .number(quotesNeeded)]), party: scene.funding)
        }
        _ = scene.story.add(
            .allocation, [.funding: .id(scene.funding), .amount: .number(amount)], in: scene.mission)
    }

    mutating func choose(_ reason: String?) {
        scene.write(.freelanceSelected(scene.freelance, day: today, reason: reason))
    }

    /// A candidate of their own, with a quote or none.
    mutating func quote(_ amount: Int?) {
        let person = scene.story.add(.freelance, [.name: .text("Noé")])
        let fields: Fields = [.freelance: .id(person), .amount: amount.map { .number($0) }]
        _ = scene.story.add(.candidacy, fields.withoutNils, in: scene.mission)
    }

    /// Whoever was chosen has that for every value, with its fact.
    mutating func scored(_ points: Int) {
        let id = scene.story.add(.candidacy, [.freelance: .id(scene.freelance)], in: scene.mission)
        for value in Charter.usual {
            scene.write(
                .candidacyScored(.value(value.code), CandidacyScore(points, evidence: "vu sur place")), on: id
            )
        }
        choose("connaît le terrain")
    }

    @discardableResult
    mutating func kickoff(_ day: Day) -> EntityID {
        scene.story.add(.meeting, [.kind: .text("kickoff"), .day: .day(day)], in: scene.mission)
    }

    mutating func certificate(_ issued: Day) {
        _ = scene.story.add(
            .document, [.documentKind: .text("vigilance"), .issued: .day(issued)], in: scene.freelance)
    }

    mutating func delivered() { _ = scene.checkpoint(.submitted) }

    mutating func point(_ due: Day) { _ = scene.checkpoint(due: due) }

    mutating func rework(_ rounds: Int) {
        let id = scene.checkpoint()
        for _ in 0..<rounds { scene.answer(id, .changesRequested) }
    }

    mutating func meets(_ day: Day) { _ = scene.meeting(day: day) }

    /// Ten days are engaged, and so many minutes of them are met away.
    mutating func meets(minutes: [Int]) {
        scene.engagement([.days: .number(10)])
        for duration in minutes {
            _ = scene.story.add(
                .meeting,
                [.kind: .text("followUp"), .day: .day(today), .duration: .number(duration)], in: scene.mission
            )
        }
    }

    /// At nine in the morning, Mondays and on.
    mutating func clocked(weeks: Int, times: Int = 3) {
        for week in 0..<weeks {
            for day in 0..<times {
                _ = scene.story.add(
                    .meeting,
                    [
                        .kind: .text("followUp"), .day: .day("2026-11-02" + week * 7 + day),
                        .time: .time(TimeOfDay("09:00")!),
                    ], in: scene.mission)
            }
        }
    }

    @discardableResult
    mutating func agenda(_ line: String) -> EntityID {
        scene.story.add(
            .meeting, [.kind: .text("followUp"), .day: .day(today), .agenda: .texts([line])],
            in: scene.mission)
    }

    /// Equal invoices that name no checkpoint, a month apart.
    mutating func monthly(_ months: Int) {
        for month in 1...months {
            _ = scene.invoice(
                fields: [.issued: .day(Day(year: 2026, month: month, day: 28)!), .amount: .number(150_000)])
        }
    }

    mutating func signs(_ amount: Int) { scene.engagement([.amount: .number(amount)]) }

    /// Enough is signed to ask for papers, and a certificate of that day is there.
    mutating func papers(_ issued: Day) {
        signs(600_000)
        certificate(issued)
    }

    /// An invoice for a checkpoint in that state.
    mutating func bills(_ state: CheckpointState) {
        let checkpoint = scene.checkpoint(state)
        _ = scene.invoice(fields: [.checkpoint: .id(checkpoint)])
    }

    /// A thousand euros are signed, half of them accepted, so many cents billed.
    mutating func billed(_ amount: Int) {
        signs(100_000)
        _ = scene.checkpoint(.accepted, fields: [.share: .number(5000)])
        _ = scene.checkpoint(fields: [.share: .number(5000)])
        _ = scene.invoice(fields: [.amount: .number(amount)])
    }

    /// The scene's invoice, paid with money for expenses of those days.
    mutating func funded(_ from: Day, _ through: Day) {
        scene.write(.edited(.funding, [.start: .day(from), .end: .day(through)]), party: scene.funding)
        allocate()
        _ = scene.invoice()
    }

    /// The report is due on 31 December.
    mutating func reports(_ fields: Fields = [:]) {
        scene.write(.edited(.funding, fields.with(.reportDue, .day("2026-12-31"))), party: scene.funding)
    }

    mutating func since(_ day: Day) {
        scene.write(.edited(.freelance, [.since: .day(day)]), party: scene.freelance)
    }

    /// Somebody was spoken to, and another was chosen today.
    mutating func waits(_ fields: Fields = [:]) {
        let other = scene.story.add(.freelance, [.name: .text("Noé")])
        let id = scene.story.add(
            .candidacy, fields.with(.freelance, .id(other)), in: scene.mission)
        scene.write(.candidacyMoved(to: .contacted, day: today, reason: nil), on: id)
        choose("connaît le terrain")
    }

    /// Last heard of today, the mission being over before.
    mutating func heardOf() {
        scene.write(.edited(.freelance, [.lastContact: .day(today)]), party: scene.freelance)
        scene.write(
            .edited(.mission, [.end: .day("2026-10-31")]), seen: scene.folded.record.slot(.end).seen)
    }

    /// Two good checkpoints, paid by their shares.
    mutating func points() {
        for _ in 1...2 { _ = scene.checkpoint(fields: [.share: .number(5000)]) }
    }

    /// All that both indices count.
    mutating func whole() {
        brief()
        objective()
        points()
        scene.engagement([.days: .number(10)])
    }

    mutating func closed(without fields: [Field] = []) {
        var review: Fields = [
            .purposeEffect: .text("Réel"), .valuesKept: .text("yes"), .again: .text("yes"),
            .feedbackAsked: .day(today), .reviewShared: .day(today),
            .handover: .texts(HandoverStep.allCases.map(\.rawValue)),
        ]
        for field in fields { review.remove(field) }
        scene.write(.closingSet(review))
    }
}

extension Scene {
    /// An engagement that nobody has signed.
    mutating func draft(_ fields: Fields = [:]) {
        var all: Fields = [.paper: .text("signedQuote"), .amount: .number(500_000)]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        _ = story.add(.engagement, all, in: mission)
    }
}
