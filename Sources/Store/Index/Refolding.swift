import Domain

/// Folds roots again from all their lines and rewrites their rows.
struct Refolding {
    private let connection: Connection
    private let writer: RowWriter

    init(_ connection: Connection) throws {
        self.connection = connection
        writer = try RowWriter(connection, isFresh: false)
    }

    /// Settings first, for the calendar moves days. True when people have changed.
    ///
    /// `tell` hears from time to time which part of them is done, from 0 to 1; what it throws ends the folding.
    @discardableResult
    func run(_ touched: Set<Int>, tell: (Double) throws -> Void = { _ in }) throws -> Bool {
        let before = try connection.calendar()
        let settings = try connection.rootNumber(of: Settings.root)
        if let settings, touched.contains(settings) {
            try writer.write(
                Folded(id: Settings.root, facts: connection.facts(of: settings), before), at: settings)
        }
        let calendar = try connection.calendar()
        try fold(touched.subtracting([settings].compactMap { $0 }), calendar) { try tell($0 / 2) }
        // Missions name people: when a name has changed, or has come later than the mission, so do their rows.
        var rest = writer.renamed
        if calendar != before {
            try connection.prepared("SELECT n FROM mission").each { rest.insert($0.int(0)) }
        }
        try fold(rest, calendar) { try tell(0.5 + $0 / 2) }
        try writer.notePeople()
        return writer.hasChangedPeople
    }

    private func fold(_ roots: Set<Int>, _ calendar: WorkCalendar, _ tell: (Double) throws -> Void) throws {
        for (place, n) in roots.sorted().enumerated() {
            if place.isMultiple(of: 16), place > 0 { try tell(Double(place) / Double(roots.count)) }
            guard let id = try connection.rootID(n) else { continue }
            try writer.write(Folded(id: id, facts: try connection.facts(of: n), calendar), at: n)
        }
    }
}

// MARK: Reading what a root is folded from

extension Connection {
    func rootNumber(of id: EntityID) throws -> Int? {
        try prepared("SELECT n FROM root WHERE id = ?").bind(1, id).first { $0.int(0) }
    }

    func rootID(_ n: Int) throws -> EntityID? {
        try prepared("SELECT id FROM root WHERE n = ?").bind(1, n).first { $0.entity(0) } ?? nil
    }

    /// The facts of one root that are not taken back, in order of line.
    func facts(of n: Int) throws -> [Fact] {
        guard let root = try rootID(n) else { return [] }
        var facts: [Fact] = []
        var reading = FactReading()
        try prepared(
            """
            SELECT l.id, b.raw FROM touch t JOIN line l ON l.n = t.line JOIN bytes b ON b.n = t.line
            WHERE t.root = ? AND t.undone = 0 ORDER BY t.clock, l.id
            """
        )
        .bind(1, n)
        .each { row in
            reading.add(row.bytes(1), id: row.line(0), to: &facts) { $0.home == root }
        }
        return facts
    }

    func facts(of id: EntityID) throws -> [Fact] {
        try rootNumber(of: id).map { try facts(of: $0) } ?? []
    }

    func calendar() throws -> WorkCalendar { WorkCalendar(try thresholds()) }

    func setting(_ key: String) throws -> JSON? {
        try prepared("SELECT value FROM setting WHERE key = ?").bind(1, key)
            .first { try? JSONReader.read($0.bytes(0)) } ?? nil
    }
}
