import Domain
import Glibc
import Testing

@testable import Store

@Suite struct SweepTests {
    /// A log whose folders are old enough for their times to tell.
    private func log() throws -> (Folder, Index) {
        let folder = Folder()
        mkdir(folder("log"), 0o700)
        mkdir(folder("log/0000000001"), 0o700)
        for n in 1...3 {
            Files.write(
                folder("log/0000000001/00000\(n).jsonl"), try Note.line("n", seq: n, clock: UInt64(n)).bytes)
        }
        age(folder("log/0000000001"))
        let index = try Index.rebuildInMemory(workspace: folder.path) { _ in true }
        return (folder, index)
    }

    private func age(_ path: String) {
        var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
        utimensat(AT_FDCWD, path, &times, 0)
    }

    private func lines(_ index: Index) throws -> Int { try index.use { try $0.count(of: "line") } }

    @Test func `only the bytes that are new are read`() throws {
        let (folder, index) = try log()
        let line = try Note.line("more", seq: 4, clock: 4)
        Files.append(folder("log/0000000001/000003.jsonl"), line.bytes[...])
        let result = try index.catchUp(now: 1)
        #expect(result.bytesRead == line.bytes.count)
        #expect(result.hasChanged)
        #expect(try lines(index) == 4)
        #expect(try index.catchUp(now: 1) == Index.CatchUp())
    }

    @Test func `a new segment and a new replica are found by a quick look`() throws {
        let (folder, index) = try log()
        Files.write(folder("log/0000000001/000004.jsonl"), try Note.line("a", seq: 4, clock: 4).bytes)
        mkdir(folder("log/0000000002"), 0o700)
        Files.write(folder("log/0000000002/000001.jsonl"), try Note.line("b", seq: 5, clock: 5).bytes)
        _ = try index.catchUp(now: 1)
        #expect(try lines(index) == 5)
    }

    @Test func `an old segment that grows in place is found by the thorough look`() throws {
        let (folder, index) = try log()
        Files.append(folder("log/0000000001/000001.jsonl"), try Note.line("a", seq: 4, clock: 4).bytes[...])
        #expect(try !index.catchUp(now: 1).hasChanged)
        #expect(try index.catchUp(thorough: true, now: 1).hasChanged)
        #expect(try lines(index) == 4)
    }

    @Test func `a file replaced by another is read from its beginning`() throws {
        let (folder, index) = try log()
        let path = folder("log/0000000001/000002.jsonl")
        unlink(path)
        let lines = try [Note.line("n", seq: 2, clock: 2), Note.line("x", seq: 9, clock: 9)]
        Files.write(path, lines.flatMap(\.bytes))
        #expect(try index.catchUp(now: 1).hasChanged)
        #expect(try self.lines(index) == 4)
        #expect(try index.use { try $0.count(of: "vanished") } == 0)
    }

    @Test func `damaged lines and torn tails are counted until they are gone`() throws {
        let (folder, index) = try log()
        Files.append(folder("log/0000000001/000003.jsonl"), Array("rubbish\n{\"torn".utf8)[...])
        _ = try index.catchUp(now: 1)
        func problems(_ replica: String?) throws -> Int {
            try index.use { try $0.health(of: replica, now: 1).problems }
        }
        // Whoever did not finish a line finishes it: on another machine it is no problem.
        #expect(try problems("0000000001") == 2)
        #expect(try problems(nil) == 1)
        Files.write(folder("log/0000000001/000003.jsonl"), try Note.line("n", seq: 3, clock: 3).bytes)
        _ = try index.catchUp(thorough: true, now: 1)
        #expect(try problems("0000000001") == 0)
    }
}
