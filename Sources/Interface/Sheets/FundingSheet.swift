package import Domain

/// What one source of money pays: its terms, and mission by mission what it was to pay and what was paid there.
package struct FundingSheet {
    private let funding: Party
    private let missions: [Mission]
    private let words: Words

    package init(_ funding: Party, _ missions: [Mission], _ words: Words) {
        self.funding = funding
        self.missions = missions
        self.words = words
    }

    package var leaflet: Leaflet {
        var leaflet = Leaflet("\(words[Word.funderAnnex]) · \(funding.name)", words.language)
        leaflet.add(.items(terms))
        leaflet.add(words[Entity.Kind.mission.plural], [table, .remark(remark)])
        return leaflet
    }

    private var terms: [String] {
        let record = funding.record
        let kind: FundingKind? = record.choice(.fundingKind)
        let amount = record.number(.amount).map(words.money)
        let days = [Field.start, .end, .reportDue, .reported].map { field in
            (field, record.day(field).map { words.date($0, .medium) })
        }
        return ([(Field.fundingKind, kind.map { words[$0] }), (.amount, amount)] + days)
            .compactMap { field, text in text.map { words.labelled(words[field], $0) } }
    }

    private var table: Leaflet.Block {
        var rows = missions.map { mission -> [Int] in
            [allocated(mission), mission.money.committed, mission.money.invoiced, mission.money.paid]
        }
        let total = (0..<4).map { column in rows.reduce(0) { $0 + $1[column] } }
        rows.append(total)
        let names =
            missions.map { [$0.reference, $0.title].compactMap { $0 }.joined(separator: " ") }
            + [words.say("Total", "Total")]
        return .table(
            heads: [
                words[Entity.Kind.mission], words[Entity.Kind.allocation], words[Word.committed],
                words[Word.invoiced], words[Word.paid],
            ], rows: zip(names, rows).map { [$0] + $1.map(words.money) })
    }

    private func allocated(_ mission: Mission) -> Int {
        mission.allocations.reduce(0) { $0 + ($1.funding == funding.id ? $1.amount : 0) }
    }

    private var remark: String {
        words.say(
            "Engagé, facturé et payé sont ceux de la mission entière, qui peut avoir d'autres financements.",
            "Committed, invoiced and paid are those of the whole mission, which may have other fundings.")
    }
}
