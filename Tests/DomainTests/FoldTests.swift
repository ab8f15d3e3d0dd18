import Domain
import TestSupport
import Testing

/// The state depends on the set of lines alone.
@Suite struct FoldTests {
    @Test(arguments: 0..<60)
    func `facts give one mission in whatever order and however often they come`(stream: UInt64) {
        var random = Seeded(stream)
        var history = RandomHistory()
        for _ in 0..<40 { history.step(using: &random) }
        let facts = history.facts
        let expected = Mission(id: history.mission, facts: facts)
        for _ in 0..<5 {
            let lines = Dictionary(grouping: facts.shuffled(using: &random), by: \.line)
            let shuffled = lines.values.flatMap { $0 }.shuffled(using: &random)
            let folded = Mission(id: history.mission, facts: shuffled)
            #expect(folded == expected, "SEED=\(Seeded.seed)")
        }
    }

    @Test(arguments: 0..<60)
    func `a line that is missing changes no thing that it is not about`(stream: UInt64) throws {
        var random = Seeded(1000 + stream)
        var history = RandomHistory()
        for _ in 0..<40 { history.step(using: &random) }
        let lost = try #require(history.facts.randomElement(using: &random))
        let whole = Mission(id: history.mission, facts: history.facts)
        let part = Mission(id: history.mission, facts: history.facts.filter { $0.line != lost.line })
        for checkpoint in whole.checkpoints where checkpoint.id != lost.subject {
            #expect(part.checkpoint(checkpoint.id) == checkpoint, "SEED=\(Seeded.seed)")
        }
    }

    @Test(arguments: 0..<200)
    func `a slot is its set of writings, in whatever order they arrive`(stream: UInt64) {
        var random = Seeded(5000 + stream)
        var writings: [(Int, LineID, [LineID])] = []
        var known: [LineID] = []
        for n in 1...12 {
            let line = LineID(clock: UInt64(n) << 16, random: random.next())
            let seen = known.filter { _ in Bool.random(using: &random) }
            writings.append((Int.random(in: 0...2, using: &random), line, seen))
            known.append(line)
        }
        func slot(_ order: [(Int, LineID, [LineID])]) -> Slot<Int> {
            var slot = Slot<Int>()
            for (content, line, seen) in order { slot.write(content, at: line, seen: seen) }
            return slot
        }
        let expected = slot(writings)
        for _ in 0..<10 {
            #expect(slot(writings.shuffled(using: &random)) == expected, "SEED=\(Seeded.seed)")
        }
        let named = Set(writings.flatMap(\.2))
        #expect(expected.seen == known.filter { !named.contains($0) })
    }

    /// Who delivered had a clock that is ahead: the withdrawal, which has seen the delivery, stands before it.
    @Test func `a delivery is withdrawn by what names it, wherever a wrong clock has put it`() {
        func line(_ n: UInt64) -> LineID { LineID(clock: n << 16, random: 0) }
        let (mission, point) = (EntityID(line: line(1), place: 0), EntityID(line: line(2), place: 0))
        func fact(_ n: UInt64, _ body: Event.Body, on subject: EntityID?, seen: [LineID] = []) -> Fact {
            let event = Event(body, on: subject, in: n == 1 ? nil : mission, seen: seen)
            return Fact(line: line(n), place: 0, by: nil, at: "", event: event)
        }
        let delivery = Delivery(day: "2026-11-02", what: "v1")
        let folded = Mission(
            id: mission,
            facts: [
                fact(1, .created(.mission, [:]), on: nil), fact(2, .created(.checkpoint, [:]), on: nil),
                fact(900, .checkpointSubmitted(delivery), on: point, seen: [line(2)]),
                fact(3, .submissionWithdrawn(reason: "r"), on: point, seen: [line(900)]),
            ])
        #expect(folded.checkpoint(point)?.state == .planned)
        #expect(folded.checkpoint(point)?.deliveries == [])
    }

    @Test func `a slot holds the latest, shows a contest, and is settled by naming both`() {
        func line(_ n: UInt64) -> LineID { LineID(clock: n << 16, random: 0) }
        var slot = Slot<String>()
        #expect(slot.content == nil && !slot.isContested && slot.seen == [])
        slot.write("a", at: line(1), seen: [])
        slot.write("b", at: line(2), seen: [line(1)])
        #expect(slot.content == "b" && slot.seen == [line(2)])
        slot.write("c", at: line(3), seen: [line(1)])
        #expect(slot.content == "c" && slot.isContested && slot.seen == [line(2), line(3)])
        slot.write("c", at: line(4), seen: [line(2), line(3)])
        #expect(!slot.isContested && slot.seen == [line(4)])
        slot.write("c", at: line(5), seen: [])
        #expect(!slot.isContested && slot.seen == [line(4), line(5)])
        slot.write("d", at: line(5), seen: [line(5), line(4)])
        #expect(slot.content == "d" && slot.seen == [line(5)])
    }

    @Test func `facts about what is not here yet wait for it`() {
        let scene = Scene()
        let id = EntityID(line: LineID(clock: 1, random: 1), place: 0)
        let fact = Fact(
            line: scene.story.next, place: 0, by: nil, at: "",
            event: Event(.meetingMissed(reason: "r"), on: id, in: scene.mission))
        var mission = scene.folded
        mission.apply(fact)
        #expect(mission.meetings.isEmpty)
        #expect(mission.meeting(id)?.isHere == false)
        #expect(Mission(id: scene.mission).isHere == false)
    }

    @Test func `contested titles are both kept, the later shown, until one names both`() {
        var scene = Scene()
        for title in ["A", "B"] {
            scene.story.write(
                Event(
                    .edited(.mission, [.title: .text(title)]), on: scene.mission,
                    seen: [scene.mission.line]))
        }
        let slot = scene.folded.record.slot(.title)
        #expect(scene.folded.title == "B")
        #expect(slot.isContested)
        #expect(slot.inForce.map(\.content) == [.text("A"), .text("B")])
        scene.story.write(
            Event(.edited(.mission, [.title: .text("A")]), on: scene.mission, seen: slot.seen))
        #expect(scene.folded.title == "A")
        #expect(scene.folded.record.contested == [])
    }

    @Test func `an answer on an earlier version says so`() throws {
        var scene = Scene()
        let id = scene.checkpoint(.submitted)
        try scene.story.tell(
            .accept(checkpoint: id, in: scene.mission, day: scene.today, findings: [.yes]))
        #expect(scene.folded.checkpoint(id)?.isAnswerToEarlierVersion == false)
        // A criterion added elsewhere by somebody who had not seen the answer.
        scene.story.write(
            Event(
                .edited(.checkpoint, [.criteria: .criteria([Criterion("A"), Criterion("B")])]), on: id,
                in: scene.mission, seen: [id.line]))
        #expect(scene.folded.checkpoint(id)?.isAnswerToEarlierVersion == true)
    }
}

/// Lines of several writers who do not always see one another, over every kind of part.
private struct RandomHistory {
    private(set) var facts: [Fact] = []
    let mission: EntityID
    private var tick: UInt64 = 1
    private var parts: [(kind: Entity.Kind, id: EntityID, lines: [LineID])] = []
    private var own: [LineID] = []

    init() {
        mission = EntityID(line: LineID(clock: 1 << 16, random: 1), place: 0)
        record([Event(.created(.mission, [.title: .text("A")]))], random: 1)
    }

    private mutating func record(_ events: [Event], random: UInt64) {
        let line = LineID(clock: tick << 16, random: random)
        tick += 1
        for (place, event) in events.enumerated() {
            facts.append(Fact(line: line, place: place, by: nil, at: "2026-11-02T09:00:00Z", event: event))
        }
    }

    mutating func step(using random: inout Seeded) {
        let line = LineID(clock: tick << 16, random: random.next())
        let some = { (lines: [LineID], random: inout Seeded) in
            lines.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
        }
        if parts.isEmpty || Int.random(in: 0..<5, using: &random) == 0 {
            let kinds = Entity.Kind.allCases.filter(\.isPartOfMission)
            let kind = kinds.randomElement(using: &random) ?? .meeting
            record([Event(.created(kind, Examples.fields(kind.fields)), in: mission)], random: line.random)
            parts.append((kind, EntityID(line: line, place: 0), [line]))
        } else if Int.random(in: 0..<4, using: &random) == 0 {
            let types: [EventType] = [.missionPaused, .missionClosed, .frameSet, .briefWritten, .noteAdded]
            let type = types.randomElement(using: &random) ?? .noteAdded
            let body = Examples.event(type).body
            record([Event(body, on: mission, seen: some(own, &random))], random: line.random)
            own.append(line)
        } else {
            let place = parts.indices.randomElement(using: &random) ?? 0
            let part = parts[place]
            let types = EventType.allCases.filter {
                Examples.event($0).body.part == part.kind && $0.creates == nil
            }
            guard let type = types.randomElement(using: &random) else { return }
            let event = Event(
                Examples.event(type).body, on: part.id, in: mission, seen: some(part.lines, &random))
            record([event, event], random: line.random)
            parts[place].lines.append(line)
        }
    }
}
