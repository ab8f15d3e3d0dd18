import Domain
package import Screen

/// Everything that wants an eye, grouped by severity, each with its reason; Enter leads to the remedy.
package struct AlertsPage: PageContent {
    private var all: [AlertLine] = []
    private var cursor = ListCursor()
    private var narrowing = ""

    package init() {}

    package var name: Page.Name { .alerts }
    package var mainActs: [ActID] { selected == nil ? [.home, .board] : [.open, .snooze, .contact, .note] }
    package var focus: Focus { selected?.focus ?? Focus() }

    package var filter: String? {
        get { narrowing }
        set { narrowing = newValue ?? "" }
    }

    var selected: AlertLine? {
        let rows = rows
        return cursor.selected(count: rows.count).map { rows[$0] }
    }

    var rows: [AlertLine] {
        let words = fold(narrowing).split(separator: " ")
        guard !words.isEmpty else { return all }
        return all.filter { line in
            let text = fold("\(line.mission) \(line.alert.subject) \(line.row?.freelance ?? "")")
            return words.allSatisfy { text.contains($0) }
        }
    }
}

extension AlertsPage {
    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected
        all = context.alerts(world.missions(MissionFilter(watchedOnly: true)), world)
        if let kept, let place = rows.firstIndex(where: { $0.isSame(as: kept) }) {
            cursor.select(place, count: rows.count, height: rows.count)
        }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        cursor.handle(key, count: rows.count, height: context.area.height)
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        cursor.select(tag, count: rows.count, height: rows.count)
    }
}

// MARK: - Drawing

extension AlertsPage {
    /// Lines that the reason wants below the list.
    private static let reasonHeight = 5

    private enum Line {
        case heading(Severity, Int)
        case row(AlertLine, Int)
    }

    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let rows = rows
        guard let selected else { return drawNothing(area, into: &grid, context) }
        let (list, foot) = area.split(bottom: area.height > 12 ? Self.reasonHeight : 0)
        let lines = lines(of: rows)
        let place =
            lines.firstIndex { if case .row(_, cursor.selection) = $0 { true } else { false } } ?? 0
        let top = max(0, min(place - list.height / 2, lines.count - list.height))
        for (y, line) in lines.dropFirst(top).prefix(list.height).enumerated() {
            switch line {
            case .heading(let severity, let count):
                draw(severity, count, in: list.row(y), into: &grid, context)
            case .row(let alert, let index):
                draw(alert, in: list.row(y), into: &grid, context)
                if index == cursor.selection { grid.style(list.row(y), .selected) }
                grid.mark(list.row(y), tag: index)
            }
        }
        draw(reason: selected, in: foot, into: &grid, context)
    }

    private func lines(of rows: [AlertLine]) -> [Line] {
        var lines: [Line] = []
        for (index, row) in rows.enumerated() {
            if index == 0 || rows[index - 1].alert.severity != row.alert.severity {
                let severity = row.alert.severity
                lines.append(.heading(severity, rows.count { $0.alert.severity == severity }))
            }
            lines.append(.row(row, index))
        }
        return lines
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
        reason line: AlertLine, in area: Rect, into grid: inout Grid, _ context: Context
    ) {
        guard area.height >= 3 else { return }
        let words = context.words
        grid.hline(x: area.x, y: area.y, width: area.width, style: .border)
        let text = wrap(words.why(line.alert, on: context.today), width: max(10, area.width - 2))
        for (y, row) in text.prefix(area.height - 2).enumerated() {
            grid.put(row, x: area.x + 1, y: area.y + 1 + y)
        }
        let remedy = "\(grid.glyphs.pointer) \(words[line.alert.code.remedy])"
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
