import Domain

/// Missions as they were last read, with the partners and charters around them: after a change only what it touched is
/// read again, whichever program made it.
///
/// Each writing of the index has a number, which the rows that it wrote bear.
final class KnownRows {
    /// Two boards of a thousand; what is more is read anew.
    private static let maximum = 2_000

    private var writing = -1
    private var people = -1
    private var rows: [Int: MissionRow] = [:]
    private var partners: [EntityID: KnownPartner] = [:]
    private var charters: [EntityID: Charter] = [:]
    private var fundings: [Funding]?

    private struct KnownPartner {
        let billing: String
        let partner: Partner
    }

    /// What was read inside a change that then did not happen must not be taken for what comes in its place.
    func forget() {
        (writing, people) = (-1, -1)
        forgetRows()
    }

    private func forgetRows() {
        rows = [:]
        partners = [:]
        charters = [:]
        fundings = nil
    }
}

// MARK: What has changed

extension KnownRows {
    /// To be called before each reading.
    func refresh(_ connection: Connection) throws {
        let now =
            try connection.prepared("SELECT n, people FROM writing").first { ($0.int(0), $0.int(1)) } ?? (
                0, 0
            )
        guard now != (writing, people) else { return }
        if writing < 0 || people != now.1 {
            forgetRows()
        } else {
            try forget(changedOn: connection)
        }
        (writing, people) = now
    }

    private func forget(changedOn connection: Connection) throws {
        var freelances: Set<EntityID> = []
        try connection.prepared(
            "SELECT n, freelance FROM mission INDEXED BY mission_writing WHERE writing > 0 AND writing > ?"
        )
        .bind(1, writing)
        .each { row in
            let old = rows.removeValue(forKey: row.int(0))
            for id in [old?.card.freelance, row.entity(1)] { if let id { freelances.insert(id) } }
        }
        // What one has signed counts for all who bill through the same cooperative.
        let billing = Set(try freelances.compactMap { try connection.billing(of: $0)?.entity })
        partners = partners.filter { !freelances.contains($0.key) && !billing.contains($0.value.billing) }
    }
}

// MARK: Reading

extension KnownRows {
    func row(_ n: Int, _ read: () throws -> MissionRow?) rethrows -> MissionRow? {
        if let row = rows[n] { return row }
        if rows.count >= Self.maximum { rows = [:] }
        let row = try read()
        rows[n] = row
        return row
    }

    func partner(_ id: EntityID, _ connection: Connection) throws -> Partner {
        if let known = partners[id] { return known.partner }
        let known = try connection.billing(of: id)
        let partner = try known.map { try connection.partner(id, $0) } ?? Partner()
        partners[id] = KnownPartner(billing: known?.entity ?? "", partner: partner)
        return partner
    }

    func charter(of organisation: EntityID, _ read: () throws -> Charter) rethrows -> Charter {
        if let known = charters[organisation] { return known }
        let charter = try read()
        charters[organisation] = charter
        return charter
    }

    func fundings(_ read: () throws -> [Funding]) rethrows -> [Funding] {
        if let fundings { return fundings }
        let read = try read()
        fundings = read
        return read
    }
}
