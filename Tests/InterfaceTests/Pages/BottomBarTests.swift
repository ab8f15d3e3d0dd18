import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The bottom line promises only what its keys do.
@Suite struct BottomBarTests {
    private let today: Day = "2026-11-23"

    private func bar(_ session: Session) -> String { session.lines.last { !$0.isEmpty } ?? "" }

    @Test func `below an open form no key of the page is told`() {
        let bench = Workshop.shared
        var session = bench.session(on: bench.page, .en, height: 40)
        #expect(bar(session).contains("u Undo"))
        session.press("c")
        #expect(session.says("Check-in") && !session.says("u Undo"), "\(session.text)")
    }

    @Test func `on an empty list nothing is offered that needs something selected`() {
        let pages = [
            Page.checkpoints(CheckpointsPage()), .meetings(MeetingsPage()), .board(BoardPage()),
            .timeline(TimelinePage()), .freelances(FreelancesPage()), .home(HomePage()),
        ]
        for page in pages {
            let session = Session(Story(on: today), on: page, .en)
            for label in ["Enter Open", "o Note", "D Retire", "c Contact", "w Why"] {
                #expect(!bar(session).contains(label), "\(bar(session))")
            }
        }
    }

    @Test func `a list of choices says how to add what it lacks, and what comes before saving`() {
        let bench = Workshop.shared
        var session = bench.session(on: bench.page, .en)
        session.press("a", .tab)
        session.type("zzz")
        #expect(session.text.contains("Not in the list?"), "\(session.text)")
        session.press(.ctrl("s"))
        #expect(session.says("Enter chooses, Esc closes; then ^S."), "\(session.text)")
        session.press(.escape)
        #expect(!session.text.contains("Not in the list?") && !session.says("Enter chooses"))
    }

    @Test func `a filter is offered only where there is one`() {
        let story = Workshop.shared.story
        #expect(!bar(Session(story, on: .history(HistoryPage()), .en)).contains("/ Filter"))
        #expect(bar(Session(story, on: .meetings(MeetingsPage()), .en, width: 140)).contains("/ Filter"))
    }

    @Test func `redo is offered where something was undone`() {
        let story = Workshop.shared.story
        let world = StoryWorld(story).world
        let undone = world.history(HistoryFilter(limit: 1)).first
        for redo in [nil, undone] {
            let told = World { query in
                if case .undoable = query { .undoable(Undoable(redo: redo)) } else { world.answer(query) }
            }
            let session = Session(told, today: story.today, on: .history(HistoryPage()), .en)
            #expect(bar(session).contains("U Redo") == (redo != nil))
        }
        #expect(undone != nil)
    }

    @Test func `who is archived is offered to be taken back`() {
        var story = Story(on: today)
        let hugo = story.add(.freelance, [.name: .text("Hugo Roy")])
        #expect(bar(Session(story, on: .freelances(FreelancesPage()), .en)).contains("D Retire"))
        story.write(Event(.archived(.freelance, reason: "parti"), on: hugo))
        let archived = Session(story, on: .freelances(FreelancesPage()), .en)
        #expect(bar(archived).contains("D Restore"), "\(archived.text)")
        #expect(bar(Session(story, on: .freelances(FreelancesPage()), .fr)).contains("D Désarchiver"))
    }

    @Test func `keys have the names that are on a French keyboard`() {
        let bench = Workshop.shared
        let french = bench.session(on: bench.page, .fr)
        #expect(!french.says("Enter ") && Words(.fr).name(of: .escape) == "Échap")
        let names = [Key.enter, .char(" "), .backTab, .shiftUp, .ctrl(" "), .char("n"), .pageUp].map {
            Words(.fr).name(of: $0)
        }
        #expect(names == ["Entrée", "Espace", "Maj-Tab", "Maj-↑", "^Espace", "n", "Page haut"])
        #expect(Words(.en).name(of: .enter) == "Enter")
    }

    @Test func `minutes that wait to be shared do not keep a meeting from being planned`() {
        var story = Story(on: today)
        let mission = story.add(.mission, [.title: .text("Festival"), .reference: .text("M1")])
        let meeting = story.add(.meeting, [.kind: .text("followUp"), .day: .day("2026-11-20")], in: mission)
        for body in [
            Event.Body.meetingHeld(Holding(day: "2026-11-20", present: [])),
            .minutesSaved(Minutes(decisions: ["Deux relances"])),
        ] {
            story.write(
                Event(
                    body, on: meeting, in: mission,
                    seen: story.mission(mission).meeting(meeting)?.standing.seen ?? []))
        }
        var session = Session(story, on: .board(BoardPage()), .en)
        session.press("r")
        #expect(session.says("Share the minutes") && session.says("Plan a meeting"))
        session.press(.down, .enter)
        #expect(session.says("New meeting"), "\(session.text)")
    }
}
