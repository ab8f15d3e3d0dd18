import ArgumentParser
import Domain
import Interface

struct FrameCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame", abstract: "The working frame of a mission: set it, write its sheet.",
        discussion: """
            Example: cadre frame M9 cadenceDays=14 reviewDays=5 freeSchedule=yes
            Example: cadre frame export M9 --format html > frame.html
            """, subcommands: [FrameSet.self, FrameExport.self], defaultSubcommand: FrameSet.self)
}

struct FrameSet: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set the working frame of a mission.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.frameFields)).
            Example: cadre frame set M9 cadenceDays=14 reviewDays=5 freeSchedule=yes
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        try session.perform(
            .setFrame(
                try session.fields(words.fields, allowed: Entity.Kind.frameFields, of: .mission), in: mission)
        )
    }
}

struct FrameExport: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the frame on two pages, to be talked over by both sides; no rating is on it.",
        discussion: "Example: cadre frame export M1 --format html --lang en > frame.html")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @Option(help: "markdown or html.") var format = "markdown"

    func run(in session: Session) throws {
        let format: Leaflet.Format = try session.choice(self.format, "formats", "formats")
        let id = try session.mission(mission)
        let sheet = FrameSheet(
            try session.whole(id), session.outlook(try session.row(of: id)), session.directory, session.words)
        let lines = sheet.leaflet.text(as: format).split(separator: "\n", omittingEmptySubsequences: false)
        session.print(lines.dropLast().map(String.init))
    }
}
