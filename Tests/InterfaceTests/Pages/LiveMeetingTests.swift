import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A meeting held at the screen, from its first point to its minutes.
@Suite struct LiveMeetingTests {
    private let workshop = Workshop.shared

    private func story(agenda: [String] = ["Budget 10 min", "Planning", "Suites"]) -> (
        Story, EntityID, EntityID
    ) {
        var story = workshop.story
        story.by = workshop.jeanne
        let meeting = story.add(
            .meeting,
            [
                .kind: .text("followUp"), .day: .day("2026-11-23"), .duration: .number(30),
                .agenda: .texts(agenda), .participants: .ids([workshop.jeanne, workshop.pauline]),
            ], in: workshop.site)
        return (story, workshop.site, meeting)
    }

    private func opened(
        _ story: Story, _ mission: EntityID, _ meeting: EntityID, drafts: [Draft] = []
    ) throws -> Play {
        var play = Play(
            story, on: .mission(MissionPage(mission, part: Focus.Part(.meeting, meeting))), drafts: drafts)
        try play.press("I")
        #expect(play.session.app.page.name == .live, "\(play.session.text)")
        return play
    }

    @Test func `points have the minutes that they name, the others share the rest`() throws {
        let (story, mission, meeting) = story()
        let play = try opened(story, mission, meeting)
        let rows = ["Budget", "Planning", "Suites"].map { play.session.line(holding: "\($0)") ?? "" }
        #expect(rows[0].contains("0:00 / 10:00"), "\(play.session.text)")
        #expect(rows[1].contains("0:00 / 10:00") && rows[2].contains("0:00 / 10:00"))
    }

    @Test func `time runs for the point at hand, and what is over is shown`() throws {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        play.wait(11 * 60 + 5)
        #expect(play.session.line(holding: "1 Budget")?.contains("11:05 / 10:00 +1:05") == true)
        try play.press("p")
        play.wait(30)
        #expect(play.session.line(holding: "✓1 Budget") != nil || play.session.says("✓ 1 Budget"))
        #expect(play.session.line(holding: "2 Planning")?.contains("0:30 / 10:00") == true)
        #expect(play.session.says("11:35 / 30:00"), "\(play.session.text)")
    }

    @Test func `a decision, a note and an action are one key and their words; the minutes hold them all`()
        throws
    {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("d")
        try play.type("Deux devis")
        try play.press(.enter, "n")
        try play.type("Le bus coûte cher")
        try play.press(.enter, "a")
        try play.type("@pauline chiffrer le bus +2w")
        try play.press(.enter)
        let action = try #require(play.story.mission(mission).actions.last)
        #expect(action.text == "chiffrer le bus" && action.owner == workshop.pauline)
        #expect(action.record.id(.agreedIn) == meeting)
        #expect(play.session.says("Decision: Deux devis") && play.session.says("chiffrer le bus"))
        play.wait(12 * 60)
        try play.press(.ctrl("s"))
        #expect(play.session.says("Meeting held"), "\(play.session.text)")
        try play.press(.ctrl("s"))
        let held = try #require(play.story.mission(mission).meeting(meeting)?.holding)
        #expect(held.day == "2026-11-23" && held.duration == 12)
        #expect(play.session.says("Minutes") && play.session.says("Deux devis"), "\(play.session.text)")
        try play.press(.ctrl("s"))
        let minutes = try #require(play.story.mission(mission).meeting(meeting)?.minutes.content)
        #expect(minutes.decisions == ["Deux devis"])
        #expect(
            minutes.summary
                == "Budget 10 min (12 min)\n- Le bus coûte cher".replacing("2 min)", with: "2\u{A0}min)"))
        #expect(play.drafts.isEmpty && play.session.app.page.name == .mission)
    }

    @Test func `what was said outlives the program`() throws {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("d")
        try play.type("Oui")
        try play.press(.enter)
        play.wait(60)
        try play.press("p")
        var again = play.startedAgain(on: .home(HomePage()))
        #expect(again.session.says("Meeting being held"), "\(again.session.text)")
        try again.press(.home, .enter)
        #expect(again.session.app.page.name == .live, "\(again.session.text)")
        #expect(again.session.line(holding: "1 Budget")?.contains("1:00 / 10:00") == true)
        try again.press(.up)
        #expect(again.session.says("Decision: Oui"))
    }

    @Test func `a point carried over stands on the next meeting's agenda, in the same line`() throws {
        var (story, mission, meeting) = story()
        let next = story.add(
            .meeting,
            [.kind: .text("followUp"), .day: .day("2026-12-07"), .agenda: .texts(["Bilan"])], in: mission)
        var play = try opened(story, mission, meeting)
        try play.press(.down, "r", .ctrl("s"), .ctrl("s"))
        #expect(play.story.mission(mission).meeting(next)?.agenda == ["Bilan", "Planning"])
        let line = try #require(play.story.facts.last?.line)
        #expect(play.story.facts.filter { $0.line == line }.count == 2)
    }

    @Test func `without a next meeting it waits in the form of that meeting`() throws {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("r", .ctrl("s"), .ctrl("s"), .ctrl("s"))
        let draft = try #require(play.drafts.first { $0.name.contains("create-meeting") })
        #expect(draft.content["agenda"]?.string?.hasSuffix("Budget 10 min") == true)
    }

    @Test func `what was typed of the next meeting already is kept beside what was carried over`() throws {
        let (story, mission, meeting) = story()
        let subject = FormSubject.create(.meeting, mission: mission)
        let typed = Draft(
            name: subject.draftName,
            content: .object([
                JSON.Member("agenda", .string("Bilan")), JSON.Member("place", .string("Halle")),
            ]))
        var play = try opened(story, mission, meeting, drafts: [typed])
        try play.press("r", .ctrl("s"), .ctrl("s"), .ctrl("s"))
        let draft = try #require(play.drafts.first { $0.name == subject.draftName })
        #expect(draft.content["agenda"]?.string == "Bilan\nBudget 10 min")
        #expect(draft.content["place"]?.string == "Halle")
    }

    @Test func `an action that cannot be read is asked again, with its words`() throws {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("a")
        try play.type("zzz faire")
        try play.press(.enter)
        #expect(play.session.says("nobody is called “zzz”"), "\(play.session.text)")
        try play.press(.escape, "x")
        #expect(play.story.mission(mission).actions.isEmpty)
    }

    @Test func `the end may be put off, and nothing but the meeting itself waits then`() throws {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("d")
        try play.type("Oui")
        try play.press(.enter, .ctrl("s"), .escape)
        #expect(play.session.app.page.name == .live && !play.session.app.hasOverlay)
        #expect(!play.drafts.contains { $0.name.contains("minutes") })
    }

    @Test func `heard, what was said a minute ago is not offered as something old to throw away`() throws {
        let (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("d")
        try play.type("Oui")
        play.wait(7 * 60)
        try play.press(.enter, .ctrl("s"))
        func heard() -> String {
            var view = LinearView(play.session.app)
            return view.say(play.session.world).joined(separator: "\n")
        }
        #expect(heard().contains("Meeting held") && !heard().contains("the last time"), "\(heard())")
        try play.press(.ctrl("s"))
        #expect(heard().contains("Oui") && !heard().contains("the last time"), "\(heard())")
    }

    @Test func `held elsewhere meanwhile, its words still become the minutes`() throws {
        var (story, mission, meeting) = story()
        var play = try opened(story, mission, meeting)
        try play.press("d")
        try play.type("Oui")
        try play.press(.enter)
        story.write(
            Event(
                .meetingHeld(Holding(day: "2026-11-23", present: [workshop.jeanne])), on: meeting,
                in: mission,
                seen: story.mission(mission).meeting(meeting)?.standing.seen ?? []))
        var again = Play(story, on: .home(HomePage()), drafts: play.drafts)
        try again.press(.home, .enter, .ctrl("s"))
        #expect(again.session.says("Minutes") && again.session.says("Oui"), "\(again.session.text)")
    }

    @Test func `only a planned meeting is held`() throws {
        var play = Play(workshop.story, on: .mission(MissionPage(workshop.festival, part: nil)))
        try play.press("I")
        #expect(play.session.says("No planned meeting to hold"), "\(play.session.text)")
    }

    @Test(arguments: [(40, 12), (80, 24), (200, 60)], Language.allCases)
    func `the point at hand and its time are seen at every size`(_ size: (Int, Int), _ language: Language)
        throws
    {
        let (story, mission, meeting) = story(
            agenda: (1...14).map { "Point numéro \($0) de l'ordre du jour" })
        var session = Session(
            story, on: .mission(MissionPage(mission, part: Focus.Part(.meeting, meeting))), language,
            width: size.0, height: size.1)
        session.press("I", .end)
        #expect(session.lines.contains { $0.contains("▸") && $0.contains("14 P") && $0.contains("0:00") })
    }
}
