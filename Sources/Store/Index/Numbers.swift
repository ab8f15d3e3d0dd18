import Domain

/// Small numbers for roots, given in order of meeting; rows refer to them.
final class RootNumbers {
    private let connection: Connection
    private var known: [EntityID: Int] = [:]

    init(_ connection: Connection) { self.connection = connection }

    func number(of id: EntityID) throws -> Int {
        if let n = known[id] { return n }
        let n = try connection.rootNumber(of: id) ?? insert(id)
        known[id] = n
        return n
    }

    private func insert(_ id: EntityID) throws -> Int {
        try connection.prepared("INSERT INTO root (id, unknown, contested) VALUES (?, 0, 0)").bind(1, id)
            .run()
        return try connection.lastRowID()
    }
}

/// The same for the names of replicas, of which there are few.
final class ReplicaNumbers {
    private let connection: Connection
    private var known: [String: Int] = [:]
    /// Lines come by writer.
    private var last: (name: String, n: Int)?

    init(_ connection: Connection) { self.connection = connection }

    func number(of name: String) throws -> Int {
        if let last, last.name == name { return last.n }
        let n = try known[name] ?? connection.replicaNumber(of: name) ?? insert(name)
        known[name] = n
        last = (name, n)
        return n
    }

    private func insert(_ name: String) throws -> Int {
        try connection.prepared("INSERT INTO replica (name) VALUES (?)").bind(1, name).run()
        return try connection.lastRowID()
    }
}

extension Connection {
    func lastRowID() throws -> Int { try prepared("SELECT last_insert_rowid()").first { $0.int(0) } ?? 0 }

    func replicaNumber(of name: String) throws -> Int? {
        try prepared("SELECT n FROM replica WHERE name = ?").bind(1, name).first { $0.int(0) }
    }

    /// A line's number, if the line is here.
    func number(of id: LineID) throws -> Int? {
        try prepared("SELECT n FROM line WHERE id = ?").bind(1, id).first { $0.int(0) }
    }

    /// The bytes of a line, without line feed.
    func raw(of n: Int) throws -> [UInt8]? {
        try prepared("SELECT raw FROM bytes WHERE n = ?").bind(1, n).first { Array($0.bytes(0)) }
    }
}
