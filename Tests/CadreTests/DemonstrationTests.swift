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
        var alerts = ""
        var health: Int?
        var scores: [Int] = []
        var quadrant: Quadrant?
        /// Committed, accepted, invoiced, paid.
        var euros = [0, 0, 0, 0]
    }

    static let expected: [String: Expected] = [
        "M1": Expected(
            state: .active, cadence: .ok, progress: 75, step: .meeting, health: 100, scores: [100, 100],
            quadrant: .balanced, euros: [5760, 4320, 4320, 2592]),
        "M2": Expected(
            state: .active, cadence: .grace, progress: 15, step: .ownAction,
            alerts: "warn CP_OVERDUE 2, warn CADENCE_GRACE, warn ACTION_OVERDUE, info REWORK_LIMIT 2",
            health: 75, scores: [100, 95], quadrant: .balanced, euros: [9240, 1386, 1386, 1386]),
        "M3": Expected(
            state: .closed, cadence: .none, progress: 100, step: nil, euros: [6080, 6080, 6080, 6080]),
        "M4": Expected(
            state: .closing, cadence: .suspended, progress: 100, step: .liftReserve,
            alerts: "warn RESERVE_OVERDUE 3", health: 95, scores: [100, 100], quadrant: .balanced,
            euros: [4900, 4900, 4900, 3920]),
        "M5": Expected(
            state: .active, cadence: .lapsed, progress: 25, step: .payInvoice,
            alerts: "high CP_OVERDUE 2, high CADENCE_LAPSED, high INVOICE_LATE, warn MEETING_UNCONFIRMED, "
                + "warn MINUTES_MISSING, warn ACTION_OVERDUE, warn VIGILANCE_EXPIRING",
            health: 30, scores: [75, 90], quadrant: .balanced, euros: [7800, 1950, 1950, 0]),
        "M6": Expected(
            state: .active, cadence: .ok, progress: 50, step: .action, alerts: "info INDEPENDENCE_HINT",
            health: 100, scores: [56, 95], quadrant: .tooLoose, euros: [8160, 4080, 4080, 4080]),
        "M7": Expected(
            state: .paused, cadence: .suspended, progress: 40, step: .answerDelivery,
            alerts: "high REVIEW_LATE 2, high VIGILANCE_MISSING", health: 70, scores: [100, 50],
            quadrant: .tooTight, euros: [5200, 2080, 2080, 2080]),
        "M8": Expected(
            state: .ready, cadence: .suspended, progress: 0, step: .start, scores: [100, 100],
            quadrant: .balanced, euros: [5160, 0, 0, 0]),
        "M9": Expected(
            state: .sourcing, cadence: .none, progress: nil, step: .nextState, alerts: "warn QUOTES_MISSING",
            scores: [23, 20], quadrant: .notSet),
        "M10": Expected(
            state: .framing, cadence: .none, progress: nil, step: .nextState, alerts: "warn NEED_STALE"),
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
            let outlook = told.outlook(mission, on: today)
            let money = outlook.row.card.facts.money
            #expect(mission.state == expected.state, "\(label)")
            #expect(outlook.cadence.state == expected.cadence, "\(label)")
            #expect(mission.progressPercent == expected.progress, "\(label)")
            #expect(outlook.nextStep?.kind == expected.step, "\(label)")
            #expect(outlook.alerts.map(\.brief).joined(separator: ", ") == expected.alerts, "\(label)")
            #expect(outlook.health?.value == expected.health, "\(label)")
            let scores = outlook.frame.map { [$0.structure.value, $0.flexibility.value] } ?? []
            #expect(scores == expected.scores, "\(label)")
            #expect(outlook.frame?.quadrant == expected.quadrant, "\(label)")
            #expect(
                [money.committed, money.accepted, money.invoiced, money.paid]
                    == expected.euros.map { $0 * 100 },
                "\(label)")
        }
        let alerts =
            told.missions.values.flatMap { told.outlook($0, on: today).alerts }
            + told.workspaceAlerts(on: today)
        #expect(Severity.allCases.map { severity in alerts.count { $0.severity == severity } } == [5, 11, 3])
        #expect(
            told.workspaceAlerts(on: today).map(\.brief) == ["warn FUNDING_REPORT_DUE", "info RETENTION_DUE"])
        let atRisk = told.missions.filter { told.outlook($0.value, on: today).isAtRisk }.keys.sorted()
        #expect(atRisk == ["M5", "M7"])
    }

    /// Worked out by hand from the tables: the demonstration of Monday 23 November 2026, looked at later.
    @Test(arguments: laterDays)
    func `on other days than its own the alerts are those worked out by hand`(
        day: String, label: String, alerts: String, health: Int?, step: NextStep.Kind
    ) throws {
        let told = try #require(Self.november)
        let today = try #require(Day(day))
        let outlook = told.outlook(try #require(told.missions[label]), on: today)
        #expect(outlook.alerts.map(\.brief).joined(separator: ", ") == alerts)
        #expect(outlook.health?.value == health)
        #expect(outlook.nextStep?.kind == step)
    }

    private static let november = try? Told(on: Day(year: 2026, month: 11, day: 23)!)

    private static let laterDays: [(String, String, String, Int?, NextStep.Kind)] = [
        // Last answer on 16 November, so due on the 30th; point 7 was planned for the 26th.
        ("2026-12-04", "M1", "warn CADENCE_GRACE, warn MEETING_UNCONFIRMED", 90, .confirmMeeting),
        ("2026-12-07", "M1", "warn CADENCE_GRACE, warn MEETING_UNCONFIRMED", 90, .confirmMeeting),
        // The reserve and the action were for Monday the 7th.
        (
            "2026-12-08", "M1",
            "high CADENCE_LAPSED, warn RESERVE_OVERDUE 3, warn MEETING_UNCONFIRMED, warn ACTION_OVERDUE", 60,
            .contact
        ),
        (
            "2026-12-04", "M2",
            "high CP_OVERDUE 2, high CADENCE_LAPSED, warn MEETING_UNCONFIRMED, warn ACTION_OVERDUE, "
                + "warn ACTION_OVERDUE, info CP_DUE_SOON 3, info REWORK_LIMIT 2", 45, .ownAction
        ),
        // Closing since the 17th: fifteen days on the 2nd, sixteen on the 3rd.
        ("2026-12-02", "M4", "warn RESERVE_OVERDUE 3, warn MEETING_UNCONFIRMED", 90, .confirmMeeting),
        (
            "2026-12-03", "M4", "warn RESERVE_OVERDUE 3, warn MEETING_UNCONFIRMED, warn CLOSURE_PENDING", 90,
            .confirmMeeting
        ),
        // The certificate of 4 June holds through 4 December.
        (
            "2026-12-04", "M5",
            "high CP_OVERDUE 2, high CADENCE_LAPSED, high INVOICE_LATE, warn MEETING_UNCONFIRMED, "
                + "warn MINUTES_MISSING, warn ACTION_OVERDUE, warn VIGILANCE_EXPIRING", 30, .payInvoice
        ),
        (
            "2026-12-05", "M5",
            "high CP_OVERDUE 2, high CADENCE_LAPSED, high VIGILANCE_EXPIRED, high INVOICE_LATE, "
                + "warn MEETING_UNCONFIRMED, warn MINUTES_MISSING, warn ACTION_OVERDUE", 15, .payInvoice
        ),
        (
            "2026-12-04", "M6",
            "warn CADENCE_GRACE, warn MEETING_UNCONFIRMED, warn ACTION_OVERDUE, info CP_DUE_SOON 3, "
                + "info INDEPENDENCE_HINT", 85, .ownAction
        ),
        ("2026-12-04", "M7", "high REVIEW_LATE 2, high VIGILANCE_MISSING", 70, .answerDelivery),
        ("2026-12-04", "M8", "warn MEETING_UNCONFIRMED", nil, .confirmMeeting),
        ("2026-12-04", "M9", "warn QUOTES_MISSING", nil, .nextState),
        // Touched on the 17th for the last time: thirty days on 17 December.
        ("2026-12-17", "M11", "", nil, .nextState), ("2026-12-18", "M11", "warn NEED_STALE", nil, .nextState),
    ]

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
    var directory = Directory()
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
                if fact.event.isOfMission || roots[fact.root] != nil {
                    roots[fact.root, default: Mission(id: fact.root)].apply(fact)
                } else {
                    parties[fact.root, default: Party(id: fact.root)].apply(fact)
                }
            }
            return line
        }
        for mission in roots.values { missions[mission.reference ?? mission.title] = mission }
        directory = Directory(parties.values)
    }

    func outlook(
        _ mission: Mission, on today: Day, _ thresholds: Thresholds = Thresholds()
    ) -> Outlook {
        let row = MissionRow(
            card: MissionCard(mission, calendar), organisation: nil,
            freelance: directory.name(mission.freelance), lead: nil,
            surroundings: Surroundings(of: mission, among: missions.values, directory))
        return Outlook(row, on: today, calendar, thresholds)
    }

    func workspaceAlerts(on today: Day) -> [Alert] {
        WorkspaceFacts(missions: missions.values, directory).alerts(on: today, Thresholds())
    }
}

extension Alert {
    /// `high CP_OVERDUE 2`.
    var brief: String {
        [severity.rawValue, code.rawValue, number.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
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
