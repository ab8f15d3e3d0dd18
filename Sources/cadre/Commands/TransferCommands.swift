import ArgumentParser
import Domain
import Interface
import Screen

struct TransferCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: "Skills that go to the team: list, plan, tick.",
        discussion: "Example: cadre transfer list M1",
        subcommands: [
            TransferList.self, TransferAdd.self, TransferEdit.self, TransferDone.self, TransferReopen.self,
            TransferRemove.self,
        ])
}

/// Which one a command is about.
struct TransferName: ParsableArguments {
    @Argument(help: "The id, as transfer list shows it, or MISSION.some letters of it.") var transfer: String
}

struct TransferList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what the team is to learn in a mission, and what it has.",
        discussion: "Example: cadre transfer list M1")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String

    func run(in session: Session) throws {
        let mission = try session.whole(try session.mission(mission))
        if output.json {
            return session.print(.list(mission.transfers) { session.json.transfer($0, of: mission) })
        }
        let words = session.words
        let heads = [
            words.say("Id", "Id"), words.say("Fait le", "Done on"), words.say("Qui", "Who"),
            words.say("Point", "Checkpoint"), words[Field.text.term(of: .transfer)],
        ]
        session.print(
            TextTable(heads: heads, flexible: 4, width: session.width).lines(
                mission.transfers.map { transfer in
                    [
                        session.short(transfer.id), transfer.doneOn?.description ?? "",
                        session.directory.name(transfer.learner) ?? "",
                        transfer.checkpoint.flatMap(mission.checkpoint).map { "\($0.number)" } ?? "",
                        transfer.text,
                    ]
                }))
    }
}

struct TransferAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Plan what somebody of the team learns, and by which checkpoint.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.transfer.fields)).
            Example: cadre transfer add M2 text="Publier une page" learner=Paulin checkpoint=M2.4
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.transfer, part) }
}

struct TransferEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is learned, by whom, or by which checkpoint.",
        discussion: "Example: cadre transfer edit M1.vidéo learner=Bruno")
    @OptionGroup var globals: Globals
    @OptionGroup var name: TransferName
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        try session.edit(.transfer, try session.transfer(name.transfer), words)
    }
}

struct TransferDone: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Say that the team can do it.",
        discussion: "Example: cadre transfer done M1.vidéo")
    @OptionGroup var globals: Globals
    @OptionGroup var name: TransferName
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.transfer(name.transfer)
        try session.perform(.finish(transfer: id, in: mission, day: try session.day(done: on)))
    }
}

struct TransferReopen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Say that the team cannot do it yet after all.",
        discussion: "Example: cadre transfer reopen M1.calendrier")
    @OptionGroup var globals: Globals
    @OptionGroup var name: TransferName
    @Argument(help: "Why.") var reason: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.transfer(name.transfer)
        try session.perform(.reopen(transfer: id, in: mission, reason: reason))
    }
}

struct TransferRemove: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take it out of the plan; the history keeps it.",
        discussion: "Example: cadre transfer remove M1.vidéo \"déjà acquis\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: TransferName
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws {
        let (id, mission) = try session.transfer(name.transfer)
        try session.perform(.remove(.transfer, id, in: mission, reason: reason))
    }
}

extension Session {
    /// `M1.vidéo`, or the id.
    fileprivate func transfer(_ text: String) throws -> (EntityID, mission: EntityID) {
        guard let dot = text.firstIndex(of: "."), let mission = try? mission(String(text[..<dot])) else {
            return try part(text, .transfer)
        }
        let letters = fold(String(text[text.index(after: dot)...]))
        let found = try whole(mission).transfers.filter { fold($0.text).contains(letters) }
        guard found.count == 1 else {
            let names = found.map { "\(short($0.id)) \($0.text)" }.joined(separator: ", ")
            throw CommandFailure.refused(
                found.isEmpty
                    ? words.say(
                        "Aucune transmission de cette mission ne contient « \(text) ».",
                        "No skills transfer of this mission holds “\(text)”.")
                    : words.say(
                        "« \(text) » en désigne plusieurs : \(names).", "“\(text)” means several: \(names)."))
        }
        return (found[0].id, mission)
    }
}
