/// The text in lines of at most `width` columns, broken between words where there are words.
///
/// Line ends of the text stay line ends; a word longer than a line is broken where the line ends. Spaces at a
/// break belong to the line before it and are left out; those that begin a paragraph stay, as an indent.
/// A wide character in a column of one is a line of its own, for there is nowhere else to put it.
package func wrap(_ text: String, width: Int) -> [String] {
    lines(of: text).flatMap { paragraph -> [String] in
        var wrapping = Wrapping(width: max(1, width))
        withCells(of: String(paragraph)) { cells in
            for cell in cells { wrapping.add(cell) }
        }
        return wrapping.finish()
    }
}

/// The same in so many lines at most; what they do not hold stands behind the last, to be cut there.
package func wrap(_ text: String, width: Int, atMost count: Int) -> [String] {
    let lines = wrap(text, width: width)
    guard lines.count > count, count > 0 else { return lines }
    return lines.prefix(count - 1) + [lines[(count - 1)...].joined(separator: " ")]
}

/// The lines of one paragraph so far, and the word that is still open.
private struct Wrapping {
    let width: Int
    var lines: [String] = []
    /// As UTF-8, like the word.
    var line: [UInt8] = []
    var lineWidth = 0
    var word: [UInt8] = []
    var wordWidth = 0
    /// Spaces seen since the last word; they are written only if another word follows on the line.
    var spaces = 0

    mutating func add(_ cell: Cell) {
        if cell.isBlank {
            closeWord()
            spaces += 1
            return
        }
        if wordWidth > 0, wordWidth + Int(cell.width) > width { breakWord() }
        cell.append(to: &word)
        wordWidth += Int(cell.width)
    }

    /// Puts the finished word on the line, or on the next one.
    mutating func closeWord() {
        guard wordWidth > 0 else { return }
        if lineWidth + spaces + wordWidth > width, lineWidth > 0 || spaces > 0 {
            if lineWidth > 0 { breakLine() }
            spaces = min(spaces, lines.isEmpty ? max(0, width - wordWidth) : 0)
        }
        line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces))
        line += word
        lineWidth += spaces + wordWidth
        spaces = 0
        word.removeAll(keepingCapacity: true)
        wordWidth = 0
    }

    /// A word as long as a line: this much of it stands alone.
    mutating func breakWord() {
        closeWord()
        breakLine()
    }

    mutating func breakLine() {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        lineWidth = 0
        spaces = 0
    }

    mutating func finish() -> [String] {
        closeWord()
        lines.append(String(decoding: line, as: UTF8.self))
        return lines
    }
}
