import Domain
import Glibc
import Testing

@testable import Store

/// A bare repository on a disk, and the workspaces that share through it.
struct Post {
    let folder = Folder()
    var repository: String { folder("there.git") }
    let git: Git

    init(_ limits: Git.Limits = Git.Limits()) throws {
        git = try Git(Post.environment, limits: limits)
        try Sharing(Site(folder).places()).createRepository(at: address, with: git)
    }

    static let environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]

    var address: Address { get throws { try Address(repository, from: "/") } }

    /// A workspace of its own that is shared here.
    func founder(_ name: String = "a") throws -> Replica {
        let replica = try Replica(folder, name, git)
        _ = try replica.sharing.share(at: address, with: git, now: Replica.now) { _ in true }
        return replica
    }

    func joiner(_ name: String) throws -> Replica {
        let home = Replica.environment(folder, name)
        let (sharing, _) = try Joining(address, with: git, environment: home) { _ in true }
            .join(into: folder("\(name)/w"), now: Replica.now)
        return Replica(sharing, git, folder)
    }

    /// git in the repository itself, as whoever runs the server might.
    @discardableResult func run(_ arguments: [String], input: [UInt8] = []) throws -> String {
        var output: [UInt8] = []
        var rest: [UInt8]? = input
        let child = Child(
            program: git.program, arguments: ["--git-dir=\(repository)"] + arguments,
            environment: Post.environment)
        let end = try child.run(
            Child.Talk(
                input: {
                    defer { rest = nil }
                    return rest
                }, output: { output += $0 }))
        #expect(end == .exited(0), "git \(arguments)")
        return String(decoding: output, as: UTF8.self).split(separator: "\n").joined(separator: "\n")
    }

    var tip: String { get throws { try run(["rev-parse", Mailbox.branch]) } }

    /// Puts entries on the branch that no program of ours would: mode, path, contents; `nil` deletes the path.
    func plant(_ entries: [(mode: String, path: String, contents: [UInt8]?)]) throws {
        var stream = Array("commit \(Mailbox.branch)\ncommitter x <x@y> 1 +0000\ndata 1\nx\n".utf8)
        if try !run(["for-each-ref", Mailbox.branch]).isEmpty { stream += "from \(Mailbox.branch)^0\n".utf8 }
        for (mode, path, contents) in entries {
            guard let contents else {
                stream += "D \"\(path)\"\n".utf8
                continue
            }
            if mode == "160000" {
                stream += "M 160000 \(String(repeating: "1", count: 40)) \"\(path)\"\n".utf8
            } else {
                stream += "M \(mode) inline \"\(path)\"\ndata \(contents.count)\n".utf8 + contents + [0x0A]
            }
        }
        try run(["fast-import", "--quiet", "--force", "--done"], input: stream + Array("done\n".utf8))
    }
}

/// One workspace on one machine.
struct Replica {
    let sharing: Sharing
    let git: Git
    /// Goes when nobody needs it any more.
    private let folder: Folder
    let journal: Journal
    var places: Places { sharing.places }

    static let now = Now(milliseconds: 1_790_000_000_000, rfc3339: "2026-09-21T16:13:20+02:00")

    static func environment(_ folder: Folder, _ name: String) -> [String: String] {
        ["HOME": folder("\(name)/home")]
    }

    init(_ sharing: Sharing, _ git: Git, _ folder: Folder) {
        self.sharing = sharing
        self.folder = folder
        self.git = git
        journal = Journal(sharing.places, host: .current, segmentBytes: 2048)
    }

    init(_ folder: Folder, _ name: String, _ git: Git) throws {
        let file = try WorkspaceFile.create(at: folder("\(name)/w"), title: "Essai", host: .current)
        let places = try Places(
            workspace: Places.resolve(folder("\(name)/w")), id: file.id,
            environment: Self.environment(folder, name))
        self.init(Sharing(places), git, folder)
    }

    @discardableResult func note(_ text: String) throws -> Line { try journal.note(text) }

    @discardableResult func sync() throws -> Synced {
        try sharing.sync(with: git, now: Self.now) { _ in true }
    }

    var lines: [LineID: Line] { get throws { try Contents.read(places.workspace).lines } }
    var texts: [String] { get throws { try Contents.read(places.workspace).texts } }
}

/// What sharing throws, for `#expect(throws:)` in short.
func failure(_ body: () throws -> Void) -> SharingFailure? {
    do { try body() } catch { return error as? SharingFailure }
    return nil
}
