import Domain

extension Connection {
    /// Everybody, without folding: from the fields of those of whom there is no more to say.
    func directory() throws -> Directory { Directory(try parties(nil)) }

    /// Those of one kind, or of all.
    func parties(_ kind: Entity.Kind?) throws -> [Party] {
        var parties: [Party] = []
        var others: [EntityID] = []
        let sql = "SELECT id, kind, archived, fields FROM party" + (kind == nil ? "" : " WHERE kind = ?")
        let statement = try prepared(sql)
        if let kind { statement.bind(1, kind.rawValue) }
        try statement.each { row in
            guard let id = row.entity(0), let kind = Entity.Kind(rawValue: row.text(1)) else { return }
            if let party = Party(id, kind, isArchived: row.bool(2), fields: row.bytes(3)) {
                parties.append(party)
            } else {
                others.append(id)
            }
        }
        for id in others { if let party = try party(id) { parties.append(party) } }
        return parties
    }

    func onlyMember() throws -> EntityID? {
        let members = try prepared("SELECT id FROM party WHERE kind = ? AND archived = 0 LIMIT 2")
            .bind(1, Entity.Kind.member.rawValue).all { $0.entity(0) }
        return members.count == 1 ? members[0] : nil
    }

    /// Folded from its own lines: with notes, disagreements and what a new writing must name.
    func party(_ id: EntityID) throws -> Party? {
        let facts = try facts(of: id)
        guard let kind = Folded.kind(facts), kind != .mission else { return nil }
        return Party(id: id, facts: facts)
    }

    func settings() throws -> Settings { Settings(facts: try facts(of: Settings.root)) }

    func templates() throws -> SavedTemplates {
        let slots = try settings().slots
        return SavedTemplates { slots[$0] }
    }
}
