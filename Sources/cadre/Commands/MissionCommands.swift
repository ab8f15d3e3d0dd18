import ArgumentParser
import Domain
import Interface

/// A command that works on a workspace: it opens it, does its one thing, and says what became of it.
protocol WorkspaceCommand: ParsableCommand {
    var globals: Globals { get }
    func run(in session: Session) throws
}

extension WorkspaceCommand {
    func run() throws {
        try Program.run(globals) { session in try run(in: session) }
    }
}

/// Fields as `name=value` words, the same for every kind of record.
struct FieldWords: ParsableArguments {
    @Argument(help: ArgumentHelp("Fields as name=value.", valueName: "field=value"))
    var fields: [String] = []
}

// MARK: - Missions

struct MissionCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mission", abstract: "Missions: create, list, show, edit, move.",
        discussion: "Example: cadre mission list",
        subcommands: [
            MissionNew.self, MissionList.self, MissionShow.self, MissionEdit.self, MissionMoveCommand.self,
            MissionPause.self, MissionResume.self, MissionClose.self, MissionReopen.self, MissionDrop.self,
            MissionImport.self, MissionSelect.self, MissionReengage.self,
        ])
}

struct MissionNew: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Create a mission, in state need.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.mission.fields)).
            With a template its checkpoints, meetings and frame are made too, counted from the start.
            Example: cadre mission new --template WEB --start 4/1 title="Refonte du site" organisation=SILLONS
            """)
    @OptionGroup var globals: Globals
    @Option(help: "The template to begin from, as in cadre templates list.") var template: String?
    @Option(help: "The first day of the mission.") var start: String?
    @Option(parsing: .upToNextOption, help: "Numbers of checkpoints of the template to leave out.")
    var without: [Int] = []
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        var fields = try session.fields(words.fields, of: .mission)
        if let start { fields.set(.start, .day(try session.day(start))) }
        var plan = MissionPlan()
        if let template { plan = try session.plan(template, leavingOut: without, completing: &fields) }
        let lessons = try fields.text(.category).flatMap(Domain.Category.init).map(session.lessons(of:)) ?? []
        if fields[.priorLesson] == nil, let lesson = lessons.first {
            fields.set(.priorLesson, .text(lesson.text))
        }
        try session.perform(plan.commands(creating: fields, by: try session.me()))
        for lesson in lessons { session.remark(session.words[lesson.phrase]) }
    }
}

struct MissionImport: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Enter a collaboration that already runs.",
        discussion:
            "Example: cadre mission import active 2026-05-04 title=\"Suivi\" organisation=FIL category=ADM")
    @OptionGroup var globals: Globals
    @Argument(help: "The state it is in: active, paused or closing.") var state: String
    @Argument(help: "Since which day.") var since: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let fields = try session.fields(words.fields, of: .mission, isRunning: true)
        try session.perform(
            .importMission(fields, at: try session.state(state), day: try session.day(done: since)))
    }
}

struct MissionEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of a mission; name= clears one.",
        discussion: "Example: cadre mission edit M2 end=+3w lead=Inès")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let id = try session.mission(mission)
        try session.perform(.editMission(id, try session.fields(words.fields, of: .mission)))
    }
}

struct MissionSelect: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "select", abstract: "Choose the freelance of a mission, with the reason.",
        discussion:
            "Example: cadre mission select M9 \"Estelle Marchetti\" --reason \"connaît le dispositif\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Name or id of the freelance.", completion: .freelances) var freelance: String
    @Option(help: "Why this one: a sentence that could be told to the others.") var reason: String?

    func run(in session: Session) throws {
        try session.perform(
            .select(
                freelance: try session.find(freelance, [.freelance]), in: try session.mission(mission),
                day: session.today, reason: reason))
    }
}
