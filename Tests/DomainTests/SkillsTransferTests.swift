import Domain
import TestSupport
import Testing

/// Domain §1 A07: what the team learns, and gate G31 that counts it.
@Suite struct SkillsTransferTests {
    private var frame = FrameScene(.closing)

    private mutating func transfer(_ text: String = "Monter une vidéo") -> EntityID {
        frame.scene.story.add(
            .transfer, [.text: .text(text), .learner: .id(frame.scene.member(.lead))], in: frame.scene.mission
        )
    }

    private func lack() -> Lack? { Gate[.handover]?.lack(frame.outlook()) }

    @Test mutating func `the handover has its steps and every transfer is done`() throws {
        let id = transfer()
        #expect(lack() == .have(0, of: 5))
        frame.scene.write(
            .closingSet([.handover: .texts(HandoverStep.allCases.map(\.rawValue))]))
        #expect(lack() == .have(4, of: 5))
        let scene = frame.scene
        try frame.scene.story.tell(.finish(transfer: id, in: scene.mission, day: scene.today))
        #expect(lack() == nil)
        try frame.scene.story.tell(.reopen(transfer: id, in: scene.mission))
        #expect(lack() == .have(4, of: 5))
        try frame.scene.story.tell(.remove(.transfer, id, in: scene.mission))
        #expect(lack() == nil, "taken out of the plan")
    }

    @Test mutating func `what is learned and by whom is asked for, by which checkpoint is not`() {
        let scene = frame.scene
        func plan(_ fields: Fields) -> Refusal? {
            scene.refusal(of: .plan(transfer: fields, in: scene.mission))
        }
        let member = Domain.Value.id(scene.member(.reader))
        #expect(plan([.text: .text("Publier"), .learner: member]) == nil)
        #expect(plan([.learner: member]) == .missing(.field(.text)))
        #expect(plan([.text: .text("Publier")]) == .missing(.field(.learner)))
        #expect(
            plan([.text: .text("Publier"), .learner: .id(scene.freelance)])
                == .wrongKind(scene.freelance, wanted: [.member]))
    }

    @Test mutating func `whoever learns it ticks it too, once, today or before`() {
        let id = transfer()
        let scene = frame.scene
        func done(_ day: Day) -> Command { .finish(transfer: id, in: scene.mission, day: day) }
        #expect(scene.refusal(of: done(scene.today + 1)) == .futureDay(scene.today + 1))
        #expect(scene.refusal(of: done(scene.today), by: .lead) == nil)
        #expect(scene.refusal(of: done(scene.today), by: .treasurer) == .needsRole([.coordination, .lead]))
        #expect(scene.refusal(of: .reopen(transfer: id, in: scene.mission)) == .nothingChanged)
        frame.scene.write(.transferDone(day: scene.today), on: id)
        #expect(frame.scene.refusal(of: done(scene.today)) == .nothingChanged)
    }

    @Test mutating func `done for one and open for another is not done`() {
        let id = transfer()
        frame.scene.write(.transferDone(day: frame.today), on: id, seen: [])
        #expect(frame.scene.folded.transfer(id)?.isContested == true)
        #expect(frame.scene.folded.transfer(id)?.isDone == false)
        #expect(frame.scene.folded.contestedCount == 1)
    }
}
