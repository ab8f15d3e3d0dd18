import Domain
import Glibc
import Testing

@testable import Store

@Suite struct CheckTests {
    @Test func `a sound log has no problem`() throws {
        let site = Site()
        let journal = try site.journal(segmentBytes: 500)
        for k in 0..<10 { try journal.note("n\(k)") }
        let report = try Check.run(site.places(), host: .current)
        #expect(report.problems.isEmpty && report.lines == 10 && report.duplicates == 0)
    }

    @Test func `everything that can be wrong is named with its place`() throws {
        let site = Site()
        let places = try site.places()
        mkdir(site.log, 0o700)
        mkdir("\(site.log)/0123456789", 0o700)
        let now: UInt64 = 1_790_000_000_000
        func line(_ seq: Int, _ random: UInt64, _ text: String, at ms: UInt64? = nil) throws -> Line {
            try Line(
                id: LineID(clock: (ms ?? now) << 16, random: random), replica: "0123456789", seq: seq,
                by: "m",
                at: "", events: [Note.event(text)])
        }
        let first = try line(1, 1, "one")
        let fork = try line(1, 1, "won")
        var damaged = try line(9, 9, "nine").bytes
        damaged[damaged.count / 2] ^= 1
        let future = try line(7, 7, "seven", at: now + 3_600_000)
        let reused = try line(7, 8, "eight")
        Files.write(
            "\(site.log)/0123456789/000001.jsonl",
            first.bytes + damaged + future.bytes + reused.bytes + [0x7B])
        Files.write("\(site.log)/0123456789/000002.jsonl", fork.bytes + (try line(3, 3, "three").bytes))
        chmod(site.workspace, 0o755)
        chmod("\(site.log)/0123456789/000002.jsonl", 0o644)
        let report = try Check.run(places, host: .pinned(now: now - 1))
        let one = "log/0123456789/000001.jsonl"
        let two = "log/0123456789/000002.jsonl"
        #expect(report.lines == 4)
        guard case .damagedLine(one, line: 2, .checksum)? = report.problems.first else {
            Issue.record("\(report.problems)")
            return
        }
        #expect(
            Array(report.problems.dropFirst()) == [
                .tornTail(
                    file: one,
                    offset: first.bytes.count + damaged.count + future.bytes.count + reused.bytes.count,
                    bytes: 1, isOurs: false),
                .openPermissions(path: two, mode: 0o644),
                .fork(id: first.id, places: [LinePlace(file: one, line: 1), LinePlace(file: two, line: 1)]),
                .gap(replica: "0123456789", missing: 2...2), .gap(replica: "0123456789", missing: 4...6),
                .sequenceReused(replica: "0123456789", seq: 7, ids: [reused.id, future.id]),
                .clockAhead(replica: "0123456789", milliseconds: 3_600_000),
            ])
    }
}
