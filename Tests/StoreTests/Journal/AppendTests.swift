import Domain
import Glibc
import Testing

@testable import Store

@Suite struct AppendTests {
    @Test func `lines are numbered from one and found again in order`() throws {
        let site = Site()
        let journal = try site.journal(host: .pinned())
        for k in 1...5 { #expect(try journal.note("n\(k)").seq == k) }
        // A second program goes on where the first one stopped.
        #expect(try site.journal(host: .pinned(seed: 8)).note("n6").seq == 6)
        #expect(try journal.note("n7").seq == 7)
        let contents = try Contents.read(site.workspace)
        #expect(contents.lines.values.sorted { $0.id < $1.id }.map(\.text) == (1...7).map { "n\($0)" })
        #expect(Tree.names(site.log).count == 1)
    }

    @Test func `the events are made with the id of their own line`() throws {
        let site = Site()
        let line = try site.journal().append(by: "m", at: "") { id in [Note.event("\(id)")] }
        #expect(line.text == line.id.description)
    }

    @Test func `a refusal under the lock writes nothing at all`() throws {
        struct No: Error {}
        let site = Site()
        let journal = try site.journal()
        #expect(throws: No.self) {
            try journal.withLock { session in
                try session.note("never")
                throw No()
            }
        }
        #expect(try Contents.read(site.workspace).lines.isEmpty)
        #expect(try journal.note("first").seq == 1)
    }

    @Test func `a lock under which nothing is appended makes neither identity nor folder`() throws {
        let site = Site()
        let journal = try site.journal()
        try journal.withLock { _ in }
        #expect(Tree.names(site.log).isEmpty)
        #expect(try !Tree.names(site.places().state).contains("replica.json"))
    }

    @Test func `a segment is followed by another past its size, and a batch is cut likewise`() throws {
        let site = Site()
        let journal = try site.journal(segmentBytes: 1000)
        try journal.withLock { session in
            for k in 1...50 { try session.note("n\(k)") }
        }
        for k in 51...60 { try journal.note("n\(k)") }
        let folder = try #require(journal.replica.map { "\(site.log)/\($0)" })
        let names = Tree.names(folder)
        #expect(names.count > 5)
        #expect(names == (1...names.count).map { SegmentName.name($0) })
        for name in names.dropLast() {
            #expect((1000..<1300).contains(Files.read("\(folder)/\(name)").count))
        }
        #expect(try Contents.read(site.workspace).lines.count == 60)
        #expect(try Check.run(site.places(), host: .current).problems.isEmpty)
    }

    @Test func `a torn tail goes to quarantine before the next line is written`() throws {
        let site = Site()
        try site.journal().note("one")
        let path = try newest(site)
        Files.write(path, Files.read(path) + Array("{\"v\":1,\"id\"".utf8))
        #expect(try site.journal().note("two").seq == 2)
        let contents = try Contents.read(site.workspace)
        #expect(contents.texts == ["one", "two"] && contents.torn == 0 && contents.damaged.isEmpty)
        let quarantine = try site.places().quarantine
        let kept = Tree.names(quarantine).map { Files.read("\(quarantine)/\($0)") }
        #expect(kept == [Array("{\"v\":1,\"id\"".utf8)])
    }

    @Test func `a complete line that was edited by hand stays where it is`() throws {
        let site = Site()
        try site.journal().note("one")
        let path = try newest(site)
        let edited = String(decoding: Files.read(path), as: UTF8.self).replacing("one", with: "won")
        Files.write(path, Array(edited.utf8))
        try site.journal().note("two")
        #expect(String(decoding: Files.read(path), as: UTF8.self).hasPrefix(edited))
        #expect(try Contents.read(site.workspace).damaged.count == 1)
    }

    @Test func `a segment with a second link, a link in its place, or a foreign file is never appended to`()
        throws
    {
        for kind in ["hard link", "symlink", "folder"] {
            let site = Site()
            try site.journal().note("one")
            let path = try newest(site)
            let snapshot = site.folder("snapshot")
            switch kind {
            case "hard link": link(path, snapshot)
            case "symlink":
                rename(path, snapshot)
                symlink(snapshot, path)
            default:
                rename(path, snapshot)
                mkdir(path, 0o700)
            }
            let before = Files.read(snapshot)
            try site.journal().note("two")
            #expect(Files.read(snapshot) == before, "\(kind)")
            #expect(try Contents.read(site.workspace).texts.contains("two"), "\(kind)")
        }
    }

    @Test func `a link in the place of the log, of its folder or of our state is refused`() throws {
        let site = Site()
        let journal = try site.journal()
        mkdir(site.folder("elsewhere"), 0o700)
        symlink(site.folder("elsewhere"), site.log)
        #expect(throws: Failure.symlink(path: "\(journal.places.workspace)/log")) { try journal.note("x") }
        unlink(site.log)
        let other = Site()
        let places = try other.places()
        try Places.makeFolders(other.folder("state/cadre"))
        symlink(site.folder("elsewhere"), places.state)
        #expect(throws: Failure.symlink(path: places.state)) { try other.journal().note("x") }
        #expect(Tree.names(site.folder("elsewhere")).isEmpty)
    }

    @Test func `a file replaced by a synchroniser between two lines is noticed`() throws {
        let site = Site()
        let journal = try site.journal()
        try journal.note("one")
        let path = try newest(site)
        Files.write(path + ".new", Files.read(path))
        rename(path + ".new", path)
        try journal.note("two")
        #expect(try Contents.read(site.workspace).texts == ["one", "two"])
    }

    @Test func `a folder where everybody may write is refused unless it is shared on purpose`() throws {
        let site = Site()
        let places = try site.places()
        chmod(site.workspace, 0o777)
        #expect(throws: Failure.writableByEverybody(path: places.workspace)) {
            try Journal(places, host: .current).note("x")
        }
        try Journal(places, host: .current, isShared: true).note("x")
    }

    @Test func `all files are ours alone`() throws {
        let site = Site()
        try site.journal().note("one")
        for (name, _) in Tree.read(site.folder.path).files {
            #expect(try FileStatus.of(site.folder(name))?.permissions == 0o600, "\(name)")
        }
        for name in Tree.read(site.folder.path).folders {
            #expect(try FileStatus.of(site.folder(name))?.permissions == 0o700, "\(name)")
        }
    }

    @Test func `a line that cannot be is refused and the next one is written`() throws {
        let site = Site()
        let journal = try site.journal()
        #expect(throws: LineDamage.tooLong) { try journal.note(String(repeating: "x", count: 300_000)) }
        #expect(try journal.note("ok").seq == 1)
    }

    private func newest(_ site: Site) throws -> String {
        let file = try #require(LogScan(workspace: site.workspace).list().files.last)
        return "\(site.workspace)/\(file.path)"
    }
}
