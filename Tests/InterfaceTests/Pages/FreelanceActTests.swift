import Domain
import Interface
import Screen
import TestSupport
import Testing

/// In a partial workspace its freelance is offered what their organisation would take, and told of the rest.
@Suite struct FreelanceActTests {
    private let bench = Workshop.shared
    private let only = "Only the organisation records this: it would leave it out of your answer."

    private func session(on page: Page, _ language: Language = .en, width: Int = 80, height: Int = 24)
        -> Session
    {
        Session(
            bench.story, on: page, language, width: width, height: height, addressee: bench.pauline)
    }

    private var pages: [Page] {
        [
            .home(HomePage()), .board(BoardPage()), .checkpoints(CheckpointsPage()),
            .meetings(MeetingsPage()), .timeline(TimelinePage()), .freelances(FreelancesPage()),
            .alerts(AlertsPage()), .history(HistoryPage()), bench.page,
        ]
    }

    /// Down every row of every page: no key opens a form, or records at once, what would be left out.
    @Test func `no key leads to what would be left out`() {
        for page in pages {
            var fresh = session(on: page)
            for _ in 0..<3 {
                for act in ActTable.standard where act.applies(to: page.name) {
                    guard let key = act.keys.first,
                        [.record, .organise].contains(act.group) || act.id == .open
                    else { continue }
                    var pressed = fresh
                    pressed.press(key)
                    let told = "\(act.id.rawValue) on \(page.name.rawValue)"
                    #expect(fault(of: pressed) == nil, "\(told)")
                    if case .review? = pressed.app.overlays.last { Issue.record("\(told)") }
                }
                fresh.press(.down)
            }
        }
    }

    private func fault(of session: Session) -> ReplyFault? {
        var commands: [Command] = []
        for case .perform(let asked) in session.effects { commands += asked }
        var saving = session
        if case .form(let form)? = session.app.overlays.last {
            // Even where nothing was typed, what is said of it when it is saved must not be that.
            if case .edit(let kind, let id, let mission) = form.subject {
                commands.append(.edit(kind, id, Fields(), in: mission))
            }
            saving.press(.ctrl("s"))
            for case .perform(let asked) in saving.effects { commands += asked }
        }
        return commands.lazy.compactMap { command in
            let mission = (command.mission ?? command.on).flatMap { bench.story.missions[$0] }
            return command.replyFault(by: bench.pauline, in: mission)
        }.first
    }

    @Test(arguments: [
        ("v", "v Answer"), ("m", ""), ("p", ""), ("N", ""), ("a", ""), ("e", "e Edit"), ("W", "W Waive"),
    ])
    func `what is the organisation's is told and not opened`(key: String, label: String) {
        var session = session(on: .checkpoints(CheckpointsPage()))
        // The delivery that waits for an answer.
        while session.focus.part?.id != bench.checkpoints[1] { session.press(.down) }
        if !label.isEmpty { #expect(!session.says(label), "\(session.text)") }
        #expect(session.says("c Contact"))
        session.press(.char(Character(key)))
        guard key != "p" else { return #expect(!session.app.hasOverlay) }
        #expect(session.says(only) && !session.app.hasOverlay, "\(session.text)")
        #expect(
            session.says("Yours are deliveries, contacts, notes, invoices, minutes and your own actions."))
        #expect(session.effects.isEmpty)
    }

    @Test(arguments: [(80, 24), (40, 12)], Language.allCases)
    func `the help greys it with the reason`(size: (Int, Int), _ language: Language) throws {
        var session = session(on: bench.page, language, width: size.0, height: size.1)
        session.press("?")
        session.type(language == .fr ? "valider" : "answer")
        let reason = language == .fr ? "Seule la structure" : "organisation records this"
        #expect(session.says(reason), "\(session.text)")
        session.press(.enter)
        #expect(session.app.notice?.tone == .refusal)
        if case .review? = session.app.overlays.last { Issue.record("opened") }
    }

    @Test func `an invoice may be billed there and not paid`() {
        var story = bench.story
        _ = story.add(
            .invoice,
            [
                .number: .text("F1"), .amount: .number(1000), .issued: .day("2026-11-20"),
                .due: .day("2026-12-20"),
            ],
            in: bench.billing)
        var session = Session(story, on: bench.page, .en, addressee: bench.pauline)
        session.press("b")
        #expect(
            session.says("Pay invoice F1") && session.says("Only the organisation records this"),
            "\(session.text)")
        session.press(.enter)
        #expect(session.app.notice?.tone == .refusal && session.app.overlays.count == 1)
        session.press(.down, .enter)
        #expect(session.says("Amount"), "\(session.text)")
    }

    @Test func `minutes are written without the actions that only the organisation agrees on`() throws {
        var theirs = session(on: .meetings(MeetingsPage()))
        var ours = bench.session(on: .meetings(MeetingsPage()), .en)
        while ours.focus.part?.id != bench.meetings[1] { ours.press(.down) }
        while theirs.focus.part?.id != bench.meetings[1] { theirs.press(.down) }
        ours.press("i")
        theirs.press("i")
        #expect(ours.says("Agreed actions") && theirs.says("Decisions"), "\(theirs.text)")
        #expect(!theirs.says("Agreed actions"))
    }

    @Test func `their own action is ticked, another's is not`() {
        var session = session(
            on: .mission(MissionPage(bench.billing, part: Focus.Part(.action, bench.actions[1]))))
        session.press("x")
        #expect(session.effects.count == 1, "\(session.text)")
        var other = self.session(
            on: .mission(MissionPage(bench.billing, part: Focus.Part(.action, bench.actions[0]))))
        other.press("x")
        #expect(
            other.effects.isEmpty && other.says("That changes what somebody else recorded."), "\(other.text)")
    }

    @Test func `undo stays, and the palette opens no form of the directory`() {
        var undone = session(on: .home(HomePage()))
        undone.press("u")
        #expect(!undone.says(only))
        var session = session(on: .freelances(FreelancesPage()))
        session.press(.enter)
        #expect(!session.app.hasOverlay && session.says(only), "\(session.text)")
    }

    /// Acts are tried when the cursor comes to another thing, not at every key.
    @Test func `a key that moves nothing asks nothing of the world`() {
        var asked = 0
        var world = StoryWorld(bench.story).world
        let (answer, drafts) = (world.answer, world.drafts)
        world.answer = { query in
            asked += 1
            return answer(query)
        }
        world.drafts = {
            asked += 1
            return drafts()
        }
        var session = Session(
            world, today: bench.story.today, on: .home(HomePage()), .en, addressee: bench.pauline)
        session.press(.end)
        asked = 0
        session.press(.end)
        #expect(asked == 0)
        session.press(.home)
        #expect(asked > 0)
    }
}
