/// All that a decision may look at: the state that the commands touch, the day, the author.
///
/// Nothing is read behind its back, so the same situation and commands always give the same answer.
package struct Situation: Sendable {
    /// The missions that the commands name.
    package var missions: [EntityID: Mission]
    package var directory: Directory
    /// The settings that the commands name, so that a change says which writings it replaces.
    package var settings: [String: Slot<JSON>]
    package var today: Day
    package var calendar: WorkCalendar
    package var thresholds: Thresholds
    /// The member who acts; nil before the first member exists.
    package var by: EntityID?
    /// In a partial workspace the freelance for whom it is, who alone writes there.
    package var addressee: EntityID?
    /// The id that the new line will have, later than every line the situation was folded from.
    package var line: LineID
    /// What is known of an earlier line; asked only to undo it.
    package var lines: @Sendable (LineID) -> KnownLine?

    package init(
        missions: [EntityID: Mission] = [:], directory: Directory, settings: [String: Slot<JSON>] = [:],
        today: Day, calendar: WorkCalendar = WorkCalendar(), thresholds: Thresholds = Thresholds(),
        by: EntityID?, addressee: EntityID? = nil, line: LineID,
        lines: @escaping @Sendable (LineID) -> KnownLine? = { _ in nil }
    ) {
        self.missions = missions
        self.directory = directory
        self.settings = settings
        self.today = today
        self.calendar = calendar
        self.thresholds = thresholds
        self.by = by
        self.addressee = addressee
        self.line = line
        self.lines = lines
    }
}

/// What a decision to undo needs to know of a line.
package struct KnownLine: Equatable, Sendable {
    /// Who wrote it.
    package var by: EntityID?
    package var isUndone: Bool
    /// The line that it takes back, when it is itself an undo.
    package var undoes: LineID?
    /// Later lines, not undone, that would lose their ground: see ``linesBuilt(upon:in:)``.
    package var builtUpon: [LineID]
    /// It erased what was held on a person, or was erased itself.
    package var isErasure: Bool

    package init(
        by: EntityID?, isUndone: Bool = false, undoes: LineID? = nil, builtUpon: [LineID] = [],
        isErasure: Bool = false
    ) {
        self.isErasure = isErasure
        self.by = by
        self.isUndone = isUndone
        self.undoes = undoes
        self.builtUpon = builtUpon
    }
}
