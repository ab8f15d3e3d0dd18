import Domain

/// Gathers rows into missions, in order of the file.
struct SheetReading {
    let places: [SheetColumn: Int]
    let header: CSVRow
    let today: Day
    private(set) var drafts: [SheetDraft] = []
    private(set) var problems: [SheetProblem] = []
    private var byReference: [Folded: Int] = [:]
    private var byTitle: [Folded: [Int]] = [:]
    private var current: Int?

    init(places: [SheetColumn: Int], header: CSVRow, today: Day) {
        self.places = places
        self.header = header
        self.today = today
    }

    mutating func take(_ row: SheetRow) {
        var row = row
        if let place = place(of: row) {
            current = place
            row.compare(with: drafts[place].row)
        } else if row.says(SheetRow.identity) {
            begin(&row)
        } else {
            row.blame(nil, .noMissionAbove)
            problems += row.problems
            return
        }
        if let current { add(row, to: current) }
    }

    /// The mission that the row continues; nil where it begins one. What a row repeats of a mission's
    /// identity tells which, the one above before all others.
    private func place(of row: SheetRow) -> Int? {
        if let current, row.continues(drafts[current].row) { return current }
        if let reference = row[.reference] { return byReference[Folded(reference)] }
        let alike = row[.title].flatMap { byTitle[Folded($0)] } ?? []
        let fitting = alike.filter { row.continues(drafts[$0].row) }
        return fitting.count == 1 ? fitting[0] : nil
    }

    private mutating func begin(_ row: inout SheetRow) {
        let draft = SheetDraft(row, today: today)
        row = draft.row
        current = drafts.count
        if let reference = row[.reference] { byReference[Folded(reference)] = drafts.count }
        if let title = row[.title] { byTitle[Folded(title), default: []].append(drafts.count) }
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
