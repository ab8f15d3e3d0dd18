package import Domain
package import Screen

/// The missions, one column a state; the selection stays on its card when the card moves.
package struct BoardPage: PageContent {
    package var filter: String? = ""
    var columns: [Column] = MissionState.allCases.map { Column(state: $0) }
    var current = 0
    /// The card that the cursor is on, wherever it goes.
    private var selectedID: EntityID?
    /// The column over which a card is dragged.
    var target: Int?
    private(set) var order = MissionOrder.pressing

    package init() {}

    struct Column {
        let state: MissionState
        /// How many there are, loaded or not.
        var count = 0
        var rows: [MissionRow] = []
        var cursor = ListCursor()

        var selected: MissionRow? { cursor.selected(count: rows.count).map { rows[$0] } }
    }

    package var name: Page.Name { .board }
    var selected: MissionRow? { columns[current].selected }

    package var focus: Focus {
        selected.map { Focus(mission: $0.card.id, state: $0.card.state) } ?? Focus()
    }

    package var mainActs: [ActID] {
        guard let row = selected else { return [] }
        let waiting = row.card.open.contains { $0.kind == .answer }
        let usual: [ActID] =
            waiting ? [.answer, .contact] : row.card.awaitsDelivery ? [.contact, .deliver] : [.contact]
        switch row.card.state {
        case .need, .framing, .sourcing, .ready: return [.open, .moveNext, .addCheckpoint, .meeting]
        case .active, .paused, .closing: return [.open] + usual + [.meeting, .moveNext]
        case .closed, .dropped: return [.open, .missionTimeline]
        }
    }
}

extension BoardPage {
    /// Cards of one column in memory: four screens of them.
    /// Cards read for one End: more than anybody has in one column.
    private static let mostAtOnce = 5_000

    private static func window(_ context: Context) -> Int {
        4 * BoardLayout(context.area, current: 0, count: MissionState.allCases.count).cards
    }

    /// Of a column narrowed by words, whose cards nobody has counted: as many as are worth reading.
    private static let narrowed = 120

    package mutating func load(_ context: Context, _ world: World) {
        let followed = selected?.card.id ?? selectedID
        let counts = world.missionCounts()
        let isFiltered = !(filter ?? "").isEmpty
        let window = isFiltered ? Self.narrowed : Self.window(context)
        for index in columns.indices {
            let state = columns[index].state
            columns[index].rows = read(state, columns[index].cursor.selection + window, world)
            columns[index].count = isFiltered ? columns[index].rows.count : counts[state] ?? 0
        }
        if let followed { follow(followed, world) }
        if selectedID == nil || columns[current].rows.isEmpty { settle() }
        selectedID = selected?.card.id ?? selectedID
    }

    private func read(_ state: MissionState, _ limit: Int, from offset: Int = 0, _ world: World)
        -> [MissionRow]
    {
        world.missions(
            MissionFilter(states: [state], text: filter ?? "", order: order, limit: limit, offset: offset))
    }

    /// The next cards of the column that the cursor is in.
    private mutating func readOn(_ limit: Int, _ world: World) {
        let column = columns[current]
        guard column.rows.count < column.count else { return }
        columns[current].rows += read(column.state, limit, from: column.rows.count, world)
    }

    /// Puts the cursor on this card, in whichever column it now is, however far down.
    private mutating func follow(_ id: EntityID, _ world: World) {
        if find(id) { return }
        guard let state = world.missions(MissionFilter(missions: [id])).first?.card.state,
            let index = columns.firstIndex(where: { $0.state == state })
        else { return }
        while columns[index].rows.count < columns[index].count {
            let more = read(state, 500, from: columns[index].rows.count, world)
            columns[index].rows += more
            if more.isEmpty || find(id) { return }
        }
    }

    private mutating func find(_ id: EntityID) -> Bool {
        for index in columns.indices {
            guard let row = columns[index].rows.firstIndex(where: { $0.card.id == id }) else { continue }
            current = index
            select(row)
            return true
        }
        return false
    }

    /// Out of an empty column to the nearest that has cards, the active missions first of all.
    private mutating func settle() {
        let active = columns.firstIndex { $0.state == .active && !$0.rows.isEmpty }
        let nearest = columns.indices.filter { !columns[$0].rows.isEmpty }
            .min { abs($0 - current) < abs($1 - current) }
        current = selectedID == nil ? active ?? nearest ?? current : nearest ?? current
    }

    private mutating func select(_ row: Int) {
        let count = columns[current].rows.count
        columns[current].cursor.select(row, count: count, height: max(1, count))
        selectedID = selected?.card.id
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        switch key {
        case .left: step(-1)
        case .right: step(1)
        default:
            let layout = BoardLayout(context.area, current: current, count: columns.count)
            let height = layout.cards
            guard columns[current].cursor.handle(key, count: columns[current].rows.count, height: height)
            else {
                return false
            }
            // Near the end of what is in memory the next cards are read.
            if columns[current].rows.count - columns[current].cursor.selection <= 2 * height {
                readOn(key == .end ? Self.mostAtOnce : Self.window(context), world)
            }
            if key == .end { select(columns[current].rows.count - 1) }
        }
        selectedID = selected?.card.id
        return true
    }

    private mutating func step(_ direction: Int) {
        var next = current + direction
        // Empty columns are crossed, not entered, while there is something beyond.
        while columns.indices.contains(next), columns[next].rows.isEmpty { next += direction }
        if columns.indices.contains(next) { current = next }
    }

    /// The cursor stays on its card; the other columns are seen from their beginning.
    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        guard act == .sort else { return false }
        let orders = MissionOrder.allCases
        order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
        for index in columns.indices where index != current { columns[index].cursor = ListCursor() }
        load(context, world)
        return true
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        guard isCard(tag), let column = column(of: tag) else { return }
        let row = tag % Self.tagsAColumn
        current = column
        select(row)
    }

    /// Cards of a column have the tags that follow its own number; its ground has one of the last.
    static let tagsAColumn = 10_000
    static let groundTag = 900_000

    func isCard(_ tag: Int) -> Bool { tag < Self.groundTag }

    func column(of tag: Int) -> Int? {
        let column = isCard(tag) ? tag / Self.tagsAColumn : tag - Self.groundTag
        return columns.indices.contains(column) ? column : nil
    }

    package var hasMarkable: Bool { selected != nil }

    package func markable(_ world: World) -> [EntityID] {
        read(columns[current].state, .max, world).map(\.card.id)
    }
}
