import Domain

/// One row with the means to read its cells, naming what is wrong with each.
struct SheetRow {
    let row: CSVRow
    let places: [SheetColumn: Int]
    let header: CSVRow
    private(set) var problems: [SheetProblem] = []

    init(_ row: CSVRow, places: [SheetColumn: Int], header: CSVRow) {
        self.row = row
        self.places = places
        self.header = header
    }

    var line: Int { row.line }

    /// The cell's text without spaces around; nil when it is empty or there is no such column.
    subscript(_ column: SheetColumn) -> String? {
        guard let place = places[column], row.fields.indices.contains(place) else { return nil }
        let text = row.fields[place].trimmed
        return text.isEmpty ? nil : text
    }

    func says(_ columns: [SheetColumn]) -> Bool { columns.contains { self[$0] != nil } }

    mutating func blame(_ column: SheetColumn?, _ reason: SheetProblem.Reason) {
        let place = column.flatMap { places[$0] }
        problems.append(
            SheetProblem(
                line: line, place: place.map { $0 + 1 }, header: place.map { header.fields[$0].trimmed },
                column: column, reason: reason))
    }
}

extension SheetRow {
    mutating func text(_ column: SheetColumn, limit: Int, lines: Bool = false) -> String? {
        guard let text = self[column] else { return nil }
        guard text.count <= limit, text.utf8.count <= limit * 16 else {
            blame(column, .tooLong(limit: limit, count: text.unicodeScalars.count))
            return nil
        }
        if !lines, text.contains(where: \.isNewline) {
            blame(column, .lineBreak)
            return nil
        }
        return text
    }

    mutating func needed<Content>(_ column: SheetColumn, _ content: Content?) -> Content? {
        if content == nil, self[column] == nil { blame(column, .missing) }
        return content
    }

    /// Reads a cell by `reading`; what it cannot read is blamed by `reason`.
    mutating func value<Content>(
        _ column: SheetColumn, _ reading: (String) -> Content?, or reason: (String) -> SheetProblem.Reason
    ) -> Content? {
        guard let text = self[column] else { return nil }
        let content = reading(text)
        if content == nil { blame(column, reason(text.cut(to: 80))) }
        return content
    }

    mutating func day(_ column: SheetColumn) -> Day? {
        value(column, SheetValue.day, or: SheetProblem.Reason.notADay)
    }

    /// A day of something that happened: not after today.
    mutating func pastDay(_ column: SheetColumn, _ today: Day) -> Day? {
        guard let day = day(column) else { return nil }
        if day > today { blame(column, .futureDay(day)) }
        return day
    }

    mutating func word<Word: SheetWord>(_ column: SheetColumn, as type: Word.Type) -> Word? {
        value(column, { Word(word: $0) }, or: SheetProblem.Reason.unknownWord)
    }

    mutating func number(_ column: SheetColumn, in range: ClosedRange<Int>) -> Int? {
        guard let number = value(column, SheetValue.number, or: SheetProblem.Reason.notANumber) else {
            return nil
        }
        if !range.contains(number) { blame(column, .outOfRange(range)) }
        return number
    }

    /// Up to a hundred million euros, as when it is typed.
    mutating func cents(_ column: SheetColumn) -> Int? {
        guard let cents = value(column, SheetValue.cents, or: SheetProblem.Reason.notAnAmount) else {
            return nil
        }
        if cents > 10_000_000_000 { blame(column, .outOfRange(0...100_000_000)) }
        return cents
    }

    mutating func list(_ column: SheetColumn, limit: Int, each: Int) -> [String] {
        let items = SheetValue.list(self[column] ?? "")
        check(items, column, limit: limit, each: each)
        return items
    }

    mutating func criteria(_ column: SheetColumn) -> [Criterion] {
        let criteria = SheetValue.criteria(self[column] ?? "")
        check(criteria.map(\.text), column, limit: 30, each: 200)
        return criteria
    }

    private mutating func check(_ items: [String], _ column: SheetColumn, limit: Int, each: Int) {
        if items.count > limit { blame(column, .tooMany(limit: limit)) }
        if let long = items.first(where: { $0.count > each || $0.utf8.count > each * 16 }) {
            blame(column, .tooLong(limit: each, count: long.unicodeScalars.count))
        }
    }
}
