import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Several cards at once: what is marked, what an act does to all of them, and what it leaves marked.
@Suite struct MarkingTests {
    private func story(_ count: Int) -> (Story, [EntityID]) {
        var story = Story(on: Workshop.today)
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let missions = (1...count).map { number in
            story.add(.mission, [.title: .text("Atelier"), .reference: .text("M\(number)")])
        }
        return (story, missions)
    }

    @Test func `the star marks the whole column, the cards further down too`() {
        let (story, missions) = story(300)
        var session = Session(story, on: .board(BoardPage()), .en)
        session.press("*")
        #expect(session.app.context.marks == Set(missions))
        #expect(session.says("300 marked missions; one act takes 256 at most."), "\(session.text)")
        session.press("*")
        #expect(session.app.context.marks.isEmpty && session.app.notice == nil)
    }

    @Test func `the star marks what the words leave of a column`() {
        let (story, _) = story(300)
        var session = Session(story, on: .board(BoardPage()), .en)
        session.press("/")
        session.type("M1")
        session.press(.enter, "*")
        // M1, M10 to M19, M100 to M199.
        #expect(session.app.context.marks.count == 111, "\(session.text)")
    }
}
