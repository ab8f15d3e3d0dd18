import Domain
import Foundation
import Testing

@testable import cadre

/// The demonstration against the expected results of domain §6.6, for many days taken as "today".
/// A line's day is its own; nothing may depend on where weekends and holidays fall.
@Suite struct DemonstrationTests {
    struct Expected {
        let state: MissionState
        let cadence: CadenceState
        let progress: Int?
        let step: NextStep.Kind?
    }

    static let expected: [String: Expected] = [
        "M1": Expected(state: .active, cadence: .ok, progress: 75, step: .meeting),
        "M2": Expected(state: .active, cadence: .grace, progress: 15, step: .ownAction),
        "M3": Expected(state: .closed, cadence: .none, progress: 100, step: nil),
        "M4": Expected(state: .closing, cadence: .suspended, progress: 100, step: .liftReserve),
        "M5": Expected(state: .active, cadence: .lapsed, progress: 25, step: .payInvoice),
        "M6": Expected(state: .active, cadence: .ok, progress: 50, step: .action),
        "M7": Expected(state: .paused, cadence: .suspended, progress: 40, step: .answerDelivery),
        "M8": Expected(state: .ready, cadence: .suspended, progress: 0, step: .start),
        "M9": Expected(state: .sourcing, cadence: .none, progress: nil, step: .nextState),
        "M10": Expected(state: .framing, cadence: .none, progress: nil, step: .nextState),
        "M11": Expected(state: .need, cadence: .none, progress: nil, step: .nextState),
        "M12": Expected(state: .dropped, cadence: .none, progress: nil, step: nil),
    ]

    /// Every ninth day of four years: all weekdays, all holidays' neighbourhoods.
    static let days = stride(from: 0, to: 1461, by: 9).map { Day(year: 2025, month: 1, day: 1)! + $0 }

    @Test(arguments: days) func `states, cadences, progress and next steps are those of the reference`(
        today: Day
    )
        throws
    {
        let told = try Told(on: today)
        #expect(told.missions.count == 12)
        for (label, expected) in Self.expected {
            let mission = try #require(told.missions[label])
            let card = MissionCard(mission, told.calendar)
            #expect(mission.state == expected.state, "\(label)")
            #expect(card.cadence(on: today).state == expected.cadence, "\(label)")
            #expect(mission.progressPercent == expected.progress, "\(label)")
            #expect(card.nextStep(on: today)?.kind == expected.step, "\(label)")
        }
    }

    @Test func `each line has the offset that Paris kept on its day`() throws {
        let cadre = Cadre.demonstration(today: "2026-09-15")
        defer { cadre.remove() }
        let told = cadre.shell("cat \"$CADRE_WORKSPACE\"/log/*/*.jsonl").output
        for (days, offset) in [("2026-0[4-9]-..", "+02:00"), ("2026-0[12]-..", "+01:00")] {
            let found = told.matches(of: try Regex("\"at\":\"\(days)T[0-9:]+([+][0-9:]+)\""))
            #expect(!found.isEmpty)
            #expect(found.allSatisfy { $0.output[1].substring ?? "" == offset })
        }
    }

    @Test func `the checkpoints stand where the tables say`() throws {
        let told = try Told(on: Day(year: 2026, month: 11, day: 23)!)
        func states(_ label: String) -> [CheckpointState] { told.missions[label]!.checkpoints.map(\.state) }
        #expect(states("M1") == [.accepted, .accepted, .acceptedWithReserves, .planned])
        #expect(states("M2") == [.accepted, .changesRequested, .planned, .planned])
        #expect(states("M3") == [.accepted, .accepted, .accepted, .accepted])
        #expect(states("M4") == [.accepted, .accepted, .acceptedWithReserves, .accepted])
        #expect(states("M5") == [.accepted, .planned, .planned, .planned])
        #expect(states("M6") == [.accepted, .accepted, .planned, .planned])
        #expect(states("M7") == [.accepted, .submitted, .planned])
        #expect(states("M8") == [.planned, .planned, .planned, .planned])
        #expect(told.missions["M2"]!.checkpoints[1].round == 2)
        #expect(told.missions["M1"]!.checkpoints[1].round == 1)
    }

    @Test func `the page of the domain promises the same`() throws {
        let url = URL(filePath: #filePath).appending(path: "../../../docs/domain.md").standardized
        let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        let row = /\n\| (M\d+) \| `(\w+)` \| `(\w+)` \| (?:(\d+)%|–) \| (?:`(\w+)`|–) \|/
        let rows = page.matches(of: row).map(\.output)
        #expect(rows.count == Self.expected.count)
        for (_, label, state, cadence, progress, step) in rows {
            let expected = try #require(Self.expected[String(label)])
            #expect(state == expected.state.rawValue, "\(label)")
            #expect(cadence == expected.cadence.rawValue, "\(label)")
            #expect(progress.map(String.init) == expected.progress.map(String.init), "\(label)")
            #expect(step.map(String.init) == expected.step?.rawValue, "\(label)")
        }
    }
}

/// The demonstration told without a file: each line decided on the day it belongs to, then folded.
struct Told {
    var missions: [String: Mission] = [:]
    let calendar = WorkCalendar()

    init(on today: Day) throws {
        let demonstration = Demonstration(today: today, calendar: calendar)
        var roots: [EntityID: Mission] = [:]
        var parties: [EntityID: Party] = [:]
        var clock: UInt64 = 1 << 16
        try demonstration.write { step, commands, author in
            clock += 1 << 16
            let line = LineID(clock: clock, random: 1)
            let situation = Situation(
                missions: roots, directory: Directory(parties.values), today: step.day, calendar: calendar,
                by: author, line: line)
            let decided = try decide(commands(line), on: situation)
            for (place, event) in decided.events.enumerated() {
                let fact = Fact(
                    line: line, place: place, by: author, at: "\(step.day)T09:00:00+01:00", event: event)
                if fact.event.mission != nil || fact.event.isOfMission || roots[fact.root] != nil {
                    roots[fact.root, default: Mission(id: fact.root)].apply(fact)
                } else {
                    parties[fact.root, default: Party(id: fact.root)].apply(fact)
                }
            }
            return line
        }
        for mission in roots.values { missions[mission.reference ?? mission.title] = mission }
    }
}

extension Event {
    var isOfMission: Bool {
        switch body {
        case .created(.mission, _), .missionImported: true
        default: false
        }
    }
}
