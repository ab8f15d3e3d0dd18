import Domain
import TestSupport
import Testing

@Suite struct EventTests {
    @Test(arguments: EventType.allCases)
    func `every type has an example, which reads back as written`(type: EventType) {
        let event = Examples.event(type)
        if case .unknown = event.body { Issue.record("no example of \(type.rawValue)") }
        #expect(event.typeName == type.rawValue)
        #expect(event.body.type == type)
        #expect(Event(event.json) == event)
    }

    @Test(arguments: EventType.allCases)
    func `what may be left out is left out and read back as nothing`(type: EventType) {
        let event = Event(Examples.event(type).body.bare)
        #expect(event.json["on"] == nil && event.json["in"] == nil && event.json["seen"] == nil)
        #expect(Event(event.json) == event)
    }

    @Test func `names on disk are told apart and of one form`() {
        let names = EventType.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        for name in names {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            #expect(parts.count == 2)
            #expect(name.allSatisfy { $0 == "." || $0 == "-" || ("a"..."z").contains($0) })
        }
    }

    @Test(arguments: EventType.allCases)
    func `an event that has not its shape is kept unknown, without effect`(type: EventType) {
        guard case .object(let members) = Examples.event(type).json else {
            Issue.record("an event is an object")
            return
        }
        let mission = EntityID(line: Examples.line, place: 0)
        let base = Mission(id: mission, facts: [creation(of: mission)])
        for name in members.map(\.name) where !["type", "on", "in", "seen"].contains(name) {
            for wrong: JSON in [.null, .array([.null]), .int(-1), .object([])] {
                let json = JSON.object(members.map { $0.name == name ? .init(name, wrong) : $0 })
                let event = Event(json)
                guard case .unknown(let kept) = event.body else { continue }
                #expect(kept == type.rawValue)
                #expect(event.subject == Examples.id)
                var folded = base
                folded.apply(fact(event))
                #expect(folded.unknown == 1)
                #expect(folded.state == base.state && folded.record == base.record)
                #expect(folded.checkpoints == base.checkpoints && folded.meetings == base.meetings)
            }
        }
    }

    /// Every number of the event as large or as small as a line can hold.
    private func stretched(_ json: JSON, to number: Int64) -> JSON {
        switch json {
        case .int: .int(number)
        case .array(let items): .array(items.map { stretched($0, to: number) })
        case .object(let members): .object(members.map { .init($0.name, stretched($0.value, to: number)) })
        default: json
        }
    }

    @Test(arguments: EventType.allCases)
    func `no number that another hand wrote ends the program or keeps it waiting`(type: EventType) {
        for number in [Int64.max, .min, 8_000_000, -8_000_000, 900_000, 0, -1] {
            var frame = FrameScene()
            let mission = frame.scene.mission
            var event = Event(stretched(Examples.event(type).json, to: number))
            (event.subject, event.mission) = (mission, nil)
            if let part = event.body.part {
                event.subject = type.creates == nil ? frame.part(part) : nil
                event.mission = mission
            }
            frame.scene.story.write(event)
            let outlook = frame.outlook()
            #expect(outlook.row.card.id == mission)
            // Each of these counts with days and sums.
            _ = (outlook.alerts, outlook.nextStep, outlook.frame, outlook.health, outlook.markersToLookAt)
            for state in MissionState.allCases { _ = outlook.gates(to: state) }
        }
    }

    @Test(arguments: [
        "mission.cloned", "", "type", "checkpoint.accepted ", "Checkpoint.Accepted",
    ])
    func `an unknown type is kept by its name`(name: String) {
        let event = Event(.object([.init("type", .string(name)), .init("day", .string("2026-11-02"))]))
        #expect(event.body == .unknown(type: name))
        #expect(event.typeName == name)
    }

    @Test func `what is no object, or has no type, is unknown`() {
        for json: JSON in [.null, .int(1), .array([]), .object([]), .object([.init("type", .int(1))])] {
            #expect(Event(json).body == .unknown(type: ""))
        }
    }

    @Test func `needed members make the event when all others are gone`() {
        let needed: [EventType: [String]] = [
            .missionMoved: ["to", "day"], .checkpointSubmitted: ["day"], .checkpointAccepted: ["day"],
            .reserveLifted: ["decision", "reserve", "day"], .lineUndone: ["line"],
            .briefWritten: ["section", "text"], .freelanceSelected: ["freelance", "day"],
            .meetingHeld: ["day"], .checkpointWaived: ["day", "reason"], .settingChanged: ["key"],
            .missionImported: ["state", "day"], .criterionChecked: ["criterion", "finding"],
        ]
        for (type, names) in needed {
            guard case .object(let members) = Examples.event(type).json else {
                Issue.record("an event is an object")
                continue
            }
            func read(_ kept: [String]) -> Event {
                Event(.object(members.filter { $0.name == "type" || kept.contains($0.name) }))
            }
            #expect(read(names).typeName == type.rawValue)
            #expect(read(names).body != .unknown(type: type.rawValue))
            for name in names {
                #expect(read(names.filter { $0 != name }).body == .unknown(type: type.rawValue))
            }
        }
    }

    @Test func `fields of another thing, and misshapen ones, are passed over`() {
        let json = JSON.object([
            .init("type", .string("mission.edited")), .init("siret", .string("1")),
            .init("colour", .string("red")), .init("start", .string("2026-02-30")),
            .init("tags", .array([.string("a"), .int(1)])), .init("title", .null),
        ])
        #expect(Event(json).body == .edited(.mission, [.tags: .texts(["a"]), .title: nil]))
    }

    private func fact(_ event: Event) -> Fact {
        Fact(
            line: LineID(clock: 99 << 16, random: 0), place: 0, by: nil, at: "2026-11-02T09:00:00Z",
            event: event)
    }

    private func creation(of mission: EntityID) -> Fact {
        Fact(
            line: mission.line, place: 0, by: nil, at: "2026-11-02T08:00:00Z",
            event: Event(.created(.mission, [.title: .text("A")])))
    }
}

extension Event.Body {
    /// The same with nothing in what may be empty.
    fileprivate var bare: Event.Body {
        switch self {
        case .created(let kind, _): .created(kind, [:])
        case .edited(let kind, let fields):
            .edited(kind, Fields(fields.entries.map { ($0.field, nil) }))
        case .missionMoved(let move, let to, let day, _, _):
            .missionMoved(move, to: to, day: day, reason: nil, resumeOn: nil)
        case .freelanceSelected(let id, let day, _): .freelanceSelected(id, day: day, reason: nil)
        case .checkpointRescheduled(let day, _): .checkpointRescheduled(to: day, reason: nil)
        case .checkpointSubmitted(let delivery): .checkpointSubmitted(Delivery(day: delivery.day, what: ""))
        case .checkpointDecided(let decision):
            .checkpointDecided(Decision(verdict: decision.verdict, day: decision.day))
        case .reserveLifted(let line, let index, let day, _): .reserveLifted(line, index, day: day, note: nil)
        case .meetingMoved(let day, _, _): .meetingMoved(to: day, time: nil, reason: nil)
        case .meetingHeld(let holding): .meetingHeld(Holding(day: holding.day))
        case .meetingCancelled: .meetingCancelled(reason: nil)
        case .minutesSaved: .minutesSaved(Minutes())
        case .minutesShared(let day, _): .minutesShared(day: day, with: [])
        case .actionReopened: .actionReopened(reason: nil)
        case .actionPostponed(let day, _): .actionPostponed(to: day, reason: nil)
        default: self
        }
    }
}

extension FrameScene {
    /// One part of that kind in the mission.
    fileprivate mutating func part(_ kind: Entity.Kind) -> EntityID? {
        guard let type = EventType.allCases.first(where: { $0.creates == kind }) else { return nil }
        return EntityID(
            line: scene.story.write(Event(Examples.event(type).body, in: scene.mission)), place: 0)
    }
}
