import Glibc

/// Small files written whole or not at all: temporary file, fsync, rename or link, fsync of the folder.
///
/// All four steps, always: without the first sync, a power cut after the rename leaves an empty file.
enum AtomicFile {
    enum Outcome { case written, existed }

    /// Replaces what is there.
    static func replace(_ name: String, in folder: borrowing Descriptor, with bytes: [UInt8]) throws(Failure)
    {
        let temporary = try write(bytes, beside: name, in: folder)
        guard renameat(folder.raw, temporary, folder.raw, name) == 0 else {
            let failure = Failure("renameat", "\(folder.path)/\(name)")
            unlinkat(folder.raw, temporary, 0)
            throw failure
        }
        try folder.sync()
    }

    /// Writes the file unless somebody was first; of several at once exactly one wins.
    ///
    /// Who makes many new files may sync them himself, together at the end (`isSynced` false): until then a power
    /// cut may take them, and nothing that was there before.
    static func create(
        _ name: String, in folder: borrowing Descriptor, with bytes: [UInt8], isSynced: Bool = true
    ) throws(Failure) -> Outcome {
        let temporary = try write(bytes, beside: name, in: folder, isSynced: isSynced)
        defer { unlinkat(folder.raw, temporary, 0) }
        guard try link(temporary, as: name, in: folder) else { return .existed }
        if isSynced { try folder.sync() }
        return .written
    }

    /// The same for what is too long to be held in memory: `fill` writes it, syncs it, and may read it again.
    static func make(
        _ name: String, in folder: borrowing Descriptor, replacing: Bool,
        _ fill: (consuming Descriptor) throws -> Void
    ) throws -> Outcome {
        if !replacing, try folder.status(of: name) != nil { return .existed }
        let temporary = temporary(name)
        defer { unlinkat(folder.raw, temporary, 0) }
        try fill(folder.open(temporary, O_RDWR | O_APPEND | O_CREAT | O_EXCL))
        if replacing {
            guard renameat(folder.raw, temporary, folder.raw, name) == 0 else {
                throw Failure("renameat", "\(folder.path)/\(name)")
            }
        } else if try !link(temporary, as: name, in: folder) {
            return .existed
        }
        try folder.sync()
        return .written
    }

    /// Gives a file its name, unless something has it.
    private static func link(
        _ temporary: String, as name: String, in folder: borrowing Descriptor
    ) throws(Failure) -> Bool {
        guard linkat(folder.raw, temporary, folder.raw, name, 0) != 0 else { return true }
        let code = errno
        if code == EEXIST { return false }
        // FAT and some network file systems have no links. The check and the rename are then two steps.
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) else {
            throw Failure("linkat", "\(folder.path)/\(name)", errno: code)
        }
        if try folder.status(of: name) != nil { return false }
        guard renameat(folder.raw, temporary, folder.raw, name) == 0 else {
            throw Failure("renameat", "\(folder.path)/\(name)")
        }
        return true
    }

    /// A synced file under a name nobody else uses; removed again when it cannot be finished.
    private static func write(
        _ bytes: [UInt8], beside name: String, in folder: borrowing Descriptor, isSynced: Bool = true
    ) throws(Failure) -> String {
        let temporary = temporary(name)
        let file = try folder.open(temporary, O_WRONLY | O_CREAT | O_EXCL)
        do throws(Failure) {
            try file.write(bytes)
            if isSynced { try file.sync() }
        } catch {
            unlinkat(folder.raw, temporary, 0)
            throw error
        }
        return temporary
    }

    /// A name beside that one, which nobody else uses and which says what it is.
    static func temporary(_ name: String) -> String {
        ".\(name).\(String(UInt32.random(in: .min ... .max), radix: 16))\(suffix)"
    }

    /// What a killed program may leave behind ends in this.
    static let suffix = ".tmp"
}

// MARK: Sweeping

extension AtomicFile {
    /// Removes the temporary files of programs that were killed: those of one name, or all.
    static func sweep(
        _ name: String? = nil, in folder: borrowing Descriptor, now milliseconds: UInt64 = Host.current.now()
    ) throws(Failure) {
        for left in try leftovers(.file, of: name, in: folder, now: milliseconds) {
            unlinkat(folder.raw, left, 0)
        }
    }

    /// What was left more than an hour ago; what is younger may be somebody's who is at work.
    static func leftovers(
        _ kind: FileStatus.Kind, of name: String? = nil, in folder: borrowing Descriptor,
        now milliseconds: UInt64 = Host.current.now()
    ) throws(Failure) -> [String] {
        let hourAgo = (Int64(clamping: milliseconds) - 3_600_000) * 1_000_000
        let prefix = name.map { ".\($0)." } ?? "."
        var found: [String] = []
        for bytes in try folder.names() where bytes.starts(with: prefix.utf8) && bytes.ends(with: suffix.utf8)
        {
            guard let name = String(validating: bytes, as: UTF8.self),
                let status = try folder.status(of: name), status.kind == kind,
                status.modifiedNanoseconds < hourAgo
            else { continue }
            found.append(name)
        }
        return found
    }
}
