import ArgumentParser
import Domain
import Interface
import Store

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
            BriefCommands.self,
            FrameCommands.self, InvoiceCommands.self, SignCommand.self, EngagementCommands.self,
            FreelanceCommands.self,
            MemberCommands.self, OrganisationCommands.self, AgendaCommand.self, TimelineCommand.self,
            HistoryCommand.self, SearchCommand.self, ShowCommand.self, UndoCommand.self, RedoCommand.self,
            CheckCommand.self,
            AlertsCommand.self, SnoozeCommand.self, UnsnoozeCommand.self, SettingsCommands.self,
            TemplateCommands.self,
            FundingCommands.self, DocumentCommands.self,
            ObjectiveCommands.self, ClosingCommand.self, CandidacyCommands.self, ValuesCommands.self,
            TransferCommands.self,
            RescueCommand.self, MeCommand.self, ImportCommands.self, ExportCommands.self, DigestCommand.self,
            BundleCommands.self, ShareCommand.self, JoinCommand.self, SyncCommand.self, UnshareCommand.self,
            BackupCommand.self, RestoreCommand.self, ReportCommands.self, PersonCommands.self,
            Selftest.self,
        ], defaultSubcommand: ScreensCommand.self)

    /// Reads the arguments with the one branch of commands that they name: to build the whole tree takes longer
    /// than to draw the first screen. What is not understood, and every question for help, goes to the tree.
    static func main() {
        Beginning.holdStandardStreams()
        do {
            var command = try parsed(Array(CommandLine.arguments.dropFirst()))
            try command.run()
        } catch { Beginning.end(error) }
    }

    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        if let command = PlainCommands.read(arguments) { return command }
        let ordered = ArgumentOrder.commandFirst(
            arguments, commands: configuration.subcommands.map { $0.configuration.commandName ?? "" })
        let arguments = ArgumentOrder.helpOfAll(ordered)
        return try branch(of: arguments) ?? parseAsRoot(arguments)
    }

    private static func branch(of arguments: [String]) -> (any ParsableCommand)? {
        let command: (any ParsableCommand)?
        if let first = arguments.first, !first.hasPrefix("-") {
            let named = configuration.subcommands.first { $0.configuration.commandName == first }
            command = named.flatMap { try? $0.parseAsRoot(Array(arguments.dropFirst())) }
        } else {
            command = try? ScreensCommand.parseAsRoot(arguments)
        }
        // Help, and a group without one of its commands, tell of their place in the tree.
        guard let command, !arguments.contains("help"), type(of: command).configuration.subcommands.isEmpty
        else { return nil }
        return command
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
            guard let (session, isNew) = try openOrBegin(words) else { return }
            try Screens.run(
                session, options: screen, isToday: globals.today == nil, environment: Program.environment,
                isNew: isNew)
        }
    }

    /// Nil when a newcomer left, or looked at the demonstration.
    private func openOrBegin(_ words: Words) throws -> (Session, isNew: Bool)? {
        do { return (try Program.open(globals, words), false) } catch let failure as Failure {
            // A folder that was named and is no workspace is a slip of the pen.
            guard case .noWorkspace = failure, FirstRun.isPossible || screen.plain,
                !globals.namesWorkspace
            else { throw failure }
        }
        let today = try globals.day(Program.today, words)
        let path = try Program.path(globals)
        let isLanguageKnown = globals.lang != nil || Preferences(Program.environment).language != nil
        var dialogue = FirstRun(
            inTerminal: path, today: today, words: words, isLanguageKnown: isLanguageKnown)
        guard let wish = dialogue.ask() else { return nil }
        if globals.lang == nil { Preferences(Program.environment).remember(dialogue.words.language) }
        switch wish {
        case .demonstration:
            try DemoCommand.open(globals, dialogue.words, options: screen)
            return nil
        case .found(let founding):
            let workspace = try Workspace.create(
                at: path, name: founding.organisation, environment: Program.environment)
            try founding.write(to: workspace, today: today)
            return (try Program.open(globals, dialogue.words), true)
        }
    }
}
