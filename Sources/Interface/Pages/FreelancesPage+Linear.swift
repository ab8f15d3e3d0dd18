import Domain
import Screen

extension FreelancesPage {
    package func linear(_ context: Context) -> LinearPage {
        let words = context.words
        let items = rows.enumerated().map { place, party in
            LinearPage.Item(party.id, tag: place, context.join(cells(of: party, context).map(\.text)))
        }
        var page = LinearPage(items, current: selected?.id)
        page.panes = Self.kinds.map {
            "\(words[$0.plural]) \(context.directory.all($0, archived: true).count)"
        }
        page.pane = Self.kinds.firstIndex(of: kind) ?? 0
        page.empty = nothing(words)
        page.detail =
            selected.map { party in
                let told = PartyDetail(party, missions[party.id] ?? [], context).paragraphs.dropFirst()
                return Speech(words).paragraphs(Array(told))
            } ?? []
        return page
    }
}
