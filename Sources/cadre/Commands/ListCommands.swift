import ArgumentParser
import Domain
import Interface

struct MissionList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List missions, the most pressing first.",
        discussion: "Example: cadre mission list --state active --limit 20")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Option(help: "Only in this state; may be given several times.") var state: [String] = []
    @Option(help: "Only those that this filter keeps, named on the screens.") var filter: String?
    @Option(help: "In this order: pressing, title, freelance or end.") var sort: String?
    @Option(help: "No more than so many.") var limit: Int?
    @Argument(help: "Only those that hold these words.") var text: [String] = []

    func run(in session: Session) throws {
        let words = try session.filterWords(filter) + text
        let filter = MissionFilter(
            states: try state.map(session.state), text: words.joined(separator: " "),
            order: try sort.map(session.order) ?? .pressing, limit: try session.limit(limit) ?? .max)
        let rows = try session.missions(filter)
        if output.json { return session.print(.list(rows, session.json.row)) }
        session.print(MissionTable(session).lines(rows))
    }
}

struct MissionShow: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one mission whole.", discussion: "Example: cadre mission show M2"
    )
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String

    func run(in session: Session) throws {
        let id = try session.mission(mission)
        let mission = try session.whole(id)
        if output.json {
            let row = try session.row(of: id)
            let history = try session.history(HistoryFilter(root: id, limit: .max))
            return session.print(session.json.whole(row, mission, history: history))
        }
        session.print(MissionText(session).lines(mission, try session.row(of: id)))
    }
}

struct AgendaCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "What waits, by date: ours and theirs.",
        discussion: "Example: cadre agenda --days 14")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Option(help: "How many days ahead.") var days: Int = 14

    func run(in session: Session) throws {
        let kinds: [Moment.Kind] = [
            .answer, .checkpoint, .reserve, .meeting, .minutes, .action, .invoice, .signature, .start,
            .resume,
        ]
        let rows = try session.moments(MomentFilter(kinds: kinds, to: session.today + days, openOnly: true))
        if output.json { return session.print(.list(rows, MomentJSON.row)) }
        session.print(MomentTable(session).lines(rows))
    }
}

struct TimelineCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Everything with a date, past and future.",
        discussion: "Example: cadre timeline M5 --from 2026-09-01")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Only of this mission.", completion: .missions) var mission: String?
    @Option(help: "From this day on.") var from: String?
    @Option(help: "Up to this day.") var to: String?
    @Option(help: "No more than so many.") var limit: Int?

    func run(in session: Session) throws {
        let filter = MomentFilter(
            missions: try mission.map { [try session.mission($0)] } ?? [],
            from: try from.map(session.day(_:)),
            to: try to.map(session.day(_:)), limit: try session.limit(limit) ?? .max)
        let rows = try session.moments(filter)
        if output.json { return session.print(.list(rows, MomentJSON.row)) }
        session.print(MomentTable(session).lines(rows))
    }
}

struct HistoryCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Every fact recorded, the newest first.",
        discussion: "Example: cadre history M2 --limit 10")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Only of this mission, person or organisation.") var about: String?
    @Option(help: "No more than so many lines.") var limit: Int = 50

    func run(in session: Session) throws {
        let root = try about.map { try session.find($0, [.mission, .freelance, .member, .organisation]) }
        let rows = try session.history(HistoryFilter(root: root, limit: try session.limit(limit) ?? 50))
        if output.json { return session.print(.list(rows, HistoryJSON.row)) }
        session.print(HistoryTable(session).lines(rows))
    }
}

struct SearchCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find missions, people and texts by words.",
        discussion: "Example: cadre search attestation")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "The words; their beginnings are enough, accents do not matter.") var text: [String]
    @Option(help: "No more than so many.") var limit: Int = 50

    func run(in session: Session) throws {
        let wanted = text.joined(separator: " ")
        let hits = try session.search(wanted, limit: try session.limit(limit) ?? 50)
        if output.json { return session.print(.list(hits, SearchJSON.row)) }
        guard !hits.isEmpty else {
            let words = session.words
            return session.tell(words.say("rien trouvé pour « \(wanted) »", "nothing found for “\(wanted)”"))
        }
        session.print(hits.map { "\(session.short($0.root))  \($0.title)  \($0.excerpt)" })
    }
}
