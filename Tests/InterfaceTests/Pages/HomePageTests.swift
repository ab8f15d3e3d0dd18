import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The first page: what waits is there, and whatever is there can be acted upon.
@Suite struct HomePageTests {
    private let today: Day = "2026-11-23"

    private func quiet() -> (story: Story, mission: EntityID) {
        var story = Story(on: today)
        let mission = story.add(.mission, [.title: .text("Festival"), .reference: .text("M1")])
        return (story, mission)
    }

    @Test func `a mission that only waits for its next state is there, with what it needs`() {
        let (story, mission) = quiet()
        var session = Session(story, on: .home(HomePage()), .en)
        #expect(!session.says("All done"))
        #expect(session.line(holding: "Festival")?.contains("Move on to Framing (L)") == true)
        #expect(session.focus.mission == mission)
        session.press("c")
        #expect(session.says("Check-in") && !session.says("Select a mission first"))
    }

    @Test func `what is due in two weeks is not said to be without a date`() {
        var (story, mission) = quiet()
        _ = story.add(
            .checkpoint, [.n: .number(1), .title: .text("Affiche"), .due: .day(today + 14)], in: mission)
        let soon = Session(story, on: .home(HomePage()), .en)
        #expect(soon.says("THE NEXT TWO WEEKS 1") && !soon.says("WITHOUT A NEAR DATE"))
        story.today = today - 1
        let later = Session(story, on: .home(HomePage()), .en)
        #expect(later.says("MISSIONS WITHOUT A NEAR DATE 1"))
        #expect(later.line(holding: "Festival")?.contains("Checkpoint 1 expected") == true)
    }

    @Test func `what we owe by tonight is ours, not to come`() {
        var (story, mission) = quiet()
        for (number, day) in [("1", today), ("2", today + 1)] {
            _ = story.add(
                .invoice,
                [.number: .text(number), .amount: .number(10_000), .issued: .day(today), .due: .day(day)],
                in: mission)
        }
        let session = Session(story, on: .home(HomePage()), .en)
        let ours = session.lines.firstIndex { $0.contains("OUR TURN 1") } ?? 0
        let coming = session.lines.firstIndex { $0.contains("THE NEXT TWO WEEKS 1") } ?? 0
        #expect(ours + 3 == coming && session.lines[ours + 1].contains("Invoice 1"), "\(session.text)")
    }

    @Test func `minutes that were written and not shared are ours to share`() throws {
        let (story, mission) = minuted()
        var play = Play(story, on: .home(HomePage()))
        let row = try #require(play.session.line(holding: "minutes to share"), "\(play.session.text)")
        #expect(row.contains("Festival"))
        try play.press("s")
        #expect(play.session.app.hasOverlay, "\(play.session.text)")
        try play.type("Pauline")
        try play.press(.ctrl("s"))
        #expect(play.story.mission(mission).meetings.first?.state == .shared, "\(play.session.text)")
        #expect(!play.session.says("minutes to share"))
    }

    private func minuted() -> (story: Story, mission: EntityID) {
        var (story, mission) = quiet()
        story.by = story.add(.member, [.name: .text("Inès"), .roles: .texts(["coordination", "lead"])])
        let meeting = story.add(
            .meeting, [.kind: .text("followUp"), .day: .day(today - 3)], in: mission)
        func write(_ body: Event.Body) {
            story.write(
                Event(
                    body, on: meeting, in: mission,
                    seen: story.mission(mission).meeting(meeting)?.standing.seen ?? []))
        }
        write(.meetingHeld(Holding(day: today - 3, present: [])))
        write(.minutesSaved(Minutes(summary: "Bon départ.", decisions: ["un modèle"])))
        return (story, mission)
    }

    @Test func `all is done only when no mission is open, and nothing at all says what to do`() {
        var (story, mission) = quiet()
        let bare = Session(Story(on: today), on: .home(HomePage()), .en)
        #expect(bare.says("No mission yet. n creates one"))
        for head in ["FOLLOW-UP", "FRAMES", "MISSIONS"] { #expect(!bare.says(head), "\(bare.text)") }
        story.write(
            Event(
                .missionMoved(.dropped, to: .dropped, day: today, reason: "abandoned", resumeOn: nil),
                on: mission, seen: story.mission(mission).standing.seen))
        let done = Session(story, on: .home(HomePage()), .en)
        #expect(done.says("All done: no mission is open."))
    }

    @Test func `the lapsed come first, with names as far as there is room`() throws {
        var story = Story(on: "2026-09-01")
        for number in 1...9 {
            let mission = story.add(
                .mission,
                [
                    .title: .text("Mission au titre assez long"), .reference: .text("M\(number)"),
                    .start: .day("2026-09-01"), .cadenceDays: .number(number < 6 ? 14 : 90),
                ])
            story.write(
                Event(
                    .missionMoved(.moved, to: .active, day: "2026-09-01", reason: nil, resumeOn: nil),
                    on: mission, seen: story.mission(mission).standing.seen))
        }
        story.today = today
        let line = try #require(Session(story, on: .home(HomePage()), .en).line(holding: "FOLLOW-UP"))
        #expect(line.contains("Lapsed 5 (M1 Mission au titre assez long, …)"), "\(line)")
        #expect(line.contains("On track 4"))
        let narrow = try #require(
            Session(story, on: .home(HomePage()), .en, width: 50).line(holding: "FOLLOW-UP"))
        #expect(narrow.contains("Lapsed 5 (M1, M2, …)   ") && narrow.contains("On track 4"), "\(narrow)")
    }

    // MARK: Drafts

    private func drafted(_ keys: String, _ story: Story) throws -> Draft {
        var session = Session(story, on: .home(HomePage()), .en)
        session.type(keys)
        let saved = session.effects.compactMap { effect in
            if case .saveDraft(let draft) = effect { draft } else { nil }
        }
        return try #require(saved.last)
    }

    private func world(_ story: Story, _ draft: Draft) -> World {
        World(answer: StoryWorld(story).answer, drafts: { [draft] })
    }

    @Test func `drafts wait above the duties, open with Enter and are deleted only when asked twice`() throws
    {
        let (story, mission) = quiet()
        let draft = try drafted("oHalf a note", story)
        var session = Session(world(story, draft), today: today, on: .home(HomePage()), .en)
        #expect(session.says("DRAFTS 1 · on it, Enter takes up again, D deletes"))
        #expect(session.focus.draft == nil && session.focus.mission == mission)
        session.press("k")
        #expect(session.focus.draft == .form(.note(mission)))
        session.press(.enter)
        #expect(session.says("Half a note") && session.says("Draft found again."))
        session.press(.escape, "D")
        #expect(session.says("Delete it: its words are lost"))
        session.press(.enter)
        #expect(!session.effects.contains(.dropDraft(draft.name)))
        session.press("D", .down, .enter)
        #expect(session.effects.last == .dropDraft(draft.name))
    }

    @Test func `a new mission half typed is found again from the first page`() throws {
        let story = Story(on: today)
        let draft = try drafted("nHalf a mission", story)
        var session = Session(world(story, draft), today: today, on: .home(HomePage()), .en)
        session.press(.enter)
        #expect(session.says("Half a mission"))
    }

    @Test func `leaving asks once where a draft would go with the workspace, and only there`() throws {
        let (story, _) = quiet()
        let draft = try drafted("oHalf a note", story)
        var kept = Session(world(story, draft), today: today, on: .home(HomePage()), .en)
        kept.press("q")
        #expect(kept.effects == [.quit])

        var session = Session(
            world(story, draft), today: today, on: .home(HomePage()), .en, isThrownAway: true)
        session.press("q")
        #expect(session.effects == [] && session.says("A draft goes with the demonstration"))
        session.press(.enter)
        #expect(session.effects == [])
        session.press("q", .down, .enter)
        #expect(session.effects == [.quit])

        var bare = Session(
            StoryWorld(story).world, today: today, on: .home(HomePage()), .en, isThrownAway: true)
        bare.press("q")
        #expect(bare.effects == [.quit])
    }

    // MARK: What is to be signed

    private func drafted(_ start: Day, _ state: MissionState = .ready) -> (Story, EntityID) {
        var story = Story(on: today)
        let freelance = story.add(.freelance, [.name: .text("Lila")])
        let line = story.write(
            Event(
                .missionImported(
                    [
                        .title: .text("Festival"), .reference: .text("M1"), .start: .day(start),
                        .freelance: .id(freelance),
                    ], state: state, day: "2026-10-01")))
        let mission = EntityID(line: line, place: 0)
        _ = story.add(
            .engagement, [.paper: .text("signedQuote"), .amount: .number(100), .start: .day(start)],
            in: mission)
        return (story, mission)
    }

    @Test func `what nobody signed is a duty once work was to begin, and before that it is to come`() {
        let (late, mission) = drafted(today - 1)
        var session = Session(late, on: .home(HomePage()), .en)
        #expect(session.says("OUR TURN 1"))
        #expect(session.line(holding: "Engagement to have signed, overdue by 1 d") != nil, "\(session.text)")
        #expect(session.focus.part(.engagement) == late.mission(mission).engagements[0].id)
        session.press("x")
        #expect(
            session.effects.last
                == .perform([
                    .edit(
                        .engagement, late.mission(mission).engagements[0].id, [.sent: .day(today)],
                        in: mission)
                ]))
        let ahead = Session(drafted(today + 3).0, on: .home(HomePage()), .en)
        #expect(!ahead.says("OUR TURN") && ahead.says("THE NEXT TWO WEEKS"))
        #expect(ahead.line(holding: "Engagement to have signed") != nil)
    }

    @Test func `work that goes on with nothing drafted is a duty too, and the mission is opened for it`() {
        var story = Story(on: today)
        let line = story.write(
            Event(
                .missionImported(
                    [.title: .text("Festival"), .start: .day("2026-10-01")], state: .active,
                    day: "2026-10-01")))
        let session = Session(story, on: .home(HomePage()), .en)
        #expect(session.says("OUR TURN 1") && session.says("Engagement to have signed, overdue by 53 d"))
        #expect(session.focus.mission == EntityID(line: line, place: 0) && session.focus.part == nil)
    }

    // MARK: Why a line stands there

    @Test func `w explains the line under the cursor, and names the next step when that is another`() {
        var (story, mission) = drafted(today - 1)
        _ = story.add(
            .action,
            [
                .text: .text("Envoyer les textes"), .owner: .id(EntityID(line: story.next, place: 9)),
                .due: .day(today - 9),
            ], in: mission)
        var session = Session(story, on: .home(HomePage()), .en, width: 100, height: 30)
        session.press("w")
        #expect(
            session.says("Why this line") && session.says("The engagement is drafted; both sides sign it"))
        #expect(!session.says("The mission's next step"))
        session.press(.escape, "j", "w")
        #expect(session.says("An action agreed on our side is past its due date"), "\(session.text)")
        #expect(session.says("The mission's next step: Have the engagement signed"))
    }

    @Test func `w on what lies ahead says that nothing is late`() {
        var (story, mission) = quiet()
        _ = story.add(
            .checkpoint, [.n: .number(1), .title: .text("Affiche"), .due: .day(today + 4)], in: mission)
        var session = Session(story, on: .home(HomePage()), .en)
        session.press("w")
        #expect(session.says("Planned for that day; nothing of it is late."))
    }
}
