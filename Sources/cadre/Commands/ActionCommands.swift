import ArgumentParser
import Domain
import Interface

struct ActionCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action", abstract: "Agreed actions: add, tick, postpone, drop.",
        discussion: "Example: cadre action list",
        subcommands: [
            ActionList.self, ActionAdd.self, ActionDone.self, ActionPostpone.self, ActionDrop.self,
            ActionReopen.self,
        ])
}

/// Which action a command is about.
struct ActionName: ParsableArguments {
    @Argument(help: "The action's id, as action list shows it, or part of its text.", completion: .actions)
    var action: String
}

struct ActionAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Record an agreed action.",
        discussion: "Example: cadre action add M2 text=\"Fournir les textes\" owner=Inès due=+1w")
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.action, part) }
}

struct ActionDone: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Tick an action.",
        discussion: "Example: cadre action done \"Fournir les textes\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: ActionName
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.action, .action)
        try session.perform(.finish(action: id, in: mission, day: try session.day(done: on)))
    }
}

struct ActionPostpone: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move an action's due day.",
        discussion: "Example: cadre action move \"Photos libres\" +1w --reason \"photographe malade\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: ActionName
    @Argument(help: "The new day.") var to: String
    @Option(help: "Why.") var reason: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.action, .action)
        try session.perform(.postpone(action: id, in: mission, to: try session.day(to), reason: reason))
    }
}

struct ActionDrop: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Drop an action, with its reason.",
        discussion: "Example: cadre action drop \"Photos libres\" \"plus utiles\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: ActionName
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.action, .action)
        try session.perform(.drop(action: id, in: mission, reason: reason))
    }
}

struct ActionReopen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Reopen an action.", discussion: "Example: cadre action reopen ID")
    @OptionGroup var globals: Globals
    @OptionGroup var name: ActionName

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.action, .action)
        try session.perform(.reopen(action: id, in: mission))
    }
}

struct ContactCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Log a check-in with the freelance.",
        discussion: "Example: cadre contact M5 \"accord pour vendredi\" --via mail")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @Argument(help: "A note.") var note: String = ""
    @Option(help: "call, mail, video, inPerson or message.") var via: String = "call"
    @Option(help: "Of the collaboration: green, orange or red.") var mood: String?
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        var fields: Fields = [.day: .day(try session.day(done: on)), .via: .text(via)]
        if !note.isEmpty { fields.set(.note, .text(note)) }
        if let mood { fields.set(.mood, .text(mood)) }
        try session.perform(.logContact(fields, in: mission))
    }
}

struct NoteCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Add a note to a mission, a person or an organisation.",
        discussion: "Example: cadre note M2 \"le CA a donné son accord\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference, title or name.") var about: String
    @Argument(help: "The note.") var text: String

    func run(in session: Session) throws {
        let id = try session.find(about, [.mission, .freelance, .member, .organisation])
        try session.perform(.note(text, on: id))
    }
}
