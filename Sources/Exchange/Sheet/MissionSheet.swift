package import Domain

/// A spreadsheet of missions and checkpoints: one row a checkpoint, each of the mission's columns repeated or
/// left empty.
///
/// Reading never writes: it makes a ``SheetPlan`` to be shown, and a mission that the workspace has already
/// (by reference, else by title and organisation) is left alone.
package enum MissionSheet {
    package static func read(
        _ bytes: [UInt8], existing: [MissionCard], directory: Directory, today: Day
    ) throws(SheetRefusal) -> SheetPlan {
        let table: CSVTable
        do throws(CSVRefusal) { table = try CSVReader.read(bytes) } catch { throw .csv(error) }
        let places = try places(in: table.header)
        var reading = SheetReading(places: places, header: table.header, today: today)
        for row in table.rows { reading.take(SheetRow(row, places: places, header: table.header)) }

        var lookup = SheetLookup(existing: existing, directory: directory, today: today)
        for (place, name) in table.header.fields.enumerated()
        where !places.values.contains(place) && !name.trimmed.isEmpty {
            lookup.plan.notes.append(.init(line: table.header.line, kind: .unknownColumn(name.cut(to: 80))))
        }
        for draft in reading.drafts where !draft.isBad { lookup.take(draft) }
        var plan = lookup.plan
        let broken = table.problems.map { SheetProblem($0, header: table.header) }
        plan.problems = (plan.problems + reading.problems + broken).sorted { $0.line < $1.line }
        return plan
    }

    private static func places(in header: CSVRow) throws(SheetRefusal) -> [SheetColumn: Int] {
        var places: [SheetColumn: Int] = [:]
        for (place, name) in header.fields.enumerated() {
            guard let column = SheetColumn(named: name) else { continue }
            if let other = places[column] {
                throw .columnTwice(column, header.fields[other].trimmed, name.trimmed)
            }
            places[column] = place
        }
        let missing = SheetColumn.required.filter { places[$0] == nil }
        if !missing.isEmpty { throw .missingColumns(missing) }
        return places
    }
}

extension SheetProblem {
    fileprivate init(_ problem: CSVProblem, header: CSVRow) {
        let name = problem.column.flatMap {
            header.fields.indices.contains($0 - 1) ? header.fields[$0 - 1].trimmed : nil
        }
        self.init(
            line: problem.line, place: problem.column, header: name,
            column: name.flatMap { SheetColumn(named: $0) }, reason: .csv(problem.reason))
    }
}
