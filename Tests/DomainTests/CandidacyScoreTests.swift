import Domain
import TestSupport
import Testing

/// Domain §2.2 and A15: what a candidate is given, and what shows it.
@Suite struct CandidacyScoreTests {
    private var scene = Scene(.sourcing)
    private let candidacy: EntityID

    init() {
        candidacy = scene.story.add(
            .candidacy, [.freelance: .id(scene.freelance), .amount: .number(900_000)], in: scene.mission)
    }

    private func score(_ criterion: ChoiceCriterion, _ points: Int?, _ fact: String? = nil) -> Command {
        .score(
            candidacy: candidacy, in: scene.mission, criterion,
            points.map { CandidacyScore($0, evidence: fact) })
    }

    @Test(arguments: 0...4) func `a value at 3 or 4 has the fact that shows it`(points: Int) {
        let bare = scene.refusal(of: score(.value("V1"), points))
        #expect(bare == (points < 3 ? nil : .evidenceNeeded(.value("V1"))))
        #expect(scene.refusal(of: score(.value("V1"), points, "   ")) == bare)
        #expect(scene.refusal(of: score(.value("V1"), points, "a formé l'équipe")) == nil)
        #expect(scene.refusal(of: score(.skills, points)) == nil)
    }

    @Test func `a score goes from 0 to 4, for what the charter names`() throws {
        #expect(scene.refusal(of: score(.skills, 5)) == .outOfRange(.score(.skills), 0...4))
        #expect(scene.refusal(of: score(.skills, -1)) == .outOfRange(.score(.skills), 0...4))
        #expect(scene.refusal(of: score(.value("V9"), 1)) == .notAChoice(.score(.value("V9")), "V9"))
        var own = scene
        let charter = ["V9", "V2", "V3"].map { ValueCriterion($0, $0 == "V9" ? 80 : 10, french: "Ancrage") }
        try own.story.tell(.edit(.organisation, scene.organisation, [.charter: .charter(charter)]))
        #expect(own.refusal(of: score(.value("V9"), 1)) == nil)
        #expect(own.refusal(of: score(.value("V1"), 1)) == .notAChoice(.score(.value("V1")), "V1"))
    }

    @Test func `coordination, lead and signatory score, in a mission that goes on`() {
        for role in Role.allCases {
            let may = [.coordination, .lead, .signatory].contains(role)
            #expect((scene.refusal(of: score(.skills, 3), by: role) == nil) == may, "\(role)")
        }
        let over = Scene(.closed)
        var closed = over
        let id = closed.story.add(.candidacy, [.freelance: .id(over.freelance)], in: over.mission)
        #expect(
            closed.refusal(of: .score(candidacy: id, in: over.mission, .skills, CandidacyScore(3)))
                == .finalMission(.closed))
    }

    @Test func `the same again changes nothing, and a score is taken back`() throws {
        var scene = scene
        #expect(scene.refusal(of: score(.price, nil)) == .nothingChanged)
        try scene.story.tell(score(.skills, 3))
        #expect(scene.refusal(of: score(.skills, 3)) == .nothingChanged)
        #expect(scene.folded.candidacy(candidacy)?.score(.skills) == CandidacyScore(3))
        try scene.story.tell(score(.skills, nil))
        #expect(scene.folded.candidacy(candidacy)?.score(.skills) == nil)
    }

    @Test func `what two members scored differently counts as not given until one of them settles it`() throws
    {
        var scene = scene
        for points in [1, 2] {
            scene.story.write(
                Event(.candidacyScored(.skills, CandidacyScore(points)), on: candidacy, in: scene.mission))
        }
        #expect(scene.folded.candidacy(candidacy)?.score(.skills) == nil)
        #expect(scene.folded.candidacy(candidacy)?.contestedScores == [.skills])
        #expect(scene.folded.contestedCount == 1)
        try scene.story.tell(score(.skills, 2))
        #expect(scene.folded.candidacy(candidacy)?.score(.skills)?.points == 2)
        #expect(scene.folded.contestedCount == 0)
    }

    @Test func `whoever was spoken to and not chosen is named to be told`() throws {
        var scene = scene
        let other = scene.story.add(.freelance, [.name: .text("Ana")])
        let theirs = scene.story.add(.candidacy, [.freelance: .id(other)], in: scene.mission)
        #expect(scene.folded.candidatesToTell == [])
        let choose = Command.move(
            candidacy: candidacy, in: scene.mission, to: .selected, day: scene.today, reason: "connaît")
        #expect(try scene.advice(on: choose) == [], "only spotted: never spoken to")
        try scene.story.tell(
            .move(candidacy: theirs, in: scene.mission, to: .contacted, day: scene.today))
        #expect(try scene.advice(on: choose) == [.tell([other])])
        try scene.story.tell(choose)
        #expect(scene.folded.candidatesToTell.map(\.id) == [theirs])
        try scene.story.tell(
            .edit(.candidacy, theirs, [.answered: .day(scene.today)], in: scene.mission))
        #expect(scene.folded.candidatesToTell == [])
    }
}
