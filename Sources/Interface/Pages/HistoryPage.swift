package import Domain
package import Screen

/// Every line in order, the newest first: when, who, what; what was undone stays, marked as such.
package struct HistoryPage: PageContent {
    private(set) var rows: [HistoryRow] = []
    /// The oldest line is among the rows, or the newest: what is read is a stretch of all.
    private(set) var hasOldest = false
    private var hasNewest = true
    private var cursor = ListCursor()
    /// What the selected line wrote that another, unaware of it, wrote too.
    private(set) var contested: [ContestedValue] = []
    private var hasRedo = false
    /// Whether anything is contested at all, in any mission.
    private var hasContested = false
    private var cells = Kept<LineID, [Table.Text]>()

    package init() {}

    package var name: Page.Name { .history }
    package var creates: Entity.Kind? { nil }
    package var mainActs: [ActID] {
        [.open] + (contested.isEmpty ? [] : [.edit]) + [.undoLine, .undo] + (hasRedo ? [.redo] : [])
    }

    var selected: HistoryRow? { cursor.selected(count: rows.count).map { rows[$0] } }

    package var focus: Focus {
        // An undo is about what it took back.
        guard let row = selected, let fact = (row.rewound?.facts ?? row.facts).first else { return Focus() }
        if case .undone = fact.event.body { return Focus(line: row.line) }
        // Only what belongs to a mission leads to one.
        let isMission = fact.event.mission != nil || fact.event.body.isAboutMission
        return Focus(
            mission: isMission ? fact.root : nil, part: isMission ? part(fact) : nil,
            party: isMission ? nil : fact.root, line: row.line)
    }
}

extension HistoryPage {
    /// What the line is about within its mission: there it is opened, changed, settled.
    private func part(_ fact: Fact) -> Focus.Part? {
        guard let kind = fact.event.body.part, kind.isPartOfMission else { return nil }
        return Focus.Part(kind, fact.event.subject ?? fact.created)
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
    /// Two screens.
    private static func window(_ context: Context) -> Int { 2 * max(12, context.area.height) }

    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected?.line
        let limit = max(Self.window(context), rows.count)
        rows = world.history(HistoryFilter(before: hasNewest ? nil : rows.first?.line.next, limit: limit))
        hasOldest = rows.count < limit || (hasOldest && !hasNewest)
        if let kept, let row = rows.firstIndex(where: { $0.line == kept }) {
            cursor.select(row, count: rows.count, height: rows.count)
        }
        cells = Kept()
        hasRedo = world.undoable().redo != nil
        hasContested = world.health().contested > 0
        readContested(context, world)
    }

    /// Read only where something is contested at all, and only of the mission under the cursor.
    private mutating func readContested(_ context: Context, _ world: World) {
        contested = []
        guard hasContested, let line = selected?.line, let id = focus.mission,
            (world.row(id)?.card.contested ?? 0) > 0
        else { return }
        let values = world.mission(id)?.contestedValues(context) ?? []
        contested = values.filter { value in value.values.contains { $0.line == line } }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        if key == .end, !hasOldest {
            readOldest(context, world)
        } else if key == .home, !hasNewest {
            readNewest(context, world)
        }
        let height = context.area.height - 1 - Self.foot(context.area)
        guard cursor.handle(key, count: rows.count, height: height) else { return false }
        // A screen is there beyond the cursor, and what is read of more is too little to be felt at a step.
        let missing = cursor.selection + context.area.height - rows.count
        if !hasOldest, missing > 0 { readOn(missing + Self.fewMore, world) }
        let missingBefore = context.area.height - cursor.selection
        if !hasNewest, missingBefore > 0 { readBack(missingBefore + Self.fewMore, world) }
        readContested(context, world)
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

    private static let fewMore = 8

    private mutating func readBack(_ limit: Int, _ world: World) {
        let newer = world.history(HistoryFilter(after: rows.first?.line, limit: limit))
        rows = newer + rows
        cursor.shift(by: newer.count)
        hasNewest = newer.count < limit
    }

    /// More of the past.
    private mutating func readOn(_ limit: Int, _ world: World) {
        let more = world.history(HistoryFilter(before: rows.last?.line, limit: limit))
        rows += more
        hasOldest = more.count < limit
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        cursor.select(tag, count: rows.count, height: rows.count)
        readContested(context, world)
    }

    /// Rows in which the selected line is told whole.
    private static func foot(_ area: Rect) -> Int { area.height >= 14 ? 4 : area.height >= 9 ? 3 : 0 }

    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let words = context.words
        guard !rows.isEmpty else {
            return EmptyList(words[Self.nothing]).draw(into: &grid, at: area)
        }
        let table = Table(columns: [
            Table.Column(words.say("Noté le", "Recorded"), minWidth: 16),
            Table.Column(words.say("Par", "By"), minWidth: 8, weight: 1, priority: 2),
            Table.Column(words.say("Sur", "About"), minWidth: 10, weight: 2, priority: 1),
            Table.Column(words.say("Ce qui s'est passé", "What happened"), minWidth: 14, weight: 4),
        ])
        let rows = rows
        let (list, foot) = area.split(bottom: Self.foot(area))
        table.draw(into: &grid, at: list, cursor: cursor, count: rows.count, focused: true, tag: { $0 }) {
            index in
            Table.Row(cells.value(of: rows[index].line) { cells(of: rows[index], context) })
        }
        draw(whole: foot, into: &grid, context)
    }

    /// The sentence that its column had to cut, and what is contested in it.
    private func draw(whole area: Rect, into grid: inout Grid, _ context: Context) {
        guard let row = selected, area.height > 1 else { return }
        grid.hline(x: area.x, y: area.y, width: area.width)
        let width = max(10, area.width - 2)
        // Narrow tables leave out who and on what.
        let who = context.join([context.words.author(of: row), row.about])
        var told = who.isEmpty ? [] : [(cut(who, to: width), Style.normal)]
        told += wrap(sentence(row, context), width: width).map { ($0, .normal) }
        if let first = contested.first {
            let text = wrap(settling(first, context), width: width)
            told = told.prefix(max(1, area.height - 1 - text.count)) + text.map { ($0, .bad) }
        }
        for (y, line) in told.prefix(area.height - 1).enumerated() {
            grid.put(line.0, x: area.x + 1, y: area.y + 1 + y, maxWidth: area.width - 1, style: line.1)
        }
    }

    func settling(_ value: ContestedValue, _ context: Context) -> String {
        let texts = value.values.map { context.words.say("« \($0.text) »", "“\($0.text)”") }
        let both = texts.joined(separator: context.words.say(" ou ", " or "))
        return context.words.say(
            "! À départager : \(value.about), \(both) ; e (ou v) choisit.",
            "! Contested: \(value.about), \(both); e (or v) settles it.")
    }

    private func sentence(_ row: HistoryRow, _ context: Context) -> String {
        context.words.markOfUndone(row) + context.words.sentence(for: row, context.lookup)
    }

    static let nothing = Phrase("Rien n'a encore été noté.", "Nothing has been recorded yet.")

    func cells(of row: HistoryRow, _ context: Context) -> [Table.Text] {
        let style: Style = row.isUndone ? .muted : .normal
        return [
            Table.Text(context.moment(row.at), .muted),
            Table.Text(row.byName ?? "", .muted), Table.Text(row.about ?? "", style),
            Table.Text(sentence(row, context), style),
        ]
    }
}
