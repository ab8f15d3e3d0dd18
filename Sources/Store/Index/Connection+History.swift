import Domain

extension Connection {
    func history(_ filter: HistoryFilter) throws -> [HistoryRow] {
        let lines: [Int]
        if let root = filter.root {
            lines = try linesTouching(root, filter)
        } else if let after = filter.after {
            lines = try prepared("SELECT n FROM line WHERE id > ? ORDER BY id LIMIT ?")
                .bind(1, after).bind(2, filter.limit).all { $0.int(0) }.reversed()
        } else {
            lines = try prepared("SELECT n FROM line WHERE id < ? ORDER BY id DESC LIMIT ?")
                .bind(1, filter.before ?? LineID(clock: .max, random: .max)).bind(2, filter.limit)
                .all { $0.int(0) }
        }
        return try lines.compactMap { try historyRow($0) }
    }

    private func linesTouching(_ root: EntityID, _ filter: HistoryFilter) throws -> [Int] {
        guard let n = try rootNumber(of: root) else { return [] }
        if let after = filter.after {
            return try prepared(
                """
                SELECT t.line FROM touch t JOIN line l ON l.n = t.line WHERE t.root = ? AND t.clock >= ?
                AND l.id > ? ORDER BY t.clock, l.id LIMIT ?
                """
            )
            .bind(1, n).bind(2, after.sortedClock).bind(3, after).bind(4, filter.limit).all { $0.int(0) }
            .reversed()
        }
        let before = filter.before ?? LineID(clock: .max, random: .max)
        return try prepared(
            """
            SELECT t.line FROM touch t JOIN line l ON l.n = t.line WHERE t.root = ? AND t.clock <= ?
            AND l.id < ? ORDER BY t.clock DESC, l.id DESC LIMIT ?
            """
        )
        .bind(1, n).bind(2, before.sortedClock).bind(3, before).bind(4, filter.limit).all { $0.int(0) }
    }

    func historyRow(_ n: Int) throws -> HistoryRow? {
        let stored = try prepared(
            "SELECT l.id, l.undone, b.raw FROM line l JOIN bytes b ON b.n = l.n WHERE l.n = ?"
        )
        .bind(1, n)
        .first { ($0.line(0), $0.bool(1), try? JSONReader.read($0.bytes(2))) }
        guard let (id, isUndone, json) = stored, let json else { return nil }
        let all = StoredFacts.of(json, id: id)
        // What a bundle withholds is told only where there is nothing else.
        let told = all.filter { $0.event.body != .withheld }
        let facts = told.isEmpty ? all : told
        let by = json["by"]?.string.flatMap { EntityID($0) }
        let rewound = try rewound(by: facts)
        let subjects = rewound?.facts ?? facts
        return HistoryRow(
            line: id, at: json["at"]?.string ?? "", by: by, byName: try name(of: by), facts: facts,
            about: try about(subjects), isUndone: isUndone, parts: try parts(subjects), rewound: rewound,
            onBehalfOf: try freelance(ofDeliveryIn: facts, recordedBy: by))
    }

    /// A delivery is the freelance's, whoever recorded it: so it is told of whom. Nil where it was they themselves.
    private func freelance(ofDeliveryIn facts: [Fact], recordedBy author: EntityID?) throws -> String? {
        let delivery = facts.first { if case .checkpointSubmitted = $0.event.body { true } else { false } }
        guard let mission = delivery?.event.mission, let n = try rootNumber(of: mission) else { return nil }
        return try prepared(
            "SELECT p.name FROM mission m JOIN party p ON p.id = m.freelance WHERE m.n = ? AND p.id IS NOT ?"
        )
        .bind(1, n).bind(2, author).first { $0.text(0) }
    }

    /// What an undo is about in the end: an undo of an undo brings back what the first took.
    private func rewound(by facts: [Fact]) throws -> HistoryRow.Rewound? {
        guard var target = facts.first?.event.body.undoneLine else { return nil }
        var bringsBack = false
        // Lines of others may undo each other in a ring.
        var seen: Set<LineID> = []
        while seen.insert(target).inserted {
            guard let n = try number(of: target), let raw = try raw(of: n),
                let json = try? JSONReader.read(raw)
            else { return nil }
            let facts = StoredFacts.of(json, id: target)
            guard let next = facts.first?.event.body.undoneLine else {
                return HistoryRow.Rewound(facts: facts, bringsBack: bringsBack)
            }
            target = next
            bringsBack.toggle()
        }
        return nil
    }

    /// From the moments of their missions: they know numbers and texts of all parts that have a day.
    private func parts(_ facts: [Fact]) throws -> [EntityID: HistoryRow.PartName] {
        var parts: [EntityID: HistoryRow.PartName] = [:]
        for fact in facts {
            guard let mission = fact.event.mission, parts[fact.subject] == nil,
                let n = try rootNumber(of: mission)
            else { continue }
            if let text = try nameWithoutDay(fact) {
                parts[fact.subject] = HistoryRow.PartName(text: text)
                continue
            }
            parts[fact.subject] = try prepared(
                "SELECT number, text FROM moment WHERE mission = ? AND subject = ? LIMIT 1"
            )
            .bind(1, n).bind(2, fact.subject)
            .first { row in
                let number = row.optionalInt(0)
                // A checkpoint's moments may quote a delivery; its number is its name.
                return HistoryRow.PartName(number: number, text: number == nil ? row.text(1) : nil)
            }
        }
        return parts
    }

    /// A candidacy goes by whose it is, an objective by what it says: neither has a moment.
    private func nameWithoutDay(_ fact: Fact) throws -> String? {
        let id = fact.subject
        guard let kind = fact.event.body.part, kind == .candidacy || kind == .objective,
            let n = try number(of: id.line), let raw = try raw(of: n)
        else { return nil }
        let facts = raw.withUnsafeBytes { StoredFacts.of($0, id: id.line) }
        guard facts.indices.contains(id.place),
            case .created(_, let fields) = facts[id.place].event.body
        else { return nil }
        return kind == .candidacy ? try name(of: fields.id(.freelance)) : fields.text(.statement)
    }

    func name(of id: EntityID?) throws -> String? {
        guard let id else { return nil }
        return try prepared("SELECT name FROM party WHERE id = ?").bind(1, id).first { $0.text(0) }
    }

    /// The title or name of what is touched first.
    private func about(_ facts: [Fact]) throws -> String? {
        try facts.lazy.compactMap(\.home).first.flatMap { try title(of: $0) }
    }

    func title(of root: EntityID) throws -> String? {
        guard let n = try rootNumber(of: root) else { return nil }
        return try prepared(
            "SELECT title FROM mission WHERE n = ?1 UNION ALL SELECT name FROM party WHERE n = ?1"
        )
        .bind(1, n).first { $0.text(0) }
    }
}

// MARK: Undo and redo

extension Connection {
    /// Of what this replica wrote: the newest line that is neither an undo nor taken back; and the newest
    /// undo that is not taken back, unless something new was written after it.
    func undoable(_ replica: String?) throws -> Undoable {
        guard let replica, let n = try replicaNumber(of: replica) else { return Undoable() }
        try run(Schema.indexOfReplica(n))
        let ours = "FROM line WHERE replica = \(n)"
        let newest = try prepared(
            "SELECT n \(ours) AND undoes = 0 AND undone = 0 ORDER BY seq DESC LIMIT 1"
        ).first { $0.int(0) }
        let lastNew = try prepared("SELECT seq \(ours) AND undoes = 0 ORDER BY seq DESC LIMIT 1")
            .first { $0.int(0) }
        let redo = try prepared(
            """
            SELECT n \(ours) AND seq > ? AND undoes = 1 AND undone = 0
            AND id NOT IN (SELECT line FROM undo u WHERE u.target IN (SELECT id FROM line x WHERE x.undoes = 1))
            ORDER BY seq DESC LIMIT 1
            """
        )
        .bind(1, lastNew ?? 0).first { $0.int(0) }
        let undo = try newest.flatMap { try historyRow($0) }
        guard let row = try redo.flatMap({ try historyRow($0) }) else { return Undoable(undo: undo) }
        return Undoable(undo: undo, redo: row, restored: try target(of: row))
    }

    /// The row of the line that an undo's row takes back.
    private func target(of undo: HistoryRow) throws -> HistoryRow? {
        guard let target = undo.facts.first?.event.body.undoneLine, let n = try number(of: target) else {
            return nil
        }
        return try historyRow(n)
    }
}
