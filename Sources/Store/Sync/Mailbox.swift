import Glibc

/// The bare repository in our state folder through which lines go and come: no work tree, no checkout, no merge,
/// so nothing there can be half-way. It may be deleted at any time; everything in it is here or there as well.
struct Mailbox {
    let path: String
    let git: Git
    let address: Address
    /// Told of what goes on; false to stop.
    let tell: (SyncStage) -> Bool

    static let branch = "refs/heads/cadre"
    static let incoming = "refs/cadre/incoming"
    static let outgoing = "refs/cadre/outgoing"
    /// Where the branch was when we last left it.
    static let known = "refs/cadre/known"
}

// MARK: Having one

extension Mailbox {
    private var ready: String { "\(path)/ready" }

    /// Under `sync.lock` nobody else works here: whatever lock lies about is that of somebody who was killed.
    func prepare() throws {
        if try FileStatus.of(ready) != nil {
            let tree = FolderTree(path: path)
            try tree.remove { $0.hasSuffix(".lock") || $0.hasPrefix("tmp_") }
            if try tree.room() <= git.limits.mailbox { return }
        }
        try discard()
        // Ours alone from the beginning, whatever the umask.
        try Places.makeFolders(path)
        try git.mustRun(
            ["init", "--quiet", "--bare", "--template=", "--object-format=sha1", path], in: path, at: address)
        _ = try AtomicFile.create("ready", in: Descriptor.folder(path), with: [])
    }

    func discard() throws { try FolderTree(path: path).remove() }
}

// MARK: Fetching

extension Mailbox {
    /// False when nobody has shared anything there yet. A branch that went back or was written anew is taken
    /// as it is: what it lacks we still have.
    func fetch() throws -> Bool {
        var meter = ProgressMeter()
        let talk = Child.Talk(
            errors: { bytes in meter.read(bytes) }, goesOn: { tell(.fetching(percent: meter.percent)) })
        let outcome = try git.run(
            [
                "fetch", "--progress", "--force", "--no-tags", "--no-recurse-submodules",
                "--no-write-fetch-head",
            ]
                + git.serving("upload-pack", address)
                + ["--end-of-options", address.text, "+\(Self.branch):\(Self.incoming)"],
            in: path, at: address, talk)
        if outcome.code == 0 { return true }
        guard outcome.complaint.isMissingBranch else { throw outcome.complaint.failure }
        try git.mustRun(["update-ref", "-d", Self.incoming], in: path, at: address)
        return false
    }

    /// The branch is not, or no longer comes from, what it was when we last left it.
    func wentBack(isThere: Bool) throws -> Bool {
        let isKnown = try git.run(["show-ref", "--verify", "--quiet", Self.known], in: path, at: address)
        guard isKnown.code == 0 else { return false }
        guard isThere else { return true }
        let ancestry = ["merge-base", "--is-ancestor", Self.known, Self.incoming]
        return try git.run(ancestry, in: path, at: address).code == 1
    }

    func tip(of ref: String) throws -> String {
        let output = try git.mustRun(["rev-parse", "--verify", ref], in: path, at: address)
        return String(decoding: output, as: UTF8.self).filter { $0.isHexDigit }
    }

    func remember(_ ref: String) throws {
        try git.mustRun(["update-ref", Self.known, ref], in: path, at: address)
    }

    /// What the branch holds, as far as it is for us.
    func tree(of commit: String) throws -> RemoteTree {
        var tree = RemoteTree()
        var listing = TreeListing()
        let talk = Child.Talk(
            output: { bytes in
                try listing.read(bytes) { tree.add($0) }
                guard listing.entries <= git.limits.files else {
                    throw SharingFailure.tooLarge(address: address.text)
                }
            }, goesOn: { tell(.comparing) })
        try git.mustRun(["ls-tree", "-r", "-z", "-l", "--full-tree", commit], in: path, at: address, talk)
        return tree
    }

    /// The contents, in the order asked for.
    func read(_ blobs: [RemoteTree.Blob], _ visit: (_ place: Int, [UInt8]) throws -> Void) throws {
        guard !blobs.isEmpty else { return }
        try withoutActuallyEscaping(visit) { visit in
            var asked = blobs.makeIterator()
            var answers = BlobAnswers(blobs)
            let talk = Child.Talk(
                input: { asked.next().map { Array("\($0.oid)\n".utf8) } },
                output: { try answers.read($0, visit) }, goesOn: { tell(.comparing) })
            try git.mustRun(["cat-file", "--batch"], in: path, at: address, talk)
            guard answers.isComplete else {
                throw SharingFailure.damaged(address: address.text, said: "cat-file")
            }
        }
    }
}

// MARK: Pushing

extension Mailbox {
    /// A commit of these files upon what was fetched, or the first one; its name.
    func commit(_ files: CommitStream, upon tip: Bool) throws -> String {
        var files = files
        let talk = Child.Talk(input: { try files.next() }, goesOn: { tell(.comparing) })
        files.begin(upon: tip ? Self.incoming : nil)
        let output = try git.mustRun(
            ["fast-import", "--quiet", "--force", "--done", "--date-format=raw"], in: path, at: address, talk)
        let name = String(decoding: output, as: UTF8.self).filter { $0.isHexDigit }
        guard name.utf8.count == 40 else {
            throw SharingFailure.failed(address: address.text, said: "fast-import")
        }
        return name
    }

    /// A commit of what was fetched, without its past; its name.
    func commitWithoutPast() throws -> String {
        let person = ["-c", "user.name=cadre", "-c", "user.email=cadre@localhost"]
        let output = try git.mustRun(
            person + ["commit-tree", "-m", "Lines", "\(Self.incoming)^{tree}"], in: path, at: address)
        return String(decoding: output, as: UTF8.self).filter { $0.isHexDigit }
    }

    enum Push: Equatable {
        case taken
        /// Somebody else was faster.
        case beaten(said: String)
    }

    /// With `lease` the branch is replaced, if it is still what was fetched.
    func push(_ commit: String, lease: Bool = false) throws -> Push {
        var meter = ProgressMeter()
        let talk = Child.Talk(
            errors: { bytes in meter.read(bytes) }, goesOn: { tell(.sending(percent: meter.percent)) })
        let outcome = try git.run(
            ["push", "--porcelain", "--progress", "--no-verify", "--no-follow-tags"]
                + git.serving("receive-pack", address)
                + (lease ? ["--force-with-lease=\(Self.branch):\(try tip(of: Self.incoming))"] : [])
                + ["--end-of-options", address.text, "\(commit):\(Self.branch)"],
            in: path, at: address, talk)
        if outcome.code == 0 { return .taken }
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
        guard let refusal = lines.first(where: { $0.hasPrefix("!") }) else { throw outcome.complaint.failure }
        let said = String(refusal.split(separator: "\t").last ?? "")
        let races = [
            "fetch first", "non-fast-forward", "stale info", "cannot lock ref", "failed to update ref",
            "incorrect old value", "already exists", "unable to create", "failed to lock",
        ]
        if races.contains(where: said.contains) { return .beaten(said: said) }
        throw SharingFailure.refused(address: address.text, said: said)
    }
}
