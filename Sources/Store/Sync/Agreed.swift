import Glibc

/// Files that are the same on both sides, by what the file system and git call them: they need not be read again.
///
/// Only a saving of work, kept beside the mailbox: when it is lost, everything is compared once.
struct Agreed {
    fileprivate struct Mark: Equatable {
        let identity: FileIdentity
        let size: Int
        let modifiedNanoseconds: Int64
        let oid: String

        init(_ file: LogFile, _ oid: String) {
            (identity, size) = (file.identity, file.size)
            (modifiedNanoseconds, self.oid) = (file.modifiedNanoseconds, oid)
        }
    }

    fileprivate var files: [String: Mark] = [:]
    private var isKept = false

    func holds(_ file: LogFile, _ oid: String?) -> Bool {
        guard let oid, let mark = files[file.path] else { return false }
        return mark == Mark(file, oid)
    }

    mutating func note(_ file: LogFile, _ oid: String) {
        let mark = Mark(file, oid)
        guard files[file.path] != mark else { return }
        files[file.path] = mark
        isKept = false
    }
}

// MARK: Keeping

extension Agreed {
    private static let name = "agreed"

    static func load(_ mailbox: String) -> Agreed {
        var agreed = Agreed()
        guard let file = try? Descriptor.open("\(mailbox)/\(name)", O_RDONLY | O_NONBLOCK),
            let bytes = try? file.contents(limit: 256 << 20)
        else { return agreed }
        for line in bytes.split(separator: 0x0A) {
            let parts = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            if parts.count == 3 { agreed.files[parts[0]] = Mark(status: parts[1], oid: parts[2]) }
        }
        agreed.isKept = true
        return agreed
    }

    /// Nothing is written when nothing has changed since it was read or written.
    mutating func save(_ mailbox: String) throws(Failure) {
        guard !isKept else { return }
        var bytes: [UInt8] = []
        // A name with a tab or a line feed in it is none of ours, and is compared each time.
        for (path, mark) in files where !path.utf8.contains(where: { $0 < 0x20 }) {
            bytes += "\(path)\t\(mark.status)\t\(mark.oid)\n".utf8
        }
        try AtomicFile.replace(Self.name, in: Descriptor.folder(mailbox), with: bytes)
        isKept = true
    }
}

extension Agreed.Mark {
    init?(status: String, oid: String) {
        let numbers = status.split(separator: " ").map { Int64($0) }
        guard numbers.count == 4, let device = numbers[0], let inode = numbers[1], let size = numbers[2],
            let modified = numbers[3]
        else { return nil }
        identity = FileIdentity(
            device: UInt64(bitPattern: device), inode: UInt64(bitPattern: inode))
        (self.size, modifiedNanoseconds, self.oid) = (Int(size), modified, oid)
    }

    var status: String {
        let (device, inode) = (Int64(bitPattern: identity.device), Int64(bitPattern: identity.inode))
        return "\(device) \(inode) \(size) \(modifiedNanoseconds)"
    }
}
