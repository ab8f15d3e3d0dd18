import ArgumentParser
import Domain
import Interface

struct ClosingCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "closing", abstract: "The joint review of a mission: read it, or write fields of it.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.closingFields)).
            Example: cadre closing M4 valuesKept=yes again=maybe handover=sources,accesses
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var output: JSONFlag
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        guard words.fields.isEmpty else {
            let fields = try session.fields(
                words.fields, allowed: Entity.Kind.closingFields, of: .mission)
            try session.perform(.setClosing(fields, in: mission))
            return
        }
        let (whole, words) = (try session.whole(mission), session.words)
        if output.json { return session.print(session.json.closing(whole)) }
        session.print(
            Entity.Kind.closingFields.compactMap { field in
                whole.record[field].map { value in
                    words.say(
                        "\(words[field]) : \(words.shown(value, of: field, session.directory))",
                        "\(words[field]): \(words.shown(value, of: field, session.directory))")
                }
            })
    }
}
