import CSQLite
import Domain

/// A compiled statement with its parameters bound by place, from 1.
///
/// All must be gone before the index closes.
final class Prepared {
    private let raw: OpaquePointer
    /// How many parameters come before those that are bound next: of rows that one statement inserts together.
    var offset: Int32 = 0

    init(_ connection: OpaquePointer, _ sql: String) throws {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw SQLiteError(code, connection, sql) }
        raw = statement
    }

    deinit { sqlite3_finalize(raw) }

}

// MARK: Binding

extension Prepared {
    @discardableResult
    func bind(_ place: Int32, _ number: Int?) -> Self {
        if let number {
            sqlite3_bind_int64(raw, offset + place, Int64(number))
        } else {
            sqlite3_bind_null(raw, offset + place)
        }
        return self
    }

    @discardableResult
    func bind(_ place: Int32, _ flag: Bool) -> Self {
        sqlite3_bind_int64(raw, offset + place, flag ? 1 : 0)
        return self
    }

    @discardableResult
    func bind(_ place: Int32, _ text: String?) -> Self {
        guard var text else {
            sqlite3_bind_null(raw, offset + place)
            return self
        }
        text.withUTF8 { bytes in
            // An empty buffer may have no address, which SQLite would take for NULL.
            _ = bytes.withMemoryRebound(to: CChar.self) { characters in
                if let base = characters.baseAddress, !characters.isEmpty {
                    sqlite3_bind_text(raw, offset + place, base, Int32(characters.count), Self.copied)
                } else {
                    sqlite3_bind_text(raw, offset + place, "", 0, Self.copied)
                }
            }
        }
        return self
    }

    @discardableResult
    func bind(_ place: Int32, _ bytes: UnsafeRawBufferPointer) -> Self {
        if let base = bytes.baseAddress, !bytes.isEmpty {
            sqlite3_bind_blob64(raw, offset + place, base, UInt64(bytes.count), Self.copied)
        } else {
            sqlite3_bind_zeroblob(raw, offset + place, 0)
        }
        return self
    }

    /// Without a copy: the bytes must stay where they are until the statement has run.
    @discardableResult
    func bind(_ place: Int32, borrowing bytes: UnsafeRawBufferPointer) -> Self {
        sqlite3_bind_blob64(raw, offset + place, bytes.baseAddress, UInt64(bytes.count), nil)
        return self
    }

    @discardableResult
    func bind(_ place: Int32, _ bytes: [UInt8]) -> Self {
        bytes.withUnsafeBytes { bind(place, $0) }
    }

    @discardableResult
    func bind(_ place: Int32, _ line: LineID) -> Self {
        line.withKey { bind(place, $0) }
    }

    @discardableResult
    func bind(_ place: Int32, _ entity: EntityID?) -> Self {
        guard let entity else {
            sqlite3_bind_null(raw, offset + place)
            return self
        }
        return entity.withKey { bind(place, $0) }
    }

    /// SQLITE_TRANSIENT, a cast that C macros do not bring along.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

// MARK: Running

extension Prepared {
    /// True while there is a row to read.
    func step() throws -> Bool {
        let code = sqlite3_step(raw)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        let error = SQLiteError(code, sqlite3_db_handle(raw))
        sqlite3_reset(raw)
        throw error
    }

    /// Runs a statement that gives no rows.
    func run() throws {
        _ = try step()
        sqlite3_reset(raw)
    }

    /// Reads all rows; the statement is ready for the next use afterwards, whatever happens.
    func each(_ read: (Prepared) throws -> Void) throws {
        defer { sqlite3_reset(raw) }
        while try step() { try read(self) }
    }

    /// The first row, if there is one.
    func first<Value>(_ read: (Prepared) throws -> Value) throws -> Value? {
        defer { sqlite3_reset(raw) }
        return try step() ? read(self) : nil
    }

    func all<Value>(_ read: (Prepared) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try each { values.append(try read($0)) }
        return values
    }
}

// MARK: Reading columns, from 0

extension Prepared {
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(raw, column)) }

    func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

    func bool(_ column: Int32) -> Bool { int(column) != 0 }

    func optionalText(_ column: Int32) -> String? {
        guard let start = sqlite3_column_text(raw, column) else { return nil }
        let count = Int(sqlite3_column_bytes(raw, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func text(_ column: Int32) -> String { optionalText(column) ?? "" }

    /// Valid until the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(raw, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
    }

    func line(_ column: Int32) -> LineID { LineID(key: bytes(column)) }

    func entity(_ column: Int32) -> EntityID? { isNull(column) ? nil : EntityID(key: bytes(column)) }

    func day(_ column: Int32) -> Day? { optionalInt(column).map { Day(number: $0) } }
}

extension Prepared {
    var columns: Int32 { sqlite3_column_count(raw) }
}
