import Domain
package import Screen

/// Everything that wants an eye, grouped by severity, each with its reason; Enter leads to the remedy.
package struct AlertsPage: PageContent {
    private var all: [AlertLine] = [] { didSet { narrow() } }
    private var narrowing = "" { didSet { narrow() } }
    /// Those that the filter leaves.
    private(set) var rows: [AlertLine] = []
    private var lines: [Line] = []
    /// Over the lines; it stands on rows alone.
    private var cursor = ListCursor()
    /// Why the selected one is there.
    private var reason = ScrollText("")

    package init() {}

    package var name: Page.Name { .alerts }
    package var mainActs: [ActID] { selected == nil ? [.home, .board] : [.open, .snooze, .contact, .note] }
    package var focus: Focus { selected?.focus ?? Focus() }

    package var filter: String? {
        get { narrowing }
        set { narrowing = newValue ?? "" }
    }

    var selected: AlertLine? {
        cursor.selected(count: lines.count).flatMap { lines[$0].row }.map { rows[$0] }
    }

    private mutating func narrow() {
        let words = fold(narrowing).split(separator: " ")
        rows =
            words.isEmpty
            ? all
            : all.filter { line in
                let text = fold("\(line.mission) \(line.alert.subject) \(line.row?.freelance ?? "")")
                return words.allSatisfy { text.contains($0) }
            }
        lines = Line.all(rows)
    }

    /// Severities with their counts, and rows by their places.
    private enum Line {
        case heading(Severity, Int)
        case row(Int)

        var row: Int? { if case .row(let place) = self { place } else { nil } }

        static func all(_ rows: [AlertLine]) -> [Line] {
            var lines: [Line] = []
            for (place, row) in rows.enumerated() {
                let severity = row.alert.severity
                if place == 0 || rows[place - 1].alert.severity != severity {
                    lines.append(.heading(severity, rows.count { $0.alert.severity == severity }))
                }
                lines.append(.row(place))
            }
            return lines
        }
    }
}

extension AlertsPage {
    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected
        all = context.alerts(world.missions(MissionFilter(watchedOnly: true)), world)
        select(row: kept.flatMap { kept in rows.firstIndex { $0.isSame(as: kept) } }, context)
    }

    /// Where there is none, the cursor stays about where it is.
    private mutating func select(row: Int?, _ context: Context) {
        let (lines, height) = (lines, Self.list(context.area).height)
        let line = row.flatMap { row in lines.firstIndex { $0.row == row } }
        cursor.select(line, count: lines.count, height: height) { lines[$0].row != nil }
        inform(context)
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        let (lines, height) = (lines, Self.list(context.area).height)
        guard cursor.handle(key, count: lines.count, height: height, isRow: { lines[$0].row != nil }) else {
            return false
        }
        inform(context)
        return true
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        let room = Self.reason(context.area)
        switch act {
        case .readDown: reason.move(.down, width: room.width, height: room.height)
        case .readUp: reason.move(.up, width: room.width, height: room.height)
        default: return false
        }
        return true
    }

    /// The same text keeps its place.
    private mutating func inform(_ context: Context) {
        let told = ScrollText(selected.map { context.words.why($0.alert, on: context.today) } ?? "")
        if reason.paragraphs != told.paragraphs { reason = told }
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        select(row: tag, context)
    }
}

// MARK: - Drawing

extension AlertsPage {
    /// What the reason below it leaves, and what Enter does about it.
    private static func list(_ area: Rect) -> Rect {
        area.split(bottom: area.height > 12 ? 5 : area.height >= 9 ? 4 : 0).rest
    }

    /// Below a rule, and above the remedy.
    private static func reason(_ area: Rect) -> Rect {
        let foot = area.split(top: list(area).height + 1).rest
        return foot.split(bottom: 1).rest.inset(x: 1)
    }

    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        guard let selected else { return drawNothing(area, into: &grid, context) }
        let list = Self.list(area)
        for (y, place) in cursor.visible(count: lines.count, height: list.height).enumerated() {
            switch lines[place] {
            case .heading(let severity, let count):
                draw(severity, count, in: list.row(y), into: &grid, context)
            case .row(let row):
                draw(rows[row], in: list.row(y), into: &grid, context)
                if place == cursor.selection { grid.style(list.row(y), .selected) }
                grid.mark(list.row(y), tag: row)
            }
        }
        draw(reasonOf: selected, below: list, at: area, into: &grid, context)
    }

    private func draw(
        _ severity: Severity, _ count: Int, in row: Rect, into grid: inout Grid, _ context: Context
    ) {
        let title = " \(context.words[severity.heading]) "
        let used = grid.put(title, x: row.x, y: row.y, style: severity.style.bold)
        grid.put("\(count)", x: row.x + used, y: row.y, style: .muted)
    }

    private func draw(_ line: AlertLine, in row: Rect, into grid: inout Grid, _ context: Context) {
        let words = context.words
        let style = line.alert.severity.style
        if line.alert.severity == .high { grid.put("!", x: row.x + 1, y: row.y, style: style) }
        let isWide = row.width >= 60
        let (left, right) = row.split(left: 3).rest.split(left: isWide ? 30 : Term.shortWidth + 4)
        let number = line.alert.number.map { " \($0)" } ?? ""
        let name = isWide ? words[line.alert.code] : words.short(line.alert.code)
        grid.putLine(name + number, in: left, style: style)
        grid.putLine(line.row == nil ? line.alert.subject : line.mission, in: right)
    }

    /// Why, and what Enter does about it.
    private func draw(
        reasonOf line: AlertLine, below list: Rect, at area: Rect, into grid: inout Grid, _ context: Context
    ) {
        guard list.height < area.height else { return }
        grid.hline(x: area.x, y: list.maxY, width: area.width, style: .border)
        reason.draw(into: &grid, at: Self.reason(area), key: Panes.readOn)
        let remedy = "\(grid.glyphs.pointer) \(context.words[line.alert.code.remedy])"
        grid.putCut(remedy, x: area.x + 1, y: area.maxY - 1, maxWidth: area.width - 2, style: .accent)
    }

    func nothing(_ words: Words) -> String {
        narrowing.isEmpty
            ? words.say(
                "Aucune alerte : le cadre est tenu partout.", "No alert: the frame is kept everywhere.")
            : words.say(
                "Aucune alerte ne contient « \(narrowing) » ; Retour arrière montre tout.",
                "No alert holds “\(narrowing)”; Backspace shows everything.")
    }

    private func drawNothing(_ area: Rect, into grid: inout Grid, _ context: Context) {
        for (y, row) in wrap(nothing(context.words), width: max(10, area.width - 4)).enumerated() {
            grid.put(row, x: area.x + 2, y: area.y + 1 + y, style: narrowing.isEmpty ? .good : .info)
        }
    }
}
