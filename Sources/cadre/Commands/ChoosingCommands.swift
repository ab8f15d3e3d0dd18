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
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        try session.perform(.setObjective(try session.fields(words.fields, of: .objective), in: mission))
    }
}

struct ObjectiveEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change an objective; result= once it was measured.",
        discussion: "Example: cadre objective edit ID result=3")
    @OptionGroup var globals: Globals
    @Argument(help: "The objective's id.") var objective: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.editPart(.objective, objective, words.fields) }
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

struct CandidacyCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidacy", abstract: "Candidacies for a mission: open, quote, move, answer.",
        discussion: "Example: cadre candidacy open M9 freelance=Gaël",
        subcommands: [CandidacyOpen.self, CandidacyEdit.self, CandidacyMove.self])
}

struct CandidacyOpen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Consider a freelance for a mission.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.candidacy.fields)).
            Example: cadre candidacy open M9 freelance=Gaël amount=9000
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        try session.perform(.open(candidacy: try session.fields(words.fields, of: .candidacy), in: mission))
    }
}

struct CandidacyEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Record a quote (amount=) or the answer given (answered=).",
        discussion: "Example: cadre candidacy edit ID amount=9200 days=20")
    @OptionGroup var globals: Globals
    @Argument(help: "The candidacy's id.") var candidacy: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws { try session.editPart(.candidacy, candidacy, words.fields) }
}

struct CandidacyMove: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Say where a candidacy stands; selected chooses the freelance.",
        discussion: """
            States: \(CandidacyState.allCases.map(\.rawValue).joined(separator: ", ")).
            Example: cadre candidacy move ID met
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The candidacy's id.") var candidacy: String
    @Argument(help: "The state.") var state: String
    @Argument(help: "Why.") var reason: String?
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        guard let state = CandidacyState(rawValue: state) else {
            let names = CandidacyState.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.usage(
                session.words.say("Les états sont : \(names).", "The states are: \(names)."))
        }
        let (id, mission) = try session.part(candidacy, .candidacy)
        try session.perform(
            .move(candidacy: id, in: mission, to: state, day: try session.day(on), reason: reason))
    }
}
