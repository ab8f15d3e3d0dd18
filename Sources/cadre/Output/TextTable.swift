import Screen

/// Rows in columns: cut to the terminal's width when there is one, whole and uncut into a pipe.
struct TextTable {
    let heads: [String]
    /// The column that gives way when the terminal is narrow.
    let flexible: Int
    /// Nil into a pipe.
    let width: Int?

    /// What comes from the records passes through the one door: no control character reaches the terminal.
    func lines(_ rows: [[String]]) -> [String] {
        let rows = rows.map { $0.map { shownSafely($0) } }
        guard let width else { return rows.map { $0.joined(separator: "\t") } }
        var widths = heads.indices.map { column in
            rows.reduce(cellCount(heads[column])) { max($0, cellCount($1[column])) }
        }
        let excess = widths.reduce(0, +) + 2 * (heads.count - 1) - width
        if excess > 0 { widths[flexible] = max(12, widths[flexible] - excess) }
        return ([heads] + rows).map { row in
            var line = zip(row, widths).map { pad(cut($0, to: $1), to: $1) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return cut(line, to: width)
        }
    }
}
