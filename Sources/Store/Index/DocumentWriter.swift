/// Keeps the search table in step with the documents.
///
/// The table holds no text of its own (`content = ''`), so that what is shown keeps its ligatures while what
/// is searched has none; to take a document out, its old words must be told again.
struct DocumentWriter {
    private let connection: Connection
    private let isFresh: Bool

    init(_ connection: Connection, isFresh: Bool) {
        self.connection = connection
        self.isFresh = isFresh
    }

    private struct Stored: Equatable {
        let title: String
        let names: String
        let body: String
    }

    func write(_ document: Folded.Document, names: String, at n: Int) throws {
        let new = Stored(title: document.title, names: names, body: document.body)
        if !isFresh {
            let old = try stored(at: n)
            // Most lines change no word.
            if old == new { return }
            try take(old, outAt: n)
        }
        try connection.prepared("INSERT INTO document (n, title, names, body) VALUES (?, ?, ?, ?)")
            .bind(1, n).bind(2, new.title).bind(3, new.names).bind(4, new.body).run()
        try words(new, at: n, "INSERT INTO search (rowid, title, names, body) VALUES (?, ?, ?, ?)")
    }

    func remove(at n: Int) throws {
        if !isFresh { try take(try stored(at: n), outAt: n) }
    }

    private func stored(at n: Int) throws -> Stored? {
        try connection.prepared("SELECT title, names, body FROM document WHERE n = ?").bind(1, n)
            .first { Stored(title: $0.text(0), names: $0.text(1), body: $0.text(2)) }
    }

    private func take(_ old: Stored?, outAt n: Int) throws {
        guard let old else { return }
        try connection.prepared("DELETE FROM document WHERE n = ?").bind(1, n).run()
        try words(
            old, at: n,
            "INSERT INTO search (search, rowid, title, names, body) VALUES ('delete', ?, ?, ?, ?)")
    }

    private func words(_ document: Stored, at n: Int, _ sql: String) throws {
        try connection.prepared(sql).bind(1, n).bind(2, SearchText.folded(document.title))
            .bind(3, SearchText.folded(document.names)).bind(4, SearchText.folded(document.body)).run()
    }
}
