import Screen

/// How many columns fit, which ones are in view, and how high a card is.
struct BoardLayout {
    let columns: Range<Int>
    let columnRects: [Rect]
    /// Room for the selected card's details, on wide screens.
    let preview: Rect
    /// Lines of one card, without the gap below it.
    let cardHeight: Int
    /// Cards that fit in a column.
    let cards: Int

    /// From here on the selected card is told beside the seven states of a mission's life.
    private static let wide = 120

    init(_ area: Rect, current: Int, count: Int) {
        let previewWidth = area.width < Self.wide ? 0 : min(60, max(23, area.width / 4 - 7))
        let (board, preview) = area.split(right: previewWidth)
        self.preview = preview
        let shown = min(count, Self.shown(board.width, isWhole: preview.isEmpty, count))
        let first = min(max(0, current - shown / 2), count - shown)
        let start = current < shown && first < current ? max(0, min(first, current)) : first
        columns = start..<(start + shown)
        columnRects = board.columns(shown, gap: 1)
        // A tall screen has room for two lines of the next step.
        let least = area.height >= 26 ? 5 : area.height >= 14 ? 4 : 3
        let body = area.height - 2
        cards = max(1, body / (least + 1))
        // The cards of a single column are wide enough for words in the rows that would be left over.
        cardHeight = shown == 1 ? max(least, body / cards - 1) : least
    }

    /// - Parameters:
    ///   - isWhole: the columns have the whole width.
    ///   - count: of all states.
    private static func shown(_ width: Int, isWhole: Bool, _ count: Int) -> Int {
        // Below 60 columns one column at a time reads better than slivers.
        guard width >= 60 else { return 1 }
        guard !isWhole else { return (width + 1) / 16 }
        // The finished ones wait to the right until each has room for its words.
        return width + 1 >= count * 17 ? count : 7
    }
}
