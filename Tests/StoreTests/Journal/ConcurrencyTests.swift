import Domain
import Glibc
import Testing

@testable import Store

/// Many programs append at once, and are killed at random.
@Suite(.serialized) struct ConcurrencyTests {
    private static let isLong = getenv("CADRE_LONG") != nil

    @Test func `eight programs at once lose nothing and leave no gap`() throws {
        let site = Site()
        let count = Self.isLong ? 100 : 25
        let programs = (0..<8).map { site.append(count, "p\($0)", segmentBytes: 4096) }
        var acknowledged = 0
        for program in programs {
            let outcome = program.wait()
            #expect(outcome.status == 0, "\(outcome.output)")
            acknowledged += outcome.lines.filter { $0.hasPrefix("ACK ") }.count
        }
        #expect(acknowledged == 8 * count)
        let contents = try Contents.read(site.workspace)
        #expect(contents.texts == (0..<8).flatMap { p in (1...count).map { "p\(p)-\($0)" } }.sorted())
        #expect(Set(contents.lines.values.map(\.replica)).count == 1)
        #expect(contents.lines.values.map(\.seq).sorted() == Array(1...8 * count))
        #expect(try Check.run(site.places(), host: .current).problems.isEmpty)
    }

    @Test func `programs killed at random lose nothing that they acknowledged`() throws {
        var dice = Dice()
        let site = Site()
        let end = ContinuousClock.now + .seconds(Self.isLong ? 60 : 5)
        var acknowledged: [String: String] = [:]
        var kills = 0
        var round = 0
        // On a busy machine a program needs longer to get to its first line: kill later until some get there.
        var patience = 120_000
        while ContinuousClock.now < end || (acknowledged.count < 100 && patience < 10_000_000) {
            round += 1
            let before = acknowledged.count
            let programs = (0..<4).map { site.append(1000, "r\(round)p\($0)", segmentBytes: 2048) }
            usleep(UInt32(dice.roll(5_000..<patience)))
            for program in programs { program.kill() }
            kills += programs.count
            for program in programs {
                // The last line of a killed program's output may be cut short.
                for line in program.wait().output.split(separator: "\n") where line.hasPrefix("ACK ") {
                    let words = line.split(separator: " ")
                    if words.count == 3 { acknowledged[String(words[1])] = String(words[2]) }
                }
            }
            if acknowledged.count == before { patience += patience / 4 }
        }
        let last = try site.journal().note("last")
        let contents = try Contents.read(site.workspace)
        #expect(contents.lines[last.id] != nil)
        #expect(contents.damaged.isEmpty && contents.torn == 0, "\(dice) \(contents.damaged)")
        for (id, text) in acknowledged {
            let line = LineID(id).flatMap { contents.lines[$0] }
            #expect(line?.text?.hasPrefix(text) == true, "lost: \(id) \(text), \(dice)")
        }
        #expect(Set(contents.texts).count == contents.lines.count, "\(dice)")
        let problems = try Check.run(site.places(), host: .current).problems
        #expect(problems.isEmpty, "\(dice) \(problems)")
        print("kills: \(kills), acknowledged: \(acknowledged.count), lines: \(contents.lines.count)")
        #expect(kills > 20 && acknowledged.count > 20)
    }
}
