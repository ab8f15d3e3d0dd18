import Domain

/// Takes lines into the index one by one, in any order of arrival, and gathers the roots to fold again.
final class LineIntake {
    private let connection: Connection
    private let roots: RootNumbers
    private let replicas: ReplicaNumbers
    private let undoing: Undoing
    private(set) var touched: Set<Int> = []
    /// The contents of some line have been erased: what else holds them must go too.
    private(set) var hasErased = false
    private(set) var hasChanged = false

    init(_ connection: Connection) {
        self.connection = connection
        roots = RootNumbers(connection)
        replicas = ReplicaNumbers(connection)
        undoing = Undoing(connection, roots)
    }

    private struct Known {
        let n: Int
        let file: Int?
    }

    /// Returns the line's number in the index.
    func take(
        _ raw: UnsafeRawBufferPointer, _ head: LineHead, _ reach: LineReach, file: Int
    ) throws -> Int {
        let known = try connection.prepared("SELECT n, file FROM line WHERE id = ?").bind(1, head.id)
            .first { Known(n: $0.int(0), file: $0.optionalInt(1)) }
        guard let known else { return try insert(raw, head, reach, file: file) }
        try lie(known, in: file)
        guard let stored = try connection.raw(of: known.n), !stored.elementsEqual(raw) else { return known.n }
        try connection.prepared("INSERT OR IGNORE INTO fork (line) VALUES (?)").bind(1, known.n).run()
        hasChanged = true
        let wasRedacted = stored.withUnsafeBytes { (try? LineHead.read($0))?.redacted ?? false }
        guard Line.prevails(raw, redacted: head.redacted, over: stored, redacted: wasRedacted) else {
            return known.n
        }
        hasErased = hasErased || head.redacted
        try replace(known.n, raw, head, reach)
        return known.n
    }

    /// The line stands in this file, perhaps in others too.
    private func lie(_ known: Known, in file: Int) throws {
        if known.file == file { return }
        if known.file == nil {
            try connection.prepared("UPDATE line SET file = ? WHERE n = ?").bind(1, file).bind(2, known.n)
                .run()
            try connection.prepared("DELETE FROM vanished WHERE line = ?").bind(1, known.n).run()
            hasChanged = true
        } else {
            try connection.prepared("INSERT OR IGNORE INTO copy (line, file) VALUES (?, ?)").bind(1, known.n)
                .bind(2, file).run()
        }
    }
}

// MARK: Storing

extension LineIntake {
    private func insert(
        _ raw: UnsafeRawBufferPointer, _ head: LineHead, _ reach: LineReach, file: Int
    ) throws -> Int {
        hasChanged = true
        try connection.prepared("INSERT INTO bytes (raw) VALUES (?)").bind(1, raw).run()
        let n = try connection.lastRowID()
        try connection.prepared(
            """
            INSERT INTO line (n, id, file, replica, seq, shown, undoes, undone) VALUES (?, ?, ?, ?, ?, ?, ?, 0)
            """
        )
        .bind(1, n).bind(2, head.id).bind(3, file).bind(4, try replicas.number(of: head.replica))
        .bind(5, head.seq).bind(6, reach.creates ? head.id.shownNumber : nil)
        .bind(7, !reach.undoes.isEmpty).run()
        try link(n, head.id, reach)
        return n
    }

    private func replace(
        _ n: Int, _ raw: UnsafeRawBufferPointer, _ head: LineHead, _ reach: LineReach
    ) throws {
        let tangled = try undoing.tangle(around: head.id)
        touched.formUnion(try undoing.untouch(tangled.union([head.id])))
        try connection.prepared("DELETE FROM undo WHERE line = ?").bind(1, head.id).run()

        try connection.prepared("UPDATE bytes SET raw = ? WHERE n = ?").bind(1, raw).bind(2, n).run()
        try connection.prepared("UPDATE line SET replica = ?, seq = ?, shown = ?, undoes = ? WHERE n = ?")
            .bind(1, try replicas.number(of: head.replica)).bind(2, head.seq)
            .bind(3, reach.creates ? head.id.shownNumber : nil).bind(4, !reach.undoes.isEmpty).bind(5, n)
            .run()
        try link(n, head.id, reach)
        touched.formUnion(try undoing.settle(tangled))
    }

    /// Says which roots this line touches, and lets it take its part in undoing.
    private func link(_ n: Int, _ id: LineID, _ reach: LineReach) throws {
        for root in reach.roots {
            let root = try roots.number(of: root)
            touched.insert(root)
            try connection.prepared(
                "INSERT OR IGNORE INTO touch (root, clock, line, undone) VALUES (?, ?, ?, 0)"
            )
            .bind(1, root).bind(2, id.sortedClock).bind(3, n).run()
        }
        if reach.erases {
            try connection.prepared("INSERT OR IGNORE INTO erasure (line) VALUES (?)").bind(1, id).run()
        }
        for target in reach.undoes {
            try connection.prepared("INSERT OR IGNORE INTO undo (target, line) VALUES (?, ?)")
                .bind(1, target).bind(2, id).run()
        }
        let tangled = try undoing.tangle(around: id)
        if tangled.count > 1 { touched.formUnion(try undoing.settle(tangled)) }
    }
}
