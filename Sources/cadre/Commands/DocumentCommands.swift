import ArgumentParser
import Domain
import Interface

struct DocumentCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Papers of a freelance: received, verified, removed.",
        discussion: "Example: cadre document list Noémie",
        subcommands: [DocumentList.self, DocumentAdd.self, DocumentEdit.self, DocumentRemove.self])
}

struct DocumentList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the papers of a freelance.",
        discussion: "Example: cadre document list Noémie")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Name or id.", completion: .freelances) var freelance: String

    func run(in session: Session) throws {
        let id = try session.find(freelance, [.freelance])
        let documents = session.directory[id]?.documents ?? []
        if output.json { return session.print(.list(documents, session.json.document)) }
        let words = session.words
        let heads = ["Id", words[Field.documentKind], words[Field.issued], words[Field.expires], ""]
        session.print(
            TextTable(heads: heads, flexible: 1, width: session.width).lines(
                documents.map { document in
                    [
                        session.short(document.id), words[document.kind],
                        document.issuedOn?.description ?? "",
                        document.expiresOn(session.thresholds)?.description ?? "",
                        words[document.state(on: session.today, session.thresholds)],
                    ]
                }))
    }
}

struct DocumentAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Record a paper that a freelance has shown.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.document.fields)).
            Example: cadre document add Pauline documentKind=vigilance issued=today
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .freelances) var freelance: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let id = try session.find(freelance, [.freelance])
        try session.perform(.record(document: try session.fields(words.fields, of: .document), of: id))
    }
}

struct DocumentEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a paper's dates; verified= once its authenticity was checked.",
        discussion: "Example: cadre document edit ID verified=today verifiedHow=\"code de sécurité\"")
    @OptionGroup var globals: Globals
    @Argument(help: "The paper's id.") var document: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let (id, freelance) = try session.part(document, .document)
        try session.perform(
            .edit(.document, id, try session.fields(words.fields, of: .document), in: freelance))
    }
}

struct DocumentRemove: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a paper away.", discussion: "Example: cadre document remove ID"
    )
    @OptionGroup var globals: Globals
    @Argument(help: "The paper's id.") var document: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.remove(.document, document, reason) }
}
