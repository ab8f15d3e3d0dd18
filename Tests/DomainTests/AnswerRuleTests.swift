import Domain
import TestSupport
import Testing

/// The conditions C2–C8 of an answer (domain §2.3, §2.7).
@Suite struct AnswerRuleTests {
    let scene: Scene
    let id: EntityID

    init() {
        var scene = Scene(fields: [.lead: nil])
        id = scene.checkpoint(
            .submitted, criteria: [Criterion("A"), Criterion("B", required: false), Criterion("C")])
        self.scene = scene
    }

    private func accept(_ findings: [Finding], day: Day? = nil) -> Command {
        .accept(checkpoint: id, in: scene.mission, day: day ?? scene.today, findings: findings)
    }

    private func rework(_ points: [ReworkPoint], findings: [Finding] = []) -> Command {
        .requestChanges(
            checkpoint: id, in: scene.mission, day: scene.today, points: points, findings: findings)
    }

    private func reserve(_ reserves: [Reserve]) -> Command {
        .acceptWithReserves(checkpoint: id, in: scene.mission, day: scene.today, reserves: reserves)
    }

    @Test func `a checkpoint with an unmet required criterion cannot be accepted`() {
        #expect(scene.refusal(of: accept([.yes, .no, .yes])) == nil)
        #expect(scene.refusal(of: accept([.yes, .yes, .no])) == .unmetCriteria([2]))
        #expect(scene.refusal(of: accept([.notApplicable, .yes, .no])) == .unmetCriteria([0, 2]))
        #expect(scene.refusal(of: accept([.yes])) == .unmetCriteria([2]))
        #expect(scene.refusal(of: accept([])) == .unmetCriteria([0, 2]))
        #expect(
            scene.refusal(of: accept([.yes, .yes, .yes, .yes])) == .tooMany(.findings, limit: 3))
    }

    @Test func `findings left out are those ticked before`() throws {
        var scene = scene
        for place in [0, 2] {
            try scene.story.tell(.check(criterion: place, .yes, checkpoint: id, in: scene.mission))
        }
        #expect(try scene.decision(of: accept([])).findings == [.yes, .no, .yes])
    }

    @Test func `acceptance with reserves names at least one, with what, who and by when`() {
        let good = scene.reserve
        func with(_ change: (inout Reserve) -> Void) -> Refusal? {
            var reserve = good
            change(&reserve)
            return scene.refusal(of: self.reserve([good, reserve]))
        }
        #expect(scene.refusal(of: reserve([])) == .reserveNeeded)
        #expect(scene.refusal(of: reserve([good])) == nil)
        #expect(with { $0.text = "\u{200B}" } == .reserveIncomplete(1, .text))
        #expect(with { $0.owner = nil } == .reserveIncomplete(1, .owner))
        #expect(with { $0.due = scene.today } == nil)
        #expect(
            with { $0.due = scene.today - 1 } == .endBeforeStart(start: scene.today, end: scene.today - 1))
        #expect(
            with { $0.owner = scene.mission } == .wrongKind(scene.mission, wanted: [.member, .freelance]))
        #expect(
            with { $0.due = Day(number: 9_999_999) } == .outOfRange(.reserve(1), 1900...2999))
        let many = Array(repeating: good, count: 31)
        #expect(scene.refusal(of: reserve(many)) == .tooMany(.reserve(30), limit: 30))
        #expect(scene.refusal(of: reserve(many.dropLast())) == nil)
    }

    @Test func `changes are asked on an unmet criterion or as a new request`() throws {
        func point(_ criterion: Int?, new: Bool = false, _ text: String = "x") -> ReworkPoint {
            ReworkPoint(criterion: criterion, text: text, isNewRequest: new)
        }
        #expect(scene.refusal(of: rework([])) == .reworkPointNeeded)
        #expect(scene.refusal(of: rework([point(nil)])) == .reworkPointNeeded)
        #expect(scene.refusal(of: rework([point(0)], findings: [.yes])) == .reworkPointNeeded)
        #expect(scene.refusal(of: rework([point(0)], findings: [.notApplicable])) == .reworkPointNeeded)
        #expect(scene.refusal(of: rework([point(0)])) == nil)
        #expect(scene.refusal(of: rework([point(nil), point(1)])) == nil)
        #expect(scene.refusal(of: rework([point(3)])) == .notAChoice(.rework(0), "4"))
        #expect(scene.refusal(of: rework([point(0), point(0, " ")])) == .empty(.rework(1)))
        #expect(try scene.advice(on: rework([point(0)])) == [])
        #expect(try scene.advice(on: rework([point(nil, new: true)])) == [.newRequest])
        let many = Array(repeating: point(0), count: 31)
        #expect(scene.refusal(of: rework(many)) == .tooMany(.rework(30), limit: 30))
        #expect(scene.refusal(of: rework(many.dropLast())) == nil)
    }

    @Test func `a rejection says why in twenty characters`() {
        func reject(_ reason: String) -> Refusal? {
            scene.refusal(
                of: .reject(checkpoint: id, in: scene.mission, day: scene.today, reason: reason),
                by: .signatory)
        }
        #expect(reject(String(repeating: "é", count: 20)) == nil)
        #expect(reject(String(repeating: "é", count: 19) + "   ") == .reasonTooShort(.reason, minimum: 20))
        #expect(reject("") == .reasonTooShort(.reason, minimum: 20))
    }

    @Test func `an answer comes after its delivery`() {
        #expect(scene.refusal(of: accept([.yes, .no, .yes], day: scene.today - 1)) == nil)
        #expect(
            scene.refusal(of: accept([.yes, .no, .yes], day: scene.today - 2))
                == .beforeDelivery(scene.today - 1))
    }

    @Test func `past the review window the answer is late`() throws {
        var scene = scene
        // Delivered on Sunday 1 November; the 11th is a holiday: ten worked days end on Monday the 16th.
        let days: [(Day, Bool)] = [("2026-11-16", false), ("2026-11-17", true)]
        for (day, isLate) in days {
            scene.story.today = day
            let command = accept([.yes, .no, .yes], day: day)
            #expect(try scene.decision(of: command).isLate == isLate)
            #expect(try scene.advice(on: command) == (isLate ? [.lateAnswer(due: "2026-11-16")] : []))
        }
    }

    @Test func `rounds are counted, and beyond the frame they have a reason`() throws {
        var scene = scene
        let point = ReworkPoint(criterion: 0, text: "x", isNewRequest: false)
        for round in 1...3 {
            func ask(_ comment: String?) -> Command {
                .requestChanges(
                    checkpoint: id, in: scene.mission, day: scene.today, points: [point], comment: comment)
            }
            let isBeyond = round > 2
            for short in [nil, "Neuf mots"] {
                let refusal: Refusal? = isBeyond ? .beyondRounds(round: 3, included: 2) : nil
                #expect(scene.refusal(of: ask(short)) == refusal)
            }
            let command = ask(isBeyond ? "Avenant n°1" : nil)
            let advice = try scene.story.tell(command).advice
            #expect(advice == (round > 2 ? [.roundsBeyondFrame(round: 3, included: 2)] : []))
            #expect(scene.folded.checkpoint(id)?.round == round)
            try scene.story.tell(
                .submit(checkpoint: id, in: scene.mission, Delivery(day: scene.today, what: "v")))
        }
        try scene.story.tell(accept([.yes, .no, .yes]))
        #expect(scene.folded.checkpoint(id)?.decision?.content.round == 3)
    }

    @Test func `an answer says what it is about and what it replaces`() throws {
        let event = try scene.event(of: accept([.yes, .no, .yes]))
        let decision = try scene.decision(of: accept([.yes, .no, .yes]))
        let checkpoint = try #require(scene.folded.checkpoint(id))
        #expect(decision.about == checkpoint.about)
        #expect(decision.about.count == 2)
        #expect(event.seen == checkpoint.standing.seen)
    }

    @Test func `what belongs to another verdict is left out`() throws {
        let point = ReworkPoint(criterion: 0, text: "x", isNewRequest: false)
        let decision = Decision(
            verdict: .accepted, day: scene.today, findings: [.yes, .no, .yes], reserves: [scene.reserve],
            rework: [point])
        let kept = try scene.decision(of: .answer(checkpoint: id, in: scene.mission, decision))
        #expect(kept.reserves.isEmpty && kept.rework.isEmpty)
    }

    @Test func `the reviewer answers whatever their role, but does not reject, nor while they only read`() {
        var scene = scene
        for (role, isAllowed) in [(Role.treasurer, true), (.reader, false)] {
            scene.story.write(
                Event(
                    .edited(.checkpoint, [.reviewer: .id(scene.member(role))]), on: id, in: scene.mission,
                    seen: scene.folded.checkpoint(id)?.record.slot(.reviewer).seen ?? []))
            let refusal = scene.refusal(of: accept([.yes, .no, .yes]), by: role)
            #expect((refusal == nil) == isAllowed)
        }
        #expect(
            scene.refusal(
                of: .reject(
                    checkpoint: id, in: scene.mission, day: scene.today,
                    reason: "Ne répond en rien au besoin"), by: .treasurer) == .needsRole([.signatory]))
    }

    @Test func `two answers at once are contested until one more names both`() throws {
        var scene = scene
        let seen = try #require(scene.folded.checkpoint(id)?.standing.seen)
        scene.answer(id, .accepted, seen: seen)
        scene.answer(id, .changesRequested, seen: seen)
        let checkpoint = try #require(scene.folded.checkpoint(id))
        #expect(checkpoint.isContested)
        #expect(checkpoint.state == .submitted)
        let both = checkpoint.standing.seen
        let mission = scene.mission
        #expect(
            scene.refusal(of: .withdrawSubmission(checkpoint: id, in: mission)) == .contested(both))
        #expect(
            scene.refusal(of: .submit(checkpoint: id, in: mission, Delivery(day: scene.today, what: "v")))
                == .contested(both))
        #expect(
            scene.refusal(
                of: .lift(
                    reserve: scene.reserveID(id), checkpoint: id, in: mission, day: scene.today))
                == .contested(both))
        for settling in [
            accept([.yes, .no, .yes]),
            .waive(checkpoint: id, in: mission, day: scene.today, reason: "r", effect: .keep),
            .cancel(checkpoint: id, in: mission, day: scene.today, reason: "r"),
        ] {
            var scene = scene
            try scene.story.tell(settling)
            #expect(scene.folded.checkpoint(id)?.isContested == false)
            #expect(scene.story.facts.last?.event.seen == both)
        }
    }

    @Test func `contested endings without a delivery are not answered`() throws {
        var scene = scene
        let id = scene.checkpoint()
        let seen = try #require(scene.folded.checkpoint(id)?.standing.seen)
        scene.write(.checkpointCancelled(day: scene.today, reason: "a"), on: id, seen: seen)
        scene.write(.checkpointCancelled(day: scene.today, reason: "b"), on: id, seen: seen)
        let both = try #require(scene.folded.checkpoint(id)?.standing.seen)
        #expect(
            scene.refusal(of: .accept(checkpoint: id, in: scene.mission, day: scene.today))
                == .contested(both))
    }

    @Test func `the same answer given twice at once is one answer with both lists of reserves`() throws {
        var scene = scene
        let seen = try #require(scene.folded.checkpoint(id)?.standing.seen)
        scene.answer(id, .acceptedWithReserves, seen: seen)
        scene.answer(id, .acceptedWithReserves, seen: seen)
        let checkpoint = try #require(scene.folded.checkpoint(id))
        #expect(!checkpoint.isContested)
        #expect(checkpoint.openReserves.count == 2)
        for held in checkpoint.openReserves {
            try scene.story.tell(.lift(reserve: held.id, checkpoint: id, in: scene.mission, day: scene.today))
        }
        #expect(scene.folded.checkpoint(id)?.state == .accepted)
    }
}
