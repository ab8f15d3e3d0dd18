import CSQLite
import Domain
import Glibc

/// The disposable SQLite file that answers every screen; the journal alone is the truth.
///
/// Nothing in it is worth saving: it is opened by version, and whatever SQLite complains of, it is deleted
/// and made again from the journal. Rules never stand in its SQL: rows are what the domain's fold says.
final class Index {
    /// Nil when it lives in memory: tests, and machines whose cache cannot be written.
    let path: String?
    let workspace: String
    let scan: LogScan
    private var database: Database?
    private var connection: Connection?

    private init(_ database: Database, path: String?, workspace: String) {
        self.database = database
        self.path = path
        self.workspace = workspace
        scan = LogScan(workspace: workspace, readsReach: true)
    }

    deinit { close() }

    /// The index is gone, of another version, or broken: the caller rebuilds.
    struct Unusable: Error {}
}

/// What SQLite held against the index, as far as it matters what is done about it.
enum Complaint: Error, Equatable {
    /// Another program holds it for longer than we wait.
    case busy
    case diskFull
    /// Whatever else: delete and rebuild.
    case broken

    init(_ error: SQLiteError) {
        self =
            switch error.code {
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            case SQLITE_FULL: .diskFull
            default: .broken
            }
    }
}

// MARK: Opening

extension Index {
    /// Opens what is there; throws ``Unusable`` or SQLite's complaint when there is nothing to trust.
    static func open(_ path: String, workspace: String) throws -> Index {
        guard access(path, R_OK | W_OK) == 0 else { throw Unusable() }
        let index = Index(try opened(path), path: path, workspace: workspace)
        let version = try index.use { try $0.prepared("PRAGMA user_version").first { $0.int(0) } }
        guard version == Schema.version else { throw Unusable() }
        return index
    }

    /// A new file at a path where none is. Without a journal of its own: half made, it is simply deleted.
    static func create(_ path: String, workspace: String) throws -> Index {
        // SQLite would let others read; what it keeps beside the file gets the file's own permissions.
        _ = try Descriptor.open(path, O_RDWR | O_CREAT | O_EXCL)
        let database = try opened(path)
        try database.run(
            """
            PRAGMA journal_mode = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -20000;
            PRAGMA temp_store = FILE
            """)
        return try Index(database, path: path, workspace: workspace).withTables()
    }

    static func inMemory(workspace: String) throws -> Index {
        try Index(opened(nil), path: nil, workspace: workspace).withTables()
    }

    private func withTables() throws -> Index {
        try database?.run(Schema.tables)
        try database?.run("PRAGMA user_version = \(Schema.version)")
        return self
    }

    private static func opened(_ path: String?) throws -> Database {
        let database = try Database(path: path)
        // Nothing here needs to survive a power cut: what is lost is read again from the journal.
        try database.run("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000")
        return database
    }

    /// Lets others read while one writes, for as long as the file lives: it is told once, when it is made.
    static func writeAhead(_ path: String) throws {
        let database = try opened(path)
        try database.run("PRAGMA journal_mode = WAL")
    }

    /// The file and what SQLite keeps beside it.
    static func delete(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    func close() {
        connection = nil
        database = nil
    }
}

// MARK: Access

extension Index {
    /// Runs `body` on the one connection; reads see the state of the last commit.
    func use<Outcome>(_ body: (Connection) throws -> Outcome) throws -> Outcome {
        guard let database else { throw Complaint.broken }
        let connection = self.connection ?? Connection(database)
        self.connection = connection
        do { return try body(connection) } catch let error as SQLiteError { throw Complaint(error) }
    }

    /// All of `body` or nothing; other processes wait, readers do not.
    func transaction<Outcome>(_ body: (Connection) throws -> Outcome) throws -> Outcome {
        try use { connection in
            try connection.run("BEGIN IMMEDIATE")
            do {
                let outcome = try body(connection)
                try connection.run("COMMIT")
                return outcome
            } catch {
                try? connection.run("ROLLBACK")
                connection.known.forget()
                throw error
            }
        }
    }
}

/// The open database with its compiled statements, each compiled once.
final class Connection {
    private let database: Database
    private var statements: [String: Prepared] = [:]
    /// Missions as they were last read.
    let known = KnownRows()

    init(_ database: Database) { self.database = database }

    func prepared(_ sql: String) throws -> Prepared {
        if let statement = statements[sql] { return statement }
        let statement = try Prepared(database.raw, sql)
        statements[sql] = statement
        return statement
    }

    /// The bytes of many lines, one after the other.
    func storedBytes() -> StoredBytes { StoredBytes(database.raw) }

    /// Everything that has been compiled so far, for tests of how it is carried out.
    var compiled: [String] { Array(statements.keys) }

    /// Runs one or several statements without parameters.
    func run(_ sql: String) throws { try database.run(sql) }
}
