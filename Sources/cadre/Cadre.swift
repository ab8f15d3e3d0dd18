import ArgumentParser
import Domain
import Interface

@main
struct Cadre: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cadre",
        abstract: "Track missions of freelances: what is due, what was validated, what comes next.",
        discussion: "Without a command the screens open. “cadre demo” opens them on a demonstration.",
        version: "0.1.0",
        subcommands: [
            ScreensCommand.self, DemoCommand.self, InitCommand.self, MissionCommands.self,
            CheckpointCommands.self,
            MeetingCommands.self, ActionCommands.self, ContactCommand.self, NoteCommand.self,
            BriefCommand.self,
            FrameCommand.self, InvoiceCommands.self, EngagementCommand.self, FreelanceCommands.self,
            MemberCommands.self, OrganisationCommands.self, AgendaCommand.self, TimelineCommand.self,
            HistoryCommand.self, SearchCommand.self, UndoCommand.self, RedoCommand.self, CheckCommand.self,
            RescueCommand.self, MeCommand.self, ImportCommands.self, ExportCommands.self, DigestCommand.self,
            Selftest.self,
        ], defaultSubcommand: ScreensCommand.self)

    static func main() {
        Beginning.holdStandardStreams()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch { Beginning.end(error) }
    }
}

struct ScreensCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screens", abstract: "Open the screens (also without any command).",
        discussion: "Example: cadre screens --theme light")
    @OptionGroup var globals: Globals
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let words = try Program.words(globals)
        try Program.reporting(words) {
            let session = try Program.open(globals, words)
            try Screens(
                session, options: screen, isToday: globals.today == nil, environment: Program.environment
            ).run()
        }
    }
}
