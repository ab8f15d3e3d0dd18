import Domain

/// A mission as its rows say it, names not yet looked up.
struct SheetDraft {
    var line: Int
    /// The row that began it, for what later rows repeat.
    var row: SheetRow
    var reference: String?
    var title = ""
    var organisation = ""
    var form: LegalForm?
    var category = Category.other
    var state = MissionState.active
    var freelance: String?
    var lead: String?
    var start: Day?
    var end: Day?
    var cadenceDays: Int?
    var amount: Int?
    var signed: Day?
    var note: String?
    var lastContact: Day?
    var checkpoints: [PlannedCheckpoint] = []
    var isBad = false

    /// Beyond it a mission would not fit one line of the journal.
    static let checkpointLimit = 60

    var shares: Int { checkpoints.reduce(0) { $0 + ($1.share ?? 0) } }

    init(_ row: SheetRow, today: Day) {
        var row = row
        line = row.line
        self.row = row
        reference = row.text(.reference, limit: 12)
        title = row.needed(.title, row.text(.title, limit: 70)) ?? ""
        organisation = row.needed(.organisation, row.text(.organisation, limit: 80)) ?? ""
        form = row.word(.organisationForm, as: LegalForm.self)
        category = row.needed(.category, row.word(.category, as: Category.self)) ?? .other
        state = row.word(.state, as: MissionState.self) ?? .active
        freelance = row.text(.freelance, limit: 80)
        lead = row.text(.lead, limit: 80)
        start = row.day(.start)
        end = row.day(.end)
        if let start, let end, end < start { row.blame(.end, .endBeforeStart(start: start, end: end)) }
        cadenceDays = row.number(.cadence, in: 3...90)
        amount = row.cents(.amount)
        signed = row.pastDay(.signed, today)
        if signed != nil { _ = row.needed(.amount, amount) }
        note = row.text(.note, limit: 2000, lines: true)
        // A mission is given up for a reason, and the note is where a sheet says it.
        if state == .dropped {
            if note == nil { row.blame(.note, .missing) }
            if let note, note.count > 400 { row.blame(.note, .tooLong(limit: 400, count: note.count)) }
        }
        lastContact = row.pastDay(.lastContact, today)
        isBad = !row.problems.isEmpty
        self.row = row
    }
}

extension SheetRow {
    /// Columns that make up the identity of a mission: a row without any continues the one above.
    static let identity: [SheetColumn] = [.reference, .title, .organisation]

    /// Each of them is empty here or as it was there. The organisation alone names no mission: with it there
    /// is a checkpoint, else the title is missing.
    func continues(_ first: SheetRow) -> Bool {
        Self.identity.allSatisfy { column in
            self[column].map { Folded($0) == Folded(first[column] ?? "") } ?? true
        } && (saysCheckpoint || self[.organisation] == nil || says([.reference, .title]))
    }

    private static let ofMission = SheetColumn.allCases.filter { !$0.isOfCheckpoint }
    private static let ofCheckpoint = SheetColumn.allCases.filter(\.isOfCheckpoint)

    var saysCheckpoint: Bool { says(Self.ofCheckpoint) }

    /// What a later row repeats of its mission must be the same.
    mutating func compare(with first: SheetRow) {
        for column in Self.ofMission {
            if let text = self[column], Folded(text) != Folded(first[column] ?? "") {
                blame(column, .differs(fromLine: first.line))
            }
        }
    }

    /// The row's checkpoint; nil with the reasons among the problems.
    mutating func checkpoint(today: Day, hasFreelance: Bool) -> PlannedCheckpoint? {
        let before = problems.count
        let title = needed(.checkpoint, text(.checkpoint, limit: 70))
        let due = needed(.due, day(.due))
        let share = value(.share, SheetValue.share, or: SheetProblem.Reason.notAShare)
        if let share, share > 10_000 { blame(.share, .outOfRange(0...100)) }
        let criteria = criteria(.criteria)
        let state = stateOfCheckpoint()
        let delivered = pastDay(.delivered, today)
        let decided = pastDay(.decided, today)
        let remarks = list(.remarks, limit: 30, each: 200)
        var point = PlannedCheckpoint(
            line: line, title: title ?? "", due: due ?? today, share: share, criteria: criteria,
            state: state, delivered: delivered, decided: decided, remarks: remarks)
        complete(&point, hasFreelance: hasFreelance)
        return problems.count == before ? point : nil
    }

    private mutating func stateOfCheckpoint() -> CheckpointState {
        if self[.checkpointState] != nil {
            return word(.checkpointState, as: CheckpointState.self) ?? .planned
        }
        // A decision without its sense cannot be guessed.
        if self[.decided] != nil { blame(.checkpointState, .missing) }
        return self[.delivered] == nil ? .planned : .submitted
    }

    /// What each state must say: when it was delivered, when answered, on what ground.
    private mutating func complete(_ point: inout PlannedCheckpoint, hasFreelance: Bool) {
        switch point.state {
        case .planned: return
        case .submitted: if self[.delivered] == nil { blame(.delivered, .missing) }
        case .accepted, .acceptedWithReserves, .changesRequested, .rejected:
            if self[.delivered] == nil, self[.decided] == nil { blame(.delivered, .missing) }
            point.delivered = point.delivered ?? point.decided
            point.decided = point.decided ?? point.delivered
        case .waived, .cancelled: if self[.decided] == nil { blame(.decided, .missing) }
        }
        if let delivered = point.delivered, let decided = point.decided, decided < delivered {
            blame(.decided, .beforeDelivery(delivered))
        }
        checkGrounds(point, hasFreelance: hasFreelance)
    }

    private mutating func checkGrounds(_ point: PlannedCheckpoint, hasFreelance: Bool) {
        switch point.state {
        case .acceptedWithReserves, .changesRequested, .waived, .cancelled:
            if point.remarks.isEmpty { blame(.remarks, .missing) }
            // Somebody has to lift a reserve.
            if point.state == .acceptedWithReserves, !hasFreelance { blame(.freelance, .missing) }
        case .rejected:
            if point.reason.count < 20 { blame(.remarks, .tooShort(minimum: 20)) }
        default: break
        }
    }
}

extension PlannedCheckpoint {
    /// The remarks as one text.
    var reason: String { remarks.joined(separator: " | ") }
}
