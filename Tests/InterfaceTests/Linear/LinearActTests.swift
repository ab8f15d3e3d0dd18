import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Whatever can be done with keys can be done with lines.
@Suite struct LinearActTests {
    private static let workshop = Workshop.shared

    private static func page(_ name: Page.Name) -> Page {
        switch name {
        case .home: .home(HomePage())
        case .board: .board(BoardPage())
        case .mission: workshop.page
        case .choice: .mission(MissionPage(workshop.billing, part: .init(.candidacy, workshop.billing)))
        case .live: workshop.live
        case .checkpoints: .checkpoints(CheckpointsPage())
        case .meetings: .meetings(MeetingsPage())
        case .timeline: .timeline(TimelinePage())
        case .freelances: .freelances(FreelancesPage())
        case .alerts: .alerts(AlertsPage())
        case .history: .history(HistoryPage())
        }
    }

    private static func view(_ name: Page.Name, _ language: Language) -> (LinearView, World) {
        let session = workshop.session(on: page(name), language)
        var view = LinearView(session.app)
        view.app.reload(session.world)
        _ = view.say(session.world)
        return (view, session.world)
    }

    /// With what cannot be done now, page after page.
    private static func wholeHelp(_ view: inout LinearView, _ world: World) -> [String] {
        var said: [String] = []
        _ = view.hear("??", world)
        for _ in 0..<6 {
            said += view.say(world)
            _ = view.hear("", world)
        }
        return said
    }

    @Test(arguments: Page.Name.allCases, Language.allCases)
    func `every act of a page goes by its name, and by its letter where it has one`(
        name: Page.Name, language: Language
    ) {
        let (view, _) = Self.view(name, language)
        #expect(view.app.mode == name)
        let acts = view.app.table.acts(on: name)
        #expect(acts.count > 20)
        for act in acts {
            #expect(view.act(named: view.words[act.label]) == act.id, "\(act.id)")
            #expect(view.act(named: act.id.rawValue) == act.id, "\(act.id)")
            if let letter = view.letter(of: act), let key = letter.first {
                // On a page of its own an act may take a letter that means something else everywhere.
                #expect(view.act(named: letter) == view.app.table.act(for: .char(key), on: name)?.id)
            }
        }
    }

    @Test(arguments: Page.Name.allCases, Language.allCases)
    func `the help tells every act that is not for the eye, with its reason where it is not possible`(
        name: Page.Name, language: Language
    ) {
        var (view, world) = Self.view(name, language)
        let said = Self.wholeHelp(&view, world)
        // What scrolls, zooms or draws again would only be longer to hear.
        let acts = view.app.table.acts(on: name).filter { !$0.id.isForTheEye }
        for act in acts {
            let label = view.speech.line(view.words[act.label])
            #expect(said.contains { $0.contains(". ") && $0.contains(label) }, "\(act.id)")
        }
        #expect(said.contains { $0.hasPrefix("\(acts.count). ") })
    }

    @Test(arguments: [Page.Name.home, .mission, .live], Language.allCases)
    func `the help says no name twice`(name: Page.Name, language: Language) {
        var (view, world) = Self.view(name, language)
        let said = Self.wholeHelp(&view, world)
        for act in view.app.table.acts(on: name) {
            let label = view.words[act.label]
            let twice = view.plain(view.words.say("\(label) : \(label) :", "\(label): \(label):"))
            #expect(!said.contains { view.plain($0).contains(twice) }, "\(twice)")
        }
    }

    @Test func `however the help is asked for, it tells first what can be done`() {
        var (view, world) = Self.view(.home, .en)
        _ = view.hear("?", world)
        let first = view.say(world)
        for line in ["q", "??"] {
            _ = view.hear(line, world)
            _ = view.say(world)
        }
        _ = view.hear("q", world)
        _ = view.say(world)
        _ = view.hear("help", world)
        #expect(view.say(world) == first)
    }

    @Test func `a number in the help does what it says`() {
        var (view, world) = Self.view(.home, .en)
        _ = view.hear("?", world)
        let said = view.say(world)
        let number = said.compactMap { line -> String? in
            line.contains("n, New:") ? line.split(separator: ".").first.map(String.init) : nil
        }.first
        _ = view.hear(number ?? "", world)
        #expect(view.say(world).first?.hasPrefix("New mission") == true)
    }

    @Test func `an act that is not possible says why`() {
        var (view, world) = Self.view(.history, .en)
        _ = view.hear("n", world)
        #expect(view.say(world).first == "Not possible: nothing is created here.")
    }

    @Test func `other keys than the usual hold here too`() {
        let session = Self.workshop.session(on: .home(HomePage()), .en)
        var app = App(
            workspace: "w", language: .en, today: "2026-11-23", width: 80, height: 24,
            table: ActTable().remapped(["contact": "k"]).table)
        app.reload(session.world)
        let view = LinearView(app)
        #expect(view.act(named: "k") == .contact)
        #expect(view.act(named: "c") == nil)
    }
}
