import Domain
import TestSupport
import Testing

/// Domain §2.7 G11, and the way without a shortlist that meets it (§2.3).
@Suite struct ValuesGateTests {
    private var frame = FrameScene(.sourcing)

    /// The freelance has a candidacy with these points for the values in their order, each with a fact or not.
    private mutating func candidate(
        _ points: [Int], fact: String? = "vu sur place", of freelance: EntityID? = nil
    ) -> EntityID {
        let id = frame.scene.story.add(
            .candidacy, [.freelance: .id(freelance ?? frame.scene.freelance)], in: frame.scene.mission)
        for (criterion, points) in zip(Charter.usual, points) {
            frame.scene.write(
                .candidacyScored(.value(criterion.code), CandidacyScore(points, evidence: fact)), on: id)
        }
        return id
    }

    private mutating func choose(_ reason: String? = "connaît le terrain") {
        frame.scene.write(
            .freelanceSelected(frame.scene.freelance, day: frame.today, reason: reason))
    }

    private func lack(_ thresholds: Thresholds = Thresholds()) -> Lack? {
        Gate[.values]?.lack(frame.outlook(thresholds))
    }

    @Test func `it warns, on the way to ready, and the coordination passes`() throws {
        let gate = try #require(Gate[.values])
        #expect(gate.level == .warn && gate.to == [.ready])
        #expect(gate.passers(frame.outlook()) == [.coordination])
    }

    @Test mutating func `half of the values is enough, a point less is not`() {
        // All at two is half; V7, which weighs five, at one instead takes 1.25 of a hundred away.
        _ = candidate([2, 2, 2, 2, 2, 2, 2, 2])
        choose()
        #expect(lack() == nil)
        let v7 = frame.scene.folded.candidacies[0]
        frame.scene.write(
            .candidacyScored(.value("V7"), CandidacyScore(1)), on: v7.id,
            seen: v7.scores[.value("V7")]?.seen)
        #expect(lack() == .have(48, of: 50))
        #expect(lack(Thresholds(.valuesFrom, 48)) == nil)
        #expect(lack(Thresholds(.valuesFrom, 49)) == .have(48, of: 49))
    }

    @Test mutating func `nothing scored, or no fact at all, is not looked at`() {
        choose()
        #expect(lack() == .missing, "no candidacy")
        _ = candidate([])
        #expect(lack() == .missing, "nothing scored")
        _ = candidate([2, 2, 2, 2, 2, 2, 2, 2], fact: nil)
        #expect(lack() == .missing, "half of the points and no fact")
    }

    @Test mutating func `a high score whose fact did not come along counts as two`() {
        let id = candidate([4, 4, 4, 4, 4, 4, 4], fact: nil)
        frame.scene.write(
            .candidacyScored(.value("V8"), CandidacyScore(1, evidence: "une structure")), on: id)
        choose()
        #expect(lack() == .have(47, of: 50))
    }

    @Test mutating func `only whoever was chosen is looked at`() {
        let other = frame.scene.story.add(.freelance, [.name: .text("Ana")])
        _ = candidate([4, 4, 4, 4, 4, 4, 4, 4], of: other)
        choose()
        #expect(lack() == .missing)
        frame.scene.write(.freelanceSelected(other, day: frame.today, reason: "connaît le terrain"))
        #expect(lack() == nil)
    }

    @Test mutating func `the charter of the organisation weighs`() {
        _ = candidate([4, 0, 0])
        choose()
        #expect(lack() == .have(20, of: 50))
        let charter = [("V1", 50), ("V2", 25), ("V3", 25)].map { ValueCriterion($0.0, $0.1) }
        frame.scene.write(
            .edited(.organisation, [.charter: .charter(charter)]), party: frame.scene.organisation)
        #expect(lack() == nil)
    }

    @Test mutating func `a partner of before, chosen with a reason, needs no score`() {
        for (reason, met) in [(nil, false), ("partenaire habituel", true)] as [(String?, Bool)] {
            var direct = self
            direct.frame.scene.write(
                .edited(.freelance, [.since: .day("2026-09-30")]), party: frame.scene.freelance)
            direct.choose(reason)
            #expect((direct.lack() == nil) == met)
        }
        choose("partenaire habituel")
        #expect(lack() == .missing, "never worked together")
    }

    @Test mutating func `the direct way is refused with whom no mission ran before`() {
        let scene = frame.scene
        func move() -> Command {
            .moveMission(scene.mission, to: .ready, day: scene.today, direct: true)
        }
        #expect(scene.refusal(of: move()) == .notAPartner(scene.freelance))
        choose("partenaire habituel")
        #expect(frame.scene.refusal(of: move()) == .notAPartner(frame.scene.freelance))
        for (since, isPartner) in [("2026-10-01", false), ("2026-09-30", true)] as [(Day, Bool)] {
            var known = frame.scene
            known.write(.edited(.freelance, [.since: .day(since)]), party: known.freelance)
            let isRefused = known.refusal(of: move()) == .notAPartner(known.freelance)
            #expect(isRefused == !isPartner, "relation since \(since), mission from 1 October")
        }
    }
}
