import Domain
import Screen

/// A long list of moments and the text about the selected one: what the pages of checkpoints and of meetings
/// have in common.
struct MomentBrowser {
    var list: MomentList
    /// What is read of a row where there is room for it, from its mission; nil when the mission lacks it.
    let text: (Mission, MomentRow, Context) -> [ScrollText.Paragraph]?
    private(set) var detail = ScrollText("")
    /// The arrows move the text, not the list.
    private(set) var isReading = false
    /// What the rows that were seen show, until they are read again.
    private var shown = Kept<Seen, [Table.Text]>()
    /// The selected row's mission, read only where its text is shown.
    private var mission: Mission?

    init(
        _ groups: [MomentList.Group],
        text: @escaping (Mission, MomentRow, Context) -> [ScrollText.Paragraph]?
    ) {
        list = MomentList(groups)
        self.text = text
    }

    var selected: MomentRow? { list.selected }

    var focus: Focus { selected.map(Focus.init) ?? Focus() }

    func layout(_ area: Rect) -> Panes { Panes(list: area, foot: 4) }

    private func height(_ context: Context) -> Int { Table.bodyHeight(of: layout(context.area).list) }
}

/// One row as it stands now: what moves to another day, or is said anew, is seen anew.
private struct Seen: Hashable {
    let key: MomentRow.Key
    let day: Day
    let clock: UInt64

    init(_ row: MomentRow) {
        key = row.key
        day = row.moment.day
        clock = row.moment.clock
    }
}

// MARK: - Loading and keys

extension MomentBrowser {
    mutating func load(_ context: Context, _ world: World) {
        list.load(height: height(context), context, world)
        shown = Kept()
        mission = nil
        if context.area.width < Panes.wide { isReading = false }
        inform(context, world)
    }

    mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        let panes = layout(context.area)
        let isOverText = key.wheel.map { panes.detail.contains(x: $0.x, y: $0.y) } ?? false
        if isOverText || (isReading && key.wheel == nil) {
            return detail.handle(key, width: panes.detail.width, height: panes.detail.height)
        }
        guard list.handle(key, height: height(context), context, world) else { return false }
        inform(context, world)
        return true
    }

    mutating func click(_ line: Int, _ context: Context, _ world: World) {
        isReading = false
        list.select(line, height: height(context))
        inform(context, world)
    }

    mutating func select(heading: Phrase, _ context: Context, _ world: World) {
        list.select(heading: heading, height: height(context))
        inform(context, world)
    }

    /// On the row of that thing, where there is one.
    mutating func stand(on part: Focus.Part, _ context: Context, _ world: World) {
        let line = list.lines.firstIndex { line in line.row.map { Focus($0).part == part } ?? false }
        guard let line else { return }
        list.select(line, height: height(context))
        inform(context, world)
    }

    mutating func perform(_ act: ActID, _ context: Context) -> Bool {
        let room = layout(context.area).detail
        switch act {
        case .nextPane, .previousPane: isReading = !isReading && context.area.width >= Panes.wide
        case .readDown: detail.move(.down, width: room.width, height: room.height)
        case .readUp: detail.move(.up, width: room.width, height: room.height)
        default: return false
        }
        return true
    }

    /// A wide screen has room for all there is to read, a narrow one for a sentence.
    private mutating func inform(_ context: Context, _ world: World) {
        guard let row = selected else { return show([]) }
        guard context.area.width >= Panes.wide else { return show(row.paragraphs(context)) }
        if mission?.id != row.mission { mission = world.mission(row.mission) }
        guard let told = mission.flatMap({ text($0, row, context) }) else {
            return show(row.paragraphs(context))
        }
        var reading = Reading(context)
        reading.append(row.heading(context))
        reading.append(told)
        show(reading.paragraphs)
    }

    /// The same text keeps its place.
    private mutating func show(_ paragraphs: [ScrollText.Paragraph]) {
        if detail.paragraphs != paragraphs { detail = ScrollText(paragraphs) }
    }
}

// MARK: - Drawing

extension MomentBrowser {
    func draw(
        into grid: inout Grid, at area: Rect, _ context: Context, empty: String,
        columns: (_ width: Int) -> [Table.Column], cells: (MomentRow) -> [Table.Text]
    ) {
        guard !list.isEmpty else {
            return EmptyList(list.isComplete ? empty : searching(context)).draw(into: &grid, at: area)
        }
        let panes = layout(area)
        grid.within(area) { grid in
            panes.drawRule(into: &grid)
            list.draw(
                into: &grid, at: panes.list, columns(panes.list.width), context, focused: !isReading
            ) { row in shown.value(of: Seen(row)) { cells(row) } }
            detail.draw(into: &grid, at: panes.detail, key: Panes.readOn)
        }
    }
}

extension MomentBrowser {
    /// Not yet all was looked at: to say that nothing is there would be untrue.
    func searching(_ context: Context) -> String {
        let count = context.words.number(list.looked)
        return context.words.say(
            "Rien parmi les \(count) premiers ; \(String(context.glyphs.arrowDown)) cherche plus loin.",
            "Nothing among the first \(count); \(String(context.glyphs.arrowDown)) looks further.")
    }
}

extension MomentRow {
    /// The mission above what is read of one of its parts.
    fileprivate func heading(_ context: Context) -> [ScrollText.Paragraph] {
        [
            .init(context.join([reference, title]), .accent),
            .init(context.join([freelance, context.words[state]]), .muted),
        ]
    }
}
