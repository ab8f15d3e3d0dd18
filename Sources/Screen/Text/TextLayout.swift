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
    var shown = String.UnicodeScalarView()
    for cell in CellSequence(text) { cell.append(to: &shown) }
    return String(shown)
}

/// Printable ASCII alone: a column a byte, and nothing to be made safe.
private func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

/// The text's paragraphs, whatever its line ends are: LF, CR LF or CR.
package func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
}

/// Columns that the text takes on a screen.
package func cellCount(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var count = 0
    for cell in CellSequence(text) { count += Int(cell.width) }
    return count
}

/// The text in at most `width` columns; one that had to be shortened ends in the ellipsis.
///
/// Never splits a wide character, so that the result may be one column short. Reads no further than it shows.
package func cut(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    guard width > 0 else { return "" }
    let room = max(0, width - cellCount(ellipsis))
    var shown = String.UnicodeScalarView()
    var shortened: String.UnicodeScalarView?
    var columns = 0
    for cell in CellSequence(text) {
        let end = columns + Int(cell.width)
        if shortened == nil, end > room { shortened = shown }
        if end > width { return String(shortened ?? shown) + (room > 0 || width == 1 ? ellipsis : "") }
        cell.append(to: &shown)
        columns = end
    }
    return String(shown)
}

/// Like ``cut(_:to:ellipsis:)``, but between words where that leaves two thirds of the width at least.
package func cutAtWord(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    guard cellCount(text) > width else { return cut(text, to: width, ellipsis: ellipsis) }
    let whole = cut(text, to: max(0, width - cellCount(ellipsis)) + 1, ellipsis: "")
    guard let space = whole.lastIndex(of: " "), cellCount(String(whole[..<space])) * 3 >= width * 2 else {
        return cut(text, to: width, ellipsis: ellipsis)
    }
    return whole[..<space] + ellipsis
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
