/// A list to choose from, which shrinks as one types: the palette, and every picker.
///
/// Accents and case do not matter, and neither does the order of the words typed. What cannot be chosen now
/// is shown all the same, with its reason, because a missing entry explains nothing.
package struct Menu: Sendable {
    package struct Entry: Hashable, Sendable {
        package var title: String
        package var detail: String
        package var key: String
        /// Why the entry cannot be chosen; `nil` when it can.
        package var refusal: String?
        /// Found by, but not shown.
        package var keywords: String

        package init(
            _ title: String, detail: String = "", key: String = "", refusal: String? = nil,
            keywords: String = ""
        ) {
            self.title = title
            self.keywords = keywords
            self.detail = detail
            self.key = key
            self.refusal = refusal
        }
    }

    package enum Outcome: Hashable, Sendable {
        /// The key was not the menu's.
        case ignored
        case changed
        /// The number of the chosen entry among all entries.
        case chosen(Int)
        case refused(reason: String)
        case cancelled
    }

    package let entries: [Entry]
    package private(set) var query: TextField
    package private(set) var cursor = ListCursor()
    /// Numbers of the entries that match, best first.
    package private(set) var matches: [Int]
    private let index: MenuIndex
    /// The selected entry is told whole below the list, where its row had to be cut.
    /// Rows below the list for the whole text of the selected entry; 0 for none.
    package let told: Int
    /// Rows below the list.
    package init(_ entries: [Entry], placeholder: String = "", told: Int = 0) {
        self.entries = entries
        self.told = told
        query = TextField(placeholder: placeholder)
        index = MenuIndex(entries)
        matches = Array(entries.indices)
    }

    /// The same letters typed over other entries: a list that grows while one types.
    package init(_ entries: [Entry], query: TextField, told: Int = 0) {
        self.init(entries, told: told)
        self.query = query
        filter()
    }

    /// The number of the selected entry among all entries.
    package var selected: Int? { cursor.selected(count: matches.count).map { matches[$0] } }

    /// `height` is that of the rectangle drawn into; the first row of it is the query.
    package mutating func handle(_ key: Key, height: Int) -> Outcome {
        if key == .enter { return choose() }
        if key == .escape { return .cancelled }
        if cursor.handle(key, count: matches.count, height: listHeight(height)) { return .changed }
        let before = query.text
        guard query.handle(key) else { return .ignored }
        if query.text != before { filter() }
        return .changed
    }

    /// Selects a match by its place in the list, as a click does.
    package mutating func select(match: Int, height: Int) {
        cursor.select(match, count: matches.count, height: listHeight(height))
    }

    package func choose() -> Outcome {
        guard let selected else { return .changed }
        return entries[selected].refusal.map { .refused(reason: $0) } ?? .chosen(selected)
    }

    private mutating func filter() {
        matches = index.matches(query.text)
        cursor = ListCursor()
    }
}

// MARK: - Drawing

extension Menu {
    /// Draws the query and the matches in view; a match can be clicked under its place added to `firstTag`.
    ///
    /// `nothing` is said where no entry matches what was typed.
    package func draw(into grid: inout Grid, at rect: Rect, nothing: String = "", firstTag: Int? = nil) {
        grid.within(rect) { drawAll(into: &$0, at: rect, nothing, firstTag) }
    }

    private func drawAll(into grid: inout Grid, at rect: Rect, _ nothing: String, _ firstTag: Int?) {
        let (top, below) = rect.split(top: 1)
        let (body, foot) = below.split(bottom: below.height - listHeight(rect.height))
        grid.put(grid.glyphs.pointer, x: top.x, y: top.y, style: .accent)
        let (typed, place) = top.split(left: 2).rest.split(right: placeWidth(height: body.height))
        query.draw(into: &grid, at: typed, focused: true)
        drawPlace(in: place, height: body.height, into: &grid)
        if matches.isEmpty {
            let rows = wrap(nothing, width: max(1, body.width - 2), atMost: body.height)
            for (line, text) in rows.enumerated() {
                grid.putCut(text, x: body.x + 2, y: body.y + line, maxWidth: body.width - 2, style: .muted)
            }
        }
        let visible = cursor.visible(count: matches.count, height: body.height)
        let titleWidth = titleWidth(visible, in: rect)
        for (line, match) in visible.enumerated() {
            let row = body.row(line)
            draw(entries[matches[match]], into: &grid, at: row, titleWidth: titleWidth)
            if match == cursor.selection {
                grid.put(grid.glyphs.pointer, x: row.x, y: row.y)
                grid.style(row, .selected)
            }
            if let firstTag { grid.mark(row, tag: firstTag + match) }
        }
        draw(foot: foot, into: &grid)
    }

    /// Rows of the list in a rectangle of that height: the query stands above it, the whole text below.
    private func listHeight(_ height: Int) -> Int {
        height - 1 - min(told, max(3, height / 3))
    }

    /// Columns for which of how many is selected: none where all are in sight.
    private func placeWidth(height: Int) -> Int {
        matches.count > height ? 2 * String(matches.count).count + 5 : 0
    }

    /// Which of how many, and where the others are: a list cut off in silence passes for the whole.
    private func drawPlace(in rect: Rect, height: Int, into grid: inout Grid) {
        guard !rect.isEmpty else { return }
        let visible = cursor.visible(count: matches.count, height: height)
        let (counts, marks) = rect.split(right: 3)
        grid.putLine("\(cursor.selection + 1)/\(matches.count)", in: counts, .right, style: .muted)
        if visible.lowerBound > 0 {
            grid.put(grid.glyphs.pointerUp, x: marks.x + 1, y: marks.y, style: .muted)
        }
        if visible.upperBound < matches.count {
            grid.put(grid.glyphs.pointerDown, x: marks.x + 2, y: marks.y, style: .muted)
        }
    }

    private func draw(foot: Rect, into grid: inout Grid) {
        guard let selected, foot.height > 0 else { return }
        var foot = foot
        // A narrow place needs all three rows for the words.
        if foot.width >= 60 {
            grid.hline(x: foot.x, y: foot.y, width: foot.width)
            foot = foot.split(top: 1).rest
        }
        let entry = entries[selected]
        let style: Style = entry.refusal == nil ? .normal : .warn
        let told = entry.refusal.map { "\(entry.detail) — \($0)" } ?? entry.detail
        for (line, text) in wrap(told, width: max(1, foot.width), atMost: foot.height).enumerated() {
            grid.putCut(text, x: foot.x, y: foot.y + line, maxWidth: foot.width, style: style)
        }
    }

    /// Details stand in a column of their own, beside the longest title in view, as far as there is room; on a narrow
    /// screen a long title has its detail behind it, so that the others keep theirs.
    private func titleWidth(_ visible: Range<Int>, in rect: Rect) -> Int {
        let longest = visible.map { cellCount(entries[matches[$0]].title) }.max() ?? 0
        return min(longest, rect.width / (rect.width < 60 ? 3 : 2))
    }

    private func draw(_ entry: Entry, into grid: inout Grid, at rect: Rect, titleWidth: Int) {
        let style: Style = entry.refusal == nil ? .normal : .muted
        let keyWidth = entry.key.isEmpty ? 0 : min(cellCount(entry.key) + 1, rect.width / 3)
        let (text, key) = rect.split(left: 2).rest.split(right: keyWidth)
        grid.fill(rect)
        let used = grid.putCut(entry.title, x: text.x, y: text.y, maxWidth: text.width, style: style)
        let detail = text.split(left: max(used, titleWidth) + 2).rest
        grid.putCut(
            entry.refusal ?? entry.detail, x: detail.x, y: detail.y, maxWidth: detail.width,
            style: entry.refusal == nil ? .muted : .warn)
        grid.putLine(entry.key, in: key, .right, style: .key)
    }
}
