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
        let palette = palette
        grid.eachChange(since: painted, width: size.width, height: size.height) {
            paint($0, palette.look(of: $0), roomTo: size.width)
        }
        painted = grid
        let cursor = grid.cursor.flatMap { $0.x < size.width && $0.y < size.height ? $0 : nil }
        cn_show(cursor.map { Int32($0.y) } ?? -1, cursor.map { Int32($0.x) } ?? 0)
    }

    private func paint(_ change: CellChange, _ look: Palette.Look, roomTo width: Int) {
        let (cell, x) = (change.cell, change.x)
        let (row, column) = (Int32(change.y), Int32(x))
        if isUTF8, x + Int(cell.width) <= width {
            cn_put(row, column, cell.base, cell.marks, look.attributes, look.pair)
            return
        }
        cn_put(row, column, UInt32(asciiStandIn(for: cell.base)), 0, look.attributes, look.pair)
        if cell.width == 2, x + 1 < width { cn_put(row, column + 1, 0x20, 0, look.attributes, look.pair) }
    }
}
