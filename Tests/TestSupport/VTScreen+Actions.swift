import Screen

extension VTScreen {
    mutating func perform(_ action: VTParser.Action) {
        switch action {
        case .print(let scalar): print(scalar)
        case .control(let byte): control(byte)
        case .escape("M"): reverseLineFeed()
        case .escape(let letter):
            if !"=>78c".contains(letter) { unknown.insert("ESC \(letter)") }
        case .sequence(let mark, let parameters, let final):
            sequence(mark, parameters, final)
        case .command(let text):
            if text.hasPrefix("52;c;") { clipboard = String(text.dropFirst(5)) }
        }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 8: move(x: cursor.x - 1, y: cursor.y)
        case 9: move(x: (cursor.x / 8 + 1) * 8, y: cursor.y)
        case 10, 11, 12: lineFeed()
        case 13: move(x: 0, y: cursor.y)
        default: break
        }
    }

    mutating func move(x: Int, y: Int) {
        wrapsNext = false
        cursor = Point(x: min(max(0, x), width - 1), y: min(max(0, y), height - 1))
    }
}

// MARK: - Printing and scrolling

extension VTScreen {
    private mutating func print(_ scalar: Unicode.Scalar) {
        let columns = CellWidth.of(scalar) ?? 1
        if columns == 0 { return addMark(scalar) }
        if wrapsNext || cursor.x + columns > width {
            move(x: 0, y: cursor.y)
            lineFeed()
        }
        put(String(scalar), columns: columns)
        lastPrinted = String(scalar)
        let next = cursor.x + columns
        cursor.x = min(next, width - 1)
        wrapsNext = next >= width
    }

    private mutating func addMark(_ scalar: Unicode.Scalar) {
        var x = wrapsNext ? cursor.x : max(0, cursor.x - 1)
        if cells[cursor.y][x].isEmpty, x > 0 { x -= 1 }
        cells[cursor.y][x].unicodeScalars.append(scalar)
    }

    /// Writing on one half of a wide character destroys the other.
    private mutating func put(_ text: String, columns: Int) {
        let (x, y) = (cursor.x, cursor.y)
        if cells[y][x].isEmpty, x > 0 { cells[y][x - 1] = " " }
        let after = x + columns
        if after < width, cells[y][after].isEmpty { cells[y][after] = " " }
        cells[y][x] = text
        if columns == 2, x + 1 < width { cells[y][x + 1] = "" }
    }

    private mutating func lineFeed() {
        wrapsNext = false
        if cursor.y == scrollBottom { scroll(1) } else if cursor.y < height - 1 { cursor.y += 1 }
    }

    private mutating func reverseLineFeed() {
        if cursor.y == scrollTop { scroll(-1) } else { move(x: cursor.x, y: cursor.y - 1) }
    }

    /// Up for a positive number, within the scrolling region.
    mutating func scroll(_ rows: Int, from top: Int? = nil) {
        let top = top ?? scrollTop
        let blank = Self.blank(width, 1)[0]
        for _ in 0..<min(abs(rows), scrollBottom - top + 1) {
            cells.remove(at: rows > 0 ? top : scrollBottom)
            cells.insert(blank, at: rows > 0 ? scrollBottom : top)
        }
    }
}
