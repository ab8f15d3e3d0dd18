import Domain
import Glibc
import Testing

@testable import Store

/// Two to six machines with wrong clocks, in any order, with copies, backups, undos and erasures: all end with the
/// same, and nothing that anybody wrote is passed over in silence (hazards of sharing; 10,000 with `CADRE_LONG=1`).
@Suite struct ConvergenceTests {
    private static let isLong = getenv("CADRE_LONG") != nil
    private static let count = isLong ? 10_000 : 96
    private static let shards = 8
    private static let first = Dice().seed

    @Test(arguments: 0..<shards) func `histories of any kind end the same everywhere`(_ shard: Int) throws {
        var types: [String: Int] = [:]
        for number in stride(from: shard, to: Self.count, by: Self.shards) {
            var dice = Dice(Self.first &+ UInt64(number) &* 7919)
            let history = try SharedHistory(dice, steps: dice.roll(10..<50))
            types.merge(history.types) { $0 + $1 }
            try check(history, dice, throughIndex: number % 40 == 0)
        }
        print("\(types.values.reduce(0, +)) events of \(types.count) types in shard \(shard)")
        // Refused wishes make no history: enough of them must have come through, of nearly every kind.
        #expect(types.count > (Self.isLong ? 55 : 30), "\(types.sorted { $0.key < $1.key })")
    }

    private func check(_ history: SharedHistory, _ dice: Dice, throughIndex: Bool) throws {
        let first = history.writers[0].held
        let state = first.state
        for writer in history.writers.dropFirst() { #expect(writer.held.lines == first.lines, "\(dice)") }
        #expect(history.writers[1].held.state == state, "\(dice)")
        #expect(history.dragged == 0, "\(dice)")
        let silent = SilentEdits(first, knew: history.knew).all
        #expect(silent == [], "\(dice)")
        if first.lines.values.contains(where: { $0.events.contains { $0["type"]?.string == "person.erased" } }
        ) {
            let secret = Array(SharedHistory.secret.utf8)
            #expect(!first.lines.values.contains { $0.bytes.firstRange(of: secret) != nil }, "\(dice)")
        }
        if throughIndex { try compareWithIndex(first, dice) }
    }

    /// What is folded here line by line is what the index says of the same lines in files.
    private func compareWithIndex(_ union: HeldLines, _ dice: Dice) throws {
        var dice = dice
        let folder = Folder()
        for name in ["log", "log/0000000001", "log/0000000002"] { mkdir(folder(name), 0o700) }
        var files: [String: [UInt8]] = [:]
        for line in union.inOrder.shuffled(using: &dice) {
            files["log/000000000\(dice.roll(1..<3))/00000\(dice.roll(1..<4)).jsonl", default: []] +=
                line.bytes
        }
        for (name, bytes) in files { Files.write(folder(name), bytes) }
        let index = try Index.rebuildInMemory(workspace: folder.path) { _ in true }
        var hash = SHA256()
        for (_, bytes) in union.state.sorted(by: { $0.key < $1.key }) { hash.add(bytes + [0x0A]) }
        #expect(try index.use { try $0.stateDigest() } == hash.finish(), "\(dice)")
    }
}
