import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Forty columns, as on a telephone: what must be done is read whole, whatever its row had to cut.
@Suite struct NarrowTests {
    /// One mission with one action, late and told in many words.
    static func late() -> (Story, EntityID) {
        var story = Story(on: Workshop.today)
        let mission = story.add(
            .mission, [.title: .text("Stratégie financière à trois ans"), .reference: .text("M5")])
        story.write(
            Event(
                .missionMoved(.moved, to: .active, day: Workshop.today, reason: nil, resumeOn: nil),
                on: mission, seen: story.mission(mission).standing.seen))
        _ = story.add(
            .action,
            [
                .text: .text("Transmettre les comptes de l'an dernier au cabinet, relus"),
                .due: .day(Workshop.today - 3),
            ], in: mission)
        return (story, mission)
    }

    private func late(_ width: Int = 40, _ height: Int = 20) -> Session {
        Session(Self.late().0, on: .home(HomePage()), .fr, width: width, height: height)
    }

    @Test(arguments: [12, 20]) func `the selected line of Home is told whole at the foot`(height: Int) {
        var session = late(40, height)
        // Below the engagement that is to be signed today.
        session.press(.down)
        #expect(
            session.says("Transmettre les comptes de l'an dernier au cabinet, relus"), "\(session.text)")
        #expect(session.says("M5 Stratégie financière à trois ans") || height == 12, "\(session.text)")
    }

    @Test func `a row of Home says first what is to be done, and names its mission where there is room`() {
        let row = late(40, 12).line(holding: "Transmettre les c") ?? ""
        #expect(row.contains("20 nov.") && row.hasSuffix("… M5"), "\(row)")
        var story = Story(on: Workshop.today)
        let mission = story.add(.mission, [.title: .text("Site"), .reference: .text("M1")])
        _ = story.add(.action, [.text: .text("Relire"), .due: .day(Workshop.today - 3)], in: mission)
        let short = Session(story, on: .home(HomePage()), .fr, width: 40, height: 12)
        #expect(short.line(holding: "Relire")?.contains("Relire M1 Site") == true, "\(short.text)")
    }

    @Test func `rows that a short list leaves free tell the selected line`() {
        let session = late(40, 14)
        #expect(session.says("M5 Stratégie financière à trois ans"), "\(session.text)")
    }

    @Test func `what was done is told whole, and the counts wait behind it`() throws {
        let long = "Un titre de mission qui ne tient pas dans une rangée de quarante colonnes, loin s'en faut"
        var session = late()
        session.tell(.notice(Notice(long, .good)))
        #expect(session.says(long), "\(session.text)")
        session.press(.down)
        #expect(!session.says("loin s'en faut"))
    }

    @Test func `a card that is marked says so without its colour`() {
        var story = Story(on: Workshop.today)
        for number in 1...2 {
            _ = story.add(.mission, [.title: .text("Mission \(number)"), .reference: .text("M\(number)")])
        }
        var session = Session(story, on: .board(BoardPage()), .en, width: 40, height: 20)
        session.press(.char(" "), .down)
        #expect(session.line(holding: "M1 Mission 1")?.contains("✓M1") == true, "\(session.text)")
        #expect(session.line(holding: "M2 Mission 2")?.contains("✓") == false)
    }

    @Test func `the reference that was typed comes first, and is shown`() {
        var story = Story(on: Workshop.today)
        let missions = ["M11", "M12", "M1"].map { reference in
            story.add(.mission, [.title: .text("Atelier"), .reference: .text(reference)])
        }
        let known = StoryWorld(story).world
        let world = World(answer: { query in
            guard case .search = query else { return known.answer(query) }
            return .search(
                missions.map { SearchHit(root: $0, kind: .mission, title: "Atelier", excerpt: "") })
        })
        var session = Session(world, today: story.today, on: .home(HomePage()), .en)
        session.press(":")
        session.type("m1")
        session.press(.enter)
        #expect(session.focus.mission == missions[2], "\(session.text)")
    }

    @Test func `of marked missions those that cannot move are named before the others go`() throws {
        var story = Story(on: Workshop.today)
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let missions = ["M1", "M2"].map { reference in
            story.add(.mission, [.title: .text("Atelier"), .reference: .text(reference)])
        }
        story.write(
            Event(
                .missionMoved(.moved, to: .paused, day: Workshop.today, reason: nil, resumeOn: nil),
                on: missions[1], seen: story.mission(missions[1]).standing.seen))
        var play = Play(story, on: .board(BoardPage()))
        try play.press(.char(" "))
        for _ in MissionState.allCases where play.session.focus.mission != missions[1] {
            try play.press(.right)
        }
        try play.press(.char(" "), "L")
        #expect(play.session.says("for: M1"), "\(play.session.text)")
        #expect(play.session.says("Move the others on (1)"), "\(play.session.text)")
        #expect(play.story.mission(missions[1]).state == .paused)
        try play.press(.enter)
        #expect(play.story.mission(missions[1]).state == .active, "\(play.session.text)")
    }
}
