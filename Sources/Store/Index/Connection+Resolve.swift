package import Domain

/// What a name typed by a person stands for.
package enum Resolution: Equatable, Sendable {
    case unique(EntityID)
    /// In order of id; at most ``Resolution/limit``.
    case ambiguous([EntityID])
    case none

    package static let limit = 20

    init(_ candidates: [EntityID]) {
        let different = Array(Set(candidates)).sorted()
        switch different.count {
        case 0: self = .none
        case 1: self = .unique(different[0])
        default: self = .ambiguous(Array(different.prefix(Self.limit)))
        }
    }
}

extension Connection {
    /// Tries in turn, and stops at the first that finds something: a whole id, a reference, `MISSION.n`, the
    /// beginning of what is shown of an id, a whole title or name, a part of one.
    ///
    /// - Parameter kinds: what may be meant; empty for anything.
    func resolve(_ typed: String, _ kinds: [Entity.Kind]) throws -> Resolution {
        let typed = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !typed.isEmpty else { return .none }
        let roads: [() throws -> [EntityID]] = [
            { try self.whole(typed, kinds) }, { try self.referenced(typed, kinds) },
            { try self.numbered(typed, kinds) }, { try self.beginning(typed, kinds) },
            { try self.named(typed, kinds, isWhole: true) }, { try self.named(typed, kinds) },
        ]
        for road in roads {
            let resolution = Resolution(try road())
            if resolution != .none { return resolution }
        }
        return .none
    }

    private func whole(_ typed: String, _ kinds: [Entity.Kind]) throws -> [EntityID] {
        guard let id = EntityID(typed.lowercased()), let kind = try kind(of: id) else { return [] }
        return kinds.isEmpty || kinds.contains(kind) ? [id] : []
    }

    private func referenced(_ typed: String, _ kinds: [Entity.Kind]) throws -> [EntityID] {
        guard kinds.isEmpty || kinds.contains(.mission) else { return [] }
        return try prepared(
            """
            SELECT r.id FROM mission m INDEXED BY mission_reference JOIN root r ON r.n = m.n
            WHERE m.reference = ? COLLATE NOCASE LIMIT 21
            """
        )
        .bind(1, typed).all { $0.entity(0) }.compactMap { $0 }
    }

    /// `COM-3.2`: the mission's second checkpoint.
    private func numbered(_ typed: String, _ kinds: [Entity.Kind]) throws -> [EntityID] {
        guard kinds.isEmpty || kinds.contains(.checkpoint), let dot = typed.lastIndex(of: "."),
            let number = Int(typed[typed.index(after: dot)...]), dot > typed.startIndex,
            case .unique(let id) = try resolve(String(typed[..<dot]), [.mission]),
            let mission = try mission(id)
        else { return [] }
        return mission.checkpoints.filter { $0.number == number }.map(\.id)
    }

    /// The beginning of the random part; of its kinds only, so that few letters do.
    private func beginning(_ typed: String, _ kinds: [Entity.Kind]) throws -> [EntityID] {
        let parts = typed.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, let range = ShownRange(parts[0]) else { return [] }
        let place = parts.count == 2 ? Int(parts[1]) : 0
        guard let place else { return [] }
        var found: [EntityID] = []
        for id in try lines(shownIn: range) {
            let entity = EntityID(line: id, place: place)
            guard let kind = try kind(of: entity), kinds.isEmpty || kinds.contains(kind) else { continue }
            found.append(entity)
        }
        return found
    }

    private func lines(shownIn range: ShownRange) throws -> [LineID] {
        try prepared("SELECT id FROM line WHERE shown IS NOT NULL AND shown BETWEEN ? AND ? LIMIT 1000")
            .bind(1, range.first).bind(2, range.last).all { $0.line(0) }
    }

    private func named(
        _ typed: String, _ kinds: [Entity.Kind], isWhole: Bool = false
    ) throws -> [EntityID] {
        let typed = SearchText.folded(typed)
        var found: [EntityID] = []
        for (table, what, title) in [("mission", "'mission'", "t.title"), ("party", "t.kind", "t.name")] {
            try prepared(
                """
                SELECT r.id, \(what), \(title) FROM \(table) t JOIN root r ON r.n = t.n WHERE instr(t.words, ?)
                """
            )
            .bind(1, typed).each { row in
                guard let id = row.entity(0), let kind = Entity.Kind(rawValue: row.text(1)) else { return }
                guard kinds.isEmpty || kinds.contains(kind) else { return }
                if !isWhole || SearchText.folded(row.text(2)) == typed { found.append(id) }
            }
        }
        return found
    }
}

extension Connection {
    /// What a thing is, by its creation; nil when that is not here.
    func kind(of id: EntityID) throws -> Entity.Kind? {
        guard let n = try number(of: id.line), let raw = try raw(of: n) else { return nil }
        let facts = raw.withUnsafeBytes { StoredFacts.of($0, id: id.line) }
        guard facts.indices.contains(id.place) else { return nil }
        switch facts[id.place].event.body {
        case .created(let kind, _): return kind
        case .missionImported: return .mission
        default: return nil
        }
    }

    /// The shortest beginning of what is shown that names one thing only; four characters at least.
    func shortID(_ id: EntityID) throws -> String {
        let number = id.line.shownNumber
        let text = String(id.line.randomText)
        var shared = 0
        for sql in [
            "SELECT max(shown) FROM line WHERE shown IS NOT NULL AND shown < ?",
            "SELECT min(shown) FROM line WHERE shown IS NOT NULL AND shown > ?",
        ] {
            guard let other = try prepared(sql).bind(1, number).first({ $0.optionalInt(0) }) ?? nil else {
                continue
            }
            let neighbour = LineID(clock: 0, random: UInt64(other)).randomText
            shared = max(shared, zip(text, neighbour).prefix { $0 == $1 }.count)
        }
        let short = String(text.prefix(max(4, shared + 1)))
        return id.place == 0 ? short : "\(short)-\(id.place)"
    }
}

/// All numbers whose text begins in a certain way.
private struct ShownRange {
    let first: Int
    let last: Int

    init?(_ beginning: Substring) {
        let length = 12
        guard (1...length).contains(beginning.utf8.count) else { return nil }
        func number(_ filler: Character) -> Int? {
            let padding = String(repeating: filler, count: length - beginning.utf8.count)
            return LineID(String(repeating: "0", count: LineID.length - length) + beginning + padding)?
                .shownNumber
        }
        guard let first = number("0"), let last = number("z") else { return nil }
        (self.first, self.last) = (first, last)
    }
}
