import Domain
import TestSupport
import Testing

/// Who may have a person's data erased, and whose.
@Suite struct ErasureRuleTests {
    @Test func `coordination erases members and freelances, nobody else does, and nothing else is erased`() {
        let scene = Scene()
        let erase = Command.erase(scene.freelance, others: [])
        #expect(scene.refusal(of: erase, by: scene.member(.coordination)) == nil)
        for role in Role.allCases where role != .coordination {
            #expect(
                scene.refusal(of: erase, by: scene.member(role)) == .needsRole([.coordination]), "\(role)")
        }
        for id in [scene.organisation, scene.mission, scene.funding] {
            #expect(scene.refusal(of: .erase(id, others: []), by: scene.member(.coordination)) != nil)
        }
    }

    @Test func `somebody who coordinates remains`() {
        let scene = Scene()
        let only = scene.member(.coordination)
        #expect(scene.refusal(of: .erase(only, others: []), by: only) == .lastCoordination)
        #expect(scene.refusal(of: .erase(scene.outsider, others: []), by: only) == nil)
    }

    @Test func `what stands in the place of an erased fact has no meaning, and cannot be wished for`() throws
    {
        var scene = Scene()
        let before = scene.folded
        scene.story.write(Event(.erased(was: "note.added"), on: scene.mission))
        #expect(scene.folded.unknown == 0 && scene.folded.title == before.title)
        #expect(throws: Refusal.nothingChanged) {
            try decide([Command(.erased(was: "note.added"), on: scene.mission)], on: scene.story.situation)
        }
    }
}
