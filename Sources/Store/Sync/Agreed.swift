import Glibc

/// Files that are the same on both sides, by what the file system and git call them: they need not be read again.
///
/// Only a saving of work, kept beside the mailbox: when it is lost, everything is compared once.
struct Agreed {
    private struct Mark: Equatable {
        let status: String
        let oid: String
    }

    private var files: [String: Mark] = [:]

    func holds(_ file: LogFile, _ oid: String?) -> Bool {
        guard let oid, let mark = files[file.path] else { return false }
        return mark == Mark(status: Self.status(file), oid: oid)
    }

    mutating func note(_ file: LogFile, _ oid: String) {
        files[file.path] = Mark(status: Self.status(file), oid: oid)
    }

    private static func status(_ file: LogFile) -> String {
        "\(file.identity.device) \(file.identity.inode) \(file.size) \(file.modifiedNanoseconds)"
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
        return agreed
    }

    func save(_ mailbox: String) throws(Failure) {
        var bytes: [UInt8] = []
        // A name with a tab or a line feed in it is none of ours, and is compared each time.
        for (path, mark) in files where !path.utf8.contains(where: { $0 < 0x20 }) {
            bytes += "\(path)\t\(mark.status)\t\(mark.oid)\n".utf8
        }
        try AtomicFile.replace(Self.name, in: Descriptor.folder(mailbox), with: bytes)
    }
}
