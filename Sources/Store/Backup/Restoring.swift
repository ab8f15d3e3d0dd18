import Glibc

/// Makes a workspace of a backup: in a folder beside its place, which gets its name when all is there and right.
///
/// Whoever writes in it is a new writer, also where the old workspace lay: the lines that it wrote after the backup
/// may be somewhere still, under its old name and with the numbers that would come next.
package struct Restoring {
    private let file: BackupFile
    private let environment: [String: String]
    private let host: Host

    package struct Restored: Equatable, Sendable {
        package let title: String
        package let lines: Int
        package let files: Int

        init(_ summary: BackupReader.Summary) {
            (title, lines, files) = (summary.workspace?.title ?? "", summary.lines, summary.files)
        }
    }

    package init(
        _ path: String, environment: [String: String], host: Host = .current
    ) throws(Failure) {
        file = try BackupFile(reading: path)
        self.environment = environment
        self.host = host
    }

    /// Reads all of it and makes nothing.
    package func verify() throws -> Restored {
        var reader = BackupReader(file)
        return Restored(try reader.read())
    }

    /// `folder` must not be there, or be empty.
    package func restore(into folder: String) throws -> Restored {
        let made = try NewFolder(folder)
        defer { made.discard() }
        let summary = try unpack(into: made.beside)
        guard let id = summary.workspace?.id else { throw Failure.noBackup(path: file.path) }
        try forgetWriter(Places(workspace: made.path, id: id, environment: environment))
        try made.finish()
        return Restored(summary)
    }

    /// The lines that the old writer remembers may all be here: it must not go on all the same.
    private func forgetWriter(_ places: Places) throws {
        guard try FileStatus.of(places.state) != nil else { return }
        try places.makeState()
        let lock = try FileLock.take(places.lock)
        defer { withExtendedLifetime(lock) {} }
        try ReplicaIdentity.forget(places)
    }
}

// MARK: Unpacking

extension Restoring {
    private func unpack(into path: String) throws -> BackupReader.Summary {
        let root = try Descriptor.folder(path)
        try root.makeFolder(Places.logName)
        let log = try root.folder(Places.logName)
        var replicas: Set<String> = []
        var reader = BackupReader(file)
        let summary = try reader.read { entry in
            guard let place = RemotePath(entry.path.utf8) else { return try write(entry, entry.path, root) }
            if replicas.insert(place.replica).inserted { try log.makeFolder(place.replica) }
            try write(entry, place.name, log.folder(place.replica))
        }
        for replica in replicas { try log.folder(replica).sync() }
        try log.sync()
        try root.sync()
        return summary
    }

    /// A name that is there twice is no backup of ours.
    private func write(
        _ entry: BackupReader.Entry, _ name: String, _ folder: borrowing Descriptor
    ) throws {
        let made = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL)
        try made.write(entry.contents)
        try made.sync()
    }
}
