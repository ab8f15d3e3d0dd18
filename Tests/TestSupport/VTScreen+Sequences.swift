import Screen

extension VTScreen {
    mutating func sequence(_ mark: Character?, _ parameters: [Int], _ final: Character) {
        if mark == "?" { return setModes(parameters, final) }
        if mark != nil { return }
        if final != "m" { wrapsNext = false }
        let first = parameters.first ?? 0
        let count = max(1, first)
        switch final {
        case "A": move(x: cursor.x, y: cursor.y - count)
        case "B": move(x: cursor.x, y: cursor.y + count)
        case "C": move(x: cursor.x + count, y: cursor.y)
        case "D": move(x: cursor.x - count, y: cursor.y)
        case "G": move(x: count - 1, y: cursor.y)
        case "d": move(x: cursor.x, y: count - 1)
        case "H", "f": move(x: max(1, parameters.dropFirst().first ?? 1) - 1, y: count - 1)
        case "m": seenAttributes.formUnion(parameters)
        case "l", "h", "t", "n", "c": break
        default: edit(first, count, final, parameters)
        }
    }

    private mutating func edit(_ first: Int, _ count: Int, _ final: Character, _ parameters: [Int]) {
        switch final {
        case "J": eraseScreen(first)
        case "K": erase(first == 0 ? cursor.x..<width : first == 1 ? 0..<cursor.x + 1 : 0..<width)
        case "X": erase(cursor.x..<min(width, cursor.x + count))
        case "P": shift(by: -count)
        case "@": shift(by: count)
        case "L": scroll(-count, from: cursor.y)
        case "M": scroll(count, from: cursor.y)
        case "S": scroll(count)
        case "T": scroll(-count)
        case "b": for _ in 0..<count { perform(.print(lastPrinted.unicodeScalars.first ?? " ")) }
        case "r":
            scrollTop = count - 1
            scrollBottom =
                (parameters.count > 1 && parameters[1] > 0 ? min(parameters[1], height) : height) - 1
            move(x: 0, y: 0)
        default: unknown.insert("CSI \(parameters) \(final)")
        }
    }

    private mutating func setModes(_ parameters: [Int], _ final: Character) {
        for mode in parameters {
            let changes = modes.contains(mode) != (final == "h")
            if final == "h" { modes.insert(mode) } else { modes.remove(mode) }
            if mode == 1049, changes { swapScreens() }
        }
    }

    private mutating func swapScreens() {
        if isAlternate {
            normalCells = cells
            cells = Self.blank(width, height)
        } else {
            cells = normalCells
            normalCells = []
        }
    }

    private mutating func erase(_ columns: Range<Int>) {
        for x in columns where x < width { cells[cursor.y][x] = " " }
    }

    private mutating func eraseScreen(_ part: Int) {
        if part == 0 {
            erase(cursor.x..<width)
            for y in cursor.y + 1..<max(height, cursor.y + 1) { cells[y] = Self.blank(width, 1)[0] }
        } else {
            cells = Self.blank(width, height)
        }
    }

    private mutating func shift(by columns: Int) {
        for _ in 0..<min(abs(columns), width - cursor.x) {
            if columns > 0 {
                cells[cursor.y].insert(" ", at: cursor.x)
                cells[cursor.y].removeLast()
            } else {
                cells[cursor.y].remove(at: cursor.x)
                cells[cursor.y].append(" ")
            }
        }
    }
}
