import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What pages and their bottom lines say in forty columns, where every row has to be cut.
@Suite struct NarrowPagesTests {
    private let bench = Workshop.shared

    /// The lines below the last rule but one: what is read of the selected row.
    private func foot(_ session: Session) -> String {
        let lines = session.lines.dropLast(2)
        let rule = lines.lastIndex { $0.hasPrefix("──────────") } ?? lines.startIndex
        return lines[rule...].dropFirst().joined(separator: " ")
    }

    /// Bottom line, and the rule above it.
    private func bar(_ session: Session) -> String { session.lines.suffix(2).joined(separator: "\n") }

    /// One mission whose next step is told in many words.
    private func planned() -> (Story, EntityID) {
        var story = Story(on: Workshop.today)
        let mission = story.add(.mission, [.title: .text("Stratégie"), .reference: .text("M5")])
        _ = story.add(
            .meeting,
            [
                .kind: .text("followUp"), .title: .text("Présentation des comptes au cabinet"),
                .day: .day(Workshop.today + 8),
            ], in: mission)
        return (story, mission)
    }

    // MARK: - Pages of moments

    @Test(arguments: [12, 20]) func `queues say what their line is`(height: Int) {
        for page in [Page.checkpoints(CheckpointsPage()), .meetings(MeetingsPage())] {
            var session = bench.session(on: page, width: 40, height: height)
            for _ in 0..<6 {
                guard let moment = session.focus.moment else { break }
                let told = session.app.words.sentence(
                    for: moment.moment, owner: moment.owner, on: Workshop.today)
                let first = told.split(separator: "\u{A0}").first?.prefix(20) ?? ""
                #expect(foot(session).contains(first), "\(first)\n\(session.text)")
                session.press(.down)
            }
        }
    }

    @Test func `a row of meetings says which meeting`() {
        let session = bench.session(on: .meetings(MeetingsPage()), width: 40, height: 12)
        #expect(session.selectedLine?.contains("Suivi") ?? false, "\(session.text)")
    }

    @Test(arguments: [12, 20]) func `an alert says why it is there and where Enter leads`(height: Int) {
        var session = bench.session(on: .alerts(AlertsPage()), width: 40, height: height)
        for _ in 0..<6 {
            guard case .alerts(let page) = session.app.page, let line = page.selected else { break }
            let words = session.app.words
            let remedy = words[line.alert.code.remedy]
            #expect(session.line(holding: "▸ \(remedy)") != nil, "\(session.text)")
            #expect(foot(session).contains(words.why(line.alert, on: Workshop.today).prefix(16)))
            session.press(.down)
        }
    }

    @Test func `where more is to be read, J reads on`() {
        let pages = [
            Page.checkpoints(CheckpointsPage()), .meetings(MeetingsPage()), .alerts(AlertsPage()),
            .freelances(FreelancesPage()),
        ]
        var story = bench.story
        let name = "Pauline Weiss, qui tient aussi la comptabilité des associations du quartier"
        story.write(
            Event(.edited(.freelance, [.name: .text(name), .values: .text(name)]), on: bench.pauline))
        for page in pages {
            var seen = 0
            for height in 12..<24 {
                var session = Session(story, on: page, width: 40, height: height)
                for _ in 0..<12 {
                    let before = session.text
                    if foot(session).contains("▾") {
                        seen += 1
                        session.press("J")
                        #expect(session.text != before, "\(session.text)")
                        session.press("K")
                        #expect(session.text == before, "\(session.text)")
                    }
                    session.press(.down)
                }
            }
            #expect(seen > 0, "\(page.name)")
        }
    }

    // MARK: - The bottom line

    @Test func `what the bottom line has no room for stands on the rule above it`() {
        let people = bench.session(on: .freelances(FreelancesPage()), width: 40, height: 12)
        #expect(bar(people).contains("Tab Onglet") && bar(people).contains("n Nouveau"), "\(people.text)")
        var mission = bench.session(on: bench.page, width: 40, height: 12)
        for _ in PageSnapshotTests.tabs {
            #expect(bar(mission).contains("L Avancer"), "\(mission.text)")
            #expect(bar(mission).contains("N Point") || bar(mission).contains("n Nouveau"))
            mission.press(.tab)
        }
    }

    @Test func `a click on the rule does what its key does`() {
        var session = bench.session(on: .freelances(FreelancesPage()), width: 40, height: 12)
        session.click(on: "n Nouveau")
        #expect(session.says("Nouveau freelance"), "\(session.text)")
    }

    @Test(arguments: Language.allCases) func `a meeting says how it is ended`(language: Language) {
        let session = bench.session(on: bench.live, language, width: 40, height: 12)
        #expect(bar(session).contains("^S ") && bar(session).contains("p "), "\(session.text)")
    }

    @Test func `a meeting says that all points are seen, and that it is kept`() throws {
        let before = Page.mission(MissionPage(bench.billing, part: nil))
        var session = bench.session(on: before, width: 40, height: 20)
        session.press("I")
        #expect(session.app.page.name == .live, "\(session.text)")
        session.press(.escape)
        #expect(!session.says("Réunion gardée"), "nothing was begun: \(session.text)")
        session.press("I")
        for _ in 0..<4 { session.press("p") }
        #expect(session.says("Tous les points sont vus"), "\(session.text)")
        session.press(.escape)
        #expect(session.says("Réunion gardée"), "\(session.text)")
    }

    @Test func `while a line is typed the bottom line tells its own keys`() {
        var session = bench.session(on: bench.live, width: 40, height: 12)
        session.press("d")
        let line = session.lines.last ?? ""
        #expect(line.contains("Entrée") && line.contains("Échap"), "\(session.text)")
        #expect(!line.contains("a Action"))
        session.press(.escape)
        #expect(session.lines.last?.contains("a Action") ?? false)
    }

    // MARK: - A mission

    @Test func `the next step is told whole where there is a row for it`() {
        let (story, mission) = planned()
        let page = Page.mission(MissionPage(mission, part: nil))
        let session = Session(story, on: page, width: 40, height: 20)
        let head = session.lines[3...4].joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(head.hasPrefix("▸ Préparer la réunion « Présentation"), "\(session.text)")
        #expect(head.hasSuffix("au cabinet », dans 8 j"), "\(session.text)")
    }

    @Test func `progress and cadence begin at the left`() {
        let session = bench.session(on: bench.page, width: 40, height: 24)
        #expect(!session.lines.prefix(6).contains { $0.hasPrefix("     ") && $0.contains { $0.isLetter } })
    }

    @Test func `the summary tells the selected line whole`() {
        var session = bench.session(on: bench.page, width: 40, height: 20)
        for _ in 0..<6 {
            guard case .mission(let page) = session.app.page, case .part(let part, _)? = page.row?.key else {
                return
            }
            let moment =
                session.app.page.name == .mission
                ? page.mission?.moments(session.app.context.calendar).first {
                    $0.isOpen && $0.subject == part.id
                } : nil
            if let moment {
                let told = session.app.words.sentence(
                    for: moment, owner: session.app.context.name(moment.owner), on: Workshop.today)
                #expect(foot(session).contains(told.prefix(12)), "\(session.text)")
            }
            session.press(.down)
        }
    }

    @Test func `what a tab sums up begins with what is of use`() {
        var session = bench.session(on: bench.page, width: 40, height: 12)
        session.press(.tab, .tab)
        #expect(session.line(holding: "À écrire (*) : ") != nil, "\(session.text)")
        session.press(.tab)
        #expect(session.line(holding: "Libres : horaires, méthode")?.contains("…") == false)
    }

    @Test func `a bar and its figure share a line`() {
        var session = bench.session(on: bench.page, width: 40, height: 30)
        for _ in 0..<3 { session.press(.tab) }
        for _ in 0..<20 {
            for line in session.lines where line.contains("░") {
                #expect(line.contains { $0.isNumber }, "\(session.text)")
            }
            session.press("J")
        }
    }

    // MARK: - Board, timeline, history

    @Test func `a card alone has all the rows`() {
        let session = Session(planned().0, on: .board(BoardPage()), width: 40, height: 12)
        #expect(session.says("au cabinet », dans 8 j"), "\(session.text)")
    }

    @Test func `an empty page says its whole sentence`() {
        let story = Story(on: Workshop.today)
        let pages = [Page.board(BoardPage()), .timeline(TimelinePage()), .freelances(FreelancesPage())]
        for page in pages {
            let session = Session(story, on: page, width: 40, height: 12)
            let said = session.lines.dropFirst().dropLast(2).joined()
            #expect(!said.contains("…"), "\(session.text)")
        }
    }

    @Test func `the signs of the timeline are told whole`() {
        let session = bench.session(on: .timeline(TimelinePage()), width: 40, height: 20)
        #expect(session.says("● validé") || session.says("●◐ validé"), "\(session.text)")
        #expect(session.line(holding: "reprise") != nil && session.line(holding: "pause") != nil)
        #expect(!session.lines.dropLast(2).suffix(2).contains { $0.contains("…") }, "\(session.text)")
    }

    @Test func `what was undone leads to its mission`() throws {
        let (story, known) = (bench.story, StoryWorld(bench.story).world)
        let world = World { query in
            guard case .history(let rows) = known.answer(query) else { return known.answer(query) }
            return .history(
                rows.map { row in
                    guard case .undone(let line)? = row.facts.first?.event.body else { return row }
                    var row = row
                    row.rewound = .init(facts: story.facts.filter { $0.line == line }, bringsBack: false)
                    return row
                })
        }
        var session = Session(world, today: story.today, on: .history(HistoryPage()))
        guard case .history(let page) = session.app.page else { return }
        let place = try #require(page.rows.firstIndex { $0.rewound != nil })
        for _ in 0..<place { session.press(.down) }
        session.press(.enter)
        #expect(session.app.page.name == .mission, "\(session.text)")
    }
}
