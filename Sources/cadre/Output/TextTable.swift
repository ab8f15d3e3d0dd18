import Screen

/// Rows in columns: as wide as the terminal when there is one, whole and uncut into a pipe.
struct TextTable {
    let heads: [String]
    /// The column that says the most: it gives way to others only so far.
    let flexible: Int
    /// Nil into a pipe.
    let width: Int?
    /// Where columns find no room each row is a paragraph instead; not where columns are compared.
    var folds = true

    private static let least = (flexible: 20, other: 12)

    /// What comes from the records passes through the one door: no control character reaches the terminal.
    func lines(_ rows: [[String]]) -> [String] {
        let rows = rows.map { $0.map { shownSafely($0) } }
        guard let width else { return rows.map { $0.joined(separator: "\t") } }
        let widths = widths(of: rows, within: width)
        if folds, total(widths) > width { return rows.flatMap { paragraph($0, width) } }
        return ([heads] + rows).map { row in
            var line = zip(row, widths).map { pad(cut($0, to: $1), to: $1) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return cut(line, to: width)
        }
    }

    /// The widest gives way first, so that no column keeps what another lacks.
    private func widths(of rows: [[String]], within width: Int) -> [Int] {
        var widths = heads.indices.map { column in
            rows.reduce(cellCount(heads[column])) { max($0, cellCount($1[column])) }
        }
        func spare(_ column: Int) -> Int {
            widths[column] - (column == flexible ? Self.least.flexible : Self.least.other)
        }
        while total(widths) > width,
            let widest = widths.indices.filter({ spare($0) > 0 }).max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
        return widths
    }

    private func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + 2 * (heads.count - 1) }

    private func paragraph(_ row: [String], _ width: Int) -> [String] {
        let text = row.filter { !$0.isEmpty }.joined(separator: " · ")
        let lines = wrap(text, width: width - 2)
        return lines.enumerated().map { $0 == 0 ? $1 : "  " + $1 }
    }
}
