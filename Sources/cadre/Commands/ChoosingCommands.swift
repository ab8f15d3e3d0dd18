import ArgumentParser
import Domain
import Interface

struct ObjectiveCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "objective", abstract: "Measurable objectives of a mission: set, edit, remove.",
        discussion: "Example: cadre objective add M9 statement=\"Retrouver une pièce vite\"",
        subcommands: [ObjectiveAdd.self, ObjectiveEdit.self, ObjectiveRemove.self])
}

struct ObjectiveAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Set an objective of a mission.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.objective.fields)).
            Example: cadre objective add M10 statement="Trois scénarios" indicator=scénarios target=3 due=+8w
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.objective, part) }
}

struct ObjectiveEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change an objective; result= once it was measured.",
        discussion: "Example: cadre objective edit ID result=3")
    @OptionGroup var globals: Globals
    @Argument(help: "The objective's id.") var objective: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        try session.edit(.objective, try session.part(objective, .objective), words)
    }
}

struct ObjectiveRemove: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take an objective away.",
        discussion: "Example: cadre objective remove ID")
    @OptionGroup var globals: Globals
    @Argument(help: "The objective's id.") var objective: String
    @Argument(help: "Why.") var reason: String = ""

    func run(in session: Session) throws { try session.remove(.objective, objective, reason) }
}
