package import Domain
package import Screen

/// Every line in order, the newest first: when, who, what; what was undone stays, marked as such.
package struct HistoryPage: PageContent {
    private var rows: [HistoryRow] = []
    /// The oldest line is among the rows, or the newest: what is read is a stretch of all.
    private var hasOldest = false
    private var hasNewest = true
    private var cursor = ListCursor()

    package init() {}

    package var name: Page.Name { .history }
    package var creates: Entity.Kind? { nil }
    package var mainActs: [ActID] { [.open, .undo, .redo] }

    private var selected: HistoryRow? { cursor.selected(count: rows.count).map { rows[$0] } }

    package var focus: Focus {
        guard let row = selected, let fact = row.facts.first else { return Focus() }
        if case .undone = fact.event.body { return Focus(line: row.line) }
        // Only what belongs to a mission leads to one.
        let isMission = fact.event.mission != nil || fact.event.body.isAboutMission
        return Focus(
            mission: isMission ? fact.root : nil, party: isMission ? nil : fact.root, line: row.line)
    }
}

extension Event.Body {
    var isAboutMission: Bool {
        switch self {
        case .created(.mission, _), .edited(.mission, _), .missionImported, .missionMoved, .freelanceSelected,
            .briefWritten, .frameSet, .closingSet, .gateOverridden:
            true
        default: false
        }
    }
}

extension HistoryPage {
    /// Four screens.
    private static func window(_ context: Context) -> Int { 4 * max(12, context.area.height) }

    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected?.line
        let limit = max(Self.window(context), rows.count)
        rows = world.history(HistoryFilter(before: hasNewest ? nil : rows.first?.line.next, limit: limit))
        hasOldest = rows.count < limit || (hasOldest && !hasNewest)
        if let kept, let row = rows.firstIndex(where: { $0.line == kept }) {
            cursor.select(row, count: rows.count, height: rows.count)
        }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        if key == .end, !hasOldest {
            readOldest(context, world)
        } else if key == .home, !hasNewest {
            readNewest(context, world)
        }
        guard cursor.handle(key, count: rows.count, height: context.area.height - 1) else { return false }
        if !hasOldest, cursor.selection > rows.count - context.area.height { readOn(context, world) }
        if !hasNewest, cursor.selection < context.area.height { readBack(context, world) }
        return true
    }

    private mutating func readNewest(_ context: Context, _ world: World) {
        let limit = Self.window(context)
        rows = world.history(HistoryFilter(limit: limit))
        hasNewest = true
        hasOldest = rows.count < limit
    }

    /// The beginning of all, without what lies between.
    private mutating func readOldest(_ context: Context, _ world: World) {
        let limit = Self.window(context)
        rows = world.history(HistoryFilter(after: LineID(clock: 0, random: 0), limit: limit))
        hasOldest = true
        hasNewest = rows.count < limit
    }

    private mutating func readBack(_ context: Context, _ world: World) {
        let limit = Self.window(context)
        let newer = world.history(HistoryFilter(after: rows.first?.line, limit: limit))
        rows = newer + rows
        cursor.shift(by: newer.count)
        hasNewest = newer.count < limit
    }

    /// The next page of the past.
    private mutating func readOn(_ context: Context, _ world: World) {
        let limit = Self.window(context)
        let more = world.history(HistoryFilter(before: rows.last?.line, limit: limit))
        rows += more
        hasOldest = more.count < limit
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        cursor.select(tag, count: rows.count, height: rows.count)
    }

    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let words = context.words
        guard !rows.isEmpty else {
            grid.putCut(
                words.say("Rien n'a encore été noté.", "Nothing has been recorded yet."), x: area.x + 2,
                y: area.y + 1, maxWidth: area.width - 4, style: .info)
            return
        }
        let table = Table(columns: [
            Table.Column(words.say("Noté le", "Recorded"), minWidth: 16),
            Table.Column(words.say("Par", "By"), minWidth: 8, weight: 1, priority: 2),
            Table.Column(words.say("Sur", "About"), minWidth: 10, weight: 2, priority: 1),
            Table.Column(words.say("Ce qui s'est passé", "What happened"), minWidth: 14, weight: 4),
        ])
        let rows = rows
        table.draw(into: &grid, at: area, cursor: cursor, count: rows.count, focused: true, tag: { $0 }) {
            index in
            Table.Row(cells(rows[index], context))
        }
    }

    private func recordedAt(_ row: HistoryRow, _ context: Context) -> String {
        guard let day = Day(beginning: row.at) else { return row.at }
        return "\(context.words.date(day, .short)) \(row.at.dropFirst(11).prefix(5))"
    }

    private func cells(_ row: HistoryRow, _ context: Context) -> [Table.Text] {
        let style: Style = row.isUndone ? .muted : .normal
        return [
            Table.Text(recordedAt(row, context), .muted),
            Table.Text(row.byName ?? "", .muted), Table.Text(row.about ?? "", style),
            Table.Text(
                context.words.markOfUndone(row) + context.words.sentence(for: row, context.lookup), style),
        ]
    }
}
