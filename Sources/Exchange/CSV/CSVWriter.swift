/// Writes comma-separated values that any program reads back: RFC 4180, every text quoted, CR LF.
package struct CSVWriter: Sendable {
    package private(set) var text = ""
    private let delimiter: Character

    /// - Parameter delimiter: a semicolon where the comma is the decimal sign, as French spreadsheets expect.
    package init(delimiter: Character = ",") { self.delimiter = delimiter }

    package enum Cell: Equatable, Sendable {
        case empty
        /// Foreign words: quoted, and guarded against being run as a formula.
        case text(String)
        /// Our own digits and dates, left bare so that a spreadsheet counts with them.
        case bare(String)
    }

    package mutating func add(_ row: [Cell]) {
        text += row.map(written).joined(separator: String(delimiter)) + "\r\n"
    }

    private func written(_ cell: Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): quoted(FormulaGuard.added(to: text))
        case .bare(let text): text.contains(delimiter) ? quoted(text) : text
        }
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result.unicodeScalars.append("\"") }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
