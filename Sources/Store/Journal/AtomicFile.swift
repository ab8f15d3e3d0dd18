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
        if linkat(folder.raw, temporary, folder.raw, name, 0) != 0 {
            let code = errno
            if code == EEXIST { return .existed }
            // FAT and some network file systems have no links. The check and the rename are then two steps.
            guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) else {
                throw Failure("linkat", "\(folder.path)/\(name)", errno: code)
            }
            if try folder.status(of: name) != nil { return .existed }
            guard renameat(folder.raw, temporary, folder.raw, name) == 0 else {
                throw Failure("renameat", "\(folder.path)/\(name)")
            }
        }
        if isSynced { try folder.sync() }
        return .written
    }

    /// A synced file under a name nobody else uses; removed again when it cannot be finished.
    private static func write(
        _ bytes: [UInt8], beside name: String, in folder: borrowing Descriptor, isSynced: Bool = true
    ) throws(Failure) -> String {
        let temporary = ".\(name).\(String(UInt32.random(in: .min ... .max), radix: 16))\(suffix)"
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

    /// What a killed program may leave behind ends in this.
    static let suffix = ".tmp"
}
