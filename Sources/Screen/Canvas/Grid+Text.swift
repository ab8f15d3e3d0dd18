extension Grid {
    /// Writes the text on one line and returns the columns it took; what does not fit is left out.
    ///
    /// `maxWidth` counts from `x`. A wide character that would only half fit is not drawn.
    @discardableResult
    package mutating func put(
        _ text: String, x: Int, y: Int, maxWidth: Int = .max, style: Style = .normal
    ) -> Int {
        var line = line(x: x, y: y, maxWidth: maxWidth)
        withCells(of: text) { cells in
            for cell in cells {
                guard write(cell, style, &line) else { break }
            }
        }
        mend(line)
        return line.column - x
    }

    /// Like `put`, but a text that does not fit ends in the ellipsis.
    @discardableResult
    package mutating func putCut(
        _ text: String, x: Int, y: Int, maxWidth: Int = .max, style: Style = .normal
    ) -> Int {
        var line = line(x: x, y: y, maxWidth: maxWidth)
        withCells(of: text) { cells in
            for cell in cells {
                if write(cell, style, &line) { continue }
                if line.end > x { line.column = overwriteEnd(of: line, style) }
                break
            }
        }
        mend(line)
        return line.column - x
    }

    /// Fills the rectangle's first row with the text, aligned, cut with an ellipsis where it is too long.
    package mutating func putLine(
        _ text: String, in rect: Rect, _ alignment: Alignment = .left, style: Style = .normal
    ) {
        guard !rect.isEmpty else { return }
        fill(rect.row(0), style)
        let indent: Int
        if alignment == .left {
            indent = 0
        } else {
            let free = rect.width - cellCount(text)
            indent = max(0, alignment == .right ? free : free / 2)
        }
        putCut(text, x: rect.x + indent, y: rect.y, maxWidth: rect.width - indent, style: style)
    }

    /// One of the grid's own signs.
    package mutating func put(_ glyph: Unicode.Scalar, x: Int, y: Int, style: Style = .normal) {
        put(String(glyph), x: x, y: y, style: style)
    }
}

// MARK: - One line of text on its way into the grid

extension Grid {
    /// A place for text: the row, the next free column, and the column it may not reach.
    private struct Line {
        let y: Int
        var column: Int
        let end: Int
        /// A wide character already there can be cut in two by the first cell only: the rest follow their own.
        var isFirst = true
    }

    private mutating func line(x: Int, y: Int, maxWidth: Int) -> Line {
        guard y >= clip.y, y < clip.maxY else { return Line(y: y, column: x, end: x) }
        let end = maxWidth < clip.maxX - x ? x + max(0, maxWidth) : clip.maxX
        return Line(y: y, column: x, end: end)
    }

    /// False when the line is full.
    private mutating func write(_ cell: Cell, _ style: Style, _ line: inout Line) -> Bool {
        let width = Int(cell.width)
        guard line.column + width <= line.end else { return false }
        let place = line.y * self.width + line.column
        if line.column >= clip.x {
            if line.isFirst { mendLeft(of: line.column, line.y) }
            line.isFirst = false
            cells[place] = cell.styled(style)
            if width == 2 { cells[place + 1] = .secondHalf(style: style) }
        } else if line.column + width > clip.x {
            // The visible half of a wide character that begins outside.
            cells[place + 1] = .blank(style)
        }
        line.column += width
        return true
    }

    private mutating func overwriteEnd(of line: Line, _ style: Style) -> Int {
        if line.column < line.end { fill(Rect(x: line.column, y: line.y, width: 1, height: 1), style) }
        let last = line.end - 1
        if last >= clip.x {
            mendLeft(of: last, line.y)
            cells[line.y * width + last] = Cell(glyphs.ellipsis, style: style)
        }
        return line.end
    }

    private mutating func mend(_ line: Line) {
        if line.column > clip.x { mendRight(of: line.column, line.y) }
    }

    /// Half a wide character cannot be shown: when drawing starts in its middle, its first half is blanked.
    ///
    /// This is the one change that drawing makes outside its area.
    mutating func mendLeft(of x: Int, _ y: Int) {
        let place = y * width + x
        guard x > 0, cells[place].width == 0, cells[place - 1].width == 2 else { return }
        cells[place - 1] = .blank(cells[place - 1].style)
    }

    /// The same where drawing ends in the middle of one: `x` is the first column not drawn.
    mutating func mendRight(of x: Int, _ y: Int) {
        guard x > 0, x < width, y >= 0, y < height else { return }
        let place = y * width + x
        guard cells[place].width == 0, cells[place - 1].width != 2 else { return }
        cells[place] = .blank(cells[place].style)
    }
}
