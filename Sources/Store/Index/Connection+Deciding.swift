import Domain

extension Connection {
    /// The greatest stamp of a line that is not absurdly ahead of our clock.
    func newestClock(now: UInt64) throws -> UInt64 {
        let limit = min(now + LineClock.toleratedMilliseconds, (1 << 48) - 1) << 16 | 0xFFFF
        return try prepared("SELECT id FROM line WHERE id <= ? ORDER BY id DESC LIMIT 1")
            .bind(1, LineID(clock: limit, random: .max)).first { $0.line(0).clock } ?? 0
    }

    /// What a decision to undo the line must know.
    func knownLine(_ id: LineID) throws -> KnownLine? {
        guard let n = try number(of: id), let row = try historyRow(n) else { return nil }
        let isUndone = row.isUndone
        let undoes = row.facts.compactMap(\.event.body.undoneLine).first
        var around: [Fact] = []
        let reached = try Undoing(self, RootNumbers(self)).reached(by: id)
        for root in try reached.union(missions(namingWhat: row.facts)).sorted() {
            around += try facts(of: root)
        }
        let built: [LineID]
        if let undoes {
            let taken = try number(of: undoes).flatMap { try historyRow($0) }?.facts ?? []
            built = linesBuilt(since: id, on: taken, in: around)
        } else {
            built = linesBuilt(upon: id, in: around)
        }
        return KnownLine(
            by: row.by, isUndone: isUndone, undoes: undoes, builtUpon: built,
            isErasure: row.facts.contains { $0.event.body.isErasure })
    }

    /// Missions that stand on people or organisations created by these facts.
    private func missions(namingWhat facts: [Fact]) throws -> Set<Int> {
        var missions: Set<Int> = []
        for fact in facts {
            guard case .created(let kind, _) = fact.event.body, kind.isParty else { continue }
            for column in ["organisation", "freelance", "lead"] {
                try prepared("SELECT n FROM mission WHERE \(column) = ? LIMIT 50").bind(1, fact.created)
                    .each { missions.insert($0.int(0)) }
            }
            try prepared("SELECT n FROM mission WHERE instr(facts, ?) LIMIT 50")
                .bind(1, fact.created.description).each { missions.insert($0.int(0)) }
        }
        return missions
    }

    /// Everybody whose invoices the same entity sends.
    func parties(billing: String) throws -> [EntityID] {
        try prepared("SELECT id FROM party WHERE billing = ?").bind(1, billing).all { $0.entity(0) }
            .compactMap { $0 }
    }

    /// Whichever case it was typed in.
    func missions(referenced text: String) throws -> [EntityID] {
        try prepared("SELECT id FROM mission WHERE reference = ? COLLATE NOCASE")
            .bind(1, text).all { $0.entity(0) }.compactMap { $0 }
    }

    func missions(fundedBy funding: EntityID) throws -> [EntityID] {
        try prepared("SELECT id FROM mission WHERE instr(facts, ?)")
            .bind(1, funding.description).all { $0.entity(0) }.compactMap { $0 }
    }

    func missions(of freelance: EntityID) throws -> [EntityID] {
        try prepared("SELECT id FROM mission INDEXED BY mission_freelance WHERE freelance = ?")
            .bind(1, freelance).all { $0.entity(0) }.compactMap { $0 }
    }

    /// The mission, or the freelance, that a part belongs to; a mission itself.
    func mission(of id: EntityID) throws -> EntityID? {
        guard let n = try number(of: id.line), let raw = try raw(of: n) else { return nil }
        let facts = raw.withUnsafeBytes { StoredFacts.of($0, id: id.line) }
        guard facts.indices.contains(id.place) else { return nil }
        switch facts[id.place].event.body {
        case .created(let kind, _):
            return kind.isParty ? nil : facts[id.place].root
        case .missionImported: return id
        default: return nil
        }
    }
}
