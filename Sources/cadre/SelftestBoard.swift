import ArgumentParser
import Domain
import Glibc
import Interface
import Store

/// `cadre selftest board`: how long all that is worked out of the open missions takes.
///
/// Asks for them and works out scores, alerts, gates and next steps of each: once after something changed in one
/// of them, once more when nothing did. The best of several, for others use the machine too.
struct SelftestBoard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Time the reading of all open missions.", shouldDisplay: false)

    @OptionGroup var globals: Globals
    @Option(help: "How many times each is done.") var rounds = 5
    @Option(help: "How many missions at most.") var limit = 1000

    func run() throws {
        try Program.run(globals) { session in
            let workspace = session.workspace
            let world = World { (try? workspace.answer($0)) ?? .health(Health(problems: 1)) }
            var board = Board(world, session, limit: limit)
            var changed: [Double] = []
            var unchanged: [Double] = []
            for _ in 0..<max(1, rounds) {
                guard let mission = board.rows.first?.card.id else { break }
                try session.perform(.note("selftest", on: mission))
                changed.append(Self.milliseconds { board.reload() })
                unchanged.append(Self.milliseconds { board.read() })
            }
            SelftestOutput.line(
                "missions \(board.rows.count) alerts \(board.alerts) changed \(changed.min() ?? 0) ms "
                    + "unchanged \(unchanged.min() ?? 0) ms")
        }
    }

    private static func milliseconds(_ body: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
        }
        let begin = now()
        body()
        return now() - begin
    }

    /// The open missions as a board of all of them would show them.
    private struct Board {
        let world: World
        let limit: Int
        var context: Context
        var rows: [MissionRow] = []
        var alerts = 0

        init(_ world: World, _ session: Session, limit: Int) {
            self.world = world
            self.limit = limit
            context = App(workspace: "", language: .en, today: session.today, width: 80, height: 24).context
            reload()
        }

        mutating func reload() {
            context.thresholds = world.thresholds()
            context.calendar = WorkCalendar(context.thresholds)
            context.reckonings = Kept()
            read()
        }

        mutating func read() {
            let states = MissionState.allCases.filter { !$0.isFinal }
            rows = world.missions(MissionFilter(states: states, limit: limit))
            alerts = 0
            for row in rows {
                let reckoning = context.reckoning(row)
                _ = (reckoning.nextStep, reckoning.frame, reckoning.health, reckoning.gatesOwed)
                alerts += reckoning.alerts.count + reckoning.gatesAhead.count { !$0.isMet }
            }
        }
    }
}
