/// A field of many lines: the text wraps at the width given, and the view follows the cursor.
///
/// Where a line wraps is no line end, so the same text can be edited on screens of any width. `handle` is told
/// the size because moving up and down is a matter of what is shown.
package struct TextArea: Hashable, Sendable {
    private var edited: EditedText
    /// The column that moving up and down aims at; forgotten by every other key.
    private var goal: Int?
    package var placeholder: String
    package var limit = 65_536

    package init(_ text: String = "", placeholder: String = "") {
        edited = EditedText(Self.unixLines(text))
        self.placeholder = placeholder
    }

    package var text: String {
        get { edited.text }
        set { edited = EditedText(Self.unixLines(newValue)) }
    }

    package var cursor: Int { edited.cursor }
    package var isEmpty: Bool { edited.isEmpty }

    /// True when the key was the area's; Tab and Esc are its form's, Enter begins a new line.
    package mutating func handle(_ key: Key, width: Int, height: Int = 10) -> Bool {
        let aim = goal
        goal = nil
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
        edited.insert(String(Self.unixLines(text).prefix(room)))
    }

    private mutating func moveRows(_ delta: Int, _ aim: Int?, _ width: Int) {
        let rows = WrappedRows(edited.characters, width: width)
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
    package func draw(into grid: inout Grid, at rect: Rect, focused: Bool, style: Style = .input) {
        grid.fill(rect, style)
        guard !rect.isEmpty else { return }
        let rows = WrappedRows(edited.characters, width: rect.width)
        let cursorRow = rows.row(of: cursor)
        // A field's rule for its columns serves the rows: the view depends on the cursor alone.
        let first = TextField.firstColumn(cursorColumn: cursorRow, width: rect.height)
        grid.within(rect) { grid in
            if isEmpty { grid.putCut(placeholder, x: rect.x, y: rect.y, style: .muted) }
            for row in first..<max(first, min(rows.ranges.count, first + rect.height)) {
                grid.put(rows.text(row), x: rect.x, y: rect.y + row - first, style: style)
            }
        }
        if focused {
            // After a full row the cursor stands on its last cell, for there is none beyond.
            let column = min(rows.column(of: cursor, in: cursorRow), rect.width - 1)
            grid.cursor = Point(x: rect.x + column, y: rect.y + cursorRow - first)
        }
    }
}
