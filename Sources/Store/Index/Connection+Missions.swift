import Domain

extension Connection {
    private static let columns = """
        m.id, m.reference, m.title, m.state, m.category, m.organisation, m.freelance, m.lead, m.start,
        m.end, m.progress, m.cadence, m.lastContact, m.nextDue, m.lapseOn, m.contested, m.imported, m.touched, m.facts,
        o.name, f.name, l.name
        """
    private static let joins = """
        LEFT JOIN party o ON o.id = m.organisation
        LEFT JOIN party f ON f.id = m.freelance
        LEFT JOIN party l ON l.id = m.lead
        """

    private static let oneRow = "SELECT \(columns) FROM mission m \(joins) WHERE m.n = ?"

    func missions(_ filter: MissionFilter) throws -> [MissionRow] {
        var conditions = Conditions()
        conditions.isNumber("m.n", ofRoots: filter.missions)
        conditions.isIn("m.state", filter.states) { $0.bind($1, $2.rawValue) }
        if let id = filter.organisation { conditions.add("m.organisation = ?") { $0.bind($1, id) } }
        if let id = filter.freelance { conditions.add("m.freelance = ?") { $0.bind($1, id) } }
        if let day = filter.quietUntil { conditions.add("m.quiet > ?") { $0.bind($1, day.number) } }
        if let category = filter.category {
            conditions.add("m.category = ?") { $0.bind($1, category.rawValue) }
        }
        if filter.watchedOnly { conditions.add("m.watched = 1") }
        if filter.contestedOnly { conditions.add("m.n IN (SELECT n FROM root WHERE contested > 0)") }
        for word in filter.text.split(whereSeparator: \.isWhitespace) {
            let word = SearchText.folded(String(word))
            conditions.add(Self.wordOccurs, times: 4) { $0.bind($1, word) }
        }
        let statement = try prepared(
            """
            SELECT m.n FROM mission m \(Self.index(filter)) \(conditions.sql) ORDER BY \(Self.order(filter)) LIMIT ? OFFSET ?
            """)
        let next = conditions.bind(statement)
        statement.bind(next, filter.limit).bind(next + 1, filter.offset)
        try known.refresh(self)
        return try surrounded(
            statement.all { $0.int(0) }.compactMap { n in try known.row(n) { try missionRow(n) } })
    }

    private func missionRow(_ n: Int) throws -> MissionRow? {
        var row = try prepared(Self.oneRow).bind(1, n).first { Self.missionRow($0) }
        row?.card.open = try openMoments(of: n)
        return row
    }

    /// In the order of the answer, so that only its rows are read: SQLite has no statistics to see that by and
    /// would now and then sort all missions. What is over comes last in the order of pressing, so only what
    /// lives is found early there.
    private static func index(_ filter: MissionFilter) -> String {
        guard filter.missions.isEmpty, !filter.contestedOnly else { return "" }
        if filter.watchedOnly { return "INDEXED BY mission_watched" }
        if filter.quietUntil != nil { return "INDEXED BY mission_quiet" }
        if filter.organisation != nil { return "INDEXED BY mission_organisation" }
        if filter.freelance != nil { return "INDEXED BY mission_freelance" }
        if filter.states.count == 1 { return "INDEXED BY mission_state" }
        return filter.states.contains(where: \.isFinal) ? "" : "INDEXED BY mission_pressing"
    }

    /// Of the quiet ones, those of which no day will ever remind anybody come first.
    private static func order(_ filter: MissionFilter) -> String {
        if filter.quietUntil != nil { return "m.quiet DESC, m.id DESC" }
        let first: String? =
            switch filter.order {
            case .pressing: nil
            // The words are folded, and begin with the title.
            case .title: "m.words"
            case .freelance: "(SELECT p.words FROM party p WHERE p.id = m.freelance) NULLS LAST"
            case .end: "m.end NULLS LAST"
            }
        return [first, "m.pressing, m.id"].compactMap(\.self).joined(separator: ", ")
    }

    /// The people whose names hold the word are found once, not for each mission.
    private static let wordOccurs = """
        (instr(m.words, ?)
        OR m.organisation IN (SELECT id FROM party WHERE kind = 'organisation' AND instr(words, ?))
        OR m.freelance IN (SELECT id FROM party WHERE kind = 'freelance' AND instr(words, ?))
        OR m.lead IN (SELECT id FROM party WHERE kind = 'member' AND instr(words, ?)))
        """

    private static func missionRow(_ row: Prepared) -> MissionRow {
        let rhythm: Rhythm? =
            if let last = row.day(12), let due = row.day(13), let lapse = row.day(14) {
                Rhythm(last: last, nextDue: due, lapseOn: lapse)
            } else { nil }
        let card = MissionCard(
            id: row.entity(0) ?? Settings.root, reference: row.optionalText(1), title: row.text(2),
            state: MissionState(rawValue: row.text(3)) ?? .need,
            category: row.optionalText(4).flatMap(Category.init(rawValue:)), organisation: row.entity(5),
            freelance: row.entity(6), lead: row.entity(7), start: row.day(8), end: row.day(9),
            progressPercent: row.optionalInt(10), hasCadence: row.bool(11), rhythm: rhythm,
            contested: row.int(15), isImported: row.bool(16), touched: row.day(17), open: [],
            facts: (try? JSONReader.read(row.bytes(18))).map { MissionFacts($0) } ?? MissionFacts())
        return MissionRow(
            card: card, organisation: row.optionalText(19), freelance: row.optionalText(20),
            lead: row.optionalText(21))
    }

    private func openMoments(of mission: Int) throws -> [Moment] {
        try prepared(
            """
            SELECT day, kind, subject, number, text, time, owner, through, closed, rework, clock FROM moment
            WHERE mission = ? AND closed = 0 ORDER BY place
            """
        )
        .bind(1, mission).all { Moment($0) }
    }

    func missionCounts() throws -> [MissionState: Int] {
        var counts: [MissionState: Int] = [:]
        try prepared("SELECT state, missions FROM tally WHERE missions > 0").each { row in
            if let state = MissionState(rawValue: row.text(0)) { counts[state] = row.int(1) }
        }
        return counts
    }

    /// Folded whole, from its own lines.
    func mission(_ id: EntityID) throws -> Mission? {
        let facts = try facts(of: id)
        guard Folded.kind(facts) == .mission else { return nil }
        let mission = Mission(id: id, facts: facts)
        return mission.isHere ? mission : nil
    }
}

extension Moment {
    /// Columns from 0: day, kind, subject, number, text, time, owner, through, closed, rework, clock.
    init(_ row: Prepared) {
        let minutes = row.optionalInt(5) ?? -1
        self.init(
            Kind(indexNumber: row.int(1)) ?? .moved, on: Day(number: row.int(0)),
            subject: row.entity(2) ?? Settings.root, number: row.optionalInt(3), text: row.text(4),
            time: minutes < 0 ? nil : TimeOfDay(hour: minutes / 60, minute: minutes % 60),
            owner: row.entity(6), through: row.day(7), isOpen: !row.bool(8), isRework: row.bool(9),
            clock: UInt64(sorted: row.int(10)))
    }
}
