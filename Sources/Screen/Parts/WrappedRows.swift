/// The rows into which edited text wraps, as ranges of its characters.
///
/// Unlike `wrap`, nothing is left out: every place of the cursor is on exactly one row. Spaces at a break stay
/// at the end of their row, where they may stand past the edge.
struct WrappedRows: Sendable {
    let characters: [Character]
    /// Without line feeds; never empty, for an empty text has one empty row.
    private(set) var ranges: [Range<Int>] = []

    /// - Parameter most: rows to stop at, for who only wants to know whether there are so many.
    init(_ characters: [Character], width: Int, atMost most: Int = .max) {
        self.characters = characters
        var start = 0
        for end in characters.indices where characters[end] == "\n" {
            wrapLine(start..<end, width: max(1, width))
            start = end + 1
            if ranges.count >= most {
                ranges.removeLast(ranges.count - most)
                return
            }
        }
        wrapLine(start..<characters.count, width: max(1, width))
        if ranges.count > most { ranges.removeLast(ranges.count - most) }
    }

    private mutating func wrapLine(_ line: Range<Int>, width: Int) {
        var start = line.lowerBound
        var breakPlace = start
        var columns = 0
        var columnsAtBreak = 0
        for place in line {
            let character = characters[place]
            let cells = character.isASCII ? 1 : cellCount(String(character))
            if columns + cells > width, character != " ", place > start {
                let end = breakPlace > start ? breakPlace : place
                columns = breakPlace > start ? columns - columnsAtBreak : 0
                ranges.append(start..<end)
                start = end
                breakPlace = end
            }
            columns += cells
            if character == " " {
                breakPlace = place + 1
                columnsAtBreak = columns
            }
        }
        ranges.append(start..<line.upperBound)
    }
}

extension WrappedRows {
    func text(_ row: Int) -> String { String(characters[ranges[row]]) }

    /// The row on which the cursor stands: at a wrap, the later one.
    func row(of cursor: Int) -> Int {
        var low = 0
        var high = ranges.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= cursor { low = middle } else { high = middle }
        }
        return low
    }

    func column(of cursor: Int, in row: Int) -> Int {
        let range = ranges[row]
        return cellCount(
            String(characters[range.lowerBound..<min(max(cursor, range.lowerBound), range.upperBound)]))
    }

    /// The cursor's place nearest to a column of the row.
    func place(atColumn column: Int, in row: Int) -> Int {
        let range = ranges[row]
        var columns = 0
        for place in range {
            columns += cellCount(String(characters[place]))
            if columns > column { return place }
        }
        // The end of a row that wraps is the beginning of the next one: stay before it.
        let wraps = row + 1 < ranges.count && ranges[row + 1].lowerBound == range.upperBound
        return wraps ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
    }
}
