package import Domain

/// A spreadsheet of missions and checkpoints: one row a checkpoint, the mission's columns repeated or left
/// empty to continue the mission above.
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

/// Gathers rows into missions, in order of the file.
struct SheetReading {
    let places: [SheetColumn: Int]
    let header: CSVRow
    let today: Day
    private(set) var drafts: [SheetDraft] = []
    private(set) var problems: [SheetProblem] = []
    private var known: [Key: Int] = [:]
    private var current: Int?

    init(places: [SheetColumn: Int], header: CSVRow, today: Day) {
        self.places = places
        self.header = header
        self.today = today
    }

    /// What tells missions apart: the reference where there is one.
    private enum Key: Hashable {
        case reference(Folded)
        case title(Folded, Folded)
    }

    mutating func take(_ row: SheetRow) {
        var row = row
        if !row.says(SheetRow.identity) {
            guard current != nil else {
                row.blame(nil, .noMissionAbove)
                problems += row.problems
                return
            }
            row.compare(with: drafts[current ?? 0].row)
        } else if let place = key(of: row).flatMap({ known[$0] }) {
            current = place
            row.compare(with: drafts[place].row)
        } else {
            begin(&row)
        }
        if let current { add(row, to: current) }
    }

    private func key(of row: SheetRow) -> Key? {
        if let reference = row[.reference] { return .reference(Folded(reference)) }
        guard let title = row[.title] else { return nil }
        return .title(Folded(title), Folded(row[.organisation] ?? ""))
    }

    private mutating func begin(_ row: inout SheetRow) {
        let draft = SheetDraft(row, today: today)
        row = draft.row
        current = drafts.count
        if let key = key(of: row) { known[key] = drafts.count }
        drafts.append(draft)
    }

    private mutating func add(_ row: SheetRow, to place: Int) {
        var row = row
        if drafts[place].isBad, row.line != drafts[place].line, row.problems.isEmpty {
            row.blame(nil, .missionLeftOut(line: drafts[place].line))
        } else if row.saysCheckpoint {
            let point = row.checkpoint(today: today, hasFreelance: drafts[place].freelance != nil)
            if let point, row.problems.isEmpty { append(point, to: place, &row) }
        }
        problems += row.problems
    }

    private mutating func append(_ point: PlannedCheckpoint, to place: Int, _ row: inout SheetRow) {
        let shares = drafts[place].shares + (point.share ?? 0)
        if shares > 10_000 {
            row.blame(.share, .sharesOver100(total: shares))
        } else if drafts[place].checkpoints.count == SheetDraft.checkpointLimit {
            row.blame(.checkpoint, .tooMany(limit: SheetDraft.checkpointLimit))
        } else {
            drafts[place].checkpoints.append(point)
        }
    }
}
