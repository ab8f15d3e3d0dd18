/// A field of one line: typing, pasting, moving, and a view that follows the cursor.
///
/// ```swift
/// var title = TextField(mission.title, placeholder: words.title)
/// if title.handle(key) { … }                          // in update
/// title.draw(into: &grid, at: rect, focused: true)    // in view
/// ```
package struct TextField: Hashable, Sendable {
    package private(set) var edited: EditedText
    package var placeholder: String
    /// Characters that fit; what is typed or pasted past them is left out.
    package var limit = 4_000

    package init(_ text: String = "", placeholder: String = "") {
        edited = EditedText(Self.oneLine(text))
        self.placeholder = placeholder
    }

    package var text: String {
        get { edited.text }
        set { edited = EditedText(Self.oneLine(newValue)) }
    }

    package var cursor: Int { edited.cursor }
    package var isEmpty: Bool { edited.isEmpty }

    /// True when the key was the field's; Enter, Tab, Esc and the vertical arrows are its form's.
    package mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .char(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .ctrl("e"): edited.move(to: edited.characters.count)
        default: return edited.handle(key, lineStart: 0, lineEnd: edited.characters.count)
        }
        return true
    }

    private mutating func insert(_ text: String) {
        let room = max(0, limit - edited.characters.count)
        edited.insert(String(Self.oneLine(text).prefix(room)))
    }

    /// Line ends and tabs become spaces; other controls cannot be meant in a field, and go.
    private static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.replacingLineEnds(by: " ").unicodeScalars where !scalar.isControl || scalar == "\t"
        {
            line.append(scalar == "\t" ? " " : scalar)
        }
        return String(line)
    }
}

// MARK: - Drawing

extension TextField {
    /// Draws the field into the rectangle's first row; with the focus, the terminal's cursor stands in it.
    ///
    /// A long text ends in the ellipsis where it goes on, but never under the cursor; without the focus it shows its
    /// beginning.
    package func draw(into grid: inout Grid, at rect: Rect, focused: Bool, style: Style = .input) {
        let rect = rect.row(0)
        guard !rect.isEmpty else { return }
        grid.fill(rect, style)
        grid.within(rect) { grid in
            if isEmpty {
                grid.putCut(placeholder, x: rect.x, y: rect.y, style: Style(.muted, style.attributes))
            } else if focused {
                drawAroundCursor(into: &grid, at: rect, style)
            } else {
                grid.putCut(text, x: rect.x, y: rect.y, style: style)
            }
        }
        if focused { grid.cursor = Point(x: rect.x + cursorColumn - offset(rect.width), y: rect.y) }
    }

    private var cursorColumn: Int { cellCount(String(edited.characters[..<cursor])) }
    private func offset(_ width: Int) -> Int { Self.firstColumn(cursorColumn: cursorColumn, width: width) }

    private func drawAroundCursor(into grid: inout Grid, at rect: Rect, _ style: Style) {
        let offset = offset(rect.width)
        let under = cursor < edited.characters.count ? cellCount(String(edited.characters[cursor])) : 1
        if cursorColumn - offset + under < rect.width {
            grid.putCut(text, x: rect.x - offset, y: rect.y, style: style)
        } else {
            grid.put(text, x: rect.x - offset, y: rect.y, style: style)
        }
        if offset > 0, cursorColumn > offset {
            grid.put(grid.glyphs.ellipsis, x: rect.x, y: rect.y, style: style)
        }
    }

    /// The text column at the field's left edge.
    ///
    /// Depends on the cursor alone, so that drawing needs no memory: the view moves by half widths, and holds
    /// still while the cursor moves within one.
    static func firstColumn(cursorColumn: Int, width: Int) -> Int {
        guard cursorColumn >= width else { return 0 }
        let step = max(1, width / 2)
        return ((cursorColumn - width) / step + 1) * step
    }
}

extension String {
    func replacingLineEnds(by separator: String) -> String {
        lines(of: self).joined(separator: separator)
    }
}

extension Unicode.Scalar {
    var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}
