import Domain
import Glibc
import Testing

@testable import Store

/// What may go wrong between two sides: for each the right sentence, and everything is kept.
@Suite struct TroubledWayTests {
    private static let words: [(String, String)] = [
        ("fatal: unable to access 'https://x/': Could not resolve host: x", "unreachable"),
        (
            "ssh: connect to host x port 22: Connection refused\nfatal: Could not read from remote repository.",
            "unreachable"
        ),
        ("ssh: connect to host x port 22: Connection timed out", "unreachable"),
        (
            "git@x: Permission denied (publickey).\nfatal: Could not read from remote repository.",
            "loginRefused"
        ),
        ("fatal: could not read Username for 'https://x': terminal prompts disabled", "loginRefused"),
        ("remote: HTTP Basic: Access denied\nfatal: Authentication failed for 'https://x/'", "loginRefused"),
        ("Host key verification failed.\nfatal: Could not read from remote repository.", "unknownServer"),
        (
            "fatal: unable to access 'https://x/': SSL certificate problem: self-signed certificate",
            "unknownServer"
        ),
        ("fatal: '/x' does not appear to be a git repository", "noRepository"),
        ("remote: Repository not found.\nfatal: repository 'https://x/' not found", "noRepository"),
        ("fatal: detected dubious ownership in repository at '/x'", "foreignRepository"),
        ("error: object 12: hasDotgit: contains '.git'\nfatal: fsck error in packed object", "damaged"),
        ("fatal: write error: File too large\nfatal: index-pack failed", "tooLarge"),
        ("fatal: something new", "failed"),
    ]

    @Test(arguments: words) func `git's words are sorted by who must act`(_ said: String, _ name: String)
        throws
    {
        let complaint = GitComplaint(Array(said.utf8), at: try Address("/x", from: "/"), in: "/m")
        #expect("\(complaint.failure)".hasPrefix(name), "\(complaint.failure)")
        #expect(!complaint.said.isEmpty && !complaint.said.contains("Could not read from remote"))
    }

    @Test func `a full disk is a full disk`() throws {
        let said = "error: unable to write file: No space left on device\nfatal: unpack-objects error"
        let complaint = GitComplaint(Array(said.utf8), at: try Address("/x", from: "/"), in: "/m")
        #expect(complaint.failure as? Failure == .diskFull(path: "/m"))
    }

    @Test func `a repository that is not there, or is none, is said to be so`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        rename(post.repository, post.folder("moved"))
        guard case .noRepository? = failure({ try a.sync() }) else { return #expect(Bool(false)) }
        mkdir(post.repository, 0o700)
        guard case .noRepository? = failure({ try a.sync() }) else { return #expect(Bool(false)) }
        rmdir(post.repository)
        rename(post.folder("moved"), post.repository)
        #expect(try a.sync().sent == 1)
    }

    @Test func `a server that hangs is given up`() throws {
        var limits = Git.Limits()
        limits.patience = 1
        let folder = Folder()
        // An ssh that connects and then says nothing.
        let git = try Git(
            ["PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_SSH_COMMAND": "sleep 1000 #"], limits: limits)
        let a = try Replica(folder, "a", git)
        try a.note("un")
        let address = try Address("ssh://host/x", from: "/")
        let failure = failure {
            _ = try a.sharing.share(at: address, with: git, now: Replica.now) { _ in true }
        }
        #expect(failure == .silent(address: "ssh://host/x", seconds: 1))
        #expect(try a.texts == ["un"])
    }

    @Test func `a server that takes nothing is told from a race`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("un")
        try post.run(["config", "receive.denyNonFastForwards", "true"])
        try post.run(["config", "transfer.hideRefs", "refs/heads"])
        switch failure({ try a.sync() }) {
        case .refused?, .failed?: break
        case let other: #expect(Bool(false), "\(other as Any)")
        }
    }

    @Test func `joining asks the other side before it makes anything`() throws {
        let post = try Post()
        #expect(failure { _ = try post.joiner("b") } == .nothingThere(address: post.repository))
        #expect(Tree.names(post.folder("b/w")).isEmpty)
        #expect(Tree.names(post.folder("b/home/.local/state/cadre")).isEmpty)
        let a = try post.founder()
        try a.note("un")
        mkdir(post.folder("b/w"), 0o700)
        Files.write(post.folder("b/w/mine"), [1])
        #expect(throws: Failure.folderNotEmpty(path: post.folder("b/w"))) { _ = try post.joiner("b") }
        unlink(post.folder("b/w/mine"))
        #expect(try post.joiner("b").sharing.status()?.address == post.repository)
    }

    @Test func `pieces of any size give the same listing and the same contents`() throws {
        let oid = String(repeating: "a", count: 40)
        let listing = (1...50).map { "100644 blob \(oid)    \($0)\tlog/0123456789/00000\($0 % 10).jsonl\0" }
            .joined()
        let blobs = (0..<50).map { RemoteTree.Blob(oid: oid, size: $0) }
        let answers = blobs.map {
            "\(oid) blob \($0.size)\n" + String(repeating: "\n", count: $0.size) + "\n"
        }
        .joined()
        for size in [1, 2, 7, 64, 5000] {
            var (cutter, entries) = (TreeListing(), 0)
            var (reader, sizes) = (BlobAnswers(blobs), [Int]())
            for piece in pieces(listing, size) {
                try piece.withUnsafeBytes { try cutter.read($0) { entries += $0.isPlainFile ? 1 : 0 } }
            }
            for piece in pieces(answers, size) {
                try piece.withUnsafeBytes { try reader.read($0) { sizes.append($0 * 1000 + $1.count) } }
            }
            #expect(entries == 50 && sizes == (0..<50).map { $0 * 1001 } && reader.isComplete)
        }
    }

    private func pieces(_ text: String, _ size: Int) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: size).map {
            Array(bytes[$0..<min(bytes.count, $0 + size)])
        }
    }

    @Test func `a mailbox that takes too much room is made anew`() throws {
        var limits = Git.Limits()
        limits.mailbox = 1
        let post = try Post(limits)
        let a = try post.founder()
        Files.write("\(a.places.mailbox)/old", [1])
        try a.note("un")
        #expect(try a.sync().sent == 1)
        #expect(FileStatus.isMissing("\(a.places.mailbox)/old"))
    }

    @Test func `git is told to ask nobody, and nothing of ours leads it elsewhere`() throws {
        let folder = Folder()
        Files.write(folder("git"), Array("#!/bin/sh\nenv > '\(folder("seen"))'\n".utf8))
        chmod(folder("git"), 0o700)
        let leading = ["GIT_DIR": "/elsewhere", "GIT_EXTERNAL_DIFF": "evil", "SSH_ASKPASS": "evil"]
        let git = try Git(
            ["PATH": "\(folder.path):/usr/bin:/bin", "HOME": folder.path].merging(leading) { $1 })
        _ = try git.run(["version"], in: folder("m.git"), at: Address("/x", from: "/"))
        let seen = Set(String(decoding: Files.read(folder("seen")), as: UTF8.self).split(separator: "\n"))
        for line in [
            "GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=/bin/false", "SSH_ASKPASS_REQUIRE=never",
            "GIT_ALLOW_PROTOCOL=https:ssh:file", "GIT_PROTOCOL_FROM_USER=0", "GIT_NO_LAZY_FETCH=1",
            "GIT_SSH_COMMAND=ssh -oConnectTimeout=10 -oBatchMode=yes",
        ] { #expect(seen.contains(Substring(line)), "\(line)") }
        #expect(seen.filter { line in leading.keys.contains { line.hasPrefix("\($0)=") } } == [])
    }

    @Test func `a branch that begins anew never takes away what somebody sent meanwhile`() throws {
        let post = try Post()
        let a = try post.founder()
        let line = try a.note("un")
        try a.sync()
        let mailbox = Mailbox(
            path: a.places.mailbox, git: post.git, address: try post.address, tell: { _ in true })
        #expect(try mailbox.fetch())
        let anew = try mailbox.commitWithoutPast()
        try post.plant([("100644", "log/\(line.replica)/000001-0a1b2c3d.jsonl", line.bytes)])
        let tip = try post.tip
        #expect(try mailbox.push(anew, lease: true) != .taken)
        #expect(try post.tip == tip)
        #expect(try a.sharing.forgetHistory(with: post.git, now: Replica.now) { _ in true }.sent == 0)
        #expect(try post.run(["rev-list", "--count", Mailbox.branch]) == "1")
        #expect(try post.joiner("b").texts == ["un"])
    }
}
