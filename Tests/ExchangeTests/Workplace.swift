import Domain
import Foundation
import Testing

@testable import Exchange

let today = Day("2026-11-23")!

/// A small workspace in memory: commands are decided and folded as the program does it.
struct Workplace {
    private(set) var directory = Directory()
    private(set) var missions: [EntityID: Mission] = [:]
    private(set) var lines: [LineID] = []
    private let member: EntityID

    init() throws {
        member = EntityID(line: LineID(clock: 1 << 16, random: 1), place: 0)
        let roles = Role.allCases.map(\.rawValue)
        let fields: Fields = [.name: .text("Lou Petit"), .roles: .texts(roles)]
        record([Event(.created(.member, fields))])
    }

    var cards: [MissionCard] {
        missions.values.map { MissionCard($0, WorkCalendar()) }.sorted { $0.id < $1.id }
    }
    var folded: [Mission] { missions.values.sorted { $0.id < $1.id } }
    var known: [KnownMeeting] {
        folded.flatMap { mission in mission.meetings.map { KnownMeeting($0, in: mission.id) } }
    }

    private var next: LineID { LineID(clock: UInt64(lines.count + 1) << 16, random: UInt64(lines.count + 1)) }

    mutating func carryOut(_ plans: [LinePlan]) throws {
        var made: [LineID] = []
        for plan in plans {
            made.append(next)
            try carryOut(plan(made))
        }
    }

    @discardableResult mutating func carryOut(_ commands: [Command]) throws -> LineID {
        let line = next
        let situation = Situation(
            missions: missions, directory: directory, today: today, by: member, line: line)
        record(try decide(commands, on: situation).events)
        return line
    }

    private mutating func record(_ events: [Event]) {
        let line = next
        lines.append(line)
        for (place, event) in events.enumerated() {
            let fact = Fact(line: line, place: place, by: member, at: "2026-11-23T12:00:00Z", event: event)
            switch event.body {
            case .created(let kind, _) where kind.isParty:
                directory.add(Party(id: fact.subject, facts: [fact]))
            default: missions[fact.root, default: Mission(id: fact.root)].apply(fact)
            }
        }
    }

    mutating func importSheet(_ bytes: [UInt8]) throws -> SheetPlan {
        let plan = try MissionSheet.read(bytes, existing: cards, directory: directory, today: today)
        try carryOut(plan.lines)
        return plan
    }

    mutating func importCalendar(_ bytes: [UInt8], all: EntityID? = nil) throws -> CalendarPlan {
        let plan = plan(try CalendarReader.read(bytes, today: today), all: all)
        try carryOut(plan.lines)
        return plan
    }

    func plan(_ file: CalendarFile, all: EntityID? = nil) -> CalendarPlan {
        CalendarPlan(
            file, known: known, matcher: MeetingMatcher(missions: cards, directory: directory), all: all)
    }
}

func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
}

extension Array {
    /// The item of that place; a missing one fails its test and not the whole run.
    func at(_ place: Int) throws -> Element { try #require(indices.contains(place) ? self[place] : nil) }
}
