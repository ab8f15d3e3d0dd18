/// A sheet as it was read: a header, rows of as many fields, and what could not be read.
package struct CSVTable: Equatable, Sendable {
    /// A comma, a semicolon or a tab.
    package let delimiter: UInt8
    package let header: CSVRow
    /// Sound rows only; the others are among the problems. Rows without any text are left out.
    package let rows: [CSVRow]
    package let problems: [CSVProblem]
}

package struct CSVRow: Equatable, Sendable {
    /// Of the file, from 1, where the row begins: quoted fields may span several lines.
    package let line: Int
    package let fields: [String]
}

/// One bad row: where and why.
package struct CSVProblem: Error, Equatable, Sendable {
    package let line: Int
    /// Place of the field from 1; nil when the row as a whole is at fault.
    package let column: Int?
    package let reason: Reason

    package enum Reason: Equatable, Sendable {
        case badUTF8
        /// A control character other than tab and line end.
        case control(UInt32)
        /// More accents on one letter than any language writes.
        case markRun
        case textAfterQuote
        /// A quote that nothing closes.
        case openQuote
        case fieldTooLong(limit: Int)
        case ragged(expected: Int, found: Int)
    }
}

/// Why a file is no sheet at all.
package enum CSVRefusal: Error, Equatable, Sendable {
    case empty
    case tooBig(limit: Int)
    case tooManyRows(limit: Int)
    /// Saved as "Unicode text": to be saved as UTF-8.
    case utf16
    /// Saved as Latin-1 or Windows-1252: the first line that shows it.
    case oneBytePerCharacter(line: Int)
    case badHeader(CSVProblem)
}
