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

    static let minColumn = 15

    init(_ area: Rect, current: Int, count: Int) {
        let previewWidth = area.width >= 120 ? min(60, area.width / 4) : 0
        let (board, preview) = area.split(right: previewWidth)
        self.preview = preview
        // Below 60 columns one column at a time reads better than slivers.
        let fitting = board.width < 60 ? 1 : max(1, min(count, (board.width + 1) / (Self.minColumn + 1)))
        // Seven states are a mission's life; the finished ones wait to the right.
        let shown = board.width >= 112 ? min(max(7, fitting - 2), fitting) : fitting
        let first = min(max(0, current - shown / 2), count - shown)
        let start = current < shown && first < current ? max(0, min(first, current)) : first
        columns = start..<(start + shown)
        columnRects = board.columns(shown, gap: 1)
        // A tall screen has room for two lines of the next step.
        cardHeight = area.height >= 26 ? 5 : area.height >= 14 ? 4 : 3
        cards = max(1, (area.height - 2) / (cardHeight + 1))
    }
}
