import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Undo says of what before it acts, and whose act it would be; and what stands in its way.
@Suite struct UndoingTests {
    private let story: Story
    private let jeanne: EntityID
    private let theo: EntityID
    private let note: LineID
    private let creation: LineID

    init() {
        var story = Story(on: Workshop.today)
        jeanne = story.add(.member, [.name: .text("Jeanne Tissot"), .roles: .texts(["coordination"])])
        theo = story.add(.member, [.name: .text("Théo Lanvin"), .roles: .texts(["coordination"])])
        story.by = jeanne
        let mission = story.add(.mission, [.title: .text("Site")])
        creation = mission.line
        note = story.write(Event(.noted("vu"), on: mission))
        self.story = story
    }

    private func session(_ me: EntityID) -> Session {
        Session(StoryWorld(story).world, today: story.today, on: .board(BoardPage()), .en, me: me)
    }

    private var undoing: Effect { .perform([.undo(note)]) }

    @Test func `one's own last act is undone at once`() {
        var session = session(jeanne)
        session.press("u")
        #expect(session.effects == [undoing])
    }

    @Test func `somebody else's is undone only after a question`() {
        var session = session(theo)
        session.press("u")
        #expect(
            session.effects.isEmpty && session.says("The last act is by Jeanne Tissot"), "\(session.text)")
        #expect(session.says("Undo: note: vu"), "\(session.text)")
        session.press(.enter)
        #expect(session.effects.isEmpty && !session.app.hasOverlay)
        session.press("u", .down, .enter)
        #expect(session.effects == [undoing])
    }

    @Test func `help and palette say what undo would undo`() {
        for key: Key in ["?", ":"] {
            var session = session(jeanne)
            session.press(key)
            session.type("undo")
            #expect(session.says("Undo: note: vu"), "\(session.text)")
        }
    }

    @Test func `an act on which others stand names them, with their author`() {
        var session = session(jeanne)
        session.press("u")
        session.tell(.performed(.refused(.builtUpon([creation]))))
        #expect(
            session.says(
                "Undo: note: vu: not yet possible. Later came: “Mission created: Site” (Jeanne Tissot)."),
            "\(session.text)")
        #expect(session.says("9 shows it."), "\(session.text)")
    }

    @Test func `an answer that is undone brings the cursor back to its delivery`() throws {
        let workshop = Workshop.shared
        var play = Play(workshop.story, on: .checkpoints(CheckpointsPage()))
        try play.press("v", "*", "1", .enter, .enter)
        #expect(play.session.focus.part(.checkpoint) == workshop.checkpoints[3], "\(play.session.text)")
        try play.press("u")
        #expect(play.session.focus.part(.checkpoint) == workshop.checkpoints[1], "\(play.session.text)")
    }
}
