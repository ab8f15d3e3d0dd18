import Domain

/// Writes what the fold says of a root in the place of what stood there.
final class RowWriter {
    private let connection: Connection
    /// During a rebuild nothing stands there.
    private let isFresh: Bool
    private let documents: DocumentWriter
    /// Missions whose rows hold a name that has changed.
    private(set) var renamed: Set<Int> = []

    init(_ connection: Connection, isFresh: Bool) {
        self.connection = connection
        self.isFresh = isFresh
        documents = DocumentWriter(connection, isFresh: isFresh)
    }

    func write(_ folded: Folded, at n: Int) throws {
        try connection.prepared("UPDATE root SET unknown = ?, contested = ? WHERE n = ?")
            .bind(1, folded.unknown).bind(2, folded.contested).bind(3, n).run()
        if !isFresh { try clear(n, folded) }
        switch folded.content {
        case .mission(let card, let moments, let parts, let document):
            try write(card, at: n)
            try write(moments, at: n)
            try write(parts, to: connection, at: n)
            try documents.write(document, names: names(card), at: n)
        case .party(let party, let kind, let document):
            try write(party, kind, at: n)
            try documents.write(document, names: "", at: n)
        case .settings(let settings): try write(settings)
        case .nothing: try documents.remove(at: n)
        }
    }

    private func clear(_ n: Int, _ folded: Folded) throws {
        try noteRenaming(n, folded)
        for table in ["mission WHERE n", "moment WHERE mission", "part WHERE mission", "party WHERE n"] {
            try connection.prepared("DELETE FROM \(table) = ?").bind(1, n).run()
        }
    }
}

// MARK: Missions

extension RowWriter {
    private func write(_ card: MissionCard, at n: Int) throws {
        try connection.prepared(
            """
            INSERT INTO mission (n, reference, title, state, category, organisation, freelance, lead, start, end,
            progress, cadence, lastContact, nextDue, lapseOn, contested, imported, touched, pressing, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        .bind(1, n).bind(2, card.reference).bind(3, card.title).bind(4, card.state.rawValue)
        .bind(5, card.category?.rawValue).bind(6, card.organisation).bind(7, card.freelance)
        .bind(8, card.lead).bind(9, card.start?.number).bind(10, card.end?.number)
        .bind(11, card.progressPercent).bind(12, card.hasCadence).bind(13, card.rhythm?.last.number)
        .bind(14, card.rhythm?.nextDue.number).bind(15, card.rhythm?.lapseOn.number)
        .bind(16, card.contested).bind(17, card.isImported).bind(18, card.touched?.number)
        .bind(19, card.pressing)
        .bind(20, SearchText.folded(card.title + " " + (card.reference ?? "")))
        .run()
    }

    /// What is open first: a card needs nothing else.
    private func write(_ moments: [Moment], at n: Int) throws {
        let statement = try connection.prepared(
            """
            INSERT INTO moment (mission, closed, place, day, kind, subject, number, text, time, owner, through)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        for isOpen in [true, false] {
            for (place, moment) in moments.enumerated() where moment.isOpen == isOpen {
                try statement.bind(1, n).bind(2, !isOpen).bind(3, place).bind(4, moment.day.number)
                    .bind(5, moment.kind.indexNumber).bind(6, moment.subject).bind(7, moment.number)
                    .bind(8, moment.text).bind(9, moment.time?.minutes).bind(10, moment.owner)
                    .bind(11, moment.through?.number).run()
            }
        }
    }

    private func names(_ card: MissionCard) throws -> String {
        let statement = try connection.prepared("SELECT name FROM party WHERE id = ?")
        var names: [String] = []
        for id in [card.organisation, card.freelance, card.lead] {
            guard let id else { continue }
            if let name = try statement.bind(1, id).first({ $0.text(0) }) { names.append(name) }
        }
        return names.joined(separator: "\n")
    }
}

// MARK: People and settings

extension RowWriter {
    private func write(_ party: Party, _ kind: Entity.Kind, at n: Int) throws {
        // What the fields alone do not tell (notes, disagreements) is folded again by who asks for it.
        let isPlain = party.notes.isEmpty && party.record.contested.isEmpty && !party.archiving.isContested
        let fields = isPlain ? Event(.created(kind, party.record.fields)).json : nil
        let statement = try connection.prepared(
            "INSERT INTO party (n, id, kind, name, words, archived, fields) VALUES (?, ?, ?, ?, ?, ?, ?)")
        statement.bind(1, n).bind(2, party.id).bind(3, kind.rawValue).bind(4, party.name)
            .bind(5, SearchText.folded(party.name)).bind(6, party.isArchived)
        if let fields { statement.bind(7, JSONWriter.bytes(fields)) } else { statement.bind(7, nil as Int?) }
        try statement.run()
    }

    private func noteRenaming(_ n: Int, _ folded: Folded) throws {
        let old = try connection.prepared("SELECT name FROM party WHERE n = ?").bind(1, n).first {
            $0.text(0)
        }
        let new: String? = if case .party(let party, _, _) = folded.content { party.name } else { nil }
        guard old != new else { return }
        for column in ["organisation", "freelance", "lead"] {
            try connection.prepared("SELECT n FROM mission WHERE \(column) = ?").bind(1, folded.id)
                .each { renamed.insert($0.int(0)) }
        }
    }

    private func write(_ settings: Settings) throws {
        try connection.run("DELETE FROM setting")
        let statement = try connection.prepared("INSERT INTO setting (key, value) VALUES (?, ?)")
        for (key, slot) in settings.slots {
            guard let value = slot.content else { continue }
            try statement.bind(1, key).bind(2, JSONWriter.bytes(value)).run()
        }
    }
}
