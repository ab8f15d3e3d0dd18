import Glibc

/// One file with all that a workspace is: every line of the log, as any `tar` reads it.
///
/// Nothing is compressed or encrypted: a backup that only this program could open would be worth as much as this
/// program. It is written beside its place, read again from the disk and compared before it gets its name.
package struct Backup {
    /// What was kept, and what could not be.
    package struct Report: Equatable, Sendable {
        package var files = 0
        package var lines = 0
        package var bytes = 0
        /// Lines that were in no file any more and that the index still knew.
        package var rescued = 0
        /// Bytes at the end of files that were no whole line (yet), and were not taken.
        package var torn = 0
        /// Files and links that were not read: the backup lacks them.
        package var passedOver: [Problem] = []
    }

    private let places: Places
    /// Lines that no file holds, by replica.
    private let homeless: [(replica: String, bytes: [UInt8])]

    init(_ places: Places, homeless: [(replica: String, bytes: [UInt8])] = []) {
        self.places = places
        self.homeless = homeless
    }
}

extension Workspace {
    /// Writes a backup; `path` must not be there unless it may be replaced. Throws `.fileExists` and what the
    /// world does. Lines that others write meanwhile may or may not be in it.
    package func backUp(to path: String, replacing: Bool = false) throws -> Backup.Report {
        _ = try catchUp(thorough: true)
        let lines = try withIndex { try $0.vanishedLines() }
        var report = try Backup(places, homeless: lines.byReplica).write(to: path, replacing: replacing)
        report.rescued = lines.count
        return report
    }
}

// MARK: Writing

extension Backup {
    func write(to path: String, replacing: Bool) throws -> Report {
        let (folder, name) = try Places.split(path)
        let open = try Descriptor.folder(folder)
        try AtomicFile.sweep(name, in: open)
        var report = Report()
        let made = try AtomicFile.make(name, in: open, replacing: replacing) { descriptor in
            let file = BackupFile(descriptor)
            try fill(file, &report)
            try file.sync()
            try verify(file, &report)
        }
        guard made == .written else { throw Failure.fileExists(path: path) }
        return report
    }

    /// A file may be replaced by a synchroniser between the look at the folder and the look into it.
    private func fill(_ file: BackupFile, _ report: inout Report) throws {
        for _ in 0..<Self.attempts {
            report = Report()
            do { return try fillOnce(file, &report) } catch is Moved { try file.empty() }
        }
        throw Failure("open", places.log, errno: EAGAIN)
    }

    private static let attempts = 5
    private struct Moved: Error {}

    private func fillOnce(_ file: BackupFile, _ report: inout Report) throws {
        var writer = BackupWriter(file)
        let now = time(nil)
        for (path, contents) in try RemoteWorkspace.files(of: places) {
            try writer.add(path, contents, seconds: now)
        }
        let listing = try LogScan(places).list()
        report.passedOver = listing.problems
        let log = try LocalLog(places)
        for file in listing.files {
            guard let bytes = try contents(file, log, &report) else { continue }
            let whole = Array(bytes.prefix((bytes.lastIndex(of: 0x0A) ?? -1) + 1))
            report.torn += bytes.count - whole.count
            let seconds = Int(file.modifiedNanoseconds / 1_000_000_000)
            if whole.isEmpty { continue }
            if RemotePath(file.path.utf8) != nil {
                try writer.add(file.path, whole, seconds: seconds)
            } else {
                try writer.addStray(file.folder, whole, seconds: seconds)
            }
        }
        for (replica, bytes) in homeless { try writer.addStray(replica, bytes, seconds: now) }
        try writer.finish(seconds: now)
    }

    /// Nil when it cannot be read, which is reported.
    private func contents(_ file: LogFile, _ log: LocalLog, _ report: inout Report) throws -> [UInt8]? {
        do throws(Failure) {
            guard let bytes = try log.read(file)?.bytes else { throw .missing(path: file.path) }
            return bytes
        } catch {
            if case .missing = error { throw Moved() }
            report.passedOver.append(.unreadable(path: file.path, errno: error.code))
            return nil
        }
    }

    /// From the file system, and by the same reader that restoring uses.
    private func verify(_ file: BackupFile, _ report: inout Report) throws {
        var reader = BackupReader(file)
        let summary = try reader.read()
        guard summary.workspace?.id == places.id, summary.bytes == file.size else {
            throw Failure.damagedBackup(path: file.path, entry: Checksums.name)
        }
        (report.files, report.lines, report.bytes) = (summary.files, summary.lines, summary.bytes)
    }
}
