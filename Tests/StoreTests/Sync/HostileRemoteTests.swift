import Domain
import Glibc
import Testing

@testable import Store

/// A remote in the hands of somebody who wishes us ill: nothing runs, nothing leads elsewhere, nothing is lost.
@Suite struct HostileRemoteTests {
    private func shared(_ limits: Git.Limits = Git.Limits()) throws -> (Post, Replica) {
        let post = try Post(limits)
        let a = try post.founder()
        try a.note("un")
        try a.sync()
        return (post, a)
    }

    @Test func `odd paths, links, programs, modules and huge files are left where they are`() throws {
        let (post, a) = try shared()
        let line = try Note.line("planted").bytes
        let huge = [UInt8](repeating: 0x41, count: LogFile.maximumBytes + 1)
        let strange: [(String, String, [UInt8]?)] = [
            ("120000", "log/0123456789/000001.jsonl", Array("/etc/passwd".utf8)),
            ("120000", "log/evil", Array("../../..".utf8)),
            ("100755", "log/0123456789/000002.jsonl", line), ("160000", "log/0123456789/000003.jsonl", []),
            ("100644", "log/0123456789/000004.jsonl", huge), ("100644", "log/0123456789/4.jsonl", line),
            ("100644", "log/0123456789/000005.jsonl.exe", line),
            ("100644", "log/ABCDEFGHJK/000001.jsonl", line),
            ("100644", "log/0123456789/deep/000001.jsonl", line),
            ("100644", "log/0123456789/000006.JSONL", line),
            ("100644", "log/0123456789/000007-DEADBEEF.jsonl", line), ("100644", "drafts/x", line),
            ("100644", "log/0123456789/-000001.jsonl", line), ("100644", "cadre.json/x", nil),
            ("100644", "log/0123456789/\\303\\251.jsonl", line), ("100644", ".gitattributes", line),
        ]
        try post.plant(strange)
        let before = Tree.read(a.places.workspace)
        #expect(try a.sync().received == 0)
        #expect(Tree.read(a.places.workspace) == before)
        // What is good among it comes through, and the rest stays there unread.
        try post.plant([("100644", "log/0123456789/000008.jsonl", line + Array("no line\n".utf8) + line)])
        let synced = try a.sync()
        #expect(synced.received == 1 && synced.ignored == 14)
        #expect(try a.texts == ["planted", "un"])
        try a.note("deux")
        #expect(try a.sync().sent == 1)
        #expect(try post.run(["ls-tree", "-r", Mailbox.branch]).contains("120000"))
        #expect(try post.joiner("b").texts == ["deux", "planted", "un"])
    }

    @Test func `a file where the log should be does not keep our lines out`() throws {
        let (post, a) = try shared()
        try post.plant([("100644", "log", Array("I am a file\n".utf8))])
        try a.note("deux")
        #expect(try a.sync().sent == 2)
        #expect(try post.joiner("b").texts == ["deux", "un"])
    }

    @Test func `lines in our own folder become strays beside our segments`() throws {
        let (post, a) = try shared()
        let own = try #require(a.name)
        let line = try Note.line("planted").bytes
        try post.plant([
            ("100644", "log/\(own)/000001.jsonl", line), ("100644", "log/\(own)/000002.jsonl", line),
            ("100644", "log/\(own)/999999-ffffffff.jsonl", try Note.line("far", seq: 2).bytes),
        ])
        let segment = Files.read("\(a.places.log)/\(own)/000001.jsonl")
        #expect(try a.sync().received == 2)
        #expect(Files.read("\(a.places.log)/\(own)/000001.jsonl") == segment)
        for number in 1...40 { try a.note("\(number)") }
        try a.sync()
        #expect(try post.joiner("b").lines == a.lines && a.lines.count == 43)
        #expect(a.name == own)
    }

    @Test func `no hook and no program of a repository on a disk runs`() throws {
        let (post, a) = try shared()
        let mark = post.folder("ran")
        for hook in ["pre-receive", "update", "post-receive", "post-update", "reference-transaction"] {
            mkdir("\(post.repository)/hooks", 0o700)
            let path = "\(post.repository)/hooks/\(hook)"
            Files.write(path, Array("#!/bin/sh\ntouch \(mark)\n".utf8))
            chmod(path, 0o700)
        }
        for (key, value) in [
            ("core.fsmonitor", "touch \(mark)"), ("core.alternateRefsCommand", "touch \(mark)"),
            ("core.sshCommand", "touch \(mark)"), ("core.hooksPath", "\(post.repository)/hooks"),
            ("uploadpack.packObjectsHook", "touch \(mark)"), ("receive.autogc", "true"),
            ("gc.recentObjectsHook", "touch \(mark)"),
        ] {
            try post.run(["config", key, value])
        }
        Files.write("\(post.repository)/objects/info/alternates", Array("\(post.folder("x"))\n".utf8))
        try a.note("deux")
        #expect(try a.sync().sent == 1)
        _ = try post.joiner("b")
        #expect(access(mark, F_OK) != 0)
    }

    @Test func `another workspace is refused, and nothing is mixed`() throws {
        let (post, a) = try shared()
        let stranger = try Replica(post.folder, "stranger", post.git)
        try stranger.note("strange")
        let before = try post.tip
        let refused = failure {
            _ = try stranger.sharing.share(at: post.address, with: post.git, now: Replica.now) { _ in true }
        }
        #expect(refused == .otherWorkspace(address: post.repository, title: "Essai"))
        #expect(try post.tip == before && stranger.texts == ["strange"])
        #expect(try stranger.sharing.status() == nil)
        // The other way round: the branch becomes that of another workspace.
        let other = #"{"format":1,"workspace":"01m7mq69c0000f59tdwh9edd1r","name":"Autre"}"#
        try post.plant([("100644", "cadre.json", Array(other.utf8))])
        #expect(refusal(of: a) == .otherWorkspace(address: post.repository, title: "Autre"))
        try post.plant([("100644", "cadre.json", Array(#"{"format":9,"workspace":"x"}"#.utf8))])
        #expect(refusal(of: a) == .newerWorkspace(address: post.repository, format: 9))
        for broken in ["", "{", #"{"format":1,"workspace":"../../etc"}"#] {
            try post.plant([("100644", "cadre.json", Array(broken.utf8))])
            #expect(refusal(of: a) == .noWorkspaceThere(address: post.repository))
        }
        try post.plant([("100644", "cadre.json", nil)])
        #expect(refusal(of: a) == .noWorkspaceThere(address: post.repository))
        #expect(try a.texts == ["un"])
    }

    private func refusal(of replica: Replica) -> SharingFailure? {
        failure { _ = try replica.sync() }
    }

    @Test func `thousands of references cost nothing and are not fetched`() throws {
        let (post, a) = try shared()
        let tip = try post.tip
        let commands = (1...3000).map { "create refs/heads/x\($0) \(tip)\ncreate refs/tags/t\($0) \(tip)\n" }
        try post.run(["update-ref", "--stdin"], input: Array(commands.joined().utf8))
        try a.note("deux")
        #expect(try a.sync().sent == 1)
        let refs = try a.git.mustRun(["for-each-ref"], in: a.places.mailbox, at: post.address)
        #expect(refs.split(separator: 0x0A).count == 3)
    }

    @Test func `more files than any workspace has, or one that is too large to fetch, are refused`() throws {
        var limits = Git.Limits()
        limits.files = 50
        limits.fetch = 1 << 20
        let (post, a) = try shared(limits)
        let good = try post.tip
        try post.plant((0..<60).map { ("100644", "x/\($0)", [UInt8]("\($0)".utf8)) })
        #expect(refusal(of: a) == .tooLarge(address: post.repository))
        try post.run(["update-ref", Mailbox.branch, good])
        var dice = Dice(5)
        try post.plant([("100644", "large", dice.bytes(4 << 20))])
        #expect(refusal(of: a) == .tooLarge(address: post.repository))
        try post.run(["update-ref", Mailbox.branch, good])
        try a.note("deux")
        #expect(try a.sync().sent == 1)
    }

    @Test func `a tree that names a hidden git folder is not even kept`() throws {
        let (post, a) = try shared()
        let blob = try post.run(["hash-object", "-w", "--stdin"], input: Array("x".utf8))
        let tree = try post.run(
            ["mktree"], input: Array("100644 blob \(blob)\t.git\n".utf8))
        let commit = try post.run(["-c", "user.name=x", "-c", "user.email=y", "commit-tree", "-m", "x", tree])
        try post.run(["update-ref", Mailbox.branch, commit])
        guard case .damaged? = refusal(of: a) else { return #expect(Bool(false), "\(refusal(of: a) as Any)") }
        #expect(try a.texts == ["un"])
    }

    @Test func `a repository that lost an object is refused in words`() throws {
        let (post, a) = try shared()
        let b = try post.joiner("b")
        try b.note("deux")
        try b.sync()
        let tree = try post.run(["rev-parse", "\(Mailbox.branch)^{tree}"])
        unlink("\(post.repository)/objects/\(tree.prefix(2))/\(tree.dropFirst(2))")
        switch refusal(of: a) {
        case .damaged?, .failed?: break
        case let other: #expect(Bool(false), "\(other as Any)")
        }
        #expect(try a.texts == ["un"])
    }
}
