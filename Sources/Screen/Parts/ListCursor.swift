/// The selected row of a list, and which rows are in view.
///
/// It knows numbers only, never the rows: a list of ten thousand costs what its visible rows cost. The count
/// and the height come with every call, because both change under it (a filter, a resize); whatever they
/// are, the selection is a row of the list, and in view.
package struct ListCursor: Hashable, Sendable {
    /// The selected row; 0 in an empty list.
    package private(set) var selection: Int
    /// The first row in view when last moved.
    private var top: Int

    package init(selection: Int = 0) {
        self.selection = max(0, selection)
        top = 0
    }

    /// The rows in view.
    package func visible(count: Int, height: Int) -> Range<Int> {
        let first = settled(count: count, height: height).top
        return first..<max(first, min(count, first + max(0, height)))
    }

    /// The selected row, if the list has any.
    package func selected(count: Int) -> Int? {
        count > 0 ? min(selection, count - 1) : nil
    }
}

// MARK: - Moving

extension ListCursor {
    package mutating func move(_ motion: Motion, count: Int, height: Int) {
        let page = max(1, height - 1)
        let target =
            switch motion {
            case .up: selection - 1
            case .down: selection + 1
            case .pageUp: selection - page
            case .pageDown: selection + page
            case .halfPageUp: selection - max(1, height / 2)
            case .halfPageDown: selection + max(1, height / 2)
            case .first: 0
            case .last: count - 1
            }
        select(target, count: count, height: height)
    }

    /// Selects the row, or the nearest one that there is.
    package mutating func select(_ row: Int, count: Int, height: Int) {
        self = settled(count: count, height: height)
        selection = row
        self = settled(count: count, height: height)
    }

    /// So many rows were put in front of the list: the same row stays selected, at the same place of the view.
    package mutating func shift(by rows: Int) {
        selection += rows
        top += rows
    }

    /// Moves the view and leaves the selection, unless that would go out of view.
    package mutating func scroll(by rows: Int, count: Int, height: Int) {
        var moved = settled(count: count, height: height)
        moved.top = min(max(0, moved.top + rows), max(0, count - height))
        moved.selection = min(max(moved.selection, moved.top), moved.top + max(1, height) - 1)
        self = moved.settled(count: count, height: height)
    }

    /// Arrows, paging keys and the wheel; false for any other key.
    package mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
        if case .mouse(let mouse) = key, mouse.kind == .wheelUp || mouse.kind == .wheelDown {
            scroll(by: mouse.kind == .wheelUp ? -3 : 3, count: count, height: height)
            return true
        }
        guard let motion = Motion(key) else { return false }
        move(motion, count: count, height: height)
        return true
    }

    private func settled(count: Int, height: Int) -> ListCursor {
        var cursor = self
        cursor.selection = max(0, min(selection, count - 1))
        let rows = max(1, height)
        cursor.top = min(max(0, top), max(0, count - rows))
        if cursor.selection < cursor.top { cursor.top = cursor.selection }
        if cursor.selection >= cursor.top + rows { cursor.top = cursor.selection - rows + 1 }
        return cursor
    }
}

// MARK: - Under headings

extension ListCursor {
    /// As without headings, and the cursor comes to stand on a row.
    package mutating func handle(_ key: Key, count: Int, height: Int, isRow: (Int) -> Bool) -> Bool {
        let before = selection
        guard handle(key, count: count, height: height) else { return false }
        stand(upwards: selection < before, count: count, height: height, isRow)
        return true
    }

    /// The line, or where the cursor is when there is none; else the next row.
    package mutating func select(_ line: Int?, count: Int, height: Int, isRow: (Int) -> Bool) {
        select(line ?? selection, count: count, height: height)
        stand(upwards: false, count: count, height: height, isRow)
    }

    /// One stands on rows alone: from a heading the cursor goes on the way it came, or back where nothing more
    /// comes. The line before and the one after are in view too: the heading of a first row, and what follows.
    private mutating func stand(upwards: Bool, count: Int, height: Int, _ isRow: (Int) -> Bool) {
        guard count > 0 else { return }
        let line = min(selection, count - 1)
        func above() -> Int? { (0...line).last(where: isRow) }
        func below() -> Int? { (line..<count).first(where: isRow) }
        guard let row = upwards ? above() ?? below() : below() ?? above() else { return }
        for line in [row - 1, row + 1, row] { select(line, count: count, height: height) }
    }
}
