import ArgumentParser
import Domain
import Interface
import Screen
import Store

struct BundleCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Give a freelance their missions in one file, and take in what they answer.",
        discussion: "Example: cadre bundle make --mission M2 ~/yanis.cadre",
        subcommands: [BundleMake.self, BundleOpen.self, BundleAnswer.self, BundleTake.self])
}

struct BundleMake: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Write a file with some missions, for their freelance to read and answer.",
        discussion: """
            Only what a freelance may see is in it: no other candidates, no money but theirs, no notes. What will \
            go is said; --dry-run says it and writes nothing.
            Example: cadre bundle make --mission M2 ~/yanis.cadre
            """)
    @OptionGroup var globals: Globals
    @Option(
        name: .customLong("mission"),
        help: "A mission; repeat it for several. Without it, all missions of --for.", completion: .missions)
    var missions: [String] = []
    @Option(name: .customLong("for"), help: "The freelance; else the one whom these missions have.")
    var freelance: String?
    @Argument(help: "The file to write.", completion: .file()) var file: String?
    @Flag(help: "Only say what would go.") var dryRun = false
    @Flag(help: "Replace a file of that name, once the new one is whole.") var replace = false
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let draft = try session.workspace.bundle(
            of: try missions.map(session.mission),
            for: try freelance.map { try session.find($0, [.freelance]) },
            now: .current())
        if !dryRun {
            try draft.bundle.write(to: Program.absolute(try named(session.words)), replacing: replace)
        }
        if output.json { return session.print(BundleJSON(session).draft(draft, isWritten: !dryRun)) }
        session.print(try BundleText(session).lines(draft, dryRun ? nil : file))
    }

    private func named(_ words: Words) throws -> String {
        if let file { return file }
        throw CommandFailure.usage(
            words.say(
                "Il manque le fichier à écrire, ou --dry-run.", "The file to write is missing, or --dry-run.")
        )
    }
}

struct BundleOpen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Make a workspace of a bundle, or bring a newer bundle into it.",
        discussion: "Example: cadre bundle open yanis.cadre ~/groupement")
    @OptionGroup var globals: Globals
    @Argument(help: "The file that the organisation sent.", completion: .file()) var file: String
    @Argument(
        help: "The folder: absent, empty, or where the bundle before this one was opened.",
        completion: .directory)
    var folder: String
    @OptionGroup var output: JSONFlag

    func run() throws {
        let words = try Program.words(globals)
        try Program.reporting(words) {
            let path = Program.absolute(folder)
            let header = try BundleOpening(Program.absolute(file), environment: Program.environment)
                .open(into: path)
            let session = try Program.open(globals, words, at: path)
            if output.json { return session.print(BundleJSON(session).opened(header)) }
            session.print(BundleText(session).opened(header, folder))
        }
    }
}

struct BundleAnswer: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Write a file with all that the freelance recorded, for the organisation.",
        discussion: """
            All of it each time: what was taken in before is not taken twice.
            Example: cadre bundle answer ~/answer.cadre
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file to write.", completion: .file()) var file: String
    @Flag(help: "Replace a file of that name, once the new one is whole.") var replace = false
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let bundle = try session.workspace.answer(now: .current())
        try bundle.write(to: Program.absolute(file), replacing: replace)
        if output.json { return session.print(BundleJSON(session).answer(bundle)) }
        session.print([BundleText(session).written(bundle, file)])
    }
}

struct BundleTake: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: "Take in what a freelance answered: deliveries, contacts, notes, invoices.",
        discussion: """
            Only what a freelance may record in their own missions comes in; whatever else is in the file is \
            listed and stays out.
            Example: cadre bundle take ~/answer.cadre --dry-run
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file that the freelance sent.", completion: .file()) var file: String
    @Flag(help: "Only say what would be taken in.") var dryRun = false
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let now = Now.current()
        let taken = try session.workspace.take(Program.absolute(file), now: now, isRehearsal: dryRun)
        let text = BundleText(session)
        if output.json {
            session.print(BundleJSON(session).taken(taken, isWritten: !dryRun))
        } else {
            session.print(text.lines(taken, isRehearsal: dryRun))
            for left in taken.leftOut { session.tell(text.sentence(left)) }
        }
        // 65 as for a check: what could be taken was, and something was not.
        if !taken.leftOut.isEmpty { throw ExitCode(65) }
    }
}
