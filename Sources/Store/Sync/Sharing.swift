import Glibc

/// Sharing of one workspace, from this machine: everything that can be asked of it and done with it.
///
/// It touches neither the index nor the interface's thread; run it beside them, then let the workspace catch up.
/// ```swift
/// let synced = try workspace.sharing.sync(with: git) { stage in show(stage); return !isCancelled }
/// ```
package struct Sharing: Sendable {
    package let places: Places
    let host: Host

    package init(_ places: Places, host: Host = .current) {
        self.places = places
        self.host = host
    }

    /// Told of the stages, ten times a second at least; false to stop.
    package typealias Progress = (SyncStage) -> Bool
}

extension Workspace {
    package var sharing: Sharing { Sharing(places, host: host) }
}

// MARK: Asking

/// How sharing stands on this machine.
package struct SharingStatus: Equatable, Sendable {
    package var address: String
    /// Lines that were written here and are not known to be there.
    package var toSend: Int
    /// Of the last sync that came to its end; nil before the first one.
    package var last: Last?
    /// Minutes between two syncs that nobody asks for; nil for never.
    package var minutes: Int?

    package struct Last: Equatable, Sendable {
        package var at: String
        package var sent: Int
        package var received: Int
    }
}

extension Sharing {
    /// Nil when the workspace is not shared from here. Two small files are read, nothing else.
    package func status() throws(Failure) -> SharingStatus? {
        guard let record = try RemoteRecord.load(places) else { return nil }
        let own = try ReplicaIdentity.load(places, host: host)
        let written = own?.last?.seq ?? 0
        let there = own?.replica == record.replica ? record.seq : 0
        return SharingStatus(
            address: record.address, toSend: max(0, written - there),
            last: record.at.map {
                SharingStatus.Last(at: $0, sent: record.sent, received: record.received)
            }, minutes: record.minutes)
    }
}

// MARK: Doing

extension Sharing {
    /// A part of a workspace goes back as an answer, line by line, and never by an exchange of all that is there.
    package func refuseIfPartial() throws {
        let file = try WorkspaceFile.read(at: places.workspace)
        guard file.partial == nil else { throw SharingFailure.partial }
    }

    /// Shares from now on at this address, beginning with a first sync; nothing is remembered unless that works.
    package func share(
        at address: Address, with git: Git, now: Now, waiting seconds: Int = 30, _ tell: @escaping Progress
    ) throws -> Synced {
        try refuseIfPartial()
        return try locked(waiting: seconds) {
            let record = try RemoteRecord.load(places)
            // Another place has another past.
            if record?.address != address.text { try FolderTree(path: places.mailbox).remove() }
            return try run(
                RemoteRecord(address: address.text, minutes: record?.minutes), address, git, now, tell)
        }
    }

    /// Once, with where the workspace is shared.
    package func sync(
        with git: Git, now: Now, waiting seconds: Int = 30, _ tell: @escaping Progress
    ) throws -> Synced {
        try refuseIfPartial()
        return try locked(waiting: seconds) {
            guard let record = try RemoteRecord.load(places) else { throw SharingFailure.notShared }
            return try run(record, try Address(record.address, from: "/"), git, now, tell)
        }
    }

    /// A sync, and then the branch begins anew with what it holds: its past, in which what was erased still stands,
    /// can no longer be fetched. Nobody's lines depend on it.
    package func forgetHistory(
        with git: Git, now: Now, waiting seconds: Int = 30, _ tell: @escaping Progress
    ) throws -> Synced {
        try refuseIfPartial()
        return try locked(waiting: seconds) {
            guard let record = try RemoteRecord.load(places) else { throw SharingFailure.notShared }
            let address = try Address(record.address, from: "/")
            for _ in 1...git.limits.rounds {
                let synced = try run(record, address, git, now, tell)
                let mailbox = Mailbox(path: places.mailbox, git: git, address: address, tell: tell)
                guard try mailbox.fetch() else { throw SharingFailure.nothingThere(address: address.text) }
                if case .taken = try mailbox.push(mailbox.commitWithoutPast(), lease: true) {
                    try mailbox.discard()
                    return synced
                }
            }
            throw SharingFailure.busy(address: address.text, said: "")
        }
    }

    /// Shares no longer from here. What is there stays there, what is here stays here.
    package func stop(waiting seconds: Int = 30) throws {
        try locked(waiting: seconds) {
            guard try RemoteRecord.load(places) != nil else { throw SharingFailure.notShared }
            try RemoteRecord.remove(places)
            try FolderTree(path: places.mailbox).remove()
        }
    }

    /// How often this machine syncs by itself; nil for never.
    package func setRhythm(_ minutes: Int?) throws {
        try locked(waiting: 30) {
            guard var record = try RemoteRecord.load(places) else { throw SharingFailure.notShared }
            record.minutes = minutes
            try record.save(places)
        }
    }

    private func run(
        _ record: RemoteRecord, _ address: Address, _ git: Git, _ now: Now, _ tell: @escaping Progress
    ) throws -> Synced {
        let mailbox = Mailbox(path: places.mailbox, git: git, address: address, tell: tell)
        let synced = try Sync(places: places, host: host, mailbox: mailbox).run()
        var record = record
        (record.at, record.sent, record.received) = (now.rfc3339, synced.sent, synced.received)
        (record.replica, record.seq) = (synced.replica, synced.seq)
        try record.save(places)
        return synced
    }

    /// One sync at a time for each workspace on this machine; the network is never waited for under the lock
    /// of the writers.
    private func locked<Outcome>(waiting seconds: Int, _ body: () throws -> Outcome) throws -> Outcome {
        try places.makeState()
        let lock = try take(waiting: seconds)
        defer { withExtendedLifetime(lock) {} }
        return try body()
    }

    private func take(waiting seconds: Int) throws -> FileLock {
        do throws(Failure) { return try FileLock.take(places.syncLock, waiting: seconds) } catch {
            if case .locked = error { throw SharingFailure.running }
            throw error
        }
    }
}

// MARK: A repository of one's own

extension Sharing {
    /// Makes an empty bare repository in a folder that is not there or is empty; one that is there is left alone.
    package func createRepository(at address: Address, with git: Git) throws {
        guard address.kind == .disk else {
            throw SharingFailure.noRepository(address: address.text, said: "")
        }
        if try FileStatus.of(address.text) != nil {
            let names = try Descriptor.folder(address.text).names()
            if names.contains(Array("HEAD".utf8)) { return }
            guard names.isEmpty else { throw Failure.folderNotEmpty(path: address.text) }
        }
        try Places.makeFolders(address.text)
        try git.mustRun(
            [
                "init", "--quiet", "--bare", "--template=", "--object-format=sha1", "--end-of-options",
                address.text,
            ],
            in: address.text, at: address)
    }
}
