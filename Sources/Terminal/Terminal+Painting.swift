internal import CNcurses
package import Screen

extension Terminal {
    /// Shows the grid. Curses sends the terminal no more than what differs from what it shows.
    ///
    /// A grid of another size than the terminal's is shown as far as it goes: between a resize and the
    /// grid that answers it, an old one may still come.
    package func show(_ grid: Grid) {
        guard isActive else { return }
        let size = size
        if painted?.width != grid.width || painted?.height != grid.height {
            painted = nil
            erase()
        }
        var brush: Brush?
        grid.eachChange(since: painted, width: size.width, height: size.height) {
            paint($0, with: &brush, roomTo: size.width)
        }
        painted = grid
        let cursor = grid.cursor.flatMap { $0.x < size.width && $0.y < size.height ? $0 : nil }
        cn_show(cursor.map { Int32($0.y) } ?? -1, cursor.map { Int32($0.x) } ?? 0)
    }

    /// The look that cells were last given in this painting, and their row.
    private typealias Brush = (row: Int, look: Palette.Look)

    private func paint(_ change: CellChange, with brush: inout Brush?, roomTo width: Int) {
        let (cell, x) = (change.cell, change.x)
        let look = look(of: change, &brush)
        let (row, column) = (Int32(change.y), Int32(x))
        if isUTF8, x + Int(cell.width) <= width {
            cn_put(row, column, cell.base, cell.marks, look.attributes, look.pair)
            return
        }
        cn_put(row, column, UInt32(asciiStandIn(for: cell.base)), 0, look.attributes, look.pair)
        if cell.width == 2, x + 1 < width { cn_put(row, column + 1, 0x20, 0, look.attributes, look.pair) }
    }

    /// A blank between two words looks the same in any colour: it takes that of the word before it, so that the
    /// terminal is not told to go back to another and forth again.
    private func look(of change: CellChange, _ brush: inout Brush?) -> Palette.Look {
        let look = palette[change.cell.style]
        guard !look.showsOnBlanks else {
            brush = nil
            return look
        }
        if change.cell.isBlank, change.hasInkAfter, let brush, brush.row == change.y { return brush.look }
        brush = (change.y, look)
        return look
    }
}
