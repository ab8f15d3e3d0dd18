package import Screen

/// What a person would see: a small terminal of the xterm kind, enough of it for whatever curses emits.
///
/// Reads the bytes that a program writes and keeps the screen they make. Widths are the C library's, as in
/// xterm; colours are not kept, only the numbers of all attributes that were ever asked for.
package struct VTScreen: Sendable {
    package private(set) var width: Int
    package private(set) var height: Int
    package internal(set) var cursor = Point(x: 0, y: 0)
    /// Private modes that are on: 7 wrapping, 25 the cursor, 1049 the alternate screen, 2004 bracketed paste, …
    package internal(set) var modes = Self.initialModes
    package static let initialModes: Set<Int> = [7, 25]
    /// Numbers of every attribute and colour seen since the beginning (`7` reverse, `38` a colour, …).
    package internal(set) var seenAttributes: Set<Int> = []
    /// Sequences that this terminal does not understand; a test that finds some should teach it.
    package internal(set) var unknown: Set<String> = []
    /// The last text copied through OSC 52, still in base64.
    package internal(set) var clipboard = ""

    /// Text of each cell; empty in the second half of a wide character.
    var cells: [[String]]
    var scrollTop = 0
    var scrollBottom: Int
    /// After a character in the last column, the cursor moves on only with the next one.
    var wrapsNext = false
    var lastPrinted = " "
    /// Cells of the normal screen, while the alternate one is shown.
    var normalCells: [[String]] = []
    var parser = VTParser()

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
        cells = Self.blank(width, height)
        scrollBottom = height - 1
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let action = parser.step(byte) { perform(action) }
        }
    }

    /// Keeps the upper left part, as the simplest terminals do.
    package mutating func resize(width: Int, height: Int) {
        cells = Self.resized(cells, width, height)
        normalCells = normalCells.isEmpty ? [] : Self.resized(normalCells, width, height)
        self.width = width
        self.height = height
        scrollTop = 0
        scrollBottom = height - 1
        wrapsNext = false
        cursor = Point(x: min(cursor.x, width - 1), y: min(cursor.y, height - 1))
    }

    private static func resized(_ cells: [[String]], _ width: Int, _ height: Int) -> [[String]] {
        let rows = cells.prefix(height).map { Array(($0 + blank(width, 1)[0]).prefix(width)) }
        return rows + blank(width, height - rows.count)
    }

    static func blank(_ width: Int, _ height: Int) -> [[String]] {
        Array(repeating: Array(repeating: " ", count: width), count: max(0, height))
    }
}

// MARK: - What is seen

extension VTScreen {
    /// The rows without spaces at their ends.
    package var text: String { (0..<height).map(row).joined(separator: "\n") }

    package func row(_ y: Int) -> String {
        var text = cells[y].joined()
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    /// The cell's character; empty in the second half of a wide one.
    package func cell(x: Int, y: Int) -> String { cells[y][x] }

    package var isAlternate: Bool { modes.contains(1049) }
    package var showsCursor: Bool { modes.contains(25) }

    package func contains(_ text: String) -> Bool { self.text.contains(text) }
}
