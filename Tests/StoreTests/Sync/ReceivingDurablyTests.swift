import Domain
import Glibc
import Testing

@testable import Store

/// What a sync says it has received is on the disk, as what we write ourselves is: a power cut would otherwise take
/// lines that the other side counts as delivered.
@Suite struct ReceivingDurablyTests {
    private static let strace = Program.find("strace")

    private func cadre(_ folder: Folder, _ arguments: [String], tracing: String? = nil) throws
        -> Program.Outcome
    {
        let environment = ["HOME": folder("home-b"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        guard let tracing else { return Program.run(Program.cadre, arguments, environment: environment) }
        let calls = "trace=fsync,fdatasync,rename,renameat,renameat2"
        let watched = ["-f", "-y", "-s", "300", "-e", calls, "-o", tracing, Program.cadre]
        return Program.run(try #require(Self.strace), watched + arguments, environment: environment)
    }

    /// Paths that were synced before the sync noted what both sides agree on.
    private func synced(_ trace: String) -> [Substring] {
        String(decoding: Files.read(trace), as: UTF8.self).split(separator: "\n")
            .prefix { !($0.contains("rename") && $0.contains("agreed")) }
            .filter { $0.contains("sync(") }.compactMap { line in
                line.split(separator: "<").dropFirst().first?.prefix { $0 != ">" }
            }
    }

    @Test(.enabled(if: strace != nil))
    func `a received segment is synced with its folders before it counts as received`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("one")
        try a.sync()
        let workspace = post.folder("b")
        #expect(try cadre(post.folder, ["join", post.repository, workspace]).status == 0)
        // Another machine whose folder is not here yet, and a line more in a segment that is here.
        let c = try post.joiner("c")
        let added = try c.note("two").replica
        try c.sync()
        let old = try a.note("three").replica
        try a.sync()
        let trace = post.folder("trace")
        let run = try cadre(post.folder, ["sync", "--workspace", workspace], tracing: trace)
        #expect(run.status == 0 && run.output.contains("2"), "\(run.output)")
        let paths = synced(trace)
        let places = ["log/\(added)/000001.jsonl", "log/\(added)", "log/\(old)", "log"].map {
            "\(workspace)/\($0)"
        }
        for path in places + [workspace] { #expect(paths.contains { $0 == path }, "\(path) in \(paths)") }
        // What is replaced is synced under the name that it has before.
        #expect(paths.contains { $0.hasPrefix("\(workspace)/log/\(old)/.000001.jsonl.") }, "\(paths)")
    }
}
