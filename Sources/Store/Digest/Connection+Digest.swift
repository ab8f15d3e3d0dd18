import Domain

extension Connection {
    /// SHA-256 of the folded state in its canonical form, root after root in order of id. What `pause` throws, which is
    /// called from time to time, ends it.
    func stateDigest(_ pause: () throws -> Void = {}) throws -> String {
        var hash = SHA256()
        let roots = try prepared("SELECT n, id FROM root ORDER BY id").all { ($0.int(0), $0.entity(1)) }
        for (n, id) in roots {
            try pause()
            guard let id, let json = Canonical.root(id, facts: try facts(of: n)) else { continue }
            hash.add(JSONWriter.bytes(json))
            hash.add([0x0A])
        }
        return hash.finish()
    }

    /// SHA-256 of the rows that screens read, whatever numbers they have here: equal for two indexes that
    /// answer alike. What `pause` throws, which is called from time to time, ends it.
    func rowsDigest(_ pause: () throws -> Void = {}) throws -> String {
        var hash = SHA256()
        var rows = 0
        for sql in Self.comparable {
            hash.add(sql.utf8)
            try prepared(sql).each { row in
                for column in 0..<row.columns {
                    hash.add(row.bytes(column))
                    hash.add([0x1F])
                }
                hash.add([0x0A])
                rows += 1
                if rows.isMultiple(of: 1000) { try pause() }
            }
        }
        return hash.finish()
    }

    /// Every table in an order that does not depend on how the lines arrived.
    static let comparable: [String] = [
        """
        SELECT l.id, p.name, l.seq, l.shown, l.undoes, l.undone, b.raw FROM line l JOIN bytes b ON b.n = l.n
        JOIN replica p ON p.n = l.replica ORDER BY l.id
        """,
        """
        SELECT id, folder, name FROM (
            SELECT l.id, f.folder, f.name FROM line l JOIN file f ON f.n = l.file
            UNION SELECT l.id, f.folder, f.name FROM copy c JOIN line l ON l.n = c.line JOIN file f ON f.n = c.file
        ) ORDER BY 1, 2, 3
        """,
        "SELECT folder, name, inode, size, goodEnd, lines, last, torn FROM file ORDER BY 1, 2",
        "SELECT path, line FROM problem ORDER BY 1, 2",
        "SELECT l.id FROM fork f JOIN line l ON l.n = f.line ORDER BY 1",
        "SELECT target, line FROM undo ORDER BY 1, 2",
        """
        SELECT id, unknown, contested FROM root r WHERE EXISTS (SELECT 1 FROM touch t WHERE t.root = r.n)
        ORDER BY id
        """,
        """
        SELECT r.id, l.id, t.undone FROM touch t JOIN root r ON r.n = t.root JOIN line l ON l.n = t.line
        ORDER BY 1, 2
        """,
        """
        SELECT m.id, m.reference, m.title, m.state, m.category, m.organisation, m.freelance, m.lead, m.start,
        m.end, m.progress, m.cadence, m.lastContact, m.nextDue, m.lapseOn, m.contested, m.imported, m.touched,
        m.pressing, m.quiet, m.words, m.facts FROM mission m ORDER BY 1
        """,
        """
        SELECT r.id, t.closed, t.place, t.day, t.kind, t.subject, t.number, t.text, t.time, t.owner, t.through,
        t.rework, t.clock FROM moment t JOIN root r ON r.n = t.mission ORDER BY 1, 2, 3
        """,
        """
        SELECT r.id, t.place, t.kind, t.closed, t.id, t.number, t.title, t.state, t.form, t.due, t.time, t.owed,
        t.owner, t.reserves FROM part t JOIN root r ON r.n = t.mission ORDER BY 1, 2
        """,
        "SELECT id, kind, name, words, archived, billing, since, lastDay, snoozed, fields FROM party ORDER BY id",
        """
        SELECT r.id, t.place, t.signed, t.amount, t.days, t.end FROM engaged t JOIN root r ON r.n = t.mission
        ORDER BY 1, 2
        """,
        "SELECT r.id, t.place, t.freelance, t.day FROM candidate t JOIN root r ON r.n = t.mission ORDER BY 1, 2",
        "SELECT r.id, t.place, t.issued, t.expires FROM certificate t JOIN root r ON r.n = t.party ORDER BY 1, 2",
        "SELECT key, value FROM setting ORDER BY key",
        "SELECT r.id, d.title, d.names, d.body FROM document d JOIN root r ON r.n = d.n ORDER BY 1",
    ]
}
