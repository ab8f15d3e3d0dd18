import Screen

extension Notice {
    /// Whole, in as many rows as it takes, the last of them just above `bottom`; ruled off from what it covers.
    ///
    /// What should be known of an act stands at the end of its sentence: cut there, it would be of no use.
    func draw(above bottom: Int, in row: Rect, into grid: inout Grid) {
        let lines = wrap(text, width: max(10, row.width - 2))
        let area = Rect(x: row.x, y: bottom - lines.count, width: row.width, height: lines.count)
        grid.hline(x: area.x, y: area.y - 1, width: area.width)
        grid.fill(area)
        for (y, line) in lines.enumerated() {
            grid.put(line, x: area.x + 1, y: area.y + y, style: style)
        }
    }
}
