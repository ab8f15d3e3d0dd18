/// Rows under headings, with as many columns as the width allows.
///
/// The table is told its columns once and asks for rows by number while drawing, and only for those in view:
/// it costs the screen, whatever the list's length. Two cells at the left say in signs which row is selected
/// and which are marked, so that neither depends on colour.
package struct Table: Sendable {
    package var columns: [Column]

    package init(columns: [Column]) { self.columns = columns }

    /// One column: how wide it must be, and what it gets of the room left over.
    package struct Column: Hashable, Sendable {
        package var title: String
        package var minWidth: Int
        /// Shares of the free room; a column with none keeps its minimum.
        package var weight: Int
        package var alignment: Alignment
        /// On a narrow screen the column of the highest number goes first; 0 always stays.
        package var priority: Int

        package init(
            _ title: String, minWidth: Int, weight: Int = 0, alignment: Alignment = .left, priority: Int = 0
        ) {
            self.title = title
            self.minWidth = max(1, minWidth)
            self.weight = weight
            self.alignment = alignment
            self.priority = priority
        }
    }

    /// One row: a text for each column, whether shown or not, and whether the row is marked.
    package struct Row: Sendable {
        package var cells: [Text]
        package var isMarked: Bool

        package init(_ cells: [Text], isMarked: Bool = false) {
            self.cells = cells
            self.isMarked = isMarked
        }
    }

    /// A cell's text and style.
    package struct Text: Hashable, Sendable, ExpressibleByStringInterpolation {
        package var text: String
        package var style: Style

        package init(_ text: String, _ style: Style = .normal) {
            self.text = text
            self.style = style
        }

        package init(stringLiteral text: String) { self.init(text) }
    }
}

// MARK: - Widths

extension Table {
    static let gutter = 2
    static let gap = 2

    /// The same with no column of a fixed width wider than its title and these rows: where room is scarce, the
    /// others have it.
    package func tightened(to rows: [Row]) -> Table {
        var table = self
        for index in columns.indices where columns[index].weight == 0 {
            let widest = rows.reduce(cellCount(columns[index].title)) {
                max($0, cellCount($1.cells[index].text))
            }
            table.columns[index].minWidth = max(1, min(columns[index].minWidth, widest))
        }
        return table
    }

    /// On a narrow screen its columns are as wide as the first rows want, not as any might.
    /// - Parameter row: nil for a line that is none.
    package func fitted(to width: Int, count: Int, _ row: (Int) -> Row?) -> Table {
        width < 60 ? tightened(to: (0..<min(60, count)).compactMap(row)) : self
    }

    /// The width of each column; `nil` for those that a screen this narrow has no room for.
    package func widths(for width: Int) -> [Int?] {
        var shown = Set(columns.indices)
        while need(shown) > width, let next = leastNeeded(of: shown) { shown.remove(next) }
        let weights = shown.reduce(0) { $0 + columns[$1].weight }
        let free = max(0, width - need(shown))
        var handedOut = 0
        var weightSoFar = 0
        return columns.indices.map { index -> Int? in
            guard shown.contains(index) else { return nil }
            weightSoFar += columns[index].weight
            // Shares are rounded on the running sum: together they are exactly what is free.
            let share = weights == 0 ? 0 : free * weightSoFar / weights - handedOut
            handedOut += share
            return columns[index].minWidth + share
        }
    }

    private func need(_ shown: Set<Int>) -> Int {
        Self.gutter + shown.reduce(0) { $0 + columns[$1].minWidth } + max(0, shown.count - 1) * Self.gap
    }

    private func leastNeeded(of shown: Set<Int>) -> Int? {
        shown.filter { columns[$0].priority > 0 }.max {
            (columns[$0].priority, $0) < (columns[$1].priority, $1)
        }
    }
}
