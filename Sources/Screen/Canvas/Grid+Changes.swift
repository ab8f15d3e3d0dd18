/// A cell that is to be painted, and whether it stands between others of its row.
package struct CellChange {
    package let x: Int
    package let y: Int
    package let cell: Cell
    /// False for the blanks at the end of a row, which a terminal clears in one go.
    package let hasInkAfter: Bool
}

extension Grid {
    /// Calls `paint` for every cell that differs from what `painted` has in its place, row after row.
    ///
    /// It runs at every key over every cell, and so reads both grids where they lie, without a copy of either.
    /// Without a painted grid every cell is one that changed; the second halves of wide characters never are.
    package func eachChange(
        since painted: Grid?, width: Int, height: Int, _ paint: (CellChange) -> Void
    ) {
        let (width, height) = (min(width, self.width), min(height, self.height))
        cells.withUnsafeBufferPointer { new in
            guard let painted, painted.width == self.width, painted.height == self.height else {
                for y in 0..<height { row(y, width, new, nil, paint) }
                return
            }
            painted.cells.withUnsafeBufferPointer { old in
                for y in 0..<height { row(y, width, new, old, paint) }
            }
        }
    }

    private func row(
        _ y: Int, _ width: Int, _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>?,
        _ paint: (CellChange) -> Void
    ) {
        let start = y * self.width
        var end: Int?
        for x in 0..<width where old?[start + x] != new[start + x] {
            let cell = new[start + x]
            guard cell.width > 0 else { continue }
            let ink = end ?? lastInk(new, start, width)
            end = ink
            paint(CellChange(x: x, y: y, cell: cell, hasInkAfter: x < ink))
        }
    }

    /// The column of the row's last cell that is not blank, -1 where all are.
    private func lastInk(_ cells: UnsafeBufferPointer<Cell>, _ start: Int, _ width: Int) -> Int {
        var x = width - 1
        while x >= 0, cells[start + x].isBlank { x -= 1 }
        return x
    }
}
