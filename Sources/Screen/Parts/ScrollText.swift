/// Text to be read, longer than its place: help, minutes, a brief.
package struct ScrollText: Hashable, Sendable {
    /// A paragraph and its style; line ends within it are kept.
    package struct Paragraph: Hashable, Sendable {
        package var text: String
        package var style: Style

        package init(_ text: String, _ style: Style = .normal) {
            self.text = text
            self.style = style
        }
    }

    package var paragraphs: [Paragraph] { didSet { laid = Laid() } }
    private var top = 0
    /// The rows as last laid out, from the first movement on: only who moves far needs them all.
    private var laid = Laid()

    private struct Laid: Hashable {
        var width = 0
        var rows: [Paragraph]?

        /// What is kept says nothing that the paragraphs do not.
        static func == (a: Laid, b: Laid) -> Bool { true }
        func hash(into hasher: inout Hasher) {}
    }

    package init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }
    package init(_ text: String) { self.init([Paragraph(text)]) }

    /// Rows that the whole text takes at this width.
    package func height(width: Int, atMost most: Int = .max) -> Int {
        rows(width: width, atMost: most).count
    }

    package mutating func move(_ motion: Motion, width: Int, height: Int) {
        if laid.width != width || laid.rows == nil {
            laid = Laid(width: width, rows: rows(width: width, atMost: .max))
        }
        let last = max(0, rows(width: width, atMost: .max).count - height)
        let page = max(1, height - 1)
        let target =
            switch motion {
            case .up: min(top, last) - 1
            case .down: top + 1
            case .pageUp: min(top, last) - page
            case .pageDown: top + page
            case .halfPageUp: min(top, last) - max(1, height / 2)
            case .halfPageDown: top + max(1, height / 2)
            case .first: 0
            case .last: last
            }
        top = min(max(0, target), last)
    }

    /// Arrows, paging keys and the wheel; false for any other key.
    package mutating func handle(_ key: Key, width: Int, height: Int) -> Bool {
        if case .mouse(let mouse) = key, mouse.kind == .wheelUp || mouse.kind == .wheelDown {
            for _ in 0..<3 { move(mouse.kind == .wheelUp ? .up : .down, width: width, height: height) }
            return true
        }
        guard let motion = Motion(key) else { return false }
        move(motion, width: width, height: height)
        return true
    }
}

// MARK: - Drawing

extension ScrollText {
    /// Draws the rows in view; signs at the right edge tell that there is more above or below.
    ///
    /// - Parameter key: the name of the key that reads on, told where there is more below.
    package func draw(into grid: inout Grid, at rect: Rect, key: String = "") {
        guard !rect.isEmpty else { return }
        let rows = rows(width: rect.width, atMost: top == 0 ? rect.height + 1 : .max)
        let first = min(top, max(0, rows.count - rect.height))
        let goesOn = first + rect.height < rows.count
        grid.within(rect) { grid in
            for (line, row) in rows.dropFirst(first).prefix(rect.height).enumerated() {
                let isLast = goesOn && line == rect.height - 1 && !key.isEmpty
                grid.putCut(
                    row.text, x: rect.x, y: rect.y + line,
                    maxWidth: rect.width - (isLast ? cellCount(key) + 2 : 0), style: row.style)
            }
            let edge = rect.maxX - 1
            if first > 0 { grid.put(grid.glyphs.pointerUp, x: edge, y: rect.y, style: .muted) }
            if goesOn {
                grid.put(key, x: edge - cellCount(key), y: rect.maxY - 1, style: .key)
                grid.put(grid.glyphs.pointerDown, x: edge, y: rect.maxY - 1, style: .muted)
            }
        }
    }

    /// One column is kept free for the signs, so that a text wraps alike whether or not there is more of it.
    private func rows(width: Int, atMost most: Int) -> [Paragraph] {
        if let rows = laid.rows, laid.width == width { return rows }
        var rows: [Paragraph] = []
        for paragraph in paragraphs {
            rows += wrap(paragraph.text, width: max(1, width - 1)).map { Paragraph($0, paragraph.style) }
            if rows.count >= most { break }
        }
        return rows
    }
}
