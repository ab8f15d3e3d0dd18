/// Keeps a spreadsheet from running text as a formula (CWE-1236): a leading `'`, which it does not show.
///
/// Exact both ways: what is removed is what was added, whatever the text.
enum FormulaGuard {
    static func added(to text: String) -> String { isNeeded(text) ? "'" + text : text }

    static func removed(from text: String) -> String {
        text.unicodeScalars.first == "'" && isNeeded(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Guards already there do not count, so that a text that begins with one gets one more and loses it.
    private static func isNeeded(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.drop { $0 == "'" }
        if let first = scalars.first, "\t\r\n".unicodeScalars.contains(first) { return true }
        guard let first = scalars.first(where: { !$0.properties.isWhitespace }) else { return false }
        return "=+-@|%＝＋－＠".unicodeScalars.contains(first)
    }
}
