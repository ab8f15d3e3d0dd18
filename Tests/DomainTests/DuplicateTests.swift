import Domain
import TestSupport
import Testing

/// What may be there once only: refused as it is typed, and taken as it is from other machines.
@Suite struct DuplicateTests {
    private var scene = Scene(fields: [.reference: .text("M1")])

    private func mission(_ reference: String?) -> Command {
        .createMission(
            [
                .title: .text("Affiche"), .organisation: .id(scene.organisation), .category: .text("GRA"),
                .reference: reference.map { .text($0) },
            ])
    }

    @Test func `a reference names one mission`() {
        #expect(scene.refusal(of: mission("M1")) == .duplicateReference("M1", of: "Site"))
        #expect(scene.refusal(of: mission(" m1 ")) == .duplicateReference("m1", of: "Site"))
        #expect(scene.refusal(of: mission("M2")) == nil && scene.refusal(of: mission(nil)) == nil)
        #expect(
            scene.refusal(
                of: .importMission(
                    [
                        .title: .text("A"), .organisation: .id(scene.organisation), .category: .text("GRA"),
                        .reference: .text("M1"),
                    ], at: .active, day: "2026-10-01")) == .duplicateReference("M1", of: "Site"))
    }

    @Test mutating func `two that share one are edited, until one takes another's`() {
        let first = scene.mission
        scene.addMission(.active, [.reference: .text("M1")])
        let second = scene.mission
        #expect(scene.refusal(of: .editMission(second, [.title: .text("Affiches")])) == nil)
        #expect(scene.refusal(of: .editMission(second, [.reference: .text("M2")])) == nil)
        scene.addMission(.active, [.reference: .text("M3")])
        #expect(
            scene.refusal(of: .editMission(first, [.reference: .text("m3")]))
                == .duplicateReference("m3", of: "Site"))
        #expect(scene.refusal(of: .editMission(scene.mission, [.reference: .text("m3")])) == nil)
    }

    @Test mutating func `a freelance is a candidate once, also after they withdrew`() {
        func open(_ freelance: EntityID) -> Command {
            .open(candidacy: [.freelance: .id(freelance)], in: scene.mission)
        }
        #expect(scene.refusal(of: open(scene.freelance)) == nil)
        let id = scene.story.add(.candidacy, [.freelance: .id(scene.freelance)], in: scene.mission)
        #expect(scene.refusal(of: open(scene.freelance)) == .duplicateCandidacy(scene.freelance))
        scene.write(.candidacyMoved(to: .withdrew, day: scene.today, reason: nil), on: id)
        #expect(scene.refusal(of: open(scene.freelance)) == .duplicateCandidacy(scene.freelance))
        let other = scene.story.add(.freelance, [.name: .text("Noé")])
        #expect(scene.refusal(of: open(other)) == nil)
        #expect(
            scene.refusal(of: .edit(.candidacy, id, [.amount: .number(100)], in: scene.mission)) == nil)
        let second = scene.story.add(.candidacy, [.freelance: .id(other)], in: scene.mission)
        #expect(
            scene.refusal(
                of: .edit(.candidacy, second, [.freelance: .id(scene.freelance)], in: scene.mission))
                == .duplicateCandidacy(scene.freelance))
    }

    @Test func `two candidacies of one freelance from two machines are one quote`() {
        var frame = FrameScene(.sourcing, with: [.quotesNeeded: .number(2), .freelance: nil])
        for _ in 1...2 {
            _ = frame.scene.story.add(
                .candidacy, [.freelance: .id(frame.scene.freelance), .amount: .number(100)],
                in: frame.scene.mission)
        }
        #expect(frame.scene.folded.candidacies.count == 2)
        #expect(Gate[.quotes]?.lack(frame.outlook()) == .have(1, of: 2))
        #expect(frame.alert(.quotesMissing) == .warn)
    }

    // MARK: The charter

    private func charter(_ last: ValueCriterion) -> Fields {
        [.charter: .charter([ValueCriterion("V1", 40), ValueCriterion("V2", 40), last])]
    }

    @Test mutating func `the code of a value that is gone stands for no other`() throws {
        let own = ValueCriterion("V9", 20, french: "Circuits courts")
        try scene.story.tell(.edit(.organisation, scene.organisation, charter(own)))
        let usual = charter(ValueCriterion("V3", 20))
        try scene.story.tell(.edit(.organisation, scene.organisation, usual))
        #expect(scene.story.directory[scene.organisation]?.retiredCodes == ["V9"])
        let again = charter(ValueCriterion("V9", 20, french: "Vélo"))
        #expect(
            scene.refusal(of: .edit(.organisation, scene.organisation, again))
                == .retiredCode("V9", next: "V10"))
        #expect(Charter.nextCode(after: Charter.usual, ["V9", "V12"]) == "V13")
        let next = charter(ValueCriterion("V10", 20, french: "Vélo"))
        #expect(scene.refusal(of: .edit(.organisation, scene.organisation, next)) == nil)
    }

    @Test mutating func `a value of the program may come back, and one that stays may be worded anew`() throws
    {
        try scene.story.tell(
            .edit(.organisation, scene.organisation, charter(ValueCriterion("V3", 20))))
        try scene.story.tell(
            .edit(.organisation, scene.organisation, charter(ValueCriterion("V9", 20, french: "Vélo"))))
        #expect(
            scene.refusal(
                of: .edit(
                    .organisation, scene.organisation, charter(ValueCriterion("V9", 20, french: "Le vélo"))))
                == nil)
        #expect(
            scene.refusal(of: .edit(.organisation, scene.organisation, charter(ValueCriterion("V3", 20))))
                == nil)
    }
}
