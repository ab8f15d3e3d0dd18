import ArgumentParser
import Domain
import Glibc
import Interface
import Store

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a folder a workspace, with its first organisation and you.",
        discussion: """
            Example: cadre init ~/suivi --name "Suivi 2026" --organisation "Les Sillons Partagés" \\
              --short SILLONS --me "Inès Haddad"
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The folder; else --workspace, CADRE_WORKSPACE or your own.") var folder: String?
    @Option(help: "What the workspace is called.") var name: String?
    @Option(help: "Your organisation.") var organisation: String
    @Option(help: "Its short name, at most 10 letters.") var short: String
    @Option(help: "Its legal form.") var form: String = "association"
    @Option(help: "Your name.") var me: String
    @Option(help: "Your roles; several hats are allowed.") var roles: String =
        "coordination,lead,signatory,treasurer"

    func run() throws {
        let words = try Program.words(globals)
        try Program.reporting(words) {
            var globals = globals
            if let folder { globals.workspace = folder }
            let path = try Program.path(globals)
            let today = try globals.day(Program.today, words)
            let founding = Founding(
                organisation: organisation, short: short, form: form, me: me,
                roles: roles.split(separator: ",").map { $0.trimmed })
            try founding.check(today: today)
            let workspace = try Workspace.create(
                at: path, name: name ?? organisation, environment: Program.environment)
            guard try workspace.directory().all(.member, archived: true).isEmpty else {
                throw CommandFailure.refused(
                    words.say(
                        "« \(path) » est déjà un espace de travail.", "“\(path)” is a workspace already."))
            }
            try founding.write(to: workspace, today: today)
            Standard.output.write(
                words.say(
                    "Espace de travail prêt : \(workspace.path). « cadre » ouvre les écrans ; n y crée une mission.",
                    "Workspace ready: \(workspace.path). “cadre” opens the screens; n creates a mission there."
                ) + "\n")
        }
    }
}

struct UndoCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last act recorded on this machine, or a line by its id.",
        discussion: "Example: cadre undo"
    )
    @OptionGroup var globals: Globals
    @Argument(help: "A line's id, as history --json shows it.") var line: String?

    func run(in session: Session) throws {
        if let line {
            guard let id = LineID(line) else {
                throw CommandFailure.usage(
                    session.words.say(
                        "« \(line) » n'est pas l'identifiant d'une ligne.", "“\(line)” is no line's id."))
            }
            try session.perform(.undo(id))
            return
        }
        guard let row = try session.undoable().undo else { throw Refusal.nothingToUndo }
        try session.take(back: row)
        session.print([session.words.sentence(for: .undone, row, session.lookup(of: row.facts))])
    }
}

struct RedoCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Bring back what undo took back.", discussion: "Example: cadre redo")
    @OptionGroup var globals: Globals

    func run(in session: Session) throws {
        guard let row = try session.undoable().redo else {
            throw CommandFailure.refused(
                session.words.say(
                    "Il n'y a rien à rétablir ici. « cadre history » montre ce qui a été fait.",
                    "There is nothing to redo here. “cadre history” shows what was done."))
        }
        let act = try session.act(undoneBy: row)
        try session.take(back: row)
        session.print([session.words.sentence(for: .redone, act, session.lookup(of: act.facts))])
    }
}

struct DigestCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Print the SHA-256 of the folded state.", shouldDisplay: false)
    @OptionGroup var globals: Globals

    func run(in session: Session) throws { session.print([try session.workspace.digest()]) }
}

struct CheckCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look at every line of the workspace; mends only the index.",
        discussion: "Example: cadre check")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let progress = ProgressLine(session.words)
        defer { progress.end() }
        let report = try session.workspace.check(progress: progress.tell)
        progress.end()
        if output.json {
            session.print(CheckJSON.report(report))
        } else {
            session.print(CheckText(session.words).lines(report))
        }
        // 65 says that data are damaged; scripts need not read the text.
        if report.journal.problems.contains(where: \.isDamage) || !report.vanished.isEmpty {
            throw ExitCode(65)
        }
    }
}

struct RescueCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescue", abstract: "Write back lines that were once read and are now in no file.",
        discussion: "Example: cadre rescue")
    @OptionGroup var globals: Globals

    func run(in session: Session) throws {
        let count = try session.workspace.rescue().count
        session.print([session.words.say("Lignes réécrites : \(count).", "Lines written back: \(count).")])
    }
}

struct MeCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "me", abstract: "Say which member uses the program on this machine.",
        discussion: "Example: cadre me Inès")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id; nothing shows who it is.") var member: String?

    func run(in session: Session) throws {
        if member != nil, session.workspace.partial != nil { throw BundleFault.isPartial }
        if let member { try session.workspace.setMe(try session.find(member, [.member])) }
        let name = session.directory.name(try session.me())
        session.print([
            name ?? session.words.say("Personne encore : cadre me NOM.", "Nobody yet: cadre me NAME.")
        ])
    }
}
