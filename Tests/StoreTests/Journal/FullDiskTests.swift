import Domain
import Glibc
import Testing

@testable import Store

/// T5: a disk that is really full, and a limit that is really reached.
@Suite struct FullDiskTests {
    private static let canMount: Bool = {
        guard geteuid() == 0, let mount = Program.find("mount") else { return false }
        let folder = Folder()
        guard Program.run(mount, ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path]).status == 0 else {
            return false
        }
        return umount2(folder.path, 0) == 0
    }()

    @Test(.enabled(if: canMount))
    func `a full disk refuses, keeps what was acknowledged, and writing goes on when there is room`() throws {
        let site = Site()
        mkdir(site.workspace, 0o700)
        let mount = try #require(Program.find("mount"))
        #expect(
            Program.run(mount, ["-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", site.workspace]).status
                == 0)
        defer { umount2(site.workspace, Int32(MNT_DETACH)) }
        let journal = try site.journal(segmentBytes: 8000)
        Files.write(site.folder("w/filler"), [UInt8](repeating: 1, count: 20_000))
        var saved: [String] = []
        var refusals = 0
        for k in 0..<400 where refusals < 20 {
            let text = "\(k)-" + String(repeating: "x", count: 300)
            do {
                try journal.note(text)
                saved.append(text)
            } catch {
                guard case .diskFull? = error as? Failure else {
                    Issue.record(error)
                    return
                }
                refusals += 1
            }
        }
        #expect(refusals == 20 && saved.count > 20)
        var contents = try Contents.read(site.workspace)
        #expect(contents.texts == saved.sorted() && contents.damaged.isEmpty && contents.torn == 0)
        unlink(site.folder("w/filler"))
        try journal.note("room again")
        try site.journal().note("and again")
        contents = try Contents.read(site.workspace)
        #expect(contents.texts == (saved + ["room again", "and again"]).sorted() && contents.damaged.isEmpty)
        #expect(try Check.run(site.places(), host: .current).problems.isEmpty)
    }

    @Test func `a limit on the size of files is an error and not our death`() throws {
        let site = Site()
        let prlimit = try #require(Program.find("prlimit"))
        let arguments = [
            "--fsize=3000", Program.cadre, "selftest", "append", "40", "t", "--workspace", site.workspace,
        ]
        let run = Program.run(prlimit, arguments, environment: site.environment)
        let acknowledged = run.lines.filter { $0.hasPrefix("ACK ") }
        let refused = run.lines.filter { $0.hasPrefix("NAK fileTooLarge") }
        #expect(
            run.status == 1 && acknowledged.count > 5 && acknowledged.count + refused.count == 40,
            "\(run.output)")
        let contents = try Contents.read(site.workspace)
        #expect(contents.lines.count == acknowledged.count && contents.torn == 0 && contents.damaged.isEmpty)
        #expect(try site.journal().note("after").seq == acknowledged.count + 1)
    }
}

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
