import Domain
import Glibc
import Testing

@testable import Store

/// What one sync does to both sides.
@Suite struct SyncTests {
    @Test func `what is written on one machine is read on the other`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.note("deux")
        #expect(try a.sync() == Synced(sent: 2, received: 0, ignored: 0, rounds: 1, replica: a.name, seq: 2))
        let b = try post.joiner("b")
        #expect(try b.texts == ["deux", "un"])
        try b.note("trois")
        #expect(try (b.sync().sent, a.sync().received) == (1, 1))
        #expect(try a.lines == b.lines && a.lines.count == 3)
        #expect(try (a.sync().sent, b.sync().received) == (0, 0))
        #expect(try Check.run(a.places, host: .current).problems == [])
    }

    @Test func `nothing to say sends no commit`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        let tip = try post.tip
        try a.sync()
        #expect(try post.tip == tip)
    }

    /// Whoever compares remembers what is agreed: where that is not written again, nothing was compared.
    @Test func `where both sides are what they were nothing is compared, and whatever is written is noticed`()
        throws
    {
        let post = try Post()
        let (a, b) = (try post.founder(), try post.joiner("b"))
        let agreed = "\(a.places.mailbox)/agreed"
        try a.note("un")
        try a.sync()
        unlink(agreed)
        #expect(try a.sync() == Synced(rounds: 1, replica: a.name, seq: 1))
        #expect(try FileStatus.of(agreed) == nil)
        // By another road, over there, and into a file that is there.
        let stray = try Note.line("deux").bytes
        mkdir("\(a.places.log)/0123456789", 0o700)
        Files.write("\(a.places.log)/0123456789/000001.jsonl", stray)
        #expect(try a.sync().sent == 1)
        #expect(try FileStatus.of(agreed) != nil)
        try b.note("trois")
        #expect(try (b.sync().received, a.sync().received) == (2, 1))
        try a.note("quatre")
        #expect(try a.sync().sent == 1)
        #expect(try (b.sync().received, b.sync().received, a.sync().sent) == (1, 0, 0))
        #expect(try a.lines == b.lines && a.lines.count == 4)
    }

    @Test func `segments of two hundred lines go and come`() throws {
        let post = try Post()
        let a = try post.founder()
        for number in 1...200 { try a.note("\(number)") }
        #expect(try a.sync().sent == 200)
        let b = try post.joiner("b")
        #expect(try b.lines == a.lines)
        #expect(Tree.read(b.places.log) == Tree.read(a.places.log))
        // Both sides agree on every file: next time none of them is read.
        let agreed = Agreed.load(b.places.mailbox)
        let tree = try post.run(["ls-tree", "-r", Mailbox.branch]).split(separator: "\n")
        for file in try LogScan(b.places).list().files {
            let entry = try #require(tree.first { $0.hasSuffix(file.path) })
            #expect(agreed.holds(file, String(entry.split(separator: " ")[2].prefix(40))))
        }
    }

    @Test func `a remote that went back gets again what it lost`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        let old = try post.tip
        let b = try post.joiner("b")
        try b.note("deux")
        try b.sync()
        try a.sync()
        try post.run(["update-ref", Mailbox.branch, old])
        let synced = try a.sync()
        #expect(synced.sent == 1 && synced.wentBack)
        #expect(try !a.sync().wentBack)
        let c = try post.joiner("c")
        #expect(try c.texts == ["deux", "un"])
        #expect(try b.sync().sent == 0)
    }

    @Test func `a remote that was emptied or written anew is filled again`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        try post.run(["update-ref", "-d", Mailbox.branch])
        let synced = try a.sync()
        #expect(synced.sent == 1 && synced.wentBack)
        let tree = try post.run(["rev-parse", "\(Mailbox.branch)^{tree}"])
        let orphan = try post.run(["-c", "user.name=x", "-c", "user.email=y", "commit-tree", "-m", "x", tree])
        try post.run(["update-ref", Mailbox.branch, orphan])
        try a.note("deux")
        let again = try a.sync()
        #expect(again.sent == 1 && again.wentBack)
        #expect(try post.joiner("b").texts == ["deux", "un"])
    }

    @Test func `two that begin at once both arrive`() throws {
        let post = try Post()
        let a = try post.founder()
        let others = try (0..<3).map { try post.joiner("b\($0)") }
        for (number, replica) in others.enumerated() { try replica.note("\(number)") }
        try race(others.map { replica in { try replica.sync() } })
        #expect(try a.sync().received == 3)
    }

    @Test func `a lost mailbox is made anew`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        Tree.remove(a.places.mailbox)
        try a.note("deux")
        #expect(try a.sync().sent == 1)
        // A broken one too.
        Files.write("\(a.places.mailbox)/HEAD", [0, 1, 2])
        for folder in ["objects", "refs"] { Tree.remove("\(a.places.mailbox)/\(folder)") }
        try a.note("trois")
        #expect(try a.sync().sent == 1)
        #expect(try post.joiner("b").texts == ["deux", "trois", "un"])
    }

    @Test func `a lock left in the mailbox by a kill stops nobody`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        Files.write("\(a.places.mailbox)/\(Mailbox.incoming).lock", [])
        Files.write("\(a.places.mailbox)/packed-refs.lock", [])
        let b = try post.joiner("b")
        try b.note("deux")
        try b.sync()
        #expect(try a.sync().received == 1)
    }

    @Test func `what a killed sync left in the log is swept away, but not from under one at work`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        let folder = "\(a.places.log)/\(a.name ?? "")"
        let (old, young) = ("\(folder)/.000002.jsonl.1a2b.tmp", "\(folder)/.000002.jsonl.3c4d.tmp")
        for path in [old, young] { Files.write(path, [1]) }
        var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, old, &times, 0) == 0)
        try a.sync()
        #expect(access(old, F_OK) != 0 && access(young, F_OK) == 0)
    }

    @Test func `another address is another past`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        let other = try Address(post.folder("other.git"), from: "/")
        try a.sharing.createRepository(at: other, with: post.git)
        let synced = try a.sharing.share(at: other, with: post.git, now: Replica.now) { _ in true }
        #expect(synced.sent == 1 && !synced.wentBack)
    }

    @Test func `stopping leaves both sides whole`() throws {
        let post = try Post()
        let a = try post.founder()
        for number in 1...50 { try a.note("\(number)") }
        for stop in 1...6 {
            var asked = 0
            let failure = failure {
                _ = try a.sharing.sync(with: a.git, now: Replica.now) { _ in
                    asked += 1
                    return asked < stop
                }
            }
            #expect(failure == .stopped, "\(stop)")
        }
        #expect(try a.sync().sent == 50)
        #expect(try post.joiner("b").lines == a.lines)
    }

    @Test func `one at a time on a machine`() throws {
        let post = try Post()
        let a = try post.founder()
        let lock = try FileLock.take(a.places.syncLock)
        let failure = failure {
            _ = try a.sharing.sync(with: a.git, now: Replica.now, waiting: 0) { _ in true }
        }
        #expect(failure == .running)
        withExtendedLifetime(lock) {}
    }

    @Test func `the status tells what is still to be sent, and when the last sync was`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try a.note("deux")
        #expect(try a.sharing.status()?.toSend == 2)
        try a.sync()
        let status = try #require(try a.sharing.status())
        #expect(status.toSend == 0 && status.address == post.repository && status.minutes == nil)
        #expect(status.last == .init(at: Replica.now.rfc3339, sent: 2, received: 0))
        try a.sharing.setRhythm(15)
        #expect(try a.sharing.status()?.minutes == 15)
        try a.sharing.stop()
        #expect(try a.sharing.status() == nil)
        #expect(failure { try a.sync() } == .notShared)
        #expect(try a.texts == ["deux", "un"] && post.joiner("b").texts == ["deux", "un"])
    }
}

extension Replica {
    var name: String? { journal.replica }
}

/// All at once, each on a thread of its own; throws the first error.
func race(_ bodies: [() throws -> some Any]) throws {
    nonisolated(unsafe) let bodies = bodies
    let threads = bodies.indices.map { place -> (pthread_t, Box) in
        let box = Box { _ = try bodies[place]() }
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { argument in
                Unmanaged<Box>.fromOpaque(argument!).takeUnretainedValue().run()
                return nil
            }, Unmanaged.passUnretained(box).toOpaque())
        return (thread, box)
    }
    for (thread, _) in threads { pthread_join(thread, nil) }
    for (_, box) in threads { if let error = box.error { throw error } }
}

final class Box {
    private let body: () throws -> Void
    private(set) var error: (any Error)?
    init(_ body: @escaping () throws -> Void) { self.body = body }
    func run() { do { try body() } catch { self.error = error } }
}
