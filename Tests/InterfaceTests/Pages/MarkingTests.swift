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

    /// M1 and M2 are active, M3 is paused, M4 a need; the first three are marked, the cursor is on M3.
    private func marked() throws -> (Play, [EntityID]) {
        var (story, missions) = story(4)
        for (mission, states) in zip(
            missions, [[.active], [.active], [.active, .paused]] as [[MissionState]])
        {
            for state in states {
                story.write(
                    Event(
                        .missionMoved(.moved, to: state, day: Workshop.today, reason: nil, resumeOn: nil),
                        on: mission, seen: story.mission(mission).standing.seen))
            }
        }
        var play = Play(story, on: .board(BoardPage()))
        try play.press("*", .right, " ")
        #expect(play.session.focus.mission == missions[2], "\(play.session.text)")
        #expect(play.session.app.context.marks == Set(missions.prefix(3)), "\(play.session.text)")
        return (play, missions)
    }

    private func states(_ play: Play, _ missions: [EntityID]) -> [MissionState] {
        missions.map { play.story.mission($0).state }
    }

    @Test func `pausing what is marked pauses the active ones, names the other, and leaves it marked`() throws
    {
        var (play, missions) = try marked()
        try play.press("p")
        #expect(play.session.says("Not possible for: M3 (paused)."), "\(play.session.text)")
        #expect(play.session.says("2 marked missions · M1, M2"), "\(play.session.text)")
        try play.type("Budget")
        try play.press(.ctrl("s"))
        #expect(states(play, missions) == [.paused, .paused, .paused, .need], "\(play.session.text)")
        #expect(play.session.app.context.marks == [missions[2]])
        // Now none is active: the same key lets them go on, as one step.
        try play.press("*", "p")
        #expect(states(play, missions) == [.active, .active, .active, .need], "\(play.session.text)")
        try play.press("u")
        #expect(states(play, missions) == [.paused, .paused, .paused, .need], "\(play.session.text)")
    }

    @Test func `what is done to one mission at a time is refused while several are marked, which stay so`()
        throws
    {
        var (play, missions) = try marked()
        for key: Key in ["r", "d", "v", "N", "b", "e", "H", "F", "x"] {
            try play.press(key)
            #expect(
                play.session.says("One mission at a time, and several are marked"), "\(play.session.text)")
            #expect(!play.session.app.hasOverlay && play.session.app.context.marks.count == 3)
        }
        // The state of one may be asked: of which is said.
        try play.press("m")
        #expect(play.session.says("M3 · Paused"), "\(play.session.text)")
        try play.press(.end, .enter)
        #expect(play.session.says("Drop the mission") && !play.session.says("marked missions"))
        try play.press(.escape)
        // With nothing but the card at hand marked there is no doubt.
        try play.press(.left, "*", .right, "r")
        #expect(play.session.app.hasOverlay && play.session.app.context.marks == [missions[2]])
    }

    @Test func `an act that applies to all of them is not asked of the card under the cursor`() throws {
        var (play, missions) = try marked()
        for _ in MissionState.allCases where play.session.focus.mission != missions[3] {
            try play.press(.left)
        }
        #expect(play.session.focus.mission == missions[3])
        try play.press("p")
        #expect(play.session.says("2 marked missions · M1, M2"), "\(play.session.text)")
    }

    @Test func `a half-typed form for several is found again on Home, for the same missions`() throws {
        var (play, missions) = try marked()
        try play.press("p")
        try play.type("Budget")
        try play.press(.escape)
        #expect(play.drafts.count == 1 && play.session.app.context.marks.count == 3)
        var later = play.startedAgain(on: .home(HomePage()))
        #expect(later.session.says("M1, M2"), "\(later.session.text)")
        try later.press(.home, .enter)
        #expect(
            later.session.says("2 marked missions · M1, M2") && later.session.says("Budget"),
            "\(later.session.text)")
        try later.press(.ctrl("s"))
        #expect(states(later, missions) == [.paused, .paused, .paused, .need], "\(later.session.text)")
        #expect(later.drafts.isEmpty)
    }
}
