import Domain
import Screen

extension Sheet {
    /// Draws the fields into the rectangle, scrolled so that the one under the cursor is in view.
    func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let words = context.words
        let layout = SheetLayout(self, screen: context.screen, words, room: area.height)
        let blocks = layout.blocks(self, words)
        let top = firstRow(blocks, height: area.height)
        var y = area.y - top
        grid.within(area) { grid in
            for block in blocks {
                let rect = Rect(x: area.x, y: y, width: area.width, height: block.rows)
                if rect.maxY > area.y, rect.y < area.maxY {
                    draw(block, layout, into: &grid, at: rect, words)
                }
                y += block.rows
            }
            if top > 0 { grid.put(grid.glyphs.pointerUp, x: area.maxX - 1, y: area.y, style: .muted) }
            if y > area.maxY {
                grid.put(grid.glyphs.pointerDown, x: area.maxX - 1, y: area.maxY - 1, style: .muted)
            }
        }
    }

    /// Depends on the cursor alone: the block under it stands in the middle when all do not fit.
    private func firstRow(_ blocks: [SheetLayout.Block], height: Int) -> Int {
        let total = blocks.reduce(0) { $0 + $1.rows }
        guard total > height, blocks.indices.contains(cursor) else { return 0 }
        let before = blocks[..<cursor].reduce(0) { $0 + $1.rows }
        let rows = blocks[cursor].rows
        let middle = before - max(0, height - rows) / 2
        return min(max(0, middle), total - height)
    }

    private func draw(
        _ block: SheetLayout.Block, _ layout: SheetLayout, into grid: inout Grid, at rect: Rect,
        _ words: Words
    ) {
        let field = fields[block.place]
        let isCurrent = block.place == cursor
        let label = layout.isNarrow ? rect.row(0) : rect.row(0).split(left: layout.labelWidth).left
        draw(label: field, isCurrent: isCurrent, into: &grid, at: label, words)
        let left = rect.x + layout.indent
        let top = rect.y + block.labelRows
        let place = Rect(x: left, y: top, width: block.fieldWidth, height: block.fieldRows)
        field.marked.draw(into: &grid, at: place, focused: isCurrent, words)
        grid.mark(rect, tag: block.place)
        if let (text, style) = block.beside {
            grid.put(text, x: place.maxX + 2, y: top, style: style)
        }
        for (row, note) in block.notes.enumerated() {
            grid.putCut(
                note.text, x: left, y: place.maxY + row, maxWidth: layout.fieldWidth, style: note.style)
        }
    }

    private func draw(
        label field: FormField, isCurrent: Bool, into grid: inout Grid, at rect: Rect, _ words: Words
    ) {
        let text = words[field.label]
        let style: Style = field.complaint != nil ? .bad : isCurrent ? .title : .normal
        let room = rect.width - 3 - (field.isRequired ? 2 : 0)
        if isCurrent { grid.put(grid.glyphs.pointer, x: rect.x, y: rect.y, style: .accent) }
        let used = grid.putCut(text, x: rect.x + 2, y: rect.y, maxWidth: room, style: style)
        if field.isRequired { grid.put(" *", x: rect.x + 2 + used, y: rect.y, style: .accent) }
    }
}

extension Sheet {
    /// What the foot of a form says of the current field, in so many rows: its echo where there was no room beside
    /// it, then help. What would not fit as a whole stays out, but for the first of it.
    func help(_ context: Context, width: Int, rows: Int) -> [String] {
        guard let field = current else { return [] }
        let layout = SheetLayout(self, screen: context.screen, context.words)
        let block = layout.blocks(self, context.words)[cursor]
        var parts: [String] = []
        if block.beside == nil, let echo = field.widget.echo(context.words) { parts.append(echo) }
        if let hint = field.hint {
            parts += context.words[hint].split(separator: Self.between).map(String.init)
        }
        let fitting = parts.indices.reversed().lazy
            .map { wrap(parts[...$0].joined(separator: Self.between), width: width) }
            .first { $0.count <= rows }
        return fitting ?? parts.first.map { wrap($0, width: width, atMost: rows) } ?? []
    }

    private static let between = " · "

    /// Rows of all fields together.
    ///
    /// `least` are those that the fields need so that each can be seen while the cursor is in it: its label and two
    /// rows of text, and what is wrong with the current one.
    func rows(_ context: Context) -> (all: Int, least: Int) {
        let blocks = SheetLayout(self, screen: context.screen, context.words).blocks(self, context.words)
        let least = blocks.map { $0.labelRows + min($0.fieldRows, 2) }
        let notes = blocks.indices.contains(cursor) ? blocks[cursor].notes.count : 0
        return (blocks.reduce(0) { $0 + $1.rows }, (least.max() ?? 0) + min(notes, 4))
    }

    /// The menu or calendar of the current field, near it; where it covers the field it bears its name.
    func drawPopup(into grid: inout Grid, within area: Rect, _ context: Context) {
        guard let popup = current?.widget.popup else { return }
        let cursorRow = grid.cursor?.y ?? area.y
        let label = current.map { context.words[$0.label] } ?? ""
        // On a narrow screen it may cover the label alone, which stands above.
        func title(_ rect: Rect) -> String {
            context.screen.width < 60 || (rect.y..<rect.maxY).contains(cursorRow) ? label : ""
        }
        switch popup {
        case .menu(let menu):
            let nothing = context.words[current?.widget.nothing ?? Menu.nothing]
            let widest = menu.entries.map { cellCount($0.title) + cellCount($0.detail) + 10 }.max() ?? 30
            let width = min(max(30, widest, cellCount(label) + 6), 60, area.width)
            let told = menu.matches.isEmpty ? wrap(nothing, width: max(1, width - 6)).count : 0
            let rows = Popup.menuRows(max(menu.entries.count, told), screen: context.screen.height) + 2
            let rect = place(width: width, height: rows, near: cursorRow, area)
            menu.draw(into: &grid, at: grid.overlay(rect, title: title(rect)), nothing: nothing)
        case .calendar(let picker):
            let size = DayPicker.size
            let rect = place(width: size.width, height: size.height, near: cursorRow, area)
            grid.cursor = nil
            picker.grid(context.words, today: context.today, context.calendar)
                .draw(into: &grid, at: grid.overlay(rect, title: title(rect)))
        }
    }

    /// Below the row when there is room, else above it, else wherever it fits.
    private func place(width: Int, height: Int, near row: Int, _ area: Rect) -> Rect {
        let width = min(width, area.width)
        let height = min(height, area.height)
        let x = area.x + max(0, (area.width - width) / 2)
        let below = row + 1
        let y =
            below + height <= area.maxY
            ? below : row - height >= area.y ? row - height : area.maxY - height
        return Rect(x: x, y: y, width: width, height: height)
    }
}
