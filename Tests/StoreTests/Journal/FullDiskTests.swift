import Domain
import Glibc
import Testing

@testable import Store

/// A disk that is really full, and a limit that is really reached.
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
