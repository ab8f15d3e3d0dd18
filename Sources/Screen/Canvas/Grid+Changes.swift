/// A cell that is to be painted, and what stands about it in its row.
package struct CellChange {
    package let x: Int
    package let y: Int
    package let cell: Cell
    /// Its own style; of a blank, which may look like any word, that of the word beside it that is painted too.
    package let ink: Style
    /// False for the blanks at the end of a row, which a terminal clears in one go.
    package let hasInkAfter: Bool
}

extension Grid {
    /// Calls `paint` for every cell that differs from what `painted` has in its place, row after row, and for the
    /// blanks between words that do.
    ///
    /// It runs at every key over every cell, and so reads both grids where they lie, without a copy of either.
    /// Without a painted grid every cell is one that changed; the second halves of wide characters never are.
    package func eachChange(
        since painted: Grid?, width: Int, height: Int, _ paint: (CellChange) -> Void
    ) {
        let (width, height) = (min(width, self.width), min(height, self.height))
        let isSameSize = painted?.width == self.width && painted?.height == self.height
        cells.withUnsafeBufferPointer { new in
            (isSameSize ? painted?.cells ?? [] : []).withUnsafeBufferPointer { old in
                for y in 0..<height {
                    let row = y * self.width..<y * self.width + width
                    GridRow(y: y, new: new.extracting(row), old: old.isEmpty ? nil : old.extracting(row))
                        .eachChange(paint)
                }
            }
        }
    }
}

/// One row, and what is shown in its place.
private struct GridRow {
    let y: Int
    let new: UnsafeBufferPointer<Cell>
    let old: UnsafeBufferPointer<Cell>?

    func eachChange(_ paint: (CellChange) -> Void) {
        if isAsBefore { return }
        var x = 0
        while x < new.count {
            let end = new[x...].firstIndex { !$0.isBlank } ?? new.count
            if end > x {
                eachChange(ofGap: x..<end, paint)
            } else if new[x].width > 0, differs(x) {
                paint(CellChange(x: x, y: y, cell: new[x], ink: new[x].style, hasInkAfter: true))
            }
            x = max(end, x + 1)
        }
    }

    /// Blanks from one word, or the row's beginning, to the next, or its end. What stands beside a word that stays
    /// as it is stays too, unless it has changed by itself.
    private func eachChange(ofGap gap: Range<Int>, _ paint: (CellChange) -> Void) {
        let before = gap.lowerBound > 0 ? gap.lowerBound - 1 : nil
        let after = gap.upperBound < new.count ? gap.upperBound : nil
        let (follows, precedes) = (before.map(differs) ?? false, after.map(differs) ?? false)
        guard follows && (precedes || after == nil) || gap.contains(where: differs) else { return }
        let ink = follows || !precedes ? before ?? after : after
        for x in gap {
            paint(
                CellChange(
                    x: x, y: y, cell: new[x], ink: ink.map { new[$0].style } ?? .normal,
                    hasInkAfter: after != nil))
        }
    }

    /// Most rows are, at most keys: a plain loop takes a quarter of what comparing them as sequences does.
    private var isAsBefore: Bool {
        guard let old else { return false }
        for x in 0..<new.count where old[x] != new[x] { return false }
        return true
    }

    private func differs(_ x: Int) -> Bool { old?[x] != new[x] }
}
