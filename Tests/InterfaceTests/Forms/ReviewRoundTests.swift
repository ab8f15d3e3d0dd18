import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// The second round of a delivery, and an answer that looks like a slip.
struct ReviewRoundTests {
    private func drawn(_ review: Review, _ context: Context) -> String {
        var grid = Grid(width: 80, height: 24, glyphs: .unicode)
        review.draw(into: &grid, at: grid.bounds, context)
        return String(grid.text.map { $0 == "\u{A0}" ? " " : $0 })
    }

    @Test func `what was met in the round before is ticked in the next`() {
        var scene = FormScene()
        scene.decide(
            scene.submitted,
            Decision(
                verdict: .changesRequested, day: scene.today, findings: [.yes, .no, .notApplicable],
                rework: [ReworkPoint(criterion: 1, text: "Trois relances", isNewRequest: false)], round: 1))
        scene.deliver(scene.submitted, on: scene.today)
        let review = scene.review()
        #expect(review.ticks == [.yes, nil, .notApplicable])
        #expect(review.draft == nil)
    }

    @Test func `criteria that were changed since are looked at anew`() {
        var scene = FormScene()
        scene.decide(
            scene.submitted,
            Decision(
                verdict: .changesRequested, day: scene.today, findings: [.yes, .no, .no],
                rework: [ReworkPoint(criterion: 1, text: "Trois relances", isNewRequest: false)], round: 1,
                about: scene.folded.checkpoint(scene.submitted)?.about ?? []))
        scene.write(
            .edited(
                .checkpoint,
                [.criteria: .criteria([Criterion("Autre"), Criterion("Chose"), Criterion("Encore")])]),
            on: scene.submitted,
            seen: scene.folded.checkpoint(scene.submitted)?.record.slot(.criteria).seen)
        scene.deliver(scene.submitted, on: scene.today)
        #expect(scene.review().ticks == [nil, nil, nil])
    }

    @Test func `reservations without one criterion met are asked about`() {
        let scene = FormScene()
        let context = scene.context()
        var review = scene.review()
        review.press("2Ecart mineur", context)
        #expect(drawn(review, context).contains("^S récapituler"))
        _ = review.handle(.ctrl("s"), context)
        #expect(drawn(review, context).contains("Aucun critère n'est rempli : est-ce bien une validation ?"))
        var usual = scene.review()
        usual.press(" 2Ecart mineur", context)
        _ = usual.handle(.ctrl("s"), context)
        #expect(!drawn(usual, context).contains("est-ce bien une validation"))
    }

    @Test func `what is typed behind a criterion is a word of its own`() {
        let scene = FormScene()
        let context = scene.context()
        var review = scene.review()
        review.press("*", context)
        review.press("j-3", context)
        _ = review.handle(.ctrl("e"), context)
        review.press("trop sec", context)
        _ = review.handle(.ctrl("s"), context)
        #expect(drawn(review, context).contains("direction trop sec"), "\(drawn(review, context))")
    }
}
