import Domain
import Glibc
import Testing

@testable import Store

/// Real programs around one repository, killed at random, with a remote that goes back and folders that are
/// copied: at the end all hold the same, and nothing acknowledged is missing (reliability test 7).
@Suite(.serialized) struct SyncTortureTests {
    private static let isLong = getenv("CADRE_LONG") != nil

    private final class Machine {
        let home: String
        let workspace: String
        init(_ home: String, _ workspace: String) { (self.home, self.workspace) = (home, workspace) }

        func start(_ arguments: String...) -> Program {
            Program(
                Program.cadre, arguments + ["--workspace", workspace],
                environment: ["HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
        }
    }

    private struct Tally {
        var acknowledged: [String: String] = [:]
        var kills = 0
        var rollbacks = 0
        var copies = 0
        var syncs = 0
    }

    @Test func `machines that are killed and a remote that goes back agree in the end`() throws {
        var dice = Dice()
        let post = try Post()
        var machines = [Machine(post.folder("home0"), post.folder("w0"))]
        var tally = Tally()
        take(machines[0].start("selftest", "append", "3", "first").wait(), &tally)
        #expect(machines[0].start("share", post.repository).wait().status == 0)
        for number in 1..<(Self.isLong ? 5 : 3) {
            let machine = Machine(post.folder("home\(number)"), post.folder("w\(number)"))
            let join = Program.run(
                Program.cadre, ["join", post.repository, machine.workspace],
                environment: ["HOME": machine.home, "PATH": "/usr/bin:/bin"])
            #expect(join.status == 0)
            machines.append(machine)
        }
        let tips = try Tips(post)
        let end = ContinuousClock.now + .seconds(Self.isLong ? 300 : 12)
        var round = 0
        while ContinuousClock.now < end || tally.kills < 8 {
            round += 1
            try act(&machines, round, &dice, &tally, post, tips)
        }
        try settle(machines, dice, tally)
        print(
            "\(dice) rounds: \(round), \(tally.kills) kills, \(tally.rollbacks) rollbacks, "
                + "\(tally.copies) copies, \(tally.syncs) whole syncs, \(tally.acknowledged.count) acknowledged"
        )
        #expect(tally.rollbacks > 0 && tally.syncs > 0)
    }

    /// Where the branch has been.
    private final class Tips {
        private let post: Post
        private var seen: [String] = []
        init(_ post: Post) throws {
            self.post = post
            try look()
        }
        func look() throws {
            let tip = try post.run(["for-each-ref", "--format=%(objectname)", Mailbox.branch])
            if !tip.isEmpty, seen.last != tip { seen.append(tip) }
        }
        func goBack(_ dice: inout Dice) throws {
            try look()
            if dice.chance(6) { return _ = try post.run(["update-ref", "-d", Mailbox.branch]) }
            try post.run(["update-ref", Mailbox.branch, seen[dice.roll(0..<seen.count)]])
        }
    }

    private func act(
        _ machines: inout [Machine], _ round: Int, _ dice: inout Dice, _ tally: inout Tally, _ post: Post,
        _ tips: Tips
    ) throws {
        // Everybody writes and syncs at once; some are killed while they do.
        let running = machines.enumerated().flatMap { place, machine -> [(Program, Bool)] in
            let writes = machine.start(
                "selftest", "append", "4", "r\(round)m\(place)", "--segment-bytes", "2048")
            return [(writes, false), (machine.start("sync"), true)]
        }
        if dice.chance(3) { try tips.goBack(&dice); tally.rollbacks += 1 }
        let doomed = running.indices.filter { _ in dice.chance(3) }
        usleep(UInt32(dice.roll(1_000..<400_000)))
        for place in doomed { running[place].0.kill() }
        tally.kills += doomed.count
        for (program, isSync) in running {
            let outcome = program.wait()
            if isSync, outcome.status == 0 { tally.syncs += 1 }
            take(outcome, &tally)
        }
        try tips.look()
        // A folder is copied, state and all, as a cloned disk would be.
        if dice.chance(12), machines.count < 8 {
            let original = machines[dice.roll(0..<machines.count)]
            let copy = Machine(original.home, post.folder("copy\(round)"))
            Tree.read(original.workspace).write(copy.workspace)
            guard copy.start("share", post.repository).wait().status == 0 else { return }
            machines.append(copy)
            tally.copies += 1
        }
    }

    private func take(_ outcome: Program.Outcome, _ tally: inout Tally) {
        for line in outcome.lines where line.hasPrefix("ACK ") {
            let words = line.split(separator: " ")
            if words.count == 3 { tally.acknowledged[String(words[1])] = String(words[2]) }
        }
    }

    /// Syncs one after the other until a whole turn changes nothing.
    private func settle(_ machines: [Machine], _ dice: Dice, _ tally: Tally) throws {
        for _ in 0..<10 {
            let outcomes = machines.map { $0.start("sync").wait() }
            for outcome in outcomes { #expect(outcome.status == 0, "\(dice)") }
            if outcomes.allSatisfy({ $0.output.contains("0 sent, 0 received") }) { break }
        }
        var digests: Set<String> = []
        for machine in machines {
            digests.insert(machine.start("digest").wait().output)
            let contents = try Contents.read(machine.workspace)
            for (id, text) in tally.acknowledged {
                #expect(
                    LineID(id).flatMap { contents.lines[$0] }?.text?.hasPrefix(text) == true,
                    "lost on \(machine.workspace): \(id) \(text), \(dice)")
            }
            #expect(contents.damaged.isEmpty, "\(dice) \(contents.damaged)")
        }
        #expect(digests.count == 1, "\(dice)")
    }
}
