import ArgumentParser
import Domain
import Interface

struct FrameCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame", abstract: "Set the working frame of a mission.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.frameFields)).
            Example: cadre frame M9 cadenceDays=14 reviewDays=5 freeSchedule=yes
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        try session.perform(
            .setFrame(
                try session.fields(words.fields, allowed: Entity.Kind.frameFields, of: .mission), in: mission)
        )
    }
}
