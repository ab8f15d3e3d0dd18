/// Keeps the search table in step with the documents.
///
/// The table holds no text of its own (`content = ''`), so that what is shown keeps its ligatures while what
/// is searched has none; to take a document out, its old words must be told again.
struct DocumentWriter {
    private let isFresh: Bool
    private let stored: Prepared
    private let insert: Prepared
    private let delete: Prepared
    private let addWords: Prepared
    private let removeWords: Prepared

    init(_ connection: Connection, isFresh: Bool) throws {
        self.isFresh = isFresh
        stored = try connection.prepared("SELECT title, names, body FROM document WHERE n = ?")
        insert = try connection.prepared("INSERT INTO document (n, title, names, body) VALUES (?, ?, ?, ?)")
        delete = try connection.prepared("DELETE FROM document WHERE n = ?")
        addWords = try connection.prepared(
            "INSERT INTO search (rowid, title, names, body) VALUES (?, ?, ?, ?)")
        removeWords = try connection.prepared(
            "INSERT INTO search (search, rowid, title, names, body) VALUES ('delete', ?, ?, ?, ?)")
    }

    func write(_ document: Folded.Document, names: String, at n: Int) throws {
        if !isFresh, let (old, oldNames) = try known(at: n) {
            // Most lines change no word.
            if old == document, oldNames == names { return }
            try take(old, oldNames, outAt: n)
        }
        try insert.bind(1, n).bind(2, document.title).bind(3, names).bind(4, document.body).run()
        try words(of: document, names, at: n, addWords)
    }

    func remove(at n: Int) throws {
        guard !isFresh, let (old, names) = try known(at: n) else { return }
        try take(old, names, outAt: n)
    }

    private func known(at n: Int) throws -> (Folded.Document, names: String)? {
        try stored.bind(1, n).first { row in
            (Folded.Document(title: row.text(0), body: row.text(2)), row.text(1))
        }
    }

    private func take(_ document: Folded.Document, _ names: String, outAt n: Int) throws {
        try delete.bind(1, n).run()
        try words(of: document, names, at: n, removeWords)
    }

    private func words(
        of document: Folded.Document, _ names: String, at n: Int, _ statement: Prepared
    ) throws {
        try statement.bind(1, n).bind(2, document.titleWords).bind(3, SearchText.folded(names))
            .bind(4, document.bodyWords).run()
    }
}
