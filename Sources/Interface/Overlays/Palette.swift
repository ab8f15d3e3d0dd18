package import Domain
package import Screen

/// Finds any act, and any mission or person, by a few letters.
package struct Palette {
    package enum Goal: Equatable {
        case act(ActID)
        case open(EntityID)
        case filter(SavedFilter)
    }

    package var menu: Menu
    package private(set) var goals: [Goal]
    private let acts: [(Menu.Entry, Goal)]

    package init(acts: [(Menu.Entry, Goal)]) {
        self.acts = acts
        menu = Menu(acts.map(\.0), told: 3)
        goals = acts.map(\.1)
    }

    package mutating func handle(
        _ key: Key, height: Int, _ context: Context, _ world: World
    ) -> Menu.Outcome {
        let before = menu.query.text
        let outcome = menu.handle(key, height: height)
        if menu.query.text != before { search(context, world) }
        return outcome
    }

    /// What the workspace holds for these letters follows the acts that match them.
    private mutating func search(_ context: Context, _ world: World) {
        let text = menu.query.text
        let hits = text.count < 2 ? [] : world.search(text, limit: 20)
        let missions = hits.filter { $0.kind == .mission }.map(\.root)
        let rows = missions.isEmpty ? [] : world.missions(MissionFilter(missions: missions))
        let cards = Dictionary(rows.map { ($0.card.id, $0.card) }) { first, _ in first }
        let query = menu.query
        let typed = fold(text)
        let named = hits.filter { cards[$0.root]?.reference.map(fold) == typed }
        let found = (named + hits.filter { !named.contains($0) }).map { hit in
            // The words typed are keywords, so that the menu keeps what the index found.
            let title = cards[hit.root]?.label ?? hit.title
            return (Menu.Entry(title, detail: hit.excerpt, keywords: text), Goal.open(hit.root))
        }
        goals = acts.map(\.1) + found.map(\.1)
        menu = Menu((acts + found).map(\.0), query: query, told: 3)
    }
}
