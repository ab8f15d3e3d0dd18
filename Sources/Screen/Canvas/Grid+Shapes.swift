extension Grid {
    /// Empties the rectangle and gives it the style.
    package mutating func fill(_ rect: Rect, _ style: Style = .normal) {
        cover(rect, with: .blank(style))
    }

    /// Fills the rectangle with one sign: the bars of a timeline, the ground of a progress bar.
    package mutating func fill(_ rect: Rect, with glyph: Unicode.Scalar, _ style: Style = .normal) {
        cover(rect, with: Cell(glyph, style: style))
    }

    /// Gives the rectangle's cells another style and leaves their text.
    package mutating func style(_ rect: Rect, _ style: Style) {
        let area = rect.intersection(clip)
        for y in area.y..<area.maxY {
            for place in (y * width + area.x)..<(y * width + area.maxX) { cells[place].style = style }
        }
    }

    private mutating func cover(_ rect: Rect, with cell: Cell) {
        let area = rect.intersection(clip)
        guard !area.isEmpty else { return }
        for y in area.y..<area.maxY {
            mendLeft(of: area.x, y)
            let row = y * width
            for place in (row + area.x)..<(row + area.maxX) { cells[place] = cell }
            mendRight(of: area.maxX, y)
        }
    }
}

// MARK: - Lines and boxes

extension Grid {
    package mutating func hline(x: Int, y: Int, width: Int, style: Style = .border) {
        fill(Rect(x: x, y: y, width: width, height: 1), with: glyphs.horizontal, style)
    }

    package mutating func vline(x: Int, y: Int, height: Int, style: Style = .border) {
        fill(Rect(x: x, y: y, width: 1, height: height), with: glyphs.vertical, style)
    }

    /// A frame along the rectangle's edge, with a title in its upper line; returns the room inside.
    ///
    /// A rectangle too small for a frame stays empty, and so does its inside.
    @discardableResult
    package mutating func box(
        _ rect: Rect, title: String = "", style: Style = .border, titleStyle: Style = .title
    ) -> Rect {
        guard rect.width >= 2, rect.height >= 2 else {
            return Rect(x: rect.x, y: rect.y, width: 0, height: 0)
        }
        let right = rect.maxX - 1
        let bottom = rect.maxY - 1
        for y in [rect.y, bottom] { hline(x: rect.x + 1, y: y, width: rect.width - 2, style: style) }
        for x in [rect.x, right] { vline(x: x, y: rect.y + 1, height: rect.height - 2, style: style) }
        put(glyphs.topLeft, x: rect.x, y: rect.y, style: style)
        put(glyphs.topRight, x: right, y: rect.y, style: style)
        put(glyphs.bottomLeft, x: rect.x, y: bottom, style: style)
        put(glyphs.bottomRight, x: right, y: bottom, style: style)
        if !title.isEmpty, rect.width > 6 {
            putCut(" \(title) ", x: rect.x + 2, y: rect.y, maxWidth: rect.width - 4, style: titleStyle)
        }
        return rect.inset(x: 1, y: 1)
    }

    /// An overlay's ground: covers what lies below, with a frame; returns the room inside.
    package mutating func overlay(_ rect: Rect, title: String = "") -> Rect {
        fill(rect)
        cover(rect)
        return box(rect, title: title)
    }
}
