import Domain

extension RowWriter {
    func write(_ party: Party, _ kind: Entity.Kind, at n: Int) throws {
        let statement = try connection.prepared(
            """
            INSERT INTO party (n, id, kind, name, words, archived, billing, since, lastDay, snoozed, fields)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        statement.bind(1, n).bind(2, party.id).bind(3, kind.rawValue).bind(4, party.name)
            .bind(5, SearchText.folded(party.name)).bind(6, party.isArchived)
            .bind(7, party.billingEntity).bind(8, party.record.day(.since)?.number)
            .bind(9, party.lastKnownContact?.number).bind(10, party.retentionSnoozedUntil?.number)
        if let fields = StoredParty(party, kind) {
            statement.bind(11, JSONWriter.bytes(fields.json))
        } else {
            statement.bind(11, nil as Int?)
        }
        try statement.run()
        for (place, certificate) in party.certificates.enumerated() {
            try connection.prepared(
                "INSERT INTO certificate (party, place, issued, expires) VALUES (?, ?, ?, ?)"
            )
            .bind(1, n).bind(2, place).bind(3, certificate.issued?.number)
            .bind(4, certificate.expires?.number).run()
        }
    }

    func write(_ settings: Settings) throws {
        try connection.run("DELETE FROM setting")
        let statement = try connection.prepared("INSERT INTO setting (key, value) VALUES (?, ?)")
        for (key, slot) in settings.slots {
            guard let value = slot.content else { continue }
            try statement.bind(1, key).bind(2, JSONWriter.bytes(value)).run()
        }
    }
}

/// Somebody of whom the fields say all: kept as the event that would make them, with their documents. What
/// the fields alone do not tell (notes, disagreements) is folded again by who asks for it.
struct StoredParty {
    let json: JSON

    init?(_ party: Party, _ kind: Entity.Kind) {
        let isPlain =
            party.notes.isEmpty && party.record.contested.isEmpty && !party.archiving.isContested
            && party.snoozes.all.isEmpty && party.retiredCodes.isEmpty
            && party.documents.allSatisfy { $0.record.contested.isEmpty }
        guard isPlain, case .object(var members) = Event(.created(kind, party.record.fields)).json else {
            return nil
        }
        if let day = party.recordedOn { members.append(JSON.Member("at", .string(day.description))) }
        if !party.documents.isEmpty {
            let documents = party.documents.map { document in
                Event(.created(.document, document.record.fields), on: document.id).json
            }
            members.append(JSON.Member("documents", .array(documents)))
        }
        json = .object(members)
    }
}

extension Party {
    /// The inverse; nil when nothing was kept.
    init?(_ id: EntityID, _ kind: Entity.Kind, isArchived: Bool, fields: UnsafeRawBufferPointer) {
        guard !fields.isEmpty, let json = try? JSONReader.read(fields) else { return nil }
        func fact(_ event: Event, of id: EntityID) -> Fact {
            Fact(line: id.line, place: id.place, by: nil, at: json["at"]?.string ?? "", event: event)
        }
        self.init(id: id, facts: [fact(Event(json), of: id)])
        for document in json["documents"]?.array ?? [] {
            let event = Event(document)
            guard let own = event.subject else { continue }
            apply(fact(Event(event.body, in: id), of: own))
        }
        if isArchived { apply(fact(Event(.archived(kind, reason: ""), on: id), of: id)) }
    }
}
