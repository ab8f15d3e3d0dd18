import ArgumentParser
import Domain
import Interface

struct MissionReengage: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reengage",
        abstract: "Begin a closed mission again with the same freelance: frame, brief, lesson.",
        discussion: "Example: cadre mission reengage M3 start=+4w end=+16w")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.whole(try session.mission(mission))
        guard mission.isReengageable else {
            throw CommandFailure.refused(
                session.words.say(
                    "Seule une mission terminée se relance.", "Only a closed mission begins again."))
        }
        try session.perform(mission.reengaging(try session.fields(words.fields, of: .mission)))
        if let lesson = mission.closing.lesson {
            session.print([
                session.words.say("Leçon de la dernière fois : \(lesson)", "Lesson from last time: \(lesson)")
            ])
        }
    }
}
