import CSQLite

/// One open SQLite file: as much of SQLite as the index needs, and the only place that opens it.
///
/// It is used by one thread at a time, and so without SQLite's own locks between threads.
final class Database {
    let raw: OpaquePointer

    /// Where it comes too late, SQLite only stays slower.
    private static let lightened: Void = { _ = csqlite_count_no_memory() }()

    /// Nil keeps it in memory. A file that is not there is made.
    init(path: String?) throws {
        Self.lightened
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let code = sqlite3_open_v2(path ?? ":memory:", &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            defer { sqlite3_close_v2(opened) }
            throw SQLiteError(code, opened)
        }
        raw = opened
        // Another program may be making all of a large index's changes.
        sqlite3_busy_timeout(raw, 10_000)
    }

    deinit { sqlite3_close_v2(raw) }

    /// Runs one or several statements without parameters; what they answer is passed over.
    func run(_ sql: String) throws {
        let code = sqlite3_exec(raw, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteError(code, raw, sql) }
    }
}

/// What SQLite said, and to what.
struct SQLiteError: Error, CustomStringConvertible {
    /// Without the details that extended codes add.
    let code: Int32
    let description: String

    init(_ code: Int32, _ database: OpaquePointer?, _ sql: String? = nil) {
        self.code = code & 0xFF
        let message = database.map { String(cString: sqlite3_errmsg($0)) } ?? ""
        description = "SQLite \(code): \(message) \(sql ?? "")"
    }
}
