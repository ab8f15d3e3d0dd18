import ArgumentParser
import Domain
import Interface

struct MeetingCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Meetings: plan, hold, minute, share.",
        discussion: "Example: cadre meeting list",
        subcommands: [
            MeetingList.self, MeetingPlan.self, MeetingEdit.self, MeetingMove.self, MeetingHold.self,
            MeetingMissed.self, MeetingCancel.self, MeetingMinutes.self, MeetingShare.self, MeetingAgree.self,
        ])
}

/// Which meeting a command is about.
struct MeetingName: ParsableArguments {
    @Argument(
        help: "The meeting's id, as meeting list shows it, or part of its title.", completion: .meetings)
    var meeting: String
}

struct MeetingPlan: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Plan a meeting.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.meeting.fields)).
            Example: cadre meeting plan M2 kind=followUp day=ven time=14h title="Point technique"
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.meeting, part) }
}

struct MeetingEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of a meeting.",
        discussion: "Example: cadre meeting edit \"Point technique\" place=video")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        try session.edit(.meeting, try session.part(name.meeting, .meeting), words)
    }
}

struct MeetingMove: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a meeting to another day.",
        discussion: "Example: cadre meeting move \"Point technique\" +1w --time 15h")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Argument(help: "The new day.") var to: String
    @Option(help: "The new time.") var time: String?
    @Option(help: "Why.") var reason: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        try session.perform(
            .move(
                meeting: id, in: mission, to: try session.day(to), time: try time.map(session.time),
                reason: reason))
    }
}

struct MeetingHold: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Record that a meeting was held.",
        discussion: "Example: cadre meeting hold \"Point d'étape\" --present Inès,Dominique")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Option(help: "On which day; else its planned day.") var on: String?
    @Option(help: "Who was there, by name; else the participants.") var present: String?
    @Option(help: "How long, in minutes.") var minutes: Int?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        let meeting = try session.whole(mission).meeting(id)
        let people =
            try present?.split(separator: ",").map { try session.find($0.trimmed, [.member, .freelance]) }
            ?? meeting?.record.ids(.participants) ?? []
        let day = try on.map(session.day(done:)) ?? min(meeting?.day ?? session.today, session.today)
        try session.perform(
            .hold(meeting: id, in: mission, Holding(day: day, present: people, duration: minutes)))
    }
}

struct MeetingMissed: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "missed", abstract: "Record that a meeting was not held.",
        discussion: "Example: cadre meeting missed \"Point d'étape\" \"grève des trains\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        try session.perform(.miss(meeting: id, in: mission, reason: reason))
    }
}

struct MeetingCancel: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel a planned meeting.",
        discussion: "Example: cadre meeting cancel \"Point technique\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Option(help: "Why.") var reason: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        try session.perform(.cancel(meeting: id, in: mission, reason: reason))
    }
}

struct MeetingMinutes: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Save the minutes: decisions, or none on purpose.",
        discussion:
            "Example: cadre meeting minutes \"Atelier scénarios\" --decision \"deux publications par semaine\""
    )
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Option(help: "One decision; may be given several times.") var decision: [String] = []
    @Flag(help: "No decision was taken.") var noDecision = false
    @Option(help: "A summary.") var summary: String = ""

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        let minutes = Minutes(summary: summary, decisions: decision, noDecision: noDecision)
        try session.perform(.save(minutes: minutes, of: id, in: mission))
    }
}

struct MeetingShare: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "share", abstract: "Record with whom the minutes were shared.",
        discussion: "Example: cadre meeting share ID \"Dominique Arnoux\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Argument(help: "With whom.") var people: [String]
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        try session.perform(.shareMinutes(of: id, in: mission, day: try session.day(done: on), with: people))
    }
}

struct MeetingAgree: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Record that both sides agreed on the minutes.",
        discussion: "Example: cadre meeting agree ID")
    @OptionGroup var globals: Globals
    @OptionGroup var name: MeetingName
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.meeting, .meeting)
        try session.perform(.agreeMinutes(of: id, in: mission, day: try session.day(done: on)))
    }
}
