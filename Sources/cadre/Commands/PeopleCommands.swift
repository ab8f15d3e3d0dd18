import ArgumentParser
import Domain
import Interface

// The three kinds of the directory have the same five commands; only the kind differs.

struct FreelanceCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freelance", abstract: "Freelances: list, add, edit, archive, restore.",
        discussion: "Example: cadre freelance list",
        subcommands: [
            FreelanceList.self, FreelanceAdd.self, FreelanceEdit.self, FreelanceArchive.self,
            FreelanceRestore.self,
        ])
}

struct FreelanceList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List freelances.", discussion: "Example: cadre freelance list")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws { try session.list(.freelance, json: output.json) }
}

struct FreelanceAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a freelance.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.freelance.fields)).
            Example: cadre freelance add name="Noémie Garrel" skills=ateliers,communication dayRate=320
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.add(.freelance, words.fields) }
}

struct FreelanceEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of a freelance.",
        discussion: "Example: cadre freelance edit Noémie dayRate=340")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .freelances) var freelance: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.edit(.freelance, freelance, words.fields) }
}

struct FreelanceArchive: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Archive a freelance.",
        discussion: "Example: cadre freelance archive Noémie \"a changé de métier\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .freelances) var freelance: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.archive(.freelance, freelance, reason) }
}

struct FreelanceRestore: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take an archived freelance back into use.",
        discussion: "Example: cadre freelance restore Noémie")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .freelances) var freelance: String

    func run(in session: Session) throws { try session.restore(.freelance, freelance) }
}

struct MemberCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member", abstract: "Members of the organisations: list, add, edit, archive, restore.",
        discussion: "Example: cadre member list",
        subcommands: [
            MemberList.self, MemberAdd.self, MemberEdit.self, MemberArchive.self, MemberRestore.self,
        ])
}

struct MemberList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List members.", discussion: "Example: cadre member list")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws { try session.list(.member, json: output.json) }
}

struct MemberAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a member.",
        discussion: "Example: cadre member add name=\"Théo Lanvin\" roles=lead,coordination")
    @OptionGroup var globals: Globals
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.add(.member, words.fields) }
}

struct MemberEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of a member.",
        discussion: "Example: cadre member edit Théo roles=lead,coordination")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .members) var member: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.edit(.member, member, words.fields) }
}

struct MemberArchive: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Archive a member.",
        discussion: "Example: cadre member archive Théo \"a quitté l'association\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .members) var member: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.archive(.member, member, reason) }
}

struct MemberRestore: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take an archived member back into use.",
        discussion: "Example: cadre member restore Théo")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .members) var member: String

    func run(in session: Session) throws { try session.restore(.member, member) }
}

struct OrganisationCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation", abstract: "Organisations: list, add, edit, archive, restore.",
        discussion: "Example: cadre organisation list",
        subcommands: [
            OrganisationList.self, OrganisationAdd.self, OrganisationEdit.self, OrganisationArchive.self,
            OrganisationRestore.self,
        ])
}

struct OrganisationList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List organisations.", discussion: "Example: cadre organisation list")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws { try session.list(.organisation, json: output.json) }
}

struct OrganisationAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an organisation.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.organisation.fields)).
            Example: cadre organisation add name="Les Ateliers du Pont" shortName=PONT legalForm=scic
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.add(.organisation, words.fields) }
}

struct OrganisationEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of an organisation.",
        discussion: "Example: cadre organisation edit SILLONS shortName=SILLON")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .organisations) var organisation: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.edit(.organisation, organisation, words.fields) }
}

struct OrganisationArchive: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Archive an organisation.",
        discussion: "Example: cadre organisation archive SILLONS")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .organisations) var organisation: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.archive(.organisation, organisation, reason) }
}

struct OrganisationRestore: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take an archived organisation back into use.",
        discussion: "Example: cadre organisation restore SILLONS")
    @OptionGroup var globals: Globals
    @Argument(help: "Name or id.", completion: .organisations) var organisation: String

    func run(in session: Session) throws { try session.restore(.organisation, organisation) }
}
