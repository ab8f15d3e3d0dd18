import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Whole screens, word for word and style for style, at four sizes and in both languages. `RECORD=1` writes them anew.
@Suite struct PageSnapshotTests {
    static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]
    static let tabs = [
        "summary", "need", "brief", "frame", "checkpoints", "meetings", "actions", "budget", "closing",
        "history",
    ]

    @Test(arguments: Language.allCases, tabs.indices)
    func `a tab of a mission looks as reviewed`(language: Language, tab: Int) throws {
        let name = "mission-\(Self.tabs[tab])"
        #expect(try difference(of: Workshop.shared.page, name, language, tabs: tab) == nil)
    }

    @Test(arguments: Language.allCases, Page.Name.allCases)
    func `a page looks as reviewed`(language: Language, name: Page.Name) throws {
        guard let page = page(name) else { return }
        #expect(try difference(of: page, name.rawValue, language) == nil)
    }

    /// One file for all sizes.
    private func difference(
        of page: Page, _ name: String, _ language: Language, tabs: Int = 0
    ) throws -> String? {
        let screens = Self.sizes.map { width, height in
            var session = Workshop.shared.session(on: page, language, width: width, height: height)
            for _ in 0..<tabs { session.press(.tab) }
            return session.app.view()
        }
        return try Snapshot(screens, named: "Pages/\(name)-\(language.rawValue)").difference()
    }

    /// Nil for the pages of a mission: its tabs are all of them.
    private func page(_ name: Page.Name) -> Page? {
        switch name {
        case .home: .home(HomePage())
        case .board: .board(BoardPage())
        case .checkpoints: .checkpoints(CheckpointsPage())
        case .meetings: .meetings(MeetingsPage())
        case .timeline: .timeline(TimelinePage())
        case .freelances: .freelances(FreelancesPage())
        case .alerts: .alerts(AlertsPage())
        case .history: .history(HistoryPage())
        case .live: Workshop.shared.live
        case .mission, .choice: nil
        }
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
