// What the index remembers of the log's folders and files.

extension Connection {
    func knownFolders() throws -> [String: KnownFolder] {
        var folders: [String: KnownFolder] = [:]
        try prepared("SELECT name, device, inode, modified, settled, newest FROM folder").each { row in
            let name = row.text(0)
            folders[name] = KnownFolder(
                name: name, identity: row.identity(1), modified: Int64(row.int(3)), isSettled: row.bool(4),
                newest: row.optionalText(5))
        }
        return folders
    }

    func remember(_ folder: KnownFolder) throws {
        try prepared(
            "INSERT OR REPLACE INTO folder (name, device, inode, modified, settled, newest) VALUES (?, ?, ?, ?, ?, ?)"
        )
        .bind(1, folder.name).bind(2, Int(truncatingIfNeeded: folder.identity.device))
        .bind(3, Int(truncatingIfNeeded: folder.identity.inode)).bind(4, Int(folder.modified))
        .bind(5, folder.isSettled).bind(6, folder.newest).run()
    }

    func forget(folder: String) throws {
        try prepared("DELETE FROM folder WHERE name = ?").bind(1, folder).run()
    }

    private static let columns = "n, folder, name, device, inode, size, modified, goodEnd, lines, last"

    func knownFiles(in folder: String) throws -> [KnownFile] {
        try prepared("SELECT \(Self.columns) FROM file WHERE folder = ?").bind(1, folder).all(KnownFile.init)
    }

    func knownFile(_ folder: String, _ name: String) throws -> KnownFile? {
        try prepared("SELECT \(Self.columns) FROM file WHERE folder = ? AND name = ?").bind(1, folder)
            .bind(2, name).first(KnownFile.init)
    }

    /// A file's number, given before it is read so that its lines can name it.
    func number(of file: LogFile) throws -> Int {
        if let known = try knownFile(file.folder, file.name) { return known.n }
        try prepared(
            """
            INSERT INTO file (folder, name, device, inode, size, modified, goodEnd, lines, last, torn)
            VALUES (?, ?, 0, 0, 0, 0, 0, 0, x'', 0)
            """
        )
        .bind(1, file.folder).bind(2, file.name).run()
        return try prepared("SELECT last_insert_rowid()").first { $0.int(0) } ?? 0
    }

    func remember(_ mark: FileMark, torn: Int, of n: Int) throws {
        try prepared(
            """
            UPDATE file SET device = ?, inode = ?, size = ?, modified = ?, goodEnd = ?, lines = ?, last = ?,
            torn = ? WHERE n = ?
            """
        )
        .bind(1, Int(truncatingIfNeeded: mark.identity.device))
        .bind(2, Int(truncatingIfNeeded: mark.identity.inode)).bind(3, mark.size)
        .bind(4, Int(mark.modifiedNanoseconds)).bind(5, mark.goodEnd).bind(6, mark.lines)
        .bind(7, mark.lastBytes).bind(8, torn).bind(9, n).run()
    }

    func forget(file n: Int) throws { try prepared("DELETE FROM file WHERE n = ?").bind(1, n).run() }
}

extension KnownFile {
    init(_ row: Prepared) {
        self.init(
            n: row.int(0), folder: row.text(1), name: row.text(2),
            mark: FileMark(
                identity: row.identity(3), size: row.int(5), modifiedNanoseconds: Int64(row.int(6)),
                goodEnd: row.int(7), lines: row.int(8), lastBytes: Array(row.bytes(9))))
    }
}

extension Prepared {
    fileprivate func identity(_ column: Int32) -> FileIdentity {
        FileIdentity(
            device: UInt64(truncatingIfNeeded: int(column)),
            inode: UInt64(truncatingIfNeeded: int(column + 1)))
    }
}
