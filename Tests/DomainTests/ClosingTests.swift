import Domain
import TestSupport
import Testing

/// Domain §4.9: the joint review describes the collaboration.
@Suite struct ClosingTests {
    private func write(_ fields: Fields, in scene: Scene) -> Command {
        .setClosing(fields, in: scene.mission)
    }

    @Test(arguments: MissionState.allCases)
    func `those who follow a mission write it, also when it is over`(state: MissionState) {
        let scene = Scene(state)
        for role in Role.allCases {
            let follows = role == .coordination || role == .lead
            #expect(
                scene.refusal(of: write([.lesson: .text("A")], in: scene), by: role)
                    == (follows ? nil : .needsRole([.coordination, .lead])))
        }
    }

    @Test(arguments: [(1, false), (2, false), (3, true), (5, true)])
    func `a low rating rests on facts`(rating: Int, isFree: Bool) throws {
        var scene = Scene()
        for field in Closing.ratings {
            #expect(
                scene.refusal(of: write([field: .number(rating)], in: scene))
                    == (isFree ? nil : .missing(.field(.rateFacts))))
        }
        let told: Fields = [.rateDialogue: .number(rating), .rateFacts: .text("Trois relances")]
        #expect(scene.refusal(of: write(told, in: scene)) == nil)
        try scene.story.tell(write(told, in: scene))
        // The facts do not go while the rating stands on them.
        #expect(
            scene.refusal(of: write([.rateFacts: nil], in: scene))
                == (isFree ? nil : .missing(.field(.rateFacts))))
    }

    @Test func `ratings go from one to five, and no day lies ahead`() {
        let scene = Scene()
        #expect(
            scene.refusal(of: write([.rateQuality: .number(6)], in: scene))
                == .outOfRange(.field(.rateQuality), 1...5))
        for field in [Field.feedbackAsked, .reviewShared, .thanks] {
            #expect(
                scene.refusal(of: write([field: .day(scene.today + 1)], in: scene))
                    == .futureDay(scene.today + 1))
        }
        #expect(scene.refusal(of: write([.title: .text("A")], in: scene)) == .noSuchField(.title))
        let long = String(repeating: "a", count: 161)
        #expect(
            scene.refusal(of: write([.lesson: .text(long)], in: scene))
                == .tooLong(.field(.lesson), limit: 160, count: 161))
        #expect(scene.refusal(of: write([:], in: scene)) == .nothingChanged)
    }

    @Test func `what closing asks for is missing until it is written`() throws {
        var scene = Scene(.closing)
        let objective = scene.story.add(.objective, [.statement: .text("A")], in: scene.mission)
        #expect(scene.folded.closing.missing == [.purposeEffect, .valuesKept, .again])
        #expect(scene.folded.unmeasured.map(\.id) == [objective])
        try scene.story.tell(
            write(
                [
                    .purposeEffect: .text("Plus d'adhésions"), .valuesKept: .text("partly"),
                    .again: .text("maybe"), .handover: .texts(["sources", "data"]),
                ], in: scene),
            .edit(.objective, objective, [.result: .number(3)], in: scene.mission))
        #expect(scene.folded.closing.missing == [] && scene.folded.unmeasured.isEmpty)
        #expect(scene.folded.closing.valuesKept == .partly && scene.folded.closing.again == .maybe)
        #expect(scene.folded.closing.handover == [.sources, .data] && !scene.folded.closing.isHandedOver)
        try scene.story.tell(
            write([.handover: .texts(HandoverStep.allCases.map(\.rawValue))], in: scene))
        #expect(scene.folded.closing.isHandedOver)
    }
}
