import Glibc

/// Reads a backup from its first byte to its last and believes nothing: every name must be one that we write, every
/// checksum must be right, nothing may lack and nothing be there twice.
struct BackupReader {
    struct Entry {
        let path: String
        let contents: [UInt8]
        let seconds: Int
    }

    /// What a backup that was read to its end holds.
    struct Summary: Equatable {
        var workspace: WorkspaceFile?
        var lines = 0
        var files = 0
        var bytes = 0
    }

    private let file: BackupFile
    private var path: String { file.path }
    private var offset = 0

    init(_ file: BackupFile) { self.file = file }

    /// Throws `.noBackup` for another kind of file and `.damagedBackup` for one that is not as it was written.
    /// What `visit` is given has the right name, but its checksum is compared at the end only.
    mutating func read(_ visit: (Entry) throws -> Void = { _ in }) throws -> Summary {
        var summary = Summary()
        var workspace: [UInt8]?
        var found = Checksums()
        while let entry = try next() {
            if entry.path == Checksums.name {
                try compare(entry.contents, found.entries)
                try verifyEnd()
                guard let workspace else { throw Failure.noBackup(path: path) }
                summary.workspace = try WorkspaceFile.parse(workspace, path: path)
                summary.bytes = offset
                return summary
            }
            guard BackupPath.isKnown(entry.path) else { throw damaged(entry.path) }
            found.add(entry.path, entry.contents)
            if entry.path == WorkspaceFile.name { workspace = entry.contents }
            count(entry, &summary)
            try visit(entry)
        }
        throw damaged(Checksums.name)
    }

    private func count(_ entry: Entry, _ summary: inout Summary) {
        guard RemotePath(entry.path.utf8) != nil else { return }
        summary.files += 1
        LogBytes(bytes: entry.contents).lines { _, _ in summary.lines += 1 }
    }

    private func damaged(_ entry: String) -> Failure { .damagedBackup(path: path, entry: entry) }
}

// MARK: Bytes

extension BackupReader {
    /// Longer than any file of a log; the list of checksums of a million files is shorter.
    private static let maximumEntry = 128 << 20

    private mutating func next() throws -> Entry? {
        let block = try file.read(at: offset, TarHeader.size)
        guard let header = TarHeader(block), header.name.hasPrefix(BackupPath.top) else {
            if offset == 0 { throw Failure.noBackup(path: path) }
            return nil
        }
        let name = String(header.name.dropFirst(BackupPath.top.count))
        let limit = name == Checksums.name ? Self.maximumEntry : LogFile.maximumBytes
        guard (0...limit).contains(header.size) else { throw damaged(name) }
        let contents = try file.read(at: offset + TarHeader.size, header.size)
        guard contents.count == header.size else { throw damaged(name) }
        offset += TarHeader.size + header.size
        let padding = TarHeader.padding(header.size)
        guard try file.read(at: offset, padding) == [UInt8](repeating: 0, count: padding) else {
            throw damaged(name)
        }
        offset += padding
        return Entry(path: name, contents: contents, seconds: header.seconds)
    }

    /// Line by line what was found, in the same order: so nothing lacks, nothing is there twice.
    private func compare(_ sums: [UInt8], _ found: [Checksums.Entry]) throws {
        let lines = sums.split(separator: 0x0A)
        for (line, entry) in zip(lines, found)
        where !line.elementsEqual(entry.line.utf8) {
            throw damaged(entry.path)
        }
        guard lines.count == found.count, Set(found.map(\.path)).count == found.count else {
            throw damaged(Checksums.name)
        }
    }

    /// Two blocks of zeros; other programs may have added more of them.
    private mutating func verifyEnd() throws {
        var zeros = 0
        while true {
            let block = try file.read(at: offset, TarHeader.size)
            guard block.allSatisfy({ $0 == 0 }) else { throw damaged(Checksums.name) }
            zeros += block.count
            offset += block.count
            if block.count < TarHeader.size { break }
        }
        guard zeros >= 2 * TarHeader.size else { throw damaged(Checksums.name) }
    }
}
