extension Table {
    /// Rows that fit below the headings.
    package static func bodyHeight(of rect: Rect) -> Int { max(0, rect.height - 1) }

    /// Draws the headings and the rows in view; `row` is asked for those only.
    ///
    /// With `tag`, each row can be clicked under the number it gives.
    package func draw(
        into grid: inout Grid, at rect: Rect, cursor: ListCursor, count: Int, focused: Bool,
        tag: ((Int) -> Int)? = nil, row: (Int) -> Row
    ) {
        let places = places(in: rect)
        let (heading, body) = rect.split(top: 1)
        let selected = cursor.selected(count: count)
        grid.within(rect) { grid in
            drawHeadings(into: &grid, at: heading, places)
            for (line, index) in cursor.visible(count: count, height: body.height).enumerated() {
                let area = body.row(line)
                draw(row(index), into: &grid, at: area, places)
                if index == selected { select(area, in: &grid, focused: focused) }
                if let tag { grid.mark(area, tag: tag(index)) }
            }
        }
    }

    /// A shown column: its number and where it stands.
    private typealias Place = (column: Int, x: Int, width: Int)

    private func places(in rect: Rect) -> [Place] {
        var x = rect.x + Self.gutter
        var places: [Place] = []
        for (index, width) in widths(for: rect.width).enumerated() {
            guard let width else { continue }
            places.append((index, x, width))
            x += width + Self.gap
        }
        return places
    }

    private func drawHeadings(into grid: inout Grid, at rect: Rect, _ places: [Place]) {
        grid.fill(rect, .header)
        for place in places {
            let area = Rect(x: place.x, y: rect.y, width: place.width, height: 1)
            grid.putLine(
                columns[place.column].title, in: area, columns[place.column].alignment, style: .header)
        }
    }

    private func draw(_ row: Row, into grid: inout Grid, at rect: Rect, _ places: [Place]) {
        grid.fill(rect)
        if row.isMarked { grid.put(grid.glyphs.check, x: rect.x + 1, y: rect.y, style: .marked) }
        for place in places where place.column < row.cells.count {
            let area = Rect(x: place.x, y: rect.y, width: place.width, height: 1)
            let cell = row.cells[place.column]
            let style = row.isMarked && cell.style == .normal ? .marked : cell.style
            grid.putLine(cell.text, in: area, columns[place.column].alignment, style: style)
        }
    }

    private func select(_ rect: Rect, in grid: inout Grid, focused: Bool) {
        grid.put(grid.glyphs.pointer, x: rect.x, y: rect.y)
        grid.style(rect, .selection(focused: focused))
    }
}
