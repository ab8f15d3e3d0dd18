import Glibc

/// Our side of a sync: the files of the workspace's log, read whole one at a time, and written beside writers
/// that we cannot lock out.
final class LocalLog {
    let places: Places
    private let scan: LogScan
    private(set) var files: [String: LogFile] = [:]
    /// Number and bytes of all files, and a checksum of what the file system says of each: the same again only where
    /// nothing was written.
    private(set) var likeness = ""
    /// Files that were made; before their lines are called received, the disk must have them.
    private var unsynced: [RemotePath] = []
    /// For tests: what somebody else does at the worst moment.
    var beforeReplacing: () -> Void = {}

    init(_ places: Places) throws(Failure) {
        self.places = places
        scan = LogScan(places)
        try list()
    }

    func list() throws(Failure) {
        let found = try scan.list().files
        files = Dictionary(found.map { ($0.path, $0) }) { first, _ in first }
        likeness = "\(found.count) \(found.reduce(0) { $0 + $1.size }) \(CRC32.checksum(of: found))"
    }

    /// In the order of their paths.
    var sorted: [LogFile] { files.sorted { $0.key < $1.key }.map(\.value) }

    /// Nil when it is gone, is another file by now, or is shorter than it was: the next round looks again.
    func read(_ file: LogFile) throws(Failure) -> LogBytes? {
        do throws(Failure) {
            let open = try folder(file.folder, making: false).open(file.name, O_RDONLY | O_NONBLOCK)
            let status = try open.status()
            guard status.identity == file.identity, status.size >= file.size else { return nil }
            return LogBytes(bytes: try open.contents(limit: LogFile.maximumBytes))
        } catch {
            if case .missing = error { return nil }
            throw error
        }
    }

    private func folder(_ name: String, making: Bool) throws(Failure) -> Descriptor {
        let root = try Descriptor.folder(places.workspace)
        if making { try root.makeFolder(Places.logName) }
        let log = try root.folder(Places.logName)
        if making { try log.makeFolder(name) }
        return try log.folder(name)
    }
}

// MARK: Sweeping

extension LocalLog {
    /// Temporary files of a sync that was killed.
    func sweep(now milliseconds: UInt64) throws(Failure) {
        let root = try Descriptor.folder(places.workspace)
        guard try root.status(of: Places.logName)?.kind == .folder else { return }
        let log = try root.folder(Places.logName)
        for bytes in try log.names() {
            guard let name = String(validating: bytes, as: UTF8.self), ReplicaName.isValid(bytes),
                try log.status(of: name)?.kind == .folder
            else { continue }
            try AtomicFile.sweep(in: log.folder(name), now: milliseconds)
        }
    }
}

// MARK: Writing

extension LocalLog {
    enum Outcome { case written, overtaken }

    /// Puts the lines of another replica's file into its place here, unless what is there now has a line more.
    ///
    /// Somebody else may be writing there (a synchroniser, or that replica itself over a network folder), so
    /// the old file is looked at once more after it was replaced, and what came in between is kept.
    func put(_ lines: LogBytes, at path: RemotePath) throws -> Outcome {
        let set = lines.set
        let folder = try folder(path.replica, making: true)
        let old = try opened(path.name, in: folder)
        guard let old else {
            unsynced.append(path)
            let made = try AtomicFile.create(path.name, in: folder, with: lines.canonical, isSynced: false)
            return made == .written ? .written : .overtaken
        }
        let before = LogBytes(bytes: try old.contents(limit: LogFile.maximumBytes))
        guard before.isCovered(by: set) else { return .overtaken }
        if !before.isExact { keep(before.bytes, path) }
        beforeReplacing()
        try AtomicFile.replace(path.name, in: folder, with: lines.canonical)
        let after = LogBytes(bytes: try old.contents(limit: LogFile.maximumBytes))
        if after.bytes.count > before.bytes.count, !after.isCovered(by: set) {
            try write(after.canonical, at: RemotePath.stray(path.replica, after.bytes))
        }
        return .written
    }

    private func opened(_ name: String, in folder: borrowing Descriptor) throws(Failure) -> OpenFile? {
        guard let status = try folder.status(of: name) else { return nil }
        guard status.kind == .file else { throw .symlink(path: "\(folder.path)/\(name)") }
        return OpenFile(try folder.open(name, O_RDONLY | O_NONBLOCK))
    }

    /// A new file named after its contents; durable when this returns.
    func write(_ lines: [UInt8], at path: RemotePath) throws(Failure) {
        _ = try AtomicFile.create(path.name, in: folder(path.replica, making: true), with: lines)
    }

    /// Damaged lines whose place good ones take; as far as there is room.
    private func keep(_ bytes: [UInt8], _ path: RemotePath) {
        do throws(Failure) {
            try places.makeQuarantine()
            let name = "\(path.replica)-\(path.name)-\(SHA256.digest(bytes).prefix(8)).damaged"
            _ = try AtomicFile.create(name, in: Descriptor.folder(places.quarantine), with: bytes)
        } catch {
            return
        }
    }

    /// Waits for the disk, once for all files made since: the first of these syncs does most of the work.
    func sync() throws(Failure) {
        guard !unsynced.isEmpty else { return }
        for path in unsynced {
            let folder = try folder(path.replica, making: false)
            try folder.open(path.name, O_RDONLY | O_NONBLOCK).sync()
        }
        for replica in Set(unsynced.map(\.replica)) { try folder(replica, making: false).sync() }
        let root = try Descriptor.folder(places.workspace)
        try root.folder(Places.logName).sync()
        try root.sync()
        unsynced = []
    }
}

/// A descriptor that may be nil.
private final class OpenFile {
    private let descriptor: Descriptor
    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
    func contents(limit: Int) throws(Failure) -> [UInt8] { try descriptor.contents(limit: limit) }
}

extension CRC32 {
    /// Of names, identities, sizes and times, in their order.
    fileprivate static func checksum(of files: [LogFile]) -> UInt32 {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.count * 64)
        for file in files {
            bytes += file.folder.utf8
            bytes.append(0)
            bytes += file.name.utf8
            bytes.append(0)
            for number in [
                file.identity.device, file.identity.inode, UInt64(file.size),
                UInt64(bitPattern: file.modifiedNanoseconds),
            ] { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
        }
        return bytes.withUnsafeBytes { checksum($0) }
    }
}
