import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

extension FormScene {
    func review(_ id: EntityID? = nil, _ context: Context? = nil) -> Review {
        let mission = folded
        return Review(
            mission: mission, checkpoint: mission.checkpoint(id ?? submitted)!, context ?? self.context())
    }

    func answer(
        _ verdict: Verdict, _ findings: [Finding], comment: String? = nil, reserves: [Reserve] = [],
        rework: [ReworkPoint] = []
    ) -> [Command] {
        let decision = Decision(
            verdict: verdict, day: today, findings: findings, comment: comment, reserves: reserves,
            rework: rework)
        return [.answer(checkpoint: submitted, in: mission, decision)]
    }
}

extension Review {
    /// Characters, with `⏎` for Enter and `⎋` for Escape; what came of the last one.
    @discardableResult
    mutating func press(_ keys: String, _ context: Context) -> Outcome {
        var outcome = Outcome.ignored
        for key in keys {
            let key: Key = key == "⏎" ? .enter : key == "⎋" ? .escape : .char(key)
            outcome = handle(key, context)
        }
        return outcome
    }
}

extension Review {
    /// Why the answer that these keys ask for cannot be given.
    fileprivate mutating func refusal(of keys: String, _ context: Context) -> String? {
        press(keys, context)
        return refused.flatMap { whyNot($0, context) }
    }
}

extension Review.Outcome {
    var commands: [Command]? { if case .perform(let commands) = self { commands } else { nil } }
    var isLeave: Bool { if case .leave = self { true } else { false } }
}

struct ReviewTests {
    let scene = FormScene()
    var context: Context { scene.context() }

    @Test func `a validation takes five keys`() {
        var review = scene.review()
        #expect(review.press("*1⏎⏎", context).commands == scene.answer(.accepted, [.yes, .yes, .yes]))
        #expect(scene.refusal(of: scene.answer(.accepted, [.yes, .yes, .yes])) == nil)
    }

    @Test func `a small screen shows the criteria with the cursor among them`() {
        var review = scene.review()
        var context = context
        context.area = App.room(width: 40, height: 12)
        review.press("jj", context)
        var grid = Grid(width: 40, height: 12)
        review.draw(into: &grid, at: grid.bounds, context)
        let boxes = grid.text.split(separator: "\n").filter { $0.contains("[ ]") }
        #expect(boxes.count == 3)
        #expect(grid.cursor != nil)
    }

    @Test func `the reason of a refused answer is told once`() {
        for height in [12, 24] {
            var app = App(
                workspace: "G3R", language: .en, today: scene.today, me: scene.claire, width: 80,
                height: height)
            let mission = scene.folded
            let world = World(answer: { if case .mission = $0 { .mission(mission) } else { .moments([]) } })
            app.openReview(mission, mission.checkpoint(scene.submitted)!, world)
            _ = app.update(.key("1"), world)
            let told = app.view().text.ranges(of: "1 impossible").count
            #expect(told == 1, "\(height)")
            #expect(app.view().text.contains("Choose 2 or 3."))
        }
    }

    @Test func `a comment may be typed before`() {
        var review = scene.review()
        let commands = review.press("*1Merci⏎⏎", context).commands
        #expect(commands == scene.answer(.accepted, [.yes, .yes, .yes], comment: "Merci"))
    }

    @Test func `with a required criterion open it cannot be accepted, and says what can be done`() {
        var review = scene.review()
        let sentence = review.refusal(of: " j-1", context)?.replacing("\u{A0}", with: " ")
        #expect(sentence == "1 impossible : 1 critère requis non coché. Choisir 2 ou 3.")
        #expect(review.step == .criteria)
        var english = scene.review()
        #expect(
            english.refusal(of: "1", scene.context(.en))
                == "1 impossible: 2 required criteria not ticked. Choose 2 or 3.")
    }

    @Test func `an optional criterion may stay open`() {
        var review = scene.review()
        let commands = review.press(" j jn1⏎⏎", context).commands
        #expect(commands == scene.answer(.accepted, [.yes, .yes, .notApplicable]))
    }

    @Test func `reserves have a text, somebody and a day, and there may be several`() {
        var review = scene.review()
        let commands = review.press("*-2Coquille p. 3⏎⏎⏎Contraste⏎⏎+1w⏎⏎⏎", context).commands
        let reserves = [
            Reserve(text: "Coquille p. 3", owner: scene.noemie, due: "2026-12-07"),
            Reserve(text: "Contraste", owner: scene.noemie, due: "2026-11-30"),
        ]
        let expected = scene.answer(.acceptedWithReserves, [.no, .yes, .yes], reserves: reserves)
        #expect(commands == expected)
        #expect(scene.refusal(of: expected) == nil)
    }

    @Test func `acceptance with reserves names at least one`() {
        var review = scene.review()
        review.press("2⏎", context)
        review.press("⏎⏎⏎", context)
        #expect(review.step == .reason(.acceptedWithReserves))
        #expect(review.handle(.ctrl("s"), context).commands == nil)
        #expect(review.sheets[.acceptedWithReserves]?.current?.complaint == .fault(.missing))
    }

    @Test func `rework begins with one line for each unmet criterion`() {
        var review = scene.review()
        review.press(" jj 3", context)
        let text = review.sheets[.changesRequested]?.current?.widget.typed
        #expect(text == "2. Trois relances types validées par la direction ")
        let commands = review.press(" (la 3e)⏎+ une version courte⏎⏎⏎", context).commands
        let rework = [
            ReworkPoint(
                criterion: 1, text: "Trois relances types validées par la direction (la 3e)",
                isNewRequest: false),
            ReworkPoint(criterion: nil, text: "une version courte", isNewRequest: true),
        ]
        let expected = scene.answer(.changesRequested, [.yes, .no, .yes], rework: rework)
        #expect(commands == expected)
        #expect(scene.refusal(of: expected) == nil)
    }

    @Test func `rework without an unmet criterion or a new request is not taken`() {
        var review = scene.review()
        review.press("*3", context)
        review.press("Mieux", context)
        _ = review.handle(.ctrl("s"), context)
        #expect(review.step == .reason(.changesRequested))
        #expect(review.sheets[.changesRequested]?.current?.complaint == .fault(.rework(.ungrounded)))
    }

    @Test func `only a signatory rejects, with twenty characters`() {
        var review = scene.review()
        #expect(review.refusal(of: "4", context)?.hasPrefix("4") == true)
        var context = context
        context.me = scene.solange
        #expect(review.press("4Trop court⏎", context).commands == nil)
        #expect(review.sheets[.rejected]?.current?.complaint == .fault(.tooShort(minimum: 20, count: 10)))
        let commands = review.press(" : rien n'est remis⏎⏎", context).commands
        let expected = scene.answer(
            .rejected, [.no, .no, .no], comment: "Trop court : rien n'est remis")
        #expect(commands == expected)
        #expect(scene.refusal(of: expected, by: scene.solange) == nil)
    }

    @Test func `the number row of a French keyboard answers without Shift`() {
        for (key, verdict) in [
            ("&", Verdict.accepted), ("é", .acceptedWithReserves), ("\"", .changesRequested),
        ] {
            var review = scene.review()
            review.press("*" + key, context)
            #expect(review.step == .reason(verdict))
        }
    }

    @Test func `ticks made earlier are where it begins`() {
        var scene = scene
        scene.write(.criterionChecked(1, .no), on: scene.submitted, seen: [])
        scene.write(.criterionChecked(0, .yes), on: scene.submitted, seen: [])
        #expect(scene.review().ticks == [.yes, .no, nil])
        #expect(scene.review().draft == nil)
    }

    @Test func `one may go back at every step, and leaves with a draft`() throws {
        var review = scene.review()
        review.press("*1Bien⏎", context)
        #expect(review.step == .confirm(.accepted))
        review.press("e", context)
        #expect(review.step == .reason(.accepted))
        review.press("⏎⎋⎋", context)
        #expect(review.step == .criteria)
        #expect(review.press("⎋", context).isLeave)
        let draft = try #require(review.draft)
        var again = scene.review()
        again.restore(draft, context)
        #expect(again.ticks == [.yes, .yes, .yes])
        #expect(
            again.press("1⏎⏎", context).commands
                == scene.answer(.accepted, [.yes, .yes, .yes], comment: "Bien"))
    }

    @Test func `a draft keeps every reserve`() throws {
        var review = scene.review()
        review.press("2Un⏎⏎⏎Deux⏎⏎", context)
        let draft = try #require(review.draft)
        var again = scene.review()
        again.restore(draft, context)
        #expect(again.step == .reason(.acceptedWithReserves))
        #expect(again.sheets[.acceptedWithReserves]?[.reserve(1, .text)]?.widget.typed == "Deux")
    }

    @Test func `contested answers are both shown and any answer settles them`() {
        var scene = scene
        let seen = scene.folded.checkpoint(scene.submitted)!.standing.seen
        scene.decide(scene.submitted, Decision(verdict: .accepted, day: "2026-11-20"), seen: seen)
        scene.story.by = scene.solange
        scene.decide(scene.submitted, Decision(verdict: .rejected, day: "2026-11-21"), seen: seen)
        scene.story.by = scene.claire
        var review = scene.review()
        var grid = Grid(width: 80, height: 24)
        review.draw(into: &grid, at: grid.bounds, context)
        #expect(grid.text.contains("≠ Valider — Claire Moreau, 20 nov."))
        #expect(grid.text.contains("≠ Refuser — Solange Petit, 21 nov."))
        let commands = review.press("*1⏎⏎", context).commands
        #expect(scene.refusal(of: commands ?? []) == nil)
    }

    @Test func `the whole answer is said in one sentence before it is logged`() {
        var review = scene.review()
        review.press("* 3", context)
        review.press("⏎⏎", context)
        let sentence = review.sentence(.changesRequested, context).replacing("\u{A0}", with: " ")
        #expect(
            sentence == """
                Demander une reprise : point 2 « Tri et relance des impayés ». Critères remplis : 2 sur 3. \
                Aller-retour 1/2 : Liste des impayés > 30 jours complète et datée. \
                Noté : répondu après le délai du 17 nov.
                """)
    }

    @Test func `changed criteria begin anew, anything else keeps the ticks`() {
        var scene = scene
        var review = scene.review()
        review.press("*", context)
        scene.deliver(scene.planned, on: "2026-11-22")
        review.refresh(scene.folded, context)
        #expect(review.ticks == [.yes, .yes, .yes])
        let fields: Fields = [.criteria: .criteria([Criterion("Un seul")])]
        let seen = scene.folded.checkpoint(scene.submitted)!.record.seen(fields)
        scene.write(.edited(.checkpoint, fields), on: scene.submitted, seen: seen)
        review.refresh(scene.folded, context)
        #expect(review.ticks == [nil])
    }
}
