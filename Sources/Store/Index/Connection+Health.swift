import Domain

extension Connection {
    /// How long a line may be in no file before we say so: synchronisers take one away before they bring the
    /// next. Milliseconds.
    static let patience = 60_000

    /// - Parameter replica: under what name this machine writes. An unfinished line of another one is theirs to
    ///   finish: it is no problem of ours.
    func health(of replica: String?, now: UInt64) throws -> Health {
        let counts = try prepared(
            """
            SELECT ifnull(sum(contested), 0), ifnull(sum(unknown), 0) FROM root
            WHERE unknown > 0 OR contested > 0
            """
        ).first { ($0.int(0), $0.int(1)) }
        let problems = try prepared(
            """
            SELECT (SELECT count(*) FROM problem) + (SELECT count(*) FROM fork)
            + (SELECT count(*) FROM file WHERE torn > 0 AND folder = ?)
            """
        ).bind(1, replica ?? "").first { $0.int(0) }
        return Health(
            contested: counts?.0 ?? 0, unknown: counts?.1 ?? 0, problems: problems ?? 0,
            vanished: try vanished(now: now).count)
    }

    /// Lines once read and now in no file, for long enough.
    func vanished(now: UInt64) throws -> [LineID] {
        // CROSS: without statistics SQLite would walk all lines in the order of their ids.
        try prepared(
            "SELECT l.id FROM vanished v CROSS JOIN line l ON l.n = v.line WHERE v.since <= ? ORDER BY l.id"
        )
        .bind(1, Int(truncatingIfNeeded: now) - Self.patience).all { $0.line(0) }
    }

    func count(of table: String) throws -> Int {
        try prepared("SELECT count(*) FROM \(table)").first { $0.int(0) } ?? 0
    }
}
