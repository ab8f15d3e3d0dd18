import Domain

/// Writes what the fold says of a root in the place of what stood there.
final class RowWriter {
    let connection: Connection
    /// During a rebuild nothing stands there.
    private let isFresh: Bool
    private let documents: DocumentWriter
    /// Missions whose rows hold a name that has changed.
    private(set) var renamed: Set<Int> = []
    /// Somebody's row was written, or a row was taken away.
    private(set) var hasChangedPeople = false
    /// Of this writing, once it has written something: readers ask what has been written since they last looked.
    private var writing: Int?

    // The statements of a rebuild's innermost loop, compiled once.
    private let health: Prepared
    private let mission: Prepared
    private let moments: RowInserts
    private let name: Prepared

    init(_ connection: Connection, isFresh: Bool) throws {
        self.connection = connection
        self.isFresh = isFresh
        documents = try DocumentWriter(connection, isFresh: isFresh)
        health = try connection.prepared("UPDATE root SET unknown = ?, contested = ? WHERE n = ?")
        mission = try connection.prepared(Self.missionSQL)
        moments = try RowInserts(
            connection,
            """
            INSERT OR FAIL INTO moment (mission, closed, place, day, kind, subject, number, text, time, owner, through,
            rework, clock)
            """)
        name = try connection.prepared("SELECT name FROM party WHERE id = ?")
    }

    private static let missionSQL = """
        INSERT INTO mission (n, id, reference, title, state, category, organisation, freelance, lead, start, end,
        progress, cadence, lastContact, nextDue, lapseOn, contested, imported, touched, pressing, quiet,
        words, facts, watched, writing)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    func write(_ folded: Folded, at n: Int) throws {
        // A new root says zero already.
        if !isFresh || folded.unknown > 0 || folded.contested > 0 {
            try health.bind(1, folded.unknown).bind(2, folded.contested).bind(3, n).run()
        }
        if !isFresh { try clear(n, folded) }
        switch folded.content {
        case .mission(let card, let moments, let parts, let document):
            try write(card, at: n)
            try write(moments, at: n)
            try write(parts, to: connection, at: n)
            try write(facts: card, at: n)
            try documents.write(document, names: names(card), at: n)
        case .party(let party, let kind, let document):
            try write(party, kind, at: n)
            try documents.write(document, names: "", at: n)
        case .settings(let settings): try write(settings)
        case .nothing: try documents.remove(at: n)
        }
    }

    private func number() throws -> Int {
        if isFresh { return 0 }
        if let writing { return writing }
        try connection.run("UPDATE writing SET n = n + 1")
        let n = try connection.prepared("SELECT n FROM writing").first { $0.int(0) } ?? 0
        writing = n
        return n
    }

    /// Of changes that reach further than the missions that were written.
    func notePeople() throws {
        if hasChangedPeople { try connection.run("UPDATE writing SET people = people + 1") }
    }

    private func clear(_ n: Int, _ folded: Folded) throws {
        try noteRenaming(n, folded)
        switch folded.content {
        case .party, .nothing: hasChangedPeople = true
        case .mission, .settings: break
        }
        for table in [
            "mission WHERE n", "moment WHERE mission", "part WHERE mission", "engaged WHERE mission",
            "candidate WHERE mission", "party WHERE n", "certificate WHERE party",
        ] {
            try connection.prepared("DELETE FROM \(table) = ?").bind(1, n).run()
        }
    }
}

// MARK: People who changed their names

extension RowWriter {
    private func noteRenaming(_ n: Int, _ folded: Folded) throws {
        let old = try connection.prepared("SELECT name FROM party WHERE n = ?").bind(1, n).first {
            $0.text(0)
        }
        let new: String? = if case .party(let party, _, _) = folded.content { party.name } else { nil }
        guard old != new else { return }
        hasChangedPeople = true
        for column in ["organisation", "freelance", "lead"] {
            try connection.prepared("SELECT n FROM mission WHERE \(column) = ?").bind(1, folded.id)
                .each { renamed.insert($0.int(0)) }
        }
    }
}

// MARK: Missions

extension RowWriter {
    private func write(_ card: MissionCard, at n: Int) throws {
        try mission.bind(1, n).bind(2, card.id).bind(3, card.reference).bind(4, card.title).bind(
            5, card.state.rawValue
        )
        .bind(6, card.category?.rawValue).bind(7, card.organisation).bind(8, card.freelance)
        .bind(9, card.lead).bind(10, card.start?.number).bind(11, card.end?.number)
        .bind(12, card.progressPercent).bind(13, card.hasCadence).bind(14, card.rhythm?.last.number)
        .bind(15, card.rhythm?.nextDue.number).bind(16, card.rhythm?.lapseOn.number)
        .bind(17, card.contested).bind(18, card.isImported).bind(19, card.touched?.number)
        .bind(20, card.pressing).bind(21, card.quiet)
        .bind(22, SearchText.folded(card.title + " " + (card.reference ?? "")))
        .bind(23, JSONWriter.bytes(card.facts.json)).bind(24, card.isWatched)
        .bind(25, try number())
        .run()
    }

    /// What is asked of a freelance over all missions stands in tables of its own.
    private func write(facts card: MissionCard, at n: Int) throws {
        for (place, signed) in card.facts.engagements.enumerated() {
            try connection.prepared(
                """
                INSERT INTO engaged (mission, place, id, organisation, freelance, signed, amount, days, end)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
            )
            .bind(1, n).bind(2, place).bind(3, card.id).bind(4, card.organisation).bind(5, card.freelance)
            .bind(6, signed.day?.number).bind(7, signed.amount).bind(8, signed.days)
            .bind(9, signed.end?.number).run()
        }
        for (place, candidate) in card.facts.candidates.enumerated() {
            try connection.prepared(
                "INSERT INTO candidate (mission, place, freelance, day) VALUES (?, ?, ?, ?)"
            )
            .bind(1, n).bind(2, place).bind(3, candidate.freelance).bind(4, candidate.lastDay?.number).run()
        }
    }

    /// What is open first: a card needs nothing else.
    private func write(_ moments: [Moment], at n: Int) throws {
        let places =
            moments.indices.filter { moments[$0].isOpen } + moments.indices.filter { !moments[$0].isOpen }
        try self.moments.run(places) { row, place in
            let moment = moments[place]
            row.bind(1, n).bind(2, !moment.isOpen).bind(3, place).bind(4, moment.day.number)
                .bind(5, moment.kind.indexNumber).bind(6, moment.subject).bind(7, moment.number)
                .bind(8, moment.text).bind(9, moment.time?.minutes).bind(10, moment.owner)
                .bind(11, moment.through?.number).bind(12, moment.isRework).bind(13, moment.clock.sorted)
        }
    }

    private func names(_ card: MissionCard) throws -> String {
        var names: [String] = []
        for id in [card.organisation, card.freelance, card.lead] {
            guard let id else { continue }
            if let name = try self.name.bind(1, id).first({ $0.text(0) }) { names.append(name) }
        }
        return names.joined(separator: "\n")
    }
}
