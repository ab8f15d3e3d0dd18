import Domain

@testable import Exchange

/// Sheets: whatever is read is written and read back as the same cells.
enum SheetTarget {
    private static let today = Day(number: 9_823)

    static func run(_ bytes: [UInt8]) {
        guard let table = try? CSVReader.read(bytes) else { return }
        for delimiter: Character in [",", ";"] { writeBack(table, delimiter) }
        _ = try? MissionSheet.read(bytes, existing: [], directory: Directory(), today: today)
    }

    private static func writeBack(_ table: CSVTable, _ delimiter: Character) {
        var writer = CSVWriter(delimiter: delimiter)
        let rows = [table.header.fields] + table.rows.map(\.fields)
        for row in rows { writer.add(row.map { .text($0) }) }
        guard let again = try? CSVReader.read(Array(writer.text.utf8)) else {
            return expect(false, "what was written is no sheet")
        }
        // One column alone has no delimiter to be found again.
        guard again.delimiter == delimiter.asciiValue || table.header.fields.count < 2 else {
            return expect(false, "another delimiter is found")
        }
        expect(again.problems == [], "what was written has problems: \(again.problems)")
        expect([again.header.fields] + again.rows.map(\.fields) == rows, "other cells are read back")
    }
}
