import ArgumentParser
import Domain
import Glibc
import Interface
import Store

struct PersonCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "What a person may ask: all that is held on them, or that it be erased.",
        discussion: "Example: cadre person export Noémie noemie.json",
        subcommands: [PersonExport.self, PersonErase.self])
}

struct PersonExport: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all that is held on a member or freelance into one file.",
        discussion: "Example: cadre person export Noémie ~/noemie.json")
    @OptionGroup var globals: Globals
    @Argument(help: "The person, by name or id.") var person: String
    @Argument(help: "The file to write (JSON, with a sentence for each fact).", completion: .file())
    var file: String

    func run(in session: Session) throws {
        let party = try session.person(person)
        let held = try session.workspace.held(on: party)
        let json = HeldJSON(session).report(party, held)
        let text = JSONWriter.pretty(json, asciiOnly: false) + "\n"
        try NewFile.write(Array(text.utf8), to: Program.absolute(file))
        session.print([session.words.say("Écrit : \(file).", "Written: \(file).")])
        session.print(HeldText(session).counts(held))
    }
}

struct PersonErase: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase what is held on a member or freelance, on every machine.",
        discussion: """
            First it says what would go and what stays; then the name is to be typed. It cannot be taken back.
            Example: cadre person erase Noémie --dry-run
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The person, by name or id.") var person: String
    @Flag(help: "Only say what would go, what would stay, and what is to be read.") var dryRun = false
    @Option(help: "The person's whole name, instead of being asked for it.") var confirm: String?
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let party = try session.person(person)
        let wish = Command.erase(party.id, others: [])
        if !dryRun { try session.refuseUnlessReply(wish) }
        let held = try session.workspace.held(on: party)
        let text = HeldText(session)
        if !output.json { session.print(try text.plan(party, held)) }
        if !dryRun {
            try confirmed(party, session.words)
            try session.explaining([wish]) {
                try session.workspace.erase(party.id, held, by: session.me(), today: session.today)
            }
        }
        if output.json { return session.print(HeldJSON(session).erasure(party, held, isDone: !dryRun)) }
        if dryRun { return }
        let isShared = try session.workspace.sharing.status() != nil
        session.print(text.leftToRead(held) + text.afterwards(isShared: isShared))
    }

    private func confirmed(_ party: Party, _ words: Words) throws {
        guard try typed(words) == party.name else { throw CommandFailure.refused(words.notTheirName) }
    }

    private func typed(_ words: Words) throws -> String {
        if let confirm { return confirm }
        guard isatty(STDIN_FILENO) == 1, !output.json else {
            throw CommandFailure.usage(
                words.say(
                    "Confirmer par le nom entier : --confirm \"NOM\".",
                    "Confirm by the whole name: --confirm \"NAME\"."))
        }
        Standard.output.write(
            words.say("Pour effacer, écrire le nom entier : ", "To erase, type the whole name: "))
        return readLine() ?? ""
    }
}

extension Session {
    fileprivate func person(_ name: String) throws -> Party {
        let id = try find(name, [.member, .freelance])
        guard let party = directory[id] else { throw Refusal.notFound(id) }
        return party
    }
}
