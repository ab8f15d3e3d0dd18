import CSQLite
import Domain

extension Connection {
    /// What the words begin words of: titles first, then names of people involved, then every text; the
    /// newest first within each.
    func search(_ typed: String, limit: Int) throws -> [SearchHit] {
        let words = SearchText.words(typed)
        guard !words.isEmpty, limit > 0 else { return [] }
        var numbers: [Int] = []
        for columns in ["title", "title names", "title names body"] where numbers.count < limit {
            guard let match = SearchText.match(typed, columns: columns) else { continue }
            for n in try matches(match, limit: limit) where numbers.count < limit && !numbers.contains(n) {
                numbers.append(n)
            }
        }
        return try numbers.compactMap { try hit($0, words) }
    }

    private func matches(_ match: String, limit: Int) throws -> [Int] {
        do {
            return try prepared("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?")
                .bind(1, match).bind(2, limit).all { $0.int(0) }
        } catch let error as SQLiteError where error.code == SQLITE_ERROR {
            // A letter that this SQLite does not know for one: nothing is broken, nothing is found.
            return []
        }
    }

    private func hit(_ n: Int, _ words: [String]) throws -> SearchHit? {
        try prepared(
            """
            SELECT r.id, ifnull(m.title, p.name), p.kind, d.body, d.names FROM document d
            JOIN root r ON r.n = d.n
            LEFT JOIN mission m ON m.n = d.n LEFT JOIN party p ON p.n = d.n WHERE d.n = ?
            """
        )
        .bind(1, n)
        .first { row in
            guard let id = row.entity(0) else { return nil }
            let kind = row.optionalText(2).flatMap(Entity.Kind.init(rawValue:)) ?? .mission
            return SearchHit(
                root: id, kind: kind, title: row.text(1),
                excerpt: Excerpt.around(words, in: row.text(3)) ?? Excerpt.around(words, in: row.text(4))
                    ?? "")
        } ?? nil
    }
}
