import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The two long lists at the keyboard: checkpoints and meetings of all missions.
@Suite struct QueueTests {
    let workshop = Workshop.shared

    // MARK: Checkpoints

    @Test func `what we owe comes first, and the cursor never stands on a heading`() {
        var session = workshop.session(on: .checkpoints(CheckpointsPage()))
        let headings = ["À nous de répondre · 1", "Livraisons attendues · 2", "Réserves à lever · 1"]
        let places = headings.compactMap { heading in session.lines.firstIndex { $0.contains(heading) } }
        #expect(places.count == 3 && places == places.sorted())
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[1])
        session.press("k")
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[1])
        session.press("j")
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[3])
        session.press("k")
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[1])
        session.press("G")
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[2])
        #expect(session.text.contains("À nous de répondre"))
    }

    @Test func `from the end of a long list the cursor goes up before the list does`() {
        var story = workshop.story
        for number in 1...60 {
            let fields: Fields = [
                .number: .number(number), .title: .text("Point \(number)"), .due: .day(story.today + number),
            ]
            _ = story.add(.checkpoint, fields, in: workshop.billing)
        }
        var session = Session(story, on: .checkpoints(CheckpointsPage()))
        // The last row stands under a heading of its own.
        session.press("G", "k")
        func place() -> Int? { session.lines.firstIndex { $0.hasPrefix("▸") } }
        let last = place()
        let rows = (0..<4).map { _ in
            session.press("k")
            return place()
        }
        #expect(last != nil && rows == (1...4).map { (last ?? 0) - $0 }, "\(session.text)")
        let above = session.lines[3]
        session.reload(story)
        #expect(session.lines[3] == above && place() == rows.last, "\(session.text)")
    }

    @Test func `the acts at hand follow what the row waits for`() {
        var session = workshop.session(on: .checkpoints(CheckpointsPage()))
        #expect(session.app.page.content.mainActs.first == .answer)
        session.press("j")
        #expect(session.app.page.content.mainActs.first == .deliver)
        session.press("G")
        #expect(session.app.page.content.mainActs.first == .tick)
    }

    @Test func `Enter opens the mission at the checkpoint`() {
        var session = workshop.session(on: .checkpoints(CheckpointsPage()))
        session.press("j", .enter)
        #expect(session.text.contains("[Points !]"))
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[3])
    }

    @Test func `an answered delivery leaves the queue to the next one`() {
        var story = workshop.story
        var session = Session(story, on: .checkpoints(CheckpointsPage()))
        let id = workshop.checkpoints[1]
        story.write(
            Event(
                .checkpointDecided(Decision(verdict: .accepted, day: story.today)), on: id,
                in: workshop.billing, seen: story.mission(workshop.billing).checkpoint(id)!.standing.seen))
        session.reload(story)
        #expect(!session.text.contains("À nous de répondre"))
        #expect(session.focus.part(.checkpoint) == workshop.checkpoints[3])
    }

    @Test func `three silences have three sentences`() {
        var none = Story(on: Workshop.today)
        _ = none.add(.mission, [.title: .text("Festival")])
        let bare = Session(none, on: .checkpoints(CheckpointsPage()))
        #expect(bare.says("N ajoute un point à une mission"))

        var narrowed = workshop.session(on: .checkpoints(CheckpointsPage()))
        narrowed.type("/zzz")
        #expect(narrowed.says("Aucun point ne contient « zzz » ; Retour arrière montre tout."))
        narrowed.press(.enter, .backspace)
        #expect(narrowed.selectedLine != nil)

        var done = none
        let mission = done.add(.mission, [.title: .text("Site")])
        let point = done.add(
            .checkpoint, [.n: .number(1), .title: .text("A"), .due: .day("2026-11-01")], in: mission)
        let planned = done.mission(mission).checkpoint(point)!.standing.seen
        done.write(
            Event(
                .checkpointDecided(Decision(verdict: .accepted, day: "2026-11-02")), on: point, in: mission,
                seen: planned))
        let quiet = Session(done, on: .checkpoints(CheckpointsPage()))
        #expect(quiet.says("Tout est fait"))
    }

    @Test func `letters without accents find missions, people and checkpoints`() {
        for words in ["/RELANCES impayes", "/pauline tri"] {
            var session = workshop.session(on: .checkpoints(CheckpointsPage()))
            session.type(words)
            #expect(session.selectedLine?.contains("2 Tri et relance") == true, "\(words)")
            #expect(!session.text.contains("Passation"))
        }
    }

    @Test func `only wide screens read the mission, and Tab leads into its text`() {
        let told = StoryWorld(workshop.story)
        var missions = 0
        let world = World { query in
            if case .mission = query { missions += 1 }
            return told.answer(query)
        }
        _ = Session(world, today: Workshop.today, on: .checkpoints(CheckpointsPage()))
        #expect(missions == 0)
        var wide = Session(
            world, today: Workshop.today, on: .checkpoints(CheckpointsPage()), width: 130, height: 14)
        #expect(missions == 1)
        #expect(wide.text.contains("Liste triée"))
        let before = wide.selectedLine
        wide.press(.tab, .down, .down, .down)
        #expect(!wide.text.contains("│ M7 · Facturation et relances"))
        wide.press(.tab, .down)
        #expect(wide.selectedLine != before)
    }

    // MARK: Size

    /// So many deliveries to answer and as many to await, and a count of the rows handed out.
    private final class LongQueue {
        let rows: [Moment.Kind: [MomentRow]]
        var handedOut = 0

        init(_ count: Int, of mission: EntityID) {
            func rows(_ kind: Moment.Kind) -> [MomentRow] {
                (0..<count).map { number in
                    MomentRow(
                        moment: Moment(
                            kind, on: Workshop.today + number / 100,
                            subject: EntityID(line: LineID(clock: UInt64(number), random: 0), place: 0),
                            number: 1, text: "\(kind.rawValue) \(number)", isOpen: true),
                        mission: mission, reference: nil, title: "Mission", state: .active, freelance: nil,
                        owner: nil)
                }
            }
            self.rows = [.answer: rows(.answer), .checkpoint: rows(.checkpoint)]
        }

        var world: World {
            World { query in
                guard case .moments(let filter) = query, let kind = filter.kinds.first else {
                    return .moments([])
                }
                let all = self.rows[kind] ?? []
                let page =
                    filter.newestFirst
                    ? Array(all.dropLast(filter.offset).suffix(filter.limit).reversed())
                    : Array(all.dropFirst(filter.offset).prefix(filter.limit))
                self.handedOut += page.count
                return .moments(page)
            }
        }
    }

    @Test func `End is the true end, and what lies before it is read on the way back`() {
        let queue = LongQueue(2_000, of: workshop.billing)
        var session = Session(
            queue.world, today: Workshop.today, on: .checkpoints(CheckpointsPage()), width: 120)
        queue.handedOut = 0
        session.press(.end)
        #expect(session.selectedLine?.contains("checkpoint 1999") == true)
        #expect(queue.handedOut <= 500)
        for number in (0..<1999).reversed() {
            session.press(.up)
            guard session.selectedLine?.contains("checkpoint \(number)") == true else {
                Issue.record("\(number): \(session.selectedLine ?? "")")
                return
            }
        }
        session.press(.up)
        #expect(session.selectedLine?.contains("answer 1999") == true)
        session.resize(120, 25)
        #expect(session.selectedLine?.contains("answer 1999") == true)
        session.press(.home)
        #expect(session.selectedLine?.contains("answer 0") == true)
        session.press(.down, .end)
        #expect(session.selectedLine?.contains("checkpoint 1999") == true)
    }

    @Test func `the history has an end too`() {
        var story = Story(on: Workshop.today)
        let mission = story.add(.mission, [.title: .text("Festival")])
        for number in 1...500 { story.write(Event(.noted("Note \(number)."), on: mission)) }
        var session = Session(story, on: .history(HistoryPage()), .en)
        #expect(session.selectedLine?.contains("Note 500.") == true)
        session.press(.end)
        #expect(session.selectedLine?.contains("created") == true)
        for number in 1...500 {
            session.press(.up)
            guard session.selectedLine?.contains("Note \(number).") == true else {
                Issue.record("\(number): \(session.selectedLine ?? "")")
                return
            }
        }
        session.press(.end, .up, .home)
        #expect(session.selectedLine?.contains("Note 500.") == true)
    }

    @Test func `a hundred thousand rows cost a few screens of them`() {
        let rows = (0..<100_000).map { number in
            MomentRow(
                moment: Moment(
                    .answer, on: Workshop.today + number / 100,
                    subject: EntityID(line: LineID(clock: UInt64(number), random: 0), place: 0), number: 1,
                    text: "Point \(number)", isOpen: true),
                mission: workshop.billing, reference: "M\(number)", title: "Mission", state: .active,
                freelance: nil, owner: nil)
        }
        var handedOut = 0
        let world = World { query in
            guard case .moments(let filter) = query, filter.kinds == [.answer] else {
                return .moments([])
            }
            let page = rows.dropFirst(filter.offset).prefix(filter.limit)
            handedOut += page.count
            return .moments(Array(page))
        }
        var session = Session(world, today: Workshop.today, on: .checkpoints(CheckpointsPage()))
        #expect(handedOut <= 200)
        #expect(session.text.contains("À nous de répondre · ") && session.text.contains("+"))
        for _ in 0..<20 { session.press(.pageDown) }
        #expect(handedOut <= 1000)
        #expect(session.selectedLine?.contains("Point 3") == true)
        let before = session.selectedLine
        handedOut = 0
        session.resize(80, 25)
        #expect(session.selectedLine == before)
        #expect(handedOut <= 1000)
        session.type("/Z")
        #expect(session.says("Rien parmi les 10 000 premiers ; ↓ cherche plus loin."))
        session.press(.down)
        #expect(session.says("Rien parmi les 20 000 premiers"))
    }

    // MARK: Meetings

    @Test func `meetings stand by what they wait for, none of them twice`() {
        let session = workshop.session(on: .meetings(MeetingsPage()), .en)
        let headings = [
            "To confirm · 1", "Minutes to write · 1", "Minutes to share · 1", "To come · 1", "Past · 1",
        ]
        let places = headings.compactMap { heading in session.lines.firstIndex { $0.contains(heading) } }
        #expect(places.count == 5 && places == places.sorted())
    }

    @Test func `t goes to the meetings to come, Enter opens the mission there`() {
        var session = workshop.session(on: .meetings(MeetingsPage()))
        #expect(session.focus.part(.meeting) == workshop.meetings[0])
        session.press("t")
        #expect(session.focus.part(.meeting) == workshop.meetings[4])
        session.press(.enter)
        #expect(session.text.contains("[Réunions !]"))
        #expect(session.focus.part(.meeting) == workshop.meetings[4])
    }

    @Test func `the next act in a meeting's life is the first at hand`() {
        var session = workshop.session(on: .meetings(MeetingsPage()))
        var acts: [ActID?] = []
        for _ in 0..<4 {
            acts.append(session.app.page.content.mainActs.first)
            session.press("j")
        }
        #expect(acts == [.meeting, .saveMinutes, .shareMinutes, .meeting])
    }

    @Test func `a wide screen reads the meeting out`() {
        var session = workshop.session(on: .meetings(MeetingsPage()), width: 130, height: 40)
        session.press("G")
        #expect(session.text.contains("· un modèle par client"))
        #expect(session.text.contains("Transmettre les comptes"))
        #expect(session.text.contains("Partagé le 24 sept. avec Jeanne, Pauline"))
    }

    @Test func `without meetings the page says which keys lead to one`() {
        let session = Session(Story(on: Workshop.today), on: .meetings(MeetingsPage()), .en)
        #expect(session.says("No meeting yet; 2 opens the board"))
    }
}
