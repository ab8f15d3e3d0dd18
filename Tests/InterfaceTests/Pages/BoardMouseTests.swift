import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The board by mouse, and marks: a card is dragged, several are dealt with at once.
@Suite struct BoardMouseTests {
    private func story() -> (Story, [EntityID]) {
        var story = Story(on: Workshop.today)
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let missions = ["Festival", "Gazette", "Kermesse"].map { title in
            story.add(.mission, [.title: .text(title), .reference: .text(String(title.prefix(1)))])
        }
        return (story, missions)
    }

    private func states(_ play: Play, _ missions: [EntityID]) -> [MissionState] {
        missions.map { play.story.mission($0).state }
    }

    @Test func `a card that is dropped on a column moves there, through what the way asks for`() throws {
        let (story, missions) = story()
        var play = Play(story, on: .board(BoardPage()), width: 200, height: 40)
        try play.drag(from: "G Gazette", to: "Framing 0")
        // Nothing was written down of the need: the form asks, as it does for a key.
        #expect(play.session.app.hasOverlay, "\(play.session.text)")
        #expect(play.session.says("Framing"), "\(play.session.text)")
        #expect(states(play, missions) == [.need, .need, .need])
    }

    @Test func `a card dropped where no way leads stays, and it is said`() throws {
        let (story, missions) = story()
        var play = Play(story, on: .board(BoardPage()), width: 200, height: 40)
        try play.drag(from: "G Gazette", to: "Closing 0")
        #expect(play.session.says("“Need” does not lead to “Closing”"), "\(play.session.text)")
        #expect(states(play, missions) == [.need, .need, .need] && play.session.focus.mission == missions[1])
    }

    @Test func `a drop on its own column, or beside the board, is nothing`() throws {
        let (story, _) = story()
        var play = Play(story, on: .board(BoardPage()), width: 200, height: 40)
        try play.drag(from: "G Gazette", to: "Need 3")
        try play.drag(from: "G Gazette", to: "? Help")
        #expect(!play.session.app.hasOverlay && play.session.app.notice == nil, "\(play.session.text)")
    }

    @Test func `a click selects, and a second one opens`() throws {
        let (story, missions) = story()
        var play = Play(story, on: .board(BoardPage()))
        play.click(on: "G Gazette")
        #expect(play.session.focus.mission == missions[1] && play.session.app.page.name == .board)
        play.click(on: "G Gazette")
        #expect(play.session.app.page.name == .mission)
    }

    @Test func `a note on the marked missions is one line, which one undo takes back`() throws {
        let (story, missions) = story()
        var play = Play(story, on: .board(BoardPage()))
        try play.press(" ", .down, " ", "o")
        #expect(play.session.says("2 marked missions"), "\(play.session.text)")
        try play.type("Vu en équipe")
        try play.press(.ctrl("s"))
        #expect(missions.map { play.story.mission($0).notes.count } == [1, 1, 0])
        let line = try #require(play.story.facts.last?.line)
        #expect(play.story.facts.filter { $0.line == line }.count == 2)
        #expect(play.session.app.context.marks.isEmpty)
    }
}
