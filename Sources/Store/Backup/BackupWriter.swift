import Glibc

/// Writes the files of a backup one after the other, and at the end what `sha256sum -c` needs to verify them.
struct BackupWriter {
    private let file: BackupFile
    private var sums = Checksums()

    init(_ file: BackupFile) { self.file = file }

    /// `path` is known and not written yet.
    mutating func add(_ path: String, _ contents: [UInt8], seconds: Int) throws(Failure) {
        precondition(BackupPath.isKnown(path), "a name that is not restored")
        try put(path, contents, seconds: seconds)
        sums.add(path, contents)
    }

    /// The same name with the same contents is written once; with other contents it gets the next number.
    mutating func addStray(_ replica: String, _ contents: [UInt8], seconds: Int) throws(Failure) {
        let digest = SHA256.digest(contents)
        let folder = RemotePath.stray(replica, contents).replica
        for number in 1... {
            let name = "\(String(SegmentName.name(number).prefix(6)))-\(digest.prefix(8)).jsonl"
            let path = RemotePath(replica: folder, name: name).text
            guard let known = sums.entries.first(where: { $0.path == path }) else {
                return try add(path, contents, seconds: seconds)
            }
            if known.digest == digest { return }
        }
    }

    mutating func finish(seconds: Int) throws(Failure) {
        try put(Checksums.name, sums.bytes, seconds: seconds)
        try file.write([UInt8](repeating: 0, count: 2 * TarHeader.size))
    }

    private func put(_ path: String, _ contents: [UInt8], seconds: Int) throws(Failure) {
        let header = TarHeader(name: BackupPath.top + path, size: contents.count, seconds: seconds)
        let padding = [UInt8](repeating: 0, count: TarHeader.padding(contents.count))
        try file.write(header.bytes + contents + padding)
    }
}
