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
        try session.perform(plan.commands(creating: fields))
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
        let fields = try session.fields(words.fields, of: .mission)
        try session.perform(.importMission(fields, at: try session.state(state), day: try session.day(since)))
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

struct MissionMoveCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a mission to a state that follows its own.",
        discussion: "Example: cadre mission move M8 active")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "need, framing, sourcing, ready, active, paused, closing, closed or dropped.")
    var state: String
    @Option(help: "Why; asked for where the way leads back or out.") var reason: String?
    @Option(help: "On which day it happened.") var on: String?
    @Option(help: "When a paused mission resumes.") var resume: String?

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(
                try session.mission(mission), to: try session.state(state), day: try session.day(on),
                reason: reason, resumeOn: try resume.map(session.day)))
    }
}

struct MissionPause: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Pause an active mission.",
        discussion: "Example: cadre mission pause M2 \"Changement de logiciel\" --resume +4w")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Why.") var reason: String
    @Option(help: "When it resumes.") var resume: String?

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(
                try session.mission(mission), to: .paused, day: session.today, reason: reason,
                resumeOn: try resume.map(session.day)))
    }
}

struct MissionResume: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Resume a paused mission.",
        discussion: "Example: cadre mission resume M7")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String

    func run(in session: Session) throws {
        try session.perform(.moveMission(try session.mission(mission), to: .active, day: session.today))
    }
}

struct MissionClose: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a mission that is closing.",
        discussion: "Example: cadre mission close M4")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String

    func run(in session: Session) throws {
        try session.perform(.moveMission(try session.mission(mission), to: .closed, day: session.today))
    }
}

struct MissionReopen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Reopen a closed mission.",
        discussion: "Example: cadre mission reopen M3 \"une facture oubliée\" --as Bruno")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(try session.mission(mission), to: .closing, day: session.today, reason: reason))
    }
}

struct MissionDrop: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Drop a mission, with its reason; nothing is deleted.",
        discussion: "Example: cadre mission drop M11 \"le poste est pourvu autrement\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(try session.mission(mission), to: .dropped, day: session.today, reason: reason))
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
