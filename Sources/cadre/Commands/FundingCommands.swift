import ArgumentParser
import Domain
import Interface

struct FundingCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funding",
        abstract: "Sources of money: list, add, edit, archive, restore, allocate to missions.",
        discussion: "Example: cadre funding list",
        subcommands: [
            FundingList.self, FundingAdd.self, FundingEdit.self, FundingArchive.self, FundingRestore.self,
            FundingAllocate.self, FundingWithdraw.self,
        ])
}

struct FundingList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List sources of money.", discussion: "Example: cadre funding list")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws { try session.list(.funding, json: output.json) }
}

struct FundingAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a source of money.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.funding.fields)).
            Example: cadre funding add name="Fondation Exemple" fundingKind=foundation amount=5000
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.add(.funding, words.fields) }
}

struct FundingEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change fields of a source of money; reported= once it was reported on.",
        discussion: "Example: cadre funding edit Région quotesNeeded=2")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.") var funding: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.edit(.funding, funding, words.fields) }
}

struct FundingArchive: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Archive a source of money.",
        discussion: "Example: cadre funding archive Région \"convention terminée\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.") var funding: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.archive(.funding, funding, reason) }
}

struct FundingRestore: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take an archived source of money back into use.",
        discussion: "Example: cadre funding restore Région")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.") var funding: String

    func run(in session: Session) throws { try session.restore(.funding, funding) }
}

struct FundingAllocate: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate", abstract: "Say how much of a mission a source of money pays.",
        discussion: "Example: cadre funding allocate M9 Région 8000")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @Argument(help: "The source's name or id.") var funding: String
    @Argument(help: "The amount.") var amount: String

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        let fields = try session.fields(["funding=\(funding)", "amount=\(amount)"], of: .allocation)
        try session.perform(.allocate(fields, to: mission))
    }
}

struct FundingWithdraw: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take an allocation away.",
        discussion: "Example: cadre funding withdraw ID")
    @OptionGroup var globals: Globals
    @Argument(help: "The allocation's id.") var allocation: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.remove(.allocation, allocation, reason) }
}
