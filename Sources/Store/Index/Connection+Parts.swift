import Domain

extension Connection {
    /// In order of due day straight from an index, so that the first few cost the same in any workspace.
    func parts(_ filter: PartFilter) throws -> [PartRow] {
        var conditions = Conditions()
        conditions.add("t.kind = ?") { $0.bind($1, filter.kind.rawValue) }
        if filter.openOnly { conditions.add("t.closed = 0") }
        conditions.isIn("r.id", filter.missions) { $0.bind($1, $2) }
        let index = !filter.missions.isEmpty ? "" : "INDEXED BY \(filter.openOnly ? "part_open" : "part_due")"
        let statement = try prepared(
            """
            SELECT t.id, t.kind, t.number, t.title, t.state, t.form, t.due, t.time, t.owed, t.owner, t.reserves,
            t.closed, r.id, m.reference, m.title, m.state, f.name, w.name, t.amount, t.paid
            FROM part t \(index) CROSS JOIN mission m ON m.n = t.mission CROSS JOIN root r ON r.n = t.mission
            LEFT JOIN party f ON f.id = m.freelance LEFT JOIN party w ON w.id = t.owner
            \(conditions.sql) ORDER BY t.due, r.id, t.place LIMIT ?
            """)
        let next = conditions.bind(statement)
        return try statement.bind(next, filter.limit).all(PartRow.init)
    }
}

extension RowWriter {
    func write(_ parts: [PartCard], to connection: Connection, at n: Int) throws {
        let statement = try connection.prepared(
            """
            INSERT INTO part (mission, place, kind, closed, id, number, title, state, form, due, time, owed,
            owner, reserves, amount, paid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        for (place, part) in parts.enumerated() {
            try statement.bind(1, n).bind(2, place).bind(3, part.kind.rawValue).bind(4, !part.isOpen)
                .bind(5, part.id).bind(6, part.number).bind(7, part.title).bind(8, part.state)
                .bind(9, part.meetingKind?.rawValue).bind(10, part.due?.number ?? PartRow.noDay)
                .bind(11, part.time?.minutes).bind(12, part.owed?.number).bind(13, part.owner)
                .bind(14, part.openReserves).bind(15, part.amount).bind(16, part.paidOn?.number).run()
        }
    }
}

extension PartRow {
    /// Later than any day, so that what has none comes last without a second sort.
    fileprivate static let noDay = 1 << 40

    fileprivate init(_ row: Prepared) {
        self.init(
            part: PartCard(row), mission: row.entity(12) ?? Settings.root, reference: row.optionalText(13),
            title: row.text(14), state: MissionState(rawValue: row.text(15)) ?? .need,
            freelance: row.optionalText(16), owner: row.optionalText(17))
    }
}

extension PartCard {
    fileprivate init(_ row: Prepared) {
        let due = row.int(6)
        self.init(
            id: row.entity(0) ?? Settings.root, kind: Kind(rawValue: row.int(1)) ?? .checkpoint,
            title: row.text(3), state: row.text(4), due: due == PartRow.noDay ? nil : Day(number: due),
            isOpen: !row.bool(11))
        number = row.optionalInt(2)
        meetingKind = row.optionalText(5).flatMap(MeetingKind.init(rawValue:))
        time = row.optionalInt(7).flatMap { TimeOfDay(hour: $0 / 60, minute: $0 % 60) }
        owed = row.day(8)
        owner = row.entity(9)
        openReserves = row.int(10)
        amount = row.optionalInt(18)
        paidOn = row.day(19)
    }
}
