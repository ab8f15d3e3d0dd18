import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What two people wrote unaware of each other: counted at the bottom of every page, found by one key, settled
/// where it is read.
@Suite struct SettlingTests {
    private let workshop = Workshop.shared

    /// Two titles of the mission, two answers to its second checkpoint.
    private var contested: Story {
        var story = workshop.story
        let mission = workshop.billing
        let id = workshop.checkpoints[1]
        story.write(Event(.edited(.mission, [.category: .text("ADM")]), on: mission))
        let title = story.mission(mission).record.slot(.title).seen
        let answer = story.mission(mission).checkpoint(id)?.standing.seen ?? []
        for (author, text, verdict) in [
            (workshop.jeanne, "Relances A", Verdict.accepted), (workshop.theo, "Relances B", .rejected),
        ] {
            story.by = author
            story.write(Event(.edited(.mission, [.title: .text(text)]), on: mission, seen: title))
            story.write(
                Event(
                    .checkpointDecided(Decision(verdict: verdict, day: Workshop.today)), on: id, in: mission,
                    seen: answer))
        }
        story.by = workshop.jeanne
        return story
    }

    @Test(arguments: [(Language.en, "2 contested (C)"), (.fr, "2 à départager (C)")])
    func `every page counts what is contested, with the key that leads there`(
        _ language: Language, _ count: String
    ) throws {
        for page in [Page.home(HomePage()), .board(BoardPage()), .alerts(AlertsPage())] {
            let session = Session(contested, on: page, language)
            #expect(session.lines.suffix(2).first?.contains(count) == true, "\(session.text)")
        }
    }

    @Test func `whatever is counted as contested is listed`() throws {
        var story = workshop.story
        let mission = workshop.billing
        let transfer = story.add(.transfer, [.text: .text("Relancer")], in: mission)
        let objective = story.add(.objective, [.statement: .text("Moins de retards")], in: mission)
        let candidacy = story.add(.candidacy, [.freelance: .id(workshop.pauline)], in: mission)
        for author in [workshop.jeanne, workshop.theo] {
            story.by = author
            let text = author == workshop.jeanne ? "Un" : "Deux"
            story.write(Event(.edited(.transfer, [.text: .text(text)]), on: transfer, in: mission))
            story.write(Event(.edited(.objective, [.statement: .text(text)]), on: objective, in: mission))
            let state = author == workshop.jeanne ? CandidacyState.met : .withdrew
            story.write(
                Event(
                    .candidacyMoved(to: state, day: Workshop.today, reason: "r"), on: candidacy, in: mission))
        }
        let folded = story.mission(mission)
        #expect(folded.contestedCount >= 3)
        let context = Play(story, on: .home(HomePage())).session.app.context
        #expect(folded.contestedValues(context).count == folded.contestedCount)
    }

    @Test func `the key lists both values of each, and leads to where they are settled`() throws {
        var play = Play(contested, on: .home(HomePage()))
        try play.press("C")
        #expect(play.session.says("M7 · Title") && play.session.says("“Relances A” or “Relances B”"))
        try play.press(.down, .enter)
        #expect(play.session.app.page.name == .mission)
        #expect(play.session.focus.part(.checkpoint) == workshop.checkpoints[1], "\(play.session.text)")
    }

    @Test func `with nothing to settle the key says so`() throws {
        var play = Play(workshop.story, on: .board(BoardPage()))
        try play.press("C")
        #expect(play.session.says("Nothing is contested, and all can be read."))
        #expect(!play.session.says("(C)"))
    }

    @Test func `History tells both values below the line, and a form settles them from there`() throws {
        var play = Play(contested, on: .history(HistoryPage()), width: 120, height: 30)
        try play.press(.down)
        #expect(play.session.says("Contested: Title, “Relances A” or “Relances B”; e (or v) settles it."))
        try play.press("e", .ctrl("o"), .ctrl("s"))
        #expect(play.story.mission(workshop.billing).record.contested.isEmpty, "\(play.session.text)")
    }

    @Test func `History answers a contested delivery`() throws {
        var play = Play(contested, on: .history(HistoryPage()), width: 120, height: 30)
        #expect(play.session.says("Contested: Checkpoint 2 · Answer"), "\(play.session.text)")
        try play.press("v", "*", "1", .enter, .enter)
        #expect(
            play.story.mission(workshop.billing).checkpoint(workshop.checkpoints[1])?.isContested == false)
    }

    @Test func `the selected line is told whole below the list`() {
        var story = workshop.story
        let long =
            "Une note qui ne tient pas dans sa colonne mais qui doit pouvoir se lire jusqu'au dernier mot"
        story.write(Event(.noted(long), on: workshop.billing))
        let session = Session(story, on: .history(HistoryPage()), .fr)
        #expect(session.says(long), "\(session.text)")
    }
}

/// A menu by mouse: one click selects, a second one chooses.
@Suite struct MenuMouseTests {
    @Test func `a second click on an entry chooses it`() throws {
        var play = Play(Workshop.shared.story, on: .board(BoardPage()))
        try play.press("m")
        #expect(play.session.app.hasOverlay)
        play.click(on: "Dropped")
        #expect(play.session.app.hasOverlay && !play.session.says("Reason"))
        play.click(on: "Dropped")
        #expect(play.session.says("Reason"), "\(play.session.text)")
    }
}
