import Glibc

/// Makes a workspace of what is shared at an address: for a second machine, or a colleague.
///
/// The remote is asked before anything is made; then the folder becomes a workspace, and from there on whatever
/// happens, `cadre sync` in it goes on.
package struct Joining {
    private let address: Address
    private let git: Git
    private let environment: [String: String]
    private let host: Host
    private let tell: Sharing.Progress

    package init(
        _ address: Address, with git: Git, environment: [String: String], host: Host = .current,
        _ tell: @escaping Sharing.Progress
    ) {
        self.address = address
        self.git = git
        self.environment = environment
        self.host = host
        self.tell = tell
    }

    /// `folder` must not be there, or be empty.
    package func join(into folder: String, now: Now) throws -> (Sharing, Synced) {
        try refuseUnlessEmpty(folder)
        let waiting = try waitingRoom()
        let lock = try FileLock.take("\(waiting)/\(Self.lockName)", waiting: 0)
        defer {
            try? FolderTree(path: waiting).remove()
            withExtendedLifetime(lock) {}
        }
        let mailbox = Mailbox(path: "\(waiting)/sync.git", git: git, address: address, tell: tell)
        try mailbox.prepare()
        guard try mailbox.fetch() else { throw SharingFailure.nothingThere(address: address.text) }
        let there = try RemoteWorkspace.read(mailbox.tree(of: Mailbox.incoming), mailbox)

        try Places.makeFolders(folder)
        let resolved = try Places.resolve(folder)
        let places = try Places(workspace: resolved, id: there.file.id, environment: environment)
        let sharing = Sharing(places, host: host)
        try places.makeState()
        try RemoteRecord(address: address.text).save(places)
        // What was fetched need not be fetched again.
        _ = rename(mailbox.path, places.mailbox)
        let root = try Descriptor.folder(resolved)
        try WorkspaceNotes.write(in: root)
        _ = try AtomicFile.create(WorkspaceFile.name, in: root, with: there.bytes)
        return (sharing, try sharing.sync(with: git, now: now, tell))
    }

    private func refuseUnlessEmpty(_ folder: String) throws {
        guard let status = try FileStatus.of(folder) else { return }
        guard status.kind == .folder else { throw Failure.notAFolder(path: folder) }
        // What an attempt that was interrupted may have left there.
        let ours = [WorkspaceNotes.readMeName, WorkspaceNotes.attributesName].map { Array($0.utf8) }
        guard try Descriptor.folder(folder).names().allSatisfy(ours.contains) else {
            throw Failure.folderNotEmpty(path: folder)
        }
    }

    /// The state folder of the workspace is named after its id, which is not known yet.
    private func waitingRoom() throws(Failure) -> String {
        let states = try Places.states(environment)
        try Places.makeFolders(states)
        try sweep(states)
        let path = "\(states)/\(Self.prefix)\(String(host.random(), radix: 36))"
        try Places.makeFolders(path)
        return path
    }

    private static let prefix = "joining-"
    private static let lockName = "lock"

    /// What was left by joins that were killed: nobody holds their locks. One that has just begun may not have
    /// taken its own yet.
    private func sweep(_ states: String) throws(Failure) {
        let folder = try Descriptor.folder(states)
        let minuteAgo = (Int64(clamping: host.now()) - 60_000) * 1_000_000
        for bytes in try folder.names() where bytes.starts(with: Self.prefix.utf8) {
            guard let name = String(validating: bytes, as: UTF8.self),
                let status = try folder.status(of: name), status.kind == .folder,
                status.modifiedNanoseconds < minuteAgo,
                let lock = try? FileLock.take("\(states)/\(name)/\(Self.lockName)", waiting: 0)
            else { continue }
            try FolderTree(path: "\(states)/\(name)").remove()
            withExtendedLifetime(lock) {}
        }
    }
}
