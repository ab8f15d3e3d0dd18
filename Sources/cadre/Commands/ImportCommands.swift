import ArgumentParser
import Domain
import Exchange

struct ImportCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in missions from a sheet, or meetings from a calendar.",
        discussion: "Example: cadre import csv missions.csv --dry-run",
        subcommands: [ImportSheet.self, ImportCalendar.self])
}

struct ImportSheet: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Take in missions and checkpoints from a sheet (CSV, UTF-8).",
        discussion: """
            One row a checkpoint, the mission's columns repeated or left empty; export csv writes such a sheet.
            Columns, by these names or the French ones: \(SheetColumn.allCases.map { $0.name(.english) }
                .joined(separator: ", ")). The manual says what each holds (docs/manual/en/import.md).
            Nothing is written unless all rows are good. A mission that is here already is left alone.
            Example: cadre import csv missions.csv --dry-run
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file; - for standard input.", completion: .file(extensions: ["csv"]))
    var file: String
    @Flag(help: "Only show what would be made.") var dryRun = false
    @Flag(help: "Leave bad rows out and import the rest.") var skipBad = false

    func run(in session: Session) throws {
        try session.refuseUnlessReply(.createMission(Fields()))
        try SheetImport(session: session, file: InputFile(file, session.words), skipsBad: skipBad)
            .run(dryRun: dryRun)
    }
}

struct ImportCalendar: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "ics", abstract: "Take in meetings from a calendar (iCalendar, UTF-8).",
        discussion: """
            Meetings find their mission by its reference, title, organisation or freelance in their words; \
            for the others you are asked. Importing again only takes in what changed.
            Example: cadre import ics agenda.ics --mission M2 --dry-run
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file; - for standard input.", completion: .file(extensions: ["ics"]))
    var file: String
    @Option(help: "The mission of all meetings that are new.", completion: .missions) var mission: String?
    @Flag(help: "Only show what would be made.") var dryRun = false

    func run(in session: Session) throws {
        try session.refuseUnlessReply(.create(.meeting, Fields()))
        try CalendarImport(
            session: session, file: InputFile(file, session.words),
            mission: try mission.map(session.mission)
        ).run(dryRun: dryRun)
    }
}
