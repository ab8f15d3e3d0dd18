import CSQLite

/// Reads the bytes of line after line: SQLite goes from one to the next at half the cost of a statement.
final class StoredBytes {
    private let database: OpaquePointer
    private var blob: OpaquePointer?

    init(_ database: OpaquePointer) { self.database = database }

    deinit { sqlite3_blob_close(blob) }

    /// Appends the bytes of line `n`; returns how many there are.
    func append(_ n: Int, to bytes: inout [UInt8]) throws -> Int {
        let code =
            if let blob { sqlite3_blob_reopen(blob, Int64(n)) } else {
                sqlite3_blob_open(database, "main", "bytes", "raw", Int64(n), 0, &blob)
            }
        guard code == SQLITE_OK, let blob else { throw SQLiteError(code, database, "bytes") }
        let start = bytes.count
        let count = Int(sqlite3_blob_bytes(blob))
        bytes.append(contentsOf: repeatElement(0, count: count))
        let read = bytes.withUnsafeMutableBytes {
            sqlite3_blob_read(blob, $0.baseAddress.map { $0 + start }, Int32(count), 0)
        }
        guard read == SQLITE_OK else { throw SQLiteError(read, database, "bytes") }
        return count
    }
}
