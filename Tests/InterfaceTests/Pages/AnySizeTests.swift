import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Whatever a workspace holds and whatever size the screen has, pages stay in their place and never trap.
@Suite struct AnySizeTests {
    @Test(arguments: 0..<24)
    func `pages keep to their area at every size, with any text`(round: Int) {
        var random = SeededRandom(seed: Seeded.seed &+ UInt64(round) &* 7919)
        let anything = AnyStory(using: &random)
        let world = StoryWorld(anything.story).world
        for _ in 0..<4 {
            let (width, height) = Self.size(using: &random)
            var session = Session(
                world, today: anything.story.today, on: anything.page(using: &random),
                Bool.random(using: &random) ? .fr : .en, width: width, height: height,
                glyphs: Bool.random(using: &random) ? .unicode : .ascii)
            for _ in 0..<12 {
                session.press(Self.keys.randomElement(using: &random) ?? .down)
                if Int.random(in: 0..<6, using: &random) == 0 {
                    let (width, height) = Self.size(using: &random)
                    session.resize(width, height)
                }
                // With whatever lies over the page.
                let view = session.app.view()
                #expect(view.width == session.app.size.width && view.height == session.app.size.height)
                let blot = blot(session.app)
                #expect(
                    blot == nil,
                    "seed \(Seeded.seed), round \(round), \(session.app.size), \(session.app.mode)\n\(session.text)"
                )
                if blot != nil { return }
            }
        }
    }

    /// Mostly as people have them; one of eight as large as any screen gets.
    private static func size(using random: inout SeededRandom) -> (width: Int, height: Int) {
        let isLarge = Int.random(in: 0..<8, using: &random) == 0
        return (
            Int.random(in: 1...(isLarge ? 500 : 200), using: &random),
            Int.random(in: 1...(isLarge ? 200 : 60), using: &random)
        )
    }

    private static let keys: [Key] = [
        "?", ":", .escape, ".", "Z", "z", "*", " ",
        .up, .down, .left, .right, .tab, .backTab, .pageDown, .pageUp, .home, .end, "J", "K", "t",
        .shiftDown, .mouse(Mouse(.wheelDown, .none, x: 3, y: 8)),
        .mouse(Mouse(.wheelDown, .none, x: 120, y: 8)), .mouse(Mouse(.press, .left, x: 12, y: 6)),
    ]

    /// The first cell outside the page's area on which something was drawn.
    private func blot(_ app: App) -> Point? {
        let area = app.context.area
        // In a smaller window no page is drawn at all.
        guard app.size.width >= App.smallest.width, app.size.height >= App.smallest.height else { return nil }
        var grid = Grid(
            width: app.size.width + 2, height: app.size.height + 2, glyphs: app.context.glyphs)
        let blank = grid
        let place = Rect(x: area.x + 1, y: area.y, width: area.width, height: area.height)
        app.page.content.draw(into: &grid, at: place, app.context)
        for y in 0..<grid.height {
            for x in 0..<grid.width where !place.contains(x: x, y: y) {
                if grid[x, y] != blank[x, y] { return Point(x: x, y: y) }
            }
        }
        return nil
    }
}

/// Facts in any order about anything, in texts made to break layouts.
struct AnyStory {
    private(set) var story = Story(on: Workshop.today)
    private(set) var missions: [EntityID] = []
    private var parties: [EntityID] = []
    private var parts: [Focus.Part] = []

    init(using random: inout SeededRandom) {
        for kind in [Entity.Kind.member, .freelance, .organisation] {
            let name = text(using: &random)
            parties.append(story.add(kind, [.name: .text(name), .shortName: .text(name)]))
        }
        for _ in 0..<2 { missions.append(story.add(.mission, fields(.mission, using: &random))) }
        for _ in 0..<Int.random(in: 0...70, using: &random) { addFact(using: &random) }
    }

    func page(using random: inout SeededRandom) -> Page {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: .checkpoints(CheckpointsPage())
        case 1: .meetings(MeetingsPage())
        case 2: .home(HomePage())
        case 3: .board(BoardPage())
        case 4: .timeline(TimelinePage(mission: Bool.random(using: &random) ? missions[0] : nil))
        case 5: .freelances(FreelancesPage())
        case 6: .alerts(AlertsPage())
        case 7: .history(HistoryPage())
        default:
            .mission(MissionPage(missions[0], part: Bool.random(using: &random) ? parts.first : nil))
        }
    }
}

extension AnyStory {
    private mutating func addFact(using random: inout SeededRandom) {
        let mission = missions[0]
        story.by = parties.randomElement(using: &random)
        let kinds: [Entity.Kind] = [.checkpoint, .meeting, .action, .contact, .invoice, .engagement]
        let kind = kinds.randomElement(using: &random) ?? .action
        guard Int.random(in: 0..<3, using: &random) > 0,
            let part = parts.filter({ $0.kind == kind }).randomElement(using: &random)
        else {
            if Bool.random(using: &random) {
                story.write(Event(ownBody(using: &random), on: mission))
            } else {
                let id = story.add(kind, fields(kind, using: &random), in: mission)
                parts.append(Focus.Part(kind, id))
            }
            return
        }
        let body = bodies(kind, using: &random).randomElement(using: &random)
        // Facts that name what they saw replace it, the others contradict it.
        let seen = Bool.random(using: &random) ? story.facts.map(\.line) : []
        if let body { story.write(Event(body, on: part.id, in: mission, seen: seen)) }
    }

    private func ownBody(using random: inout SeededRandom) -> Event.Body {
        let state = MissionState.allCases.randomElement(using: &random) ?? .active
        return [
            .noted(text(using: &random)),
            .briefWritten(
                BriefSection.allCases.randomElement(using: &random) ?? .context, text(using: &random)),
            .missionMoved(
                .moved, to: state, day: day(using: &random), reason: text(using: &random), resumeOn: nil),
            .frameSet([.cadenceDays: .number(14), .channel: .text(text(using: &random))]),
            .edited(.mission, [.title: .text(text(using: &random))]),
        ].randomElement(using: &random) ?? .noted("")
    }

    private func bodies(_ kind: Entity.Kind, using random: inout SeededRandom) -> [Event.Body] {
        let (day, text) = (day(using: &random), text(using: &random))
        let verdict = Verdict.allCases.randomElement(using: &random) ?? .accepted
        let owner = parties.randomElement(using: &random)
        switch kind {
        case .checkpoint:
            return [
                .checkpointSubmitted(Delivery(day: day, what: text, reference: text)),
                .checkpointDecided(
                    Decision(
                        verdict: verdict, day: day, findings: [.yes, .no, .notApplicable], comment: text,
                        reserves: [Reserve(text: text, owner: owner, due: day)],
                        rework: [ReworkPoint(criterion: nil, text: text, isNewRequest: true)], round: 3,
                        isLate: true)),
                .checkpointRescheduled(to: day, reason: text), .criterionChecked(7, .no),
                .checkpointWaived(day: day, reason: text, effect: .transfer),
                .checkpointCancelled(day: day, reason: text), .submissionWithdrawn(reason: text),
                .edited(.checkpoint, [.title: .text(text), .criteria: .criteria([])]),
            ]
        case .meeting:
            return [
                .meetingHeld(Holding(day: day, present: parties, guests: [text], duration: 9999)),
                .meetingMissed(reason: text), .meetingCancelled(reason: text),
                .minutesSaved(Minutes(summary: text, decisions: [text], noDecision: true)),
                .minutesShared(day: day, with: [text]), .minutesAgreed(day: day),
                .meetingMoved(to: day, time: TimeOfDay(hour: 9, minute: 5), reason: text),
            ]
        case .action:
            return [
                .actionDone(day: day), .actionDropped(reason: text), .actionReopened(reason: text),
                .actionPostponed(to: day, reason: text),
            ]
        case .invoice: return [.invoicePaid(day: day), .invoiceCancelled(reason: text)]
        case .candidacy:
            return ["V1", "V9", "skills"].compactMap(ChoiceCriterion.init(rawValue:)).map {
                .candidacyScored($0, CandidacyScore(Int.random(in: -1...9, using: &random), evidence: text))
            } + [.candidacyMoved(to: .met, day: day, reason: text)]
        case .transfer: return [.transferDone(day: day), .transferReopened(reason: text)]
        default: return []
        }
    }

    /// A value for about half of the fields of that kind.
    private func fields(_ kind: Entity.Kind, using random: inout SeededRandom) -> Fields {
        var fields = Fields()
        for field in kind.fields where Bool.random(using: &random) {
            fields.set(field, value(field, using: &random))
        }
        return fields
    }

    private func value(_ field: Field, using random: inout SeededRandom) -> Value {
        switch field.kind {
        case .text, .prose: .text(text(using: &random))
        case .texts: .texts((0..<3).map { _ in text(using: &random) })
        case .choice(let names): .text(names.randomElement(using: &random) ?? "")
        case .choices(let names): .texts(names)
        case .number, .cents, .share:
            .number(Int.random(in: -5...1_000_000, using: &random))
        case .flag: .flag(Bool.random(using: &random))
        case .day: .day(day(using: &random))
        case .time: .time(TimeOfDay(hour: 23, minute: 59)!)
        case .one: .id((parties + parts.map(\.id)).randomElement(using: &random) ?? missions[0])
        case .several: .ids(parties)
        case .criteria: .criteria([Criterion(text(using: &random)), Criterion("", required: false)])
        case .charter:
            .charter([ValueCriterion("V1", 70), ValueCriterion("V9", -3, french: text(using: &random))])
        }
    }

    private func text(using random: inout SeededRandom) -> String {
        HardText.random(length: Int.random(in: 0...60, using: &random), using: &random)
    }

    private func day(using random: inout SeededRandom) -> Day {
        Workshop.today + Int.random(in: -900...900, using: &random)
    }
}
