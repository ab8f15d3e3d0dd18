/// Reads comma-separated values as spreadsheets and scripts write them.
///
/// UTF-8 with or without its mark, any line ends, a comma, a semicolon or a tab as the header shows.
/// A bad row is named and left out; only what makes the whole file unreadable refuses it.
///
/// ```swift
/// let table = try CSVReader.read(bytes)
/// ```
package enum CSVReader {
    package static let sizeLimit = 10 << 20
    package static let rowLimit = 50_000
    package static let fieldLimit = 64 << 10

    package static func read(_ bytes: [UInt8]) throws(CSVRefusal) -> CSVTable {
        if bytes.count > sizeLimit { throw .tooBig(limit: sizeLimit) }
        if Encoding.isUTF16(bytes) { throw .utf16 }
        let text = Encoding.withoutMark(bytes)
        let delimiter = delimiter(of: text)
        var scanner = CSVScanner(text, delimiter: delimiter)
        let header = try header(&scanner, of: text)
        var rows: [CSVRow] = []
        var problems: [CSVProblem] = []
        while let record = scanner.next() {
            switch row(record, width: header.fields.count) {
            case .success(let row): if !row.isBlank { rows.append(row) }
            case .failure(let problem): problems.append(problem)
            }
            if rows.count + problems.count > rowLimit { throw .tooManyRows(limit: rowLimit) }
        }
        try checkEncoding(problems, text)
        return CSVTable(delimiter: delimiter, header: header, rows: rows, problems: problems)
    }

    /// The first line with any text.
    private static func header(
        _ scanner: inout CSVScanner, of text: ArraySlice<UInt8>
    ) throws(CSVRefusal) -> CSVRow {
        while let record = scanner.next() {
            switch row(record, width: nil) {
            case .success(let row): if !row.isBlank { return row }
            case .failure(let problem):
                try checkEncoding([problem], text)
                throw .badHeader(problem)
            }
        }
        throw .empty
    }

    /// Bad bytes everywhere are one fault of the file, not one of each row.
    private static func checkEncoding(
        _ problems: [CSVProblem], _ text: ArraySlice<UInt8>
    ) throws(CSVRefusal) {
        guard let bad = problems.first(where: { $0.reason == .badUTF8 }) else { return }
        if Encoding.isOneBytePerCharacter(text) { throw .oneBytePerCharacter(line: bad.line) }
    }

    /// The most frequent of the three in the first line, outside quotes; a comma when there is none.
    private static func delimiter(of text: ArraySlice<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        var counts = [0, 0, 0]
        var quoted = false
        var seen = false
        for byte in text {
            if byte == .quote { quoted.toggle() }
            if quoted { continue }
            if byte == 0x0a || byte == 0x0d {
                if seen { break }
            } else {
                seen = true
                if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
            }
        }
        let best = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
        return candidates[best]
    }
}

extension CSVReader {
    private static func row(
        _ record: CSVScanner.Record, width: Int?
    ) -> Result<CSVRow, CSVProblem> {
        func problem(_ column: Int?, _ reason: CSVProblem.Reason) -> Result<CSVRow, CSVProblem> {
            .failure(CSVProblem(line: record.line, column: column, reason: reason))
        }
        if let flaw = record.flaw { return problem(flaw.column, flaw.reason) }
        var fields: [String] = []
        for (place, bytes) in record.fields.enumerated() {
            switch field(bytes) {
            case .success(let text): fields.append(text)
            case .failure(let flaw): return problem(place + 1, flaw.reason)
            }
        }
        guard let width else {
            return record.count == fields.count
                ? .success(CSVRow(line: record.line, fields: fields))
                : problem(nil, .ragged(expected: CSVScanner.fieldLimit, found: record.count))
        }
        return fit(fields, record, to: width)
    }

    /// Spreadsheets end rows with empty cells, and a blank line is a row of one: neither is a fault.
    private static func fit(
        _ fields: [String], _ record: CSVScanner.Record, to width: Int
    ) -> Result<CSVRow, CSVProblem> {
        var fields = fields
        let isBlank = fields.allSatisfy(\.isEmpty) && record.count == fields.count
        while fields.count > width, fields.last?.isEmpty == true { fields.removeLast() }
        let extra = record.count - record.fields.count
        guard isBlank || (fields.count == width && extra == 0) else {
            let reason = CSVProblem.Reason.ragged(expected: width, found: record.count)
            return .failure(CSVProblem(line: record.line, column: nil, reason: reason))
        }
        return .success(CSVRow(line: record.line, fields: fields))
    }

    private struct Flaw: Error { let reason: CSVProblem.Reason }

    private static func field(_ bytes: [UInt8]) -> Result<String, Flaw> {
        if bytes.count > fieldLimit { return .failure(Flaw(reason: .fieldTooLong(limit: fieldLimit))) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(Flaw(reason: .badUTF8))
        }
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar.isControl, scalar.value != 0x09, scalar.value != 0x0a {
                return .failure(Flaw(reason: .control(scalar.value)))
            }
            if scalar.value >= 0x300, scalar.properties.canonicalCombiningClass != .notReordered {
                marks += 1
            } else {
                marks = 0
            }
            // As in UAX #15's stream-safe text: longer runs only serve to slow programs down.
            if marks > 30 { return .failure(Flaw(reason: .markRun)) }
        }
        return .success(FormulaGuard.removed(from: text))
    }
}

extension CSVRow {
    var isBlank: Bool { fields.allSatisfy { $0.trimmed.isEmpty } }
}
