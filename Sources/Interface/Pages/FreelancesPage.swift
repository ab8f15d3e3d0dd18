package import Domain
package import Screen

/// The directory: who, what they can do, their day rate, how they were found.
package struct FreelancesPage: PageContent {
    package var filter: String? = ""
    private var all: [Party] = []
    private(set) var rows: [Party] = []
    private(set) var missions: [EntityID: [MissionRow]] = [:]
    private var cursor = ListCursor()
    /// What there is to read of the selected one.
    private var detail = ScrollText("")
    /// Which of the three lists of people is shown.
    private(set) var kind: Entity.Kind = .freelance
    /// What each list is sorted by, among its ``orders``.
    private var order: [Entity.Kind: Int] = [:]

    package init() {}

    static let kinds: [Entity.Kind] = [.freelance, .member, .organisation]

    package var name: Page.Name { .freelances }
    package var creates: Entity.Kind? { kind }
    package var focus: Focus { selected.map { Focus(party: $0.id) } ?? Focus() }
    package var mainActs: [ActID] { [.open, .nextPane, .note, .archive, .sort] }

    private var sorting: DirectoryOrder { orders[min(order[kind] ?? 0, orders.count - 1)] }
    private var orders: [DirectoryOrder] { DirectoryOrder.of(kind) }

    var selected: Party? { cursor.selected(count: rows.count).map { rows[$0] } }
}

extension FreelancesPage {
    package mutating func load(_ context: Context, _ world: World) {
        missions = [:]
        let kept = selected?.id
        all = context.directory.all(kind, archived: true)
        let wanted = fold(filter ?? "").split(separator: " ")
        let found = all.filter { party in
            let text = fold(
                ([party.name, party.record.text(.town) ?? ""] + party.record.texts(.skills)).joined(
                    separator: " "))
            return wanted.allSatisfy { text.contains($0) }
        }
        rows = sorting.sorted(found)
        if let kept, let row = rows.firstIndex(where: { $0.id == kept }) {
            cursor.select(row, count: rows.count, height: rows.count)
        }
        inform(context, world)
    }

    /// Of missions only those of the person under the cursor: a list never reads what it does not show. The same
    /// text keeps its place.
    private mutating func inform(_ context: Context, _ world: World) {
        guard let party = selected else { return detail = ScrollText("") }
        if kind == .freelance, missions[party.id] == nil {
            missions = [party.id: world.missions(MissionFilter(freelance: party.id, limit: 20))]
        }
        let told = PartyDetail(party, missions[party.id] ?? [], context)
        let text = context.area.width < Panes.wide ? told.brief : told.paragraphs
        if detail.paragraphs != text { detail = ScrollText(text) }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        let height = Table.bodyHeight(of: Self.panes(context.area).list)
        guard cursor.handle(key, count: rows.count, height: height) else { return false }
        inform(context, world)
        return true
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        if act == .sort {
            order[kind] = ((order[kind] ?? 0) + 1) % orders.count
            load(context, world)
            return true
        }
        if act == .readDown || act == .readUp {
            let room = Self.panes(context.area).detail
            detail.move(act == .readDown ? .down : .up, width: room.width, height: room.height)
            return true
        }
        guard act == .nextPane || act == .previousPane else { return false }
        let step = act == .nextPane ? 1 : Self.kinds.count - 1
        let place = Self.kinds.firstIndex(of: kind) ?? 0
        kind = Self.kinds[(place + step) % Self.kinds.count]
        cursor = ListCursor()
        load(context, world)
        return true
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        cursor.select(tag, count: rows.count, height: rows.count)
        inform(context, world)
    }
}

// MARK: - Drawing

extension FreelancesPage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let tabs = area.row(0)
        var x = tabs.x + 1
        let gap = area.width < 60 ? 0 : 1
        for kind in Self.kinds {
            let count = context.directory.all(kind, archived: true).count
            let text = " \(context.words[kind.plural]) \(count) "
            let style: Style = kind == self.kind ? .selected : .muted
            x += grid.putCut(text, x: x, y: tabs.y, maxWidth: max(0, tabs.maxX - x), style: style) + gap
        }
        let sorted = context.words.say("par ", "by ") + context.words.lowered(context.words[sorting.name])
        if cellCount(sorted) + 1 < tabs.maxX - x {
            grid.putLine("\(sorted) ", in: tabs.split(left: x - tabs.x).rest, .right, style: .muted)
        }
        guard !rows.isEmpty else {
            return EmptyList(nothing(context.words)).draw(into: &grid, at: area.split(top: 1).rest)
        }
        let panes = Self.panes(area)
        draw(list: panes.list, into: &grid, context)
        panes.drawRule(into: &grid)
        detail.draw(into: &grid, at: panes.detail, key: Panes.readOn)
    }

    /// The list below the tabs, and beside or below it what there is to read.
    private static func panes(_ area: Rect) -> Panes {
        let body = area.split(top: 1).rest
        guard area.width >= Panes.wide else { return Panes(list: body, foot: 5) }
        let (list, side) = body.split(right: min(60, area.width / 3))
        return Panes(list: list, detail: side.split(left: 2).rest, rule: side.split(left: 1).left)
    }

    private func draw(list area: Rect, into grid: inout Grid, _ context: Context) {
        let table = Table(columns: columns(context.words))
        let rows = rows
        table.draw(into: &grid, at: area, cursor: cursor, count: rows.count, focused: true, tag: { $0 }) {
            index in
            Table.Row(cells(of: rows[index], context))
        }
    }

    func columns(_ words: Words) -> [Table.Column] {
        switch kind {
        case .freelance:
            [
                Table.Column(words.say("Nom", "Name"), minWidth: 16, weight: 2),
                Table.Column(words.say("Compétences", "Skills"), minWidth: 16, weight: 3, priority: 1),
                Table.Column(words.say("TJM HT", "Day rate"), minWidth: 11, alignment: .right, priority: 2),
                Table.Column(words.say("Repéré via", "Found through"), minWidth: 14, weight: 1, priority: 4),
                Table.Column(words.say("Ville", "Town"), minWidth: 10, weight: 1, priority: 5),
            ]
        case .member:
            [
                Table.Column(words.say("Nom", "Name"), minWidth: 16, weight: 2),
                Table.Column(words.say("Fonction", "Function"), minWidth: 14, weight: 2, priority: 1),
                Table.Column(words.say("Rôles", "Roles"), minWidth: 20, weight: 2, priority: 2),
            ]
        default:
            [
                Table.Column(words.say("Sigle", "Short name"), minWidth: 10),
                Table.Column(words.say("Nom", "Name"), minWidth: 16, weight: 2),
                Table.Column(
                    words.say("Mission sociale", "Social purpose"), minWidth: 16, weight: 3, priority: 1),
            ]
        }
    }

    func cells(of party: Party, _ context: Context) -> [Table.Text] {
        let words = context.words
        let style: Style = party.isArchived ? .muted : .normal
        let name = party.name + (party.isArchived ? words.say(" (archivé)", " (archived)") : "")
        switch kind {
        case .freelance:
            let source: Source? = party.record.choice(.source)
            return [
                Table.Text(name, style),
                Table.Text(party.record.texts(.skills).joined(separator: ", "), .muted),
                Table.Text(party.record.number(.dayRate).map(words.money) ?? "", style),
                Table.Text(source.map { words[$0] } ?? "", .muted),
                Table.Text(party.record.text(.town) ?? "", .muted),
            ]
        case .member:
            return [
                Table.Text(name, style), Table.Text(party.record.text(.function) ?? "", .muted),
                Table.Text(party.roles.map { words.short($0) }.joined(separator: ", "), .muted),
            ]
        default:
            return [
                Table.Text(party.shortName, style), Table.Text(name, style),
                Table.Text(party.record.text(.purpose) ?? "", .muted),
            ]
        }
    }

    func nothing(_ words: Words) -> String {
        all.isEmpty
            ? words.say("Personne encore : n ajoute.", "Nobody yet: n adds.")
            : words.say(
                "Personne ne correspond à « \(filter ?? "") » : Retour arrière montre tout.",
                "Nobody matches “\(filter ?? "")”: Backspace shows all.")
    }
}
