/// One month as a small calendar. It knows no calendar: whoever draws it says how the month lies.
package struct MonthGrid: Hashable, Sendable {
    package var title: String
    /// Seven names, the first day of the week first.
    package var weekdays: [String]
    /// Cells before day 1 in the first week: 0 when the month begins on the first day of the week.
    package var offset: Int
    package var dayCount: Int
    package var today: Int?
    package var selected: Int?
    /// Days that carry a mark: holidays, meetings.
    package var marked: Set<Int>

    package init(
        title: String, weekdays: [String], offset: Int, dayCount: Int, today: Int? = nil,
        selected: Int? = nil,
        marked: Set<Int> = []
    ) {
        self.title = title
        self.weekdays = weekdays
        self.offset = min(max(0, offset), 6)
        self.dayCount = max(0, dayCount)
        self.today = today
        self.selected = selected
        self.marked = marked
    }

    /// Title, names of days, at most six weeks; two columns a day and one on either side.
    package static let width = 7 * 4
    package static let height = 8

    /// Draws the month; each day can be clicked under its number added to `firstTag`.
    package func draw(into grid: inout Grid, at rect: Rect, firstTag: Int? = nil) {
        grid.within(rect) { grid in
            grid.putLine(title, in: rect.row(0), .center, style: .title)
            for (column, name) in weekdays.prefix(7).enumerated() {
                grid.putLine(name, in: cell(column: column, row: 1, rect).inset(x: 1), .right, style: .header)
            }
            guard dayCount > 0 else { return }
            for day in 1...dayCount {
                let place = offset + day - 1
                let area = cell(column: place % 7, row: 2 + place / 7, rect)
                draw(day, into: &grid, at: area)
                if let firstTag { grid.mark(area, tag: firstTag + day) }
            }
        }
    }

    private func cell(column: Int, row: Int, _ rect: Rect) -> Rect {
        Rect(x: rect.x + 4 * column, y: rect.y + row, width: 4, height: 1)
    }

    private func draw(_ day: Int, into grid: inout Grid, at rect: Rect) {
        let style: Style =
            if day == selected { .selected } else if day == today {
                .accent.bold
            } else if marked.contains(day) {
                .marked
            } else { .normal }
        grid.fill(rect, day == selected ? .selected : .normal)
        grid.putLine(String(day), in: rect.inset(x: 1), .right, style: style)
        // Signs beside the number, so that a screen without colours says as much.
        if marked.contains(day) { grid.put(grid.glyphs.bullet, x: rect.maxX - 1, y: rect.y, style: style) }
        if day == today { grid.put(grid.glyphs.pointer, x: rect.x, y: rect.y, style: style) }
    }
}
