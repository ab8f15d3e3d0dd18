import Domain

/// Stores batches of lines that nothing is known of yet.
final class LineRows {
    private let bytes: RowInserts
    private let lines: RowInserts
    private let undos: Prepared
    private let erasures: Prepared
    private let roots: RootNumbers
    private let replicas: ReplicaNumbers
    private var count = 0
    /// Roots of people and organisations, to be folded before the missions that name them.
    private(set) var people: Set<Int32> = []
    /// Clocks of lines that touch no root.
    private(set) var rootless: [UInt64] = []

    init(_ connection: Connection) throws {
        bytes = try RowInserts(connection, "INSERT OR FAIL INTO bytes (n, raw)")
        lines = try RowInserts(
            connection, "INSERT OR FAIL INTO line (n, id, file, replica, seq, shown, undoes, undone)")
        undos = try connection.prepared("INSERT OR IGNORE INTO undo (target, line) VALUES (?, ?)")
        erasures = try connection.prepared("INSERT OR IGNORE INTO erasure (line) VALUES (?)")
        roots = RootNumbers(connection)
        replicas = ReplicaNumbers(connection)
    }

    func store(_ batch: LineBatch, _ touches: inout [Rebuild.Touch]) throws {
        try batch.bytes.withUnsafeBytes { raw in
            let entries = batch.entries
            let first = count + 1
            try bytes.run(entries.indices) { row, place in
                let line = raw[entries[place].start..<entries[place].start + entries[place].count]
                row.bind(1, first + place).bind(2, borrowing: UnsafeRawBufferPointer(rebasing: line))
            }
            try lines.run(entries.indices) { row, place in try bind(row, first + place, entries[place]) }
            for entry in entries {
                count += 1
                if entry.reach.roots.isEmpty { rootless.append(entry.head.id.clock) }
                if entry.reach.erases { try erasures.bind(1, entry.head.id).run() }
                for target in entry.reach.undoes { try undos.bind(1, target).bind(2, entry.head.id).run() }
                for root in entry.reach.roots {
                    let root = Int32(try roots.number(of: root))
                    touches.append(Rebuild.Touch(clock: entry.head.id.clock, root: root, line: Int32(count)))
                }
                for person in entry.reach.people { people.insert(Int32(try roots.number(of: person))) }
            }
        }
    }

    private func bind(_ row: Prepared, _ n: Int, _ entry: LineBatch.Entry) throws {
        row.bind(1, n).bind(2, entry.head.id).bind(3, entry.file + 1)
            .bind(4, try replicas.number(of: entry.head.replica)).bind(5, entry.head.seq)
            .bind(6, entry.reach.creates ? entry.head.id.shownNumber : nil)
            .bind(7, !entry.reach.undoes.isEmpty).bind(8, false)
    }
}

/// Makes one line of several that have the same id.
struct LineUnion {
    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    private struct Candidate {
        let n: Int
        let file: Int
        let raw: [UInt8]
        let isRedacted: Bool
    }

    /// Returns the numbers of those that are dropped.
    func unite(_ id: LineID) throws -> [Int32] {
        let candidates = try connection.prepared(
            "SELECT l.n, l.file, b.raw FROM line l JOIN bytes b ON b.n = l.n WHERE l.id = ? ORDER BY l.n"
        )
        .bind(1, id)
        .all { row in
            let raw = Array(row.bytes(2))
            let head = try? raw.withUnsafeBytes { try LineHead.read($0) }
            return Candidate(n: row.int(0), file: row.int(1), raw: raw, isRedacted: head?.redacted ?? false)
        }
        guard let first = candidates.first else { return [] }
        let winner = candidates.dropFirst().reduce(first) { best, other in
            Line.prevails(other.raw, redacted: other.isRedacted, over: best.raw, redacted: best.isRedacted)
                ? other : best
        }
        if candidates.contains(where: { $0.raw != winner.raw }) {
            try connection.prepared("INSERT INTO fork (line) VALUES (?)").bind(1, winner.n).run()
            try relink(id, winner.raw)
        }
        let losers = candidates.filter { $0.n != winner.n }
        for loser in losers { try drop(loser, for: winner) }
        return losers.map { Int32($0.n) }
    }

    private func drop(_ loser: Candidate, for winner: Candidate) throws {
        for table in ["line", "bytes"] {
            try connection.prepared("DELETE FROM \(table) WHERE n = ?").bind(1, loser.n).run()
        }
        guard loser.file != winner.file else { return }
        try connection.prepared("INSERT OR IGNORE INTO copy (line, file) VALUES (?, ?)").bind(1, winner.n)
            .bind(2, loser.file).run()
    }

    private func relink(_ id: LineID, _ raw: [UInt8]) throws {
        try connection.prepared("DELETE FROM undo WHERE line = ?").bind(1, id).run()
        for target in raw.withUnsafeBytes({ LineReach.of($0, id: id) }).undoes {
            try connection.prepared("INSERT OR IGNORE INTO undo (target, line) VALUES (?, ?)")
                .bind(1, target).bind(2, id).run()
        }
    }
}
