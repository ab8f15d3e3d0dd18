/// A field of many lines: the text wraps at the width given, and the view follows the cursor.
///
/// Where a line wraps is no line end, so the same text can be edited on screens of any width. `handle` is told
/// the size because moving up and down is a matter of what is shown.
///
/// The text and its rows are kept until the next change: a form asks for both several times for every key, and
/// a text may be long.
package struct TextArea: Sendable {
    private var edited: EditedText
    private var kept: String
    private var rows: (width: Int, rows: WrappedRows)?
    /// Counts the changes of the text.
    package private(set) var revision = 0
    /// The column that moving up and down aims at; forgotten by every other key.
    private var goal: Int?
    package var placeholder: String
    package var limit = 65_536

    package init(_ text: String = "", placeholder: String = "") {
        kept = Self.unixLines(text)
        edited = EditedText(kept)
        self.placeholder = placeholder
    }

    package var text: String {
        get { kept }
        set {
            edited = EditedText(Self.unixLines(newValue))
            noteChange()
        }
    }

    package var cursor: Int { edited.cursor }
    package var isEmpty: Bool { edited.isEmpty }
    package var isAtEnd: Bool { edited.cursor == edited.characters.count }

    /// Rows that the text takes, at least one; no more are counted than asked for.
    package func rowCount(width: Int, atMost most: Int) -> Int {
        if let rows, rows.width == width { return min(most, rows.rows.ranges.count) }
        return WrappedRows(edited.characters, width: width, atMost: most).ranges.count
    }

    /// True when the key was the area's; Tab and Esc are its form's, Enter begins a new line.
    package mutating func handle(_ key: Key, width: Int, height: Int = 10) -> Bool {
        let aim = goal
        goal = nil
        defer { keepRows(width) }
        switch key {
        case .enter: insert("\n")
        case .char(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .up: moveRows(-1, aim, width)
        case .down: moveRows(1, aim, width)
        case .pageUp: moveRows(1 - max(2, height), aim, width)
        case .pageDown: moveRows(max(2, height) - 1, aim, width)
        default:
            let line = lineAroundCursor
            if key == .ctrl("e") {
                edited.move(to: line.upperBound)
            } else {
                let count = edited.characters.count
                defer { if edited.characters.count != count { noteChange() } }
                return edited.handle(key, lineStart: line.lowerBound, lineEnd: line.upperBound)
            }
        }
        return true
    }
}

// MARK: - Editing

extension TextArea {
    private mutating func insert(_ text: String) {
        let room = max(0, limit - edited.characters.count)
        let text = Self.unixLines(text).prefix(room)
        guard !text.isEmpty else { return }
        rows = nil
        edited.insert(String(text))
        noteChange()
    }

    private mutating func noteChange() {
        kept = edited.text
        rows = nil
        revision += 1
    }

    private mutating func keepRows(_ width: Int) {
        if rows?.width != width { rows = (width, WrappedRows(edited.characters, width: width)) }
    }

    private func wrapped(_ width: Int) -> WrappedRows {
        if let rows, rows.width == width { return rows.rows }
        return WrappedRows(edited.characters, width: width)
    }

    private mutating func moveRows(_ delta: Int, _ aim: Int?, _ width: Int) {
        let rows = wrapped(width)
        let here = rows.row(of: cursor)
        let column = aim ?? rows.column(of: cursor, in: here)
        let row = here + delta
        if row < 0 {
            edited.move(to: 0)
        } else if row >= rows.ranges.count {
            edited.move(to: edited.characters.count)
        } else {
            edited.move(to: rows.place(atColumn: column, in: row))
        }
        goal = column
    }

    /// The line between two line feeds in which the cursor stands.
    private var lineAroundCursor: Range<Int> {
        let characters = edited.characters
        let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
        return start..<end
    }

    private static func unixLines(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.replacingLineEnds(by: "\n").unicodeScalars {
            if scalar == "\t" {
                kept.append(" ")
            } else if !scalar.isControl || scalar == "\n" {
                kept.append(scalar)
            }
        }
        return String(kept)
    }
}

// MARK: - Drawing

extension TextArea {
    /// - Parameter marks: places of characters that stand out.
    package func draw(
        into grid: inout Grid, at rect: Rect, focused: Bool, style: Style = .input, marks: [Range<Int>] = []
    ) {
        grid.fill(rect, style)
        guard !rect.isEmpty else { return }
        let rows = wrapped(rect.width)
        let cursorRow = rows.row(of: cursor)
        // A field's rule for its columns serves the rows: the view depends on the cursor alone.
        let first = TextField.firstColumn(cursorColumn: cursorRow, width: rect.height)
        grid.within(rect) { grid in
            if isEmpty { grid.putCut(placeholder, x: rect.x, y: rect.y, style: .muted) }
            for row in first..<max(first, min(rows.ranges.count, first + rect.height)) {
                grid.put(rows.text(row), x: rect.x, y: rect.y + row - first, style: style)
                for mark in marks {
                    let here = mark.clamped(to: rows.ranges[row])
                    guard !here.isEmpty else { continue }
                    let column = rows.column(of: here.lowerBound, in: row)
                    grid.put(
                        String(rows.characters[here]), x: rect.x + column, y: rect.y + row - first,
                        style: .marked)
                }
            }
        }
        if focused {
            // After a full row the cursor stands on its last cell, for there is none beyond.
            let column = min(rows.column(of: cursor, in: cursorRow), rect.width - 1)
            grid.cursor = Point(x: rect.x + column, y: rect.y + cursorRow - first)
        }
    }
}
