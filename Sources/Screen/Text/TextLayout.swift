/// How a text stands in a field wider than itself.
package enum Alignment: Sendable {
    case left, center, right
}

/// The text with everything that a terminal would obey, or that would deceive a reader, made visible.
///
/// For output that is no grid: the lines of the command line, messages after the screens are gone. Grids do
/// the same by themselves. With `keepingLines` line feeds stay what they are. Safe text passes unchanged.
package func shownSafely(_ text: String, keepingLines: Bool = false) -> String {
    if isPlain(text) { return text }
    if keepingLines { return lines(of: text).map { shownSafely(String($0)) }.joined(separator: "\n") }
    return withCells(of: text) { cells in
        var shown: [UInt8] = []
        for cell in cells { cell.append(to: &shown) }
        return String(decoding: shown, as: UTF8.self)
    }
}

/// Printable ASCII alone: a column a byte, and nothing to be made safe.
private func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

/// The text's paragraphs, whatever its line ends are: LF, CR LF or CR.
package func lines(of text: String) -> [Substring] {
    // Most have one: to look at bytes is quicker than at characters.
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [text[...]] }
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
}

/// Columns that the text takes on a screen.
package func cellCount(_ text: String) -> Int {
    withCells(of: text) { cells in
        var count = 0
        for cell in cells { count += Int(cell.width) }
        return count
    }
}

/// The text in at most `width` columns; one that had to be shortened ends in the ellipsis.
///
/// Never splits a wide character, so that the result may be one column short. Reads no further than it shows.
package func cut(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    cut(text, to: width, ellipsis: ellipsis, atWord: false)
}

/// Like ``cut(_:to:ellipsis:)``, but between words where that leaves two thirds of the width at least.
package func cutAtWord(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    cut(text, to: width, ellipsis: ellipsis, atWord: true)
}

private func cut(_ text: String, to width: Int, ellipsis: String, atWord: Bool) -> String {
    guard width > 0 else { return "" }
    let room = max(0, width - cellCount(ellipsis))
    return withCells(of: text) { cells in
        var shown: [UInt8] = []
        var columns = 0
        // Bytes that may stand before an ellipsis: as many as fit, and whole words.
        var fitting = 0
        var words: Int?
        for cell in cells {
            if atWord, cell.isBlank, columns <= room, columns * 3 >= width * 2 { words = shown.count }
            columns += Int(cell.width)
            if columns > width {
                let end = room > 0 || width == 1 ? ellipsis : ""
                return String(decoding: shown[..<(words ?? fitting)], as: UTF8.self) + end
            }
            cell.append(to: &shown)
            if columns <= room { fitting = shown.count }
        }
        return String(decoding: shown, as: UTF8.self)
    }
}

/// The text in exactly `width` columns: cut when it is longer, filled with spaces when it is shorter.
package func pad(
    _ text: String, to width: Int, _ alignment: Alignment = .left, ellipsis: String = "…"
) -> String {
    let shown = cut(text, to: width, ellipsis: ellipsis)
    let free = max(0, width - cellCount(shown))
    let before =
        switch alignment {
        case .left: 0
        case .center: free / 2
        case .right: free
        }
    return String(repeating: " ", count: before) + shown + String(repeating: " ", count: free - before)
}
