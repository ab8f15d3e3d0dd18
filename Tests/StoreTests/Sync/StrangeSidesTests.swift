import Domain
import Glibc
import Testing

@testable import Store

/// Sides that are not as our own programs leave them: copies, backups, damage, forks, erased lines.
@Suite struct StrangeSidesTests {
    private func shared() throws -> (Post, Replica, Replica) {
        let post = try Post()
        let a = try post.founder()
        for number in 1...5 { try a.note("a\(number)") }
        try a.sync()
        return (post, a, try post.joiner("b"))
    }

    private func segment(_ replica: Replica, of author: Replica) -> String {
        "\(replica.places.log)/\(author.name ?? "")/000001.jsonl"
    }

    @Test func `a damaged line is healed by the other side, and what stood there is kept`() throws {
        let (_, a, b) = try shared()
        let path = segment(b, of: a)
        var bytes = Files.read(path)
        bytes[200] ^= 1
        Files.write(path, bytes)
        #expect(try b.sync().received == 1)
        #expect(try b.lines == a.lines)
        #expect(try Check.run(b.places, host: .current).problems == [])
        let kept = Tree.read(b.places.quarantine).files
        #expect(kept.values.contains(bytes) && kept.count == 1)
    }

    @Test func `damage is not sent`() throws {
        let (post, a, _) = try shared()
        let path = segment(a, of: a)
        var bytes = Files.read(path)
        bytes[200] ^= 1
        bytes += "half a line".utf8
        Files.write(path, bytes)
        try post.run(["update-ref", "-d", Mailbox.branch])
        #expect(try a.sync().sent == 4)
        #expect(try !post.run(["log", "-p", "--text", Mailbox.branch]).contains("half a line"))
        let c = try post.joiner("c")
        #expect(try Check.run(c.places, host: .current).problems.filter { "\($0)".contains("amage") } == [])
        #expect(try c.texts.count == 4)
    }

    @Test func `our own segment is never rewritten; what it lost comes back as a stray`() throws {
        let (_, a, _) = try shared()
        let path = segment(a, of: a)
        let whole = Files.read(path)
        let cut = Array(whole[..<(whole.firstIndex(of: 0x0A)! + 1)])
        Files.write(path, cut)
        #expect(try a.sync().received == 4)
        #expect(Files.read(path) == cut)
        #expect(try a.texts.count == 5)
        #expect(try a.sync() == Synced(sent: 0, received: 0, ignored: 0, rounds: 1, replica: a.name, seq: 5))
        // The next line is a new writer's: the old one's numbers are taken.
        let before = a.name
        try Journal(a.places, host: .current).note("after")
        #expect(try ReplicaIdentity.load(a.places, host: .current)?.replica != before)
        #expect(try a.texts.count == 6)
    }

    @Test func `a writer whose file is replaced meanwhile loses no line`() throws {
        let (_, a, b) = try shared()
        let path = segment(b, of: a)
        // A second machine with the same folder: its line comes after the old file was read, and before it went.
        let late = try Note.line("late", seq: 99, clock: 1 << 41)
        let log = try LocalLog(b.places)
        let old = Files.read(path)
        let more = old + (try Note.line("more", seq: 98, clock: 1 << 41)).bytes
        log.beforeReplacing = { Files.write(path, old + late.bytes) }
        let name = RemotePath(replica: a.name ?? "", name: "000001.jsonl")
        #expect(try log.put(LogBytes(bytes: more), at: name) == .written)
        #expect(try b.texts == ["a1", "a2", "a3", "a4", "a5", "late", "more"])
    }

    @Test func `conflict copies are sent once, and lines that are there already not at all`() throws {
        let (post, a, b) = try shared()
        let folder = "\(a.places.log)/\(a.name ?? "")"
        Files.write("\(folder)/000001.sync-conflict-20260101.jsonl", Files.read(segment(a, of: a)))
        #expect(try a.sync().sent == 0)
        let only = try Note.line("only here")
        Files.write("\(folder)/000001 (conflicted copy).jsonl", Files.read(segment(a, of: a)) + only.bytes)
        #expect(try a.sync().sent == 1)
        #expect(try a.sync().sent == 0)
        #expect(try b.sync().received == 1)
        #expect(try a.lines == b.lines && post.joiner("c").lines == a.lines)
    }

    @Test func `a folder that another tool converted to other line ends is understood`() throws {
        let (_, a, b) = try shared()
        let path = segment(b, of: a)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let converted = Files.read(path).flatMap { byte -> [UInt8] in byte == 0x0A ? [0x0D, 0x0A] : [byte] }
        Files.write(path, mark + converted)
        #expect(try b.sync() == Synced(sent: 0, received: 0, ignored: 0, rounds: 1, replica: nil, seq: 0))
        try a.note("a6")
        try a.sync()
        #expect(try b.sync().received == 1)
        #expect(try b.lines == a.lines)
    }

    @Test func `of a fork both versions arrive everywhere`() throws {
        let (_, a, b) = try shared()
        let (one, other) = (try Note.line("one"), try Note.line("other"))
        mkdir("\(a.places.log)/0123456789", 0o700)
        mkdir("\(b.places.log)/0123456789", 0o700)
        Files.write("\(a.places.log)/0123456789/000001.jsonl", one.bytes)
        Files.write("\(b.places.log)/0123456789/000001.jsonl", other.bytes)
        for replica in [a, b, a, b] { try replica.sync() }
        #expect(try a.lines == b.lines)
        for replica in [a, b] {
            let forks = try Check.run(replica.places, host: .current).problems.filter {
                if case .fork = $0 { true } else { false }
            }
            #expect(forks.count == 1)
        }
        #expect(try (a.sync().sent, b.sync().sent) == (0, 0))
    }

    @Test func `an erased line takes the place of what it said, and never the other way round`() throws {
        let (_, a, b) = try shared()
        let whole = try Note.line("secret")
        let erased = try Note.line("", redacted: true)
        for replica in [a, b] {
            mkdir("\(replica.places.log)/0123456789", 0o700)
            Files.write("\(replica.places.log)/0123456789/000001.jsonl", whole.bytes)
            try replica.sync()
        }
        Files.write("\(a.places.log)/0123456789/000001.jsonl", erased.bytes)
        try a.sync()
        try b.sync()
        for replica in [a, b] {
            #expect(Files.read("\(replica.places.log)/0123456789/000001.jsonl") == erased.bytes)
        }
        // An old copy does not bring it back.
        Files.write("\(b.places.log)/0123456789/000001.jsonl", whole.bytes)
        try b.sync()
        try a.sync()
        #expect(Files.read("\(a.places.log)/0123456789/000001.jsonl") == erased.bytes)
    }

    @Test func `a copy of the whole folder becomes a writer of its own`() throws {
        let (post, a, _) = try shared()
        Tree.read(a.places.workspace).write(post.folder("copy"))
        let places = try Places(
            workspace: Places.resolve(post.folder("copy")), id: a.places.id,
            environment: Replica.environment(post.folder, "a"))
        let copy = Replica(Sharing(places), post.git, post.folder)
        #expect(try copy.sharing.status() == nil)
        _ = try copy.sharing.share(at: post.address, with: post.git, now: Replica.now) { _ in true }
        try copy.note("copy")
        try a.note("a6")
        for replica in [a, copy, a] { try replica.sync() }
        #expect(try a.lines == copy.lines && a.lines.count == 7 && a.name != copy.name)
    }

    @Test func `a stray of what is here already is not counted as news`() throws {
        let post = try Post()
        let a = try post.founder()
        let b = try post.joiner("b")
        let line = try a.note("un")
        try a.sync()
        try b.sync()
        try post.plant([("100644", "log/\(line.replica)/000001-0a1b2c3d.jsonl", line.bytes)])
        #expect(try b.sync().received == 0)
        #expect(try b.texts == ["un"])
    }

    @Test func `a file that was replaced or cut since it was listed is left to the next round`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        let log = try LocalLog(a.places)
        let file = try #require(log.sorted.first)
        let path = "\(a.places.workspace)/\(file.path)"
        let bytes = Files.read(path)
        Files.write(path, bytes + bytes)
        #expect(try log.read(file)?.bytes == bytes + bytes)
        Files.write(path, Array(bytes.dropLast()))
        #expect(try log.read(file)?.bytes == nil)
        Files.write(path + ".new", bytes)
        #expect(rename(path + ".new", path) == 0)
        #expect(try log.read(file)?.bytes == nil)
    }

    @Test func `nothing is received into a folder where everybody may write`() throws {
        let (post, a, b) = try shared()
        try b.note("de b")
        try b.sync()
        let before = Tree.read(a.places.workspace)
        chmod(a.places.workspace, 0o702)
        #expect(throws: Failure.writableByEverybody(path: a.places.workspace)) { try a.sync() }
        #expect(Tree.read(a.places.workspace) == before)
        withExtendedLifetime(post) {}
    }

    @Test func `git is not looked for in whatever folder one happens to be`() throws {
        let folder = Folder()
        Files.write(folder("git"), Array("#!/bin/sh\n".utf8))
        chmod(folder("git"), 0o700)
        let relative = String(repeating: "../", count: 30) + folder.path.dropFirst()
        #expect(access(relative + "/git", X_OK) == 0)
        #expect(try Git(["PATH": "\(relative):/usr/bin:/bin"]).program.hasPrefix("/"))
    }

    @Test func `a new writer counts its own lines, not those that its predecessor sent`() throws {
        let post = try Post()
        let a = try post.founder()
        for text in ["un", "deux"] { try a.note(text) }
        try a.sync()
        unlink(a.places.replica)
        try Journal(a.places, host: .current).note("trois")
        #expect(try a.sharing.status()?.toSend == 1)
        try a.sync()
        #expect(try a.sharing.status()?.toSend == 0)
    }
}
