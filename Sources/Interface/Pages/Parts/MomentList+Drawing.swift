import Domain
import Screen

extension MomentList {
    /// Draws headings as lines of their own, across all columns.
    func draw(
        into grid: inout Grid, at area: Rect, _ columns: [Table.Column], _ context: Context, focused: Bool,
        cells: (MomentRow) -> [Table.Text]
    ) {
        func row(_ place: Int) -> Table.Row? { lines[place].row.map { Table.Row(cells($0)) } }
        Table(columns: columns).fitted(to: area.width, count: lines.count, row).draw(
            into: &grid, at: area, cursor: cursor, count: lines.count, focused: focused, tag: { $0 }
        ) { row($0) ?? Table.Row([]) }
        let body = area.split(top: 1).rest
        let visible = cursor.visible(count: lines.count, height: body.height)
        for (line, index) in visible.enumerated() {
            guard case .heading(let group) = lines[index] else { continue }
            grid.putLine(" \(title(of: group, context))", in: body.row(line), style: .title)
        }
    }
}
