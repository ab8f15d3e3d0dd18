import Domain
import Interface
import Screen
import TestSupport
import Testing

/// One old line of the history is taken back where it stands.
@Suite struct UndoingLineTests {
    private let workshop = Workshop.shared

    /// Who wrote a line may undo it.
    private func play(on page: Page, by author: EntityID) -> Play {
        var story = workshop.story
        story.by = author
        return Play(story, on: page, width: 120, height: 30)
    }

    /// Goes down to the row with that text.
    private func go(to text: String, _ play: inout Play) throws {
        for _ in 0..<60 where play.session.selectedLine?.contains(text) != true { try play.press(.down) }
        #expect(play.session.selectedLine?.contains(text) == true, "\(play.session.text)")
    }

    @Test func `an old line is undone where it stands, and what came after it stays`() throws {
        var play = play(on: .history(HistoryPage()), by: workshop.theo)
        try go(to: "Pauline préfère le mardi", &play)
        let line = try #require(play.session.focus.line)
        let before = play.story.mission(workshop.billing)
        try play.press("z")
        #expect(play.story.facts.last?.event.body == .undone(line), "\(play.session.text)")
        #expect(play.session.says("Undone: note: Pauline préfère le mardi"), "\(play.session.text)")
        #expect(play.story.mission(workshop.billing).state == before.state)
        try play.press("z")
        #expect(play.session.says("That is undone already."), "\(play.session.text)")
    }

    @Test func `what others stand on is not pulled away, and says so`() throws {
        var play = play(on: .history(HistoryPage()), by: workshop.jeanne)
        try play.press(.end)
        for _ in 0..<60 where play.session.selectedLine?.contains("Facturation et relances") != true {
            try play.press(.up)
        }
        let facts = play.story.facts.count
        try play.press("z")
        #expect(play.session.says("not yet possible. Later came: “"), "\(play.session.text)")
        #expect(play.story.facts.count == facts)
    }

    @Test func `the history of a mission does the same, its other tabs say what to select`() throws {
        var play = play(on: workshop.page, by: workshop.theo)
        try play.press("z")
        #expect(play.session.says("Select a line of the history."), "\(play.session.text)")
        try play.press(.left)
        try go(to: "Pauline préfère le mardi", &play)
        let line = try #require(play.session.focus.line)
        try play.press("z")
        #expect(play.story.facts.last?.event.body == .undone(line), "\(play.session.text)")
    }
}
