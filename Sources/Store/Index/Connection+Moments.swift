import Domain

extension Connection {
    func moments(_ filter: MomentFilter) throws -> [MomentRow] {
        var conditions = Conditions()
        conditions.isNumber("t.mission", ofRoots: filter.missions)
        if filter.openOnly { conditions.add("t.closed = 0") }
        conditions.isIn("t.kind", filter.kinds) { $0.bind($1, $2.indexNumber) }
        if let from = filter.from { conditions.add("t.day >= ?") { $0.bind($1, from.number) } }
        if let to = filter.to { conditions.add("t.day <= ?") { $0.bind($1, to.number) } }
        conditions.isIn("m.state", filter.states) { $0.bind($1, $2.rawValue) }
        let order = filter.newestFirst ? "DESC" : "ASC"
        let statement = try prepared(
            """
            SELECT t.day, t.kind, t.subject, t.number, t.text, t.time, t.owner, t.through, t.closed,
            t.rework, t.clock, m.id, m.reference, m.title, m.state, f.name, w.name
            FROM moment t \(Self.index(filter)) CROSS JOIN mission m ON m.n = t.mission
            LEFT JOIN party f ON f.id = m.freelance LEFT JOIN party w ON w.id = t.owner
            \(conditions.sql)
            ORDER BY t.day \(order), t.time \(order), t.clock \(order), m.id \(order), t.place \(order)
            LIMIT ? OFFSET ?
            """)
        let next = conditions.bind(statement)
        return try statement.bind(next, filter.limit).bind(next + 1, filter.offset).all(MomentRow.init)
    }

    /// SQLite has no statistics here and would now and then sort everything; what is best is known.
    private static func index(_ filter: MomentFilter) -> String {
        if !filter.missions.isEmpty { return "" }
        if !filter.openOnly { return "INDEXED BY moment_day" }
        return filter.kinds.count == 1 ? "INDEXED BY moment_open_kind" : "INDEXED BY moment_open_day"
    }

    /// Counted from the index alone, by the days that decide; what they decide is the rhythm's to say.
    func cadences(on today: Day) throws -> [CadenceState: Int] {
        var counts: [CadenceState: Int] = [:]
        let thresholds = try thresholds()
        try prepared(
            """
            SELECT day, through, count(*) FROM moment INDEXED BY moment_open_kind
            WHERE closed = 0 AND kind = ? GROUP BY day, through
            """
        )
        .bind(1, Moment.Kind.contactDue.indexNumber)
        .each { row in
            let due = row.day(0) ?? today
            let rhythm = Rhythm(last: due, nextDue: due, lapseOn: row.day(1) ?? due)
            counts[rhythm.state(on: today, thresholds), default: 0] += row.int(2)
        }
        return counts
    }
}

extension MomentRow {
    fileprivate init(_ row: Prepared) {
        self.init(
            moment: Moment(row), mission: row.entity(11) ?? Settings.root, reference: row.optionalText(12),
            title: row.text(13), state: MissionState(rawValue: row.text(14)) ?? .need,
            freelance: row.optionalText(15), owner: row.optionalText(16))
    }
}
