import Domain

/// The demonstration: three organisations, twelve freelances and twelve missions around a given day, written
/// by ordinary commands as if each had been recorded on its own day (domain §6). All of it is fictitious.
struct Demonstration {
    static let workspaceName = "Groupement des Trois Rives"

    let today: Day
    let calendar: WorkCalendar
    private(set) var steps: [Step] = []

    private mutating func addMissions() {
        addM1()
        addM2()
        addM3()
        addM4()
        addM5()
        addM6()
        addM7()
        addM8()
        addEarlyMissions()
    }

    /// One line of the journal: when, by whom, and what, once the things it speaks of have their names.
    struct Step {
        let day: Day
        let author: String?
        let commands: (Names) -> [Command]
        /// What the line's events create, by place.
        let creates: [Int: String]
    }

    init(today: Day, calendar: WorkCalendar = WorkCalendar()) {
        self.today = today
        self.calendar = calendar
        addPeople()
        addFreelances()
        addFundings()
        addMissions()
    }
}

/// The things of the demonstration by the labels that the script gives them.
struct Names {
    /// The line about to be written, for things made in it.
    var line: LineID
    private var ids: [String: EntityID] = [:]

    init(line: LineID) { self.line = line }

    subscript(label: String) -> EntityID {
        // A label that nothing carries is a slip in the script, found by its first test.
        guard let id = ids[label] else { preconditionFailure("nothing is called \(label)") }
        return id
    }

    func known(_ label: String?) -> EntityID? { label.flatMap { ids[$0] } }

    mutating func learn(_ creates: [Int: String], line: LineID) {
        for (place, label) in creates { ids[label] = EntityID(line: line, place: place) }
    }
}

extension Demonstration {
    /// Offsets are days from today; past ones fall back to a worked day, future ones forward, so that nothing
    /// happens on a Sunday.
    func day(_ offset: Int) -> Day {
        offset < 0 ? calendar.rollBack(today + offset) : calendar.roll(today + offset)
    }

    mutating func add(
        _ offset: Int, by author: String?, creates: [Int: String] = [:],
        _ commands: @escaping (Names) -> [Command]
    ) {
        steps.append(Step(day: day(min(0, offset)), author: author, commands: commands, creates: creates))
    }

    /// The steps in the order in which they would have been recorded.
    var inOrder: [Step] {
        steps.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// Hands each line to `record`, which writes it and says what it is called.
    func write(_ record: (Step, (LineID) -> [Command], EntityID?) throws -> LineID) throws {
        var names = Names(line: LineID(clock: 0, random: 0))
        for step in inOrder {
            let known = names
            let line = try record(
                step,
                { line in
                    var names = known
                    names.line = line
                    return step.commands(names)
                }, known.known(step.author))
            names.learn(step.creates, line: line)
        }
    }
}
