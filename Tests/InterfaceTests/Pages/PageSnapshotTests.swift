import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Whole screens, word for word and style for style: 80×24, both languages. `RECORD=1` writes them anew.
@Suite struct PageSnapshotTests {
    static let tabs = [
        "summary", "need", "brief", "frame", "checkpoints", "meetings", "actions", "budget", "closing",
        "history",
    ]

    @Test(arguments: Language.allCases, tabs.indices)
    func `a tab of a mission looks as reviewed`(language: Language, tab: Int) throws {
        let workshop = Workshop.shared
        var session = workshop.session(on: workshop.page, language)
        for _ in 0..<tab { session.press(.tab) }
        let name = "Pages/mission-\(Self.tabs[tab])-\(language.rawValue)"
        #expect(try Snapshot(session.app.view(), named: name).difference() == nil)
    }

    @Test(arguments: Language.allCases)
    func `the queue of checkpoints looks as reviewed`(language: Language) throws {
        let session = Workshop.shared.session(on: .checkpoints(CheckpointsPage()), language)
        let name = "Pages/checkpoints-\(language.rawValue)"
        #expect(try Snapshot(session.app.view(), named: name).difference() == nil)
    }

    @Test(arguments: Language.allCases)
    func `the meetings look as reviewed`(language: Language) throws {
        let session = Workshop.shared.session(on: .meetings(MeetingsPage()), language)
        let name = "Pages/meetings-\(language.rawValue)"
        #expect(try Snapshot(session.app.view(), named: name).difference() == nil)
    }

    @Test func `a wide screen shows list and text side by side`() throws {
        let workshop = Workshop.shared
        var session = workshop.session(on: workshop.page, width: 140, height: 34)
        for _ in 0..<4 { session.press(.tab) }
        let mission = Snapshot(session.app.view(), named: "Pages/mission-checkpoints-wide")
        #expect(try mission.difference() == nil)
        let queue = workshop.session(on: .checkpoints(CheckpointsPage()), width: 140, height: 34)
        #expect(try Snapshot(queue.app.view(), named: "Pages/checkpoints-wide").difference() == nil)
    }

    @Test func `a small screen in ASCII keeps the words of every state`() throws {
        let workshop = Workshop.shared
        var session = workshop.session(on: workshop.page, width: 40, height: 12, glyphs: .ascii)
        for _ in 0..<4 { session.press(.tab) }
        let grid = session.app.view()
        #expect(try Snapshot(grid, named: "Pages/mission-checkpoints-small").difference() == nil)
    }
}
