import ArgumentParser
import Domain
import Interface
import Store

/// Which parts of missions a list shows.
struct PartOptions: ParsableArguments {
    @Option(help: "Only of this mission.", completion: .missions) var mission: String?
    @Option(help: "No more than so many.") var limit: Int?
    @Flag(help: "What is over too.") var all = false
}

struct CheckpointList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List checkpoints, next due first.",
        discussion: "Example: cadre checkpoint list --limit 10")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @OptionGroup var options: PartOptions

    func run(in session: Session) throws { try session.list(.checkpoint, options, json: output.json) }
}

struct MeetingList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List meetings by date.",
        discussion: "Example: cadre meeting list --mission M2 --all")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @OptionGroup var options: PartOptions

    func run(in session: Session) throws { try session.list(.meeting, options, json: output.json) }
}

struct ActionList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List agreed actions by date.",
        discussion: "Example: cadre action list --limit 10")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @OptionGroup var options: PartOptions

    func run(in session: Session) throws { try session.list(.action, options, json: output.json) }
}

struct InvoiceList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List invoices, next due first.",
        discussion: "Example: cadre invoice list --all")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @OptionGroup var options: PartOptions

    func run(in session: Session) throws { try session.list(.invoice, options, json: output.json) }
}

extension Session {
    func parts(_ filter: PartFilter) throws -> [PartRow] {
        if case .parts(let rows) = try workspace.answer(.parts(filter)) { rows } else { [] }
    }

    func list(_ kind: PartCard.Kind, _ options: PartOptions, json: Bool) throws {
        let rows = try parts(
            PartFilter(
                kind, missions: try options.mission.map { [try mission($0)] } ?? [],
                openOnly: !options.all, limit: try limit(options.limit) ?? .max))
        if json { return print(.list(rows, PartJSON.row)) }
        print(PartTable(self).lines(rows))
    }

    /// SQLite takes a negative limit for none; here it is a slip of the keyboard.
    func limit(_ number: Int?) throws -> Int? {
        if let number, number < 0 {
            throw CommandFailure.usage(
                words.say(
                    "--limit attend un nombre positif. Par exemple --limit 20.",
                    "--limit wants a positive number. For instance --limit 20."))
        }
        return number
    }
}
