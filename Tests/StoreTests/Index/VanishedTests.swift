import Domain
import Glibc
import Testing

@testable import Store

@Suite struct VanishedTests {
    @Test func `a line that is in no file any more stays known, is reported after a minute and rescued`()
        throws
    {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let digest = try workspace.digest()
        let replica = try #require(workspace.replica)
        let path = "\(desk.path)/log/\(replica)/000001.jsonl"
        unlink(path)
        _ = try workspace.catchUp()
        #expect(try workspace.directory()[alice]?.name == "Alice")
        #expect(try workspace.health.vanished == 0)
        desk.wait(milliseconds: 61_000)
        #expect(try workspace.health.vanished == 1)
        let report = try workspace.check()
        #expect(report.vanished.count == 1)
        #expect(report.indexDiffered == nil)

        #expect(try workspace.rescue() == report.vanished)
        #expect(try workspace.health.vanished == 0)
        #expect(try desk.open("b").digest() == digest)
        #expect(try workspace.rescue().isEmpty)
    }

    @Test func `a line damaged where it stands is no difference of the index, and is rescued from it`() throws
    {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        try workspace.act(by: alice, [.note("Un mot", on: alice)])
        try workspace.act(by: alice, [.note("Un autre", on: alice)])
        let digest = try workspace.digest()
        let replica = try #require(workspace.replica)
        let path = "\(desk.path)/log/\(replica)/000001.jsonl"
        var bytes = Files.read(path)
        let lines = bytes.split(separator: 0x0A)
        bytes[lines[1].startIndex + lines[1].count / 2] ^= 1
        // Written over in place, and back to its time: only its contents tell.
        var times = stat()
        stat(path, &times)
        let file = open(path, O_WRONLY)
        pwrite(file, bytes, bytes.count, 0)
        close(file)
        utimensat(AT_FDCWD, path, [times.st_atim, times.st_mtim], 0)

        for _ in 1...2 {
            let report = try workspace.check()
            #expect(report.journal.problems.count == 2)
            #expect(report.vanished.count == 1)
            #expect(report.indexDiffered == nil)
        }
        #expect(try workspace.rescue().count == 1)
        #expect(try workspace.digest() == digest)
        #expect(try desk.open("b").digest() == digest)
        #expect(try workspace.check().indexDiffered == false)
    }

    @Test func `a line that lies elsewhere too has not vanished`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        _ = try workspace.founder()
        let replica = try #require(workspace.replica)
        let path = "\(desk.path)/log/\(replica)/000001.jsonl"
        Files.write("\(desk.path)/log/\(replica)/000001-conflict.jsonl", Files.read(path))
        _ = try workspace.catchUp()
        unlink(path)
        _ = try workspace.catchUp()
        desk.wait(milliseconds: 61_000)
        #expect(try workspace.health.vanished == 0)
    }

    @Test func `what was erased on request goes from the index and is never rescued`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let secret = "tresconfidentiel"
        let done = try workspace.act(by: alice, [.note(secret, on: alice)])
        let replica = try #require(workspace.replica)
        let path = "\(desk.path)/log/\(replica)/000001.jsonl"
        var lines = Files.read(path).split(separator: 0x0A).map(Array.init)
        let old = try Line.read(lines[1])
        let erased = try Line(
            id: done.line, replica: old.replica, seq: old.seq, by: old.by, at: old.at, events: [],
            redacted: true)
        lines[1] = Array(erased.bytes.dropLast())
        unlink(path)
        Files.write(path, lines.flatMap { $0 + [0x0A] })
        _ = try workspace.catchUp()
        #expect(try workspace.search(secret).isEmpty)
        let cache = Tree.read(desk.folder("cache-a"))
        for (name, bytes) in cache.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(secret), "\(name)")
        }
        unlink(path)
        _ = try workspace.catchUp()
        desk.wait(milliseconds: 61_000)
        #expect(try workspace.rescue().contains(done.line) == false)
    }
}
