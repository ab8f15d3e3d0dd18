import Domain

extension Connection {
    /// The rows with what other records say that matters to them, each person and each fund looked up once.
    func surrounded(_ rows: [MissionRow]) throws -> [MissionRow] {
        var rows = rows
        for place in rows.indices {
            let card = rows[place].card
            if let freelance = card.freelance {
                rows[place].surroundings.partner = try known.partner(freelance, self)
            }
            if !card.facts.gates.valueScores.isEmpty, let organisation = card.organisation {
                rows[place].surroundings.charter = try known.charter(of: organisation) {
                    Charter(of: try party(organisation))
                }
            }
            guard !card.facts.funds.isEmpty else { continue }
            let fundings = try known.fundings { try self.fundings() }
            rows[place].surroundings.fundings = fundings.filter { card.facts.funds.contains($0.id) }
        }
        return rows
    }

    /// Who sends a freelance's invoices, and since when one works together.
    func billing(of freelance: EntityID) throws -> (entity: String, since: Day?)? {
        try prepared("SELECT billing, since FROM party WHERE id = ?").bind(1, freelance)
            .first { ($0.text(0), $0.day(1)) }
    }

    func partner(_ freelance: EntityID, _ billing: (entity: String, since: Day?)) throws -> Partner {
        var partner = Partner()
        partner.since = billing.since
        try prepared(
            """
            SELECT organisation, min(start) FROM mission INDEXED BY mission_relation WHERE freelance = ?
            AND organisation IS NOT NULL AND start IS NOT NULL AND state IN (\(Self.statesOfWork))
            GROUP BY organisation
            """
        )
        .bind(1, freelance)
        .each { row in
            if let organisation = row.entity(0) { partner.firstDays[organisation] = row.day(1) }
        }
        partner.engagements = try prepared(
            """
            SELECT e.id, e.organisation, e.freelance, e.signed, e.amount, e.days, e.end
            FROM party p JOIN engaged e INDEXED BY engaged_freelance ON e.freelance = p.id
            WHERE p.billing = ? ORDER BY e.id, e.place
            """
        )
        .bind(1, billing.entity)
        .all { row in
            Partner.Engaged(
                mission: row.entity(0) ?? Settings.root, organisation: row.entity(1),
                freelance: row.entity(2) ?? freelance,
                signed: .init(
                    day: row.day(3), amount: row.int(4), days: row.optionalInt(5), end: row.day(6)))
        }
        partner.certificates = try prepared(
            """
            SELECT c.issued, c.expires FROM party p JOIN certificate c ON c.party = p.n
            WHERE p.billing = ? ORDER BY p.id, c.place
            """
        )
        .bind(1, billing.entity).all { Partner.Certificate(issued: $0.day(0), expires: $0.day(1)) }
        return partner
    }

    private static let statesOfWork = MissionState.allCases.filter(\.isOfWork).map { "'\($0.rawValue)'" }
        .joined(separator: ", ")

    /// Every source of money, the archived too, in order of id.
    private func fundings(archived: Bool = true) throws -> [Funding] {
        let directory = Directory(try parties(.funding) + parties(.organisation))
        return directory.all(.funding, archived: archived).map { Funding($0) { directory[$0] } }
            .sorted { $0.id < $1.id }
    }

    func workspaceFacts(idleSince day: Day) throws -> WorkspaceFacts {
        let idle = try prepared(
            """
            SELECT p.id, p.name, p.lastDay,
                (SELECT max(day) FROM candidate c WHERE c.freelance = p.id),
                (SELECT max(end) FROM mission m WHERE m.freelance = p.id),
                EXISTS (SELECT 1 FROM engaged e WHERE e.freelance = p.id),
                p.snoozed,
                (SELECT max(t.day) FROM mission m JOIN moment t ON t.mission = m.n
                 WHERE m.freelance = p.id AND t.kind IN (?, ?))
            FROM party p WHERE p.kind = 'freelance' AND p.archived = 0 AND (p.lastDay IS NULL OR p.lastDay <= ?)
                AND NOT EXISTS (
                    SELECT 1 FROM mission m WHERE m.freelance = p.id AND m.state NOT IN ('closed', 'dropped'))
            ORDER BY p.id
            """
        )
        .bind(1, Moment.Kind.invoice.indexNumber).bind(2, Moment.Kind.paid.indexNumber).bind(3, day.number)
        .all { row -> WorkspaceFacts.Idle? in
            let last = [row.day(2), row.day(3), row.day(4)].compactMap { $0 }.max()
            guard let id = row.entity(0), let last, last <= day else { return nil }
            return .init(
                freelance: id, name: row.text(1), lastDay: last, wasEngaged: row.bool(5),
                lastInvoice: row.day(7), snoozedUntil: row.day(6))
        }
        return WorkspaceFacts(fundings: try fundings(archived: false), idle: idle.compactMap { $0 })
    }

    func thresholds() throws -> Thresholds {
        var values: [String: JSON] = [:]
        try prepared("SELECT key, value FROM setting WHERE key NOT LIKE 'template.%'").each { row in
            values[row.text(0)] = try? JSONReader.read(row.bytes(1))
        }
        return Thresholds { values[$0] }
    }
}
