import Domain
import Screen

extension MomentList {
    /// Draws headings as lines of their own, across all columns.
    func draw(
        into grid: inout Grid, at area: Rect, _ columns: [Table.Column], _ context: Context, focused: Bool,
        cells: (MomentRow) -> [Table.Text]
    ) {
        table(columns, area.width, cells).draw(
            into: &grid, at: area, cursor: cursor, count: lines.count, focused: focused, tag: { $0 }
        ) { index in
            guard let row = lines[index].row else { return Table.Row([]) }
            return Table.Row(cells(row))
        }
        let body = area.split(top: 1).rest
        let visible = cursor.visible(count: lines.count, height: body.height)
        for (line, index) in visible.enumerated() {
            guard case .heading(let group) = lines[index] else { continue }
            grid.putLine(" \(title(of: group, context))", in: body.row(line), style: .title)
        }
    }
    /// On a narrow screen its columns are as wide as the first rows want, not as any might.
    private func table(
        _ columns: [Table.Column], _ width: Int, _ cells: (MomentRow) -> [Table.Text]
    ) -> Table {
        let table = Table(columns: columns)
        guard width < 60 else { return table }
        return table.tightened(to: lines.prefix(60).compactMap(\.row).map { Table.Row(cells($0)) })
    }
}
