import Domain
import Interface
import Screen
import TestSupport
import Testing

/// No key is silent: each does something where it stands in the table, or says why it cannot.
@Suite struct EveryActTests {
    private static let workshop = Workshop.shared

    private static func pages(_ story: Story) -> [Page] {
        let missions = story.missions.keys.sorted()
        return [
            .home(HomePage()), .board(BoardPage()), .checkpoints(CheckpointsPage()),
            .meetings(MeetingsPage()),
            .timeline(TimelinePage()), .freelances(FreelancesPage()), .alerts(AlertsPage()),
            .history(HistoryPage()),
        ] + missions.map { .mission(MissionPage($0, part: nil)) }
    }

    /// Movement may have reached its end, and a place may be where one is.
    private static let movement: Set<ActID> = [
        .back, .today, .readDown, .readUp, .nextPane, .previousPane, .zoomIn, .zoomOut, .timelineEarlier,
        .timelineLater,
    ]

    @Test(arguments: [(true, Language.fr), (false, Language.en)])
    func `every act does something or says why not`(isFull: Bool, _ language: Language) {
        let story = isFull ? Self.workshop.story : Story(on: Workshop.today)
        let world = StoryWorld(story).world
        for page in Self.pages(story) {
            let fresh = Session(world, today: story.today, on: page, language)
            let before = fresh.app.view()
            for act in ActTable.standard where act.applies(to: page.name) && !Self.movement.contains(act.id) {
                guard let key = act.keys.first, act.id.rawValue != page.name.rawValue else { continue }
                var session = fresh
                session.press(key)
                // To draw is dear: only where nothing else tells that something happened.
                if Self.isMoved(session, page) { continue }
                #expect(session.app.view() != before, "\(act.id.rawValue) on \(page.name.rawValue)")
            }
        }
    }

    /// What AltGr types on French and German keyboards, and Alt itself, which some terminals send for it.
    @Test func `what AltGr types is never a command`() {
        let typed = Array("~#{[|`\\^@]}¤€µß²³“”«»←↓→ø¢@ł¶ŧ¥").map { Key.char($0) }
        let alts = Array("abcdefghijklmnopqrstuvwxyz0123456789").map { Key.alt($0) }
        for page in Self.pages(Self.workshop.story) {
            let session = Self.workshop.session(on: page, .fr)
            let focus = session.focus
            for key in typed + alts {
                var pressed = session
                pressed.press(key)
                let isQuiet = !Self.isMoved(pressed, page) && pressed.focus == focus
                #expect(isQuiet, "\(key) on \(page.name)")
            }
        }
    }

    /// An effect, a notice, an overlay, another page, a line asked for.
    private static func isMoved(_ session: Session, _ page: Page) -> Bool {
        let app = session.app
        return !session.effects.isEmpty || app.notice != nil || app.hasOverlay || app.page.name != page.name
            || app.filtering != nil || app.prompt != nil
    }

    @Test func `no key of the table needs AltGr`() {
        let forbidden = Set("[]{}|\\@#~^`")
        for act in ActTable.standard {
            for case .char(let character) in act.keys { #expect(!forbidden.contains(character), "\(act.id)") }
            for case .alt in act.keys { Issue.record("\(act.id)") }
        }
    }
}
