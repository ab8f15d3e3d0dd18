import Domain
import Glibc
import Testing

@testable import Store

/// What durability costs, counted and not believed.
@Suite struct SyncCountTests {
    private static let strace = Program.find("strace")

    private func calls(_ site: Site, _ count: Int) throws -> [Substring: Int] {
        let arguments = [
            "-f", "-e", "trace=fsync,fdatasync,flock", "-o", site.folder("trace"), Program.cadre, "selftest",
            "append", "\(count)", "t", "--workspace", site.workspace,
        ]
        let run = Program.run(try #require(Self.strace), arguments, environment: site.environment)
        #expect(run.status == 0 && run.lines.count == count, "\(run.output)")
        var calls: [Substring: Int] = [:]
        for line in String(decoding: Files.read(site.folder("trace")), as: UTF8.self).split(separator: "\n") {
            guard let end = line.firstIndex(of: "(") else { continue }
            calls[line[..<end].split(separator: " ").last ?? "", default: 0] += 1
        }
        return calls
    }

    @Test(.enabled(if: strace != nil))
    func `an append on an existing segment makes exactly one fdatasync and no other sync`() throws {
        let site = Site()
        try site.journal().note("one")
        #expect(try calls(site, 1) == ["fdatasync": 1, "flock": 1])
        #expect(try calls(site, 5) == ["fdatasync": 5, "flock": 5])
    }

    @Test(.enabled(if: strace != nil))
    func `a new segment syncs itself and the three folders above`() throws {
        let site = Site()
        let journal = try site.journal()
        try journal.withLock { session in
            // Past the size of a segment under one lock: still one sync for them all.
            for _ in 0..<300 { try session.note(String(repeating: "x", count: 60)) }
        }
        #expect(try calls(site, 1)["fsync"] == nil)
        let file = try #require(LogScan(workspace: site.workspace).list().files.last)
        let path = "\(site.workspace)/\(file.path)"
        while Files.read(path).count < 64 * 1024 {
            try journal.note("fill" + String(repeating: "y", count: 3000))
        }
        #expect(try calls(site, 1) == ["fdatasync": 1, "fsync": 3, "flock": 1])
    }
}
