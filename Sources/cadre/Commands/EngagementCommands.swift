import ArgumentParser
import Domain
import Interface

struct SignCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Record a signed engagement.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.engagement.fields)).
            Example: cadre sign M9 paper=signedQuote day=today amount=8400
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.engagement, part) }
}

struct EngagementCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engagement", abstract: "Engagements: draft, edit, amend, terminate.",
        discussion: "Example: cadre engagement draft M9 paper=signedQuote amount=8400",
        subcommands: [
            EngagementDraft.self, EngagementEdit.self, EngagementAmend.self, EngagementTerminate.self,
        ])
}

struct EngagementDraft: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Prepare an engagement; day= once both sides have signed.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.engagement.fields)).
            Example: cadre engagement draft M9 paper=signedQuote amount=8400
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.engagement, part) }
}

struct EngagementEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change an engagement: sent= when it left, day= when it was signed.",
        discussion: "Example: cadre engagement edit ID day=today")
    @OptionGroup var globals: Globals
    @Argument(help: "The engagement's id.") var engagement: String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        try session.edit(.engagement, try session.part(engagement, .engagement), words)
    }
}

struct EngagementAmend: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend", abstract: "Record an amendment to what was signed.",
        discussion: "Example: cadre engagement amend ID \"une page de plus\" --delta=900 --end +1m")
    @OptionGroup var globals: Globals
    @Argument(help: "The engagement's id.") var engagement: String
    @Argument(help: "What changes.") var what: String
    @Option(help: "Euros more, or less: --delta=-900.") var delta: String?
    @Option(help: "The new end; the mission's end follows.") var end: String?
    @Option(help: "On which day both sides signed it.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(engagement, .engagement)
        let cents = try delta.map { text in
            guard case .success(let cents) = MoneyInput.read(difference: text) else {
                throw CommandFailure.usage(
                    session.words.say(
                        "« \(text) » n'est pas un montant.", "“\(text)” is not an amount."))
            }
            return cents
        }
        try session.perform(
            .amend(
                engagement: id, in: mission,
                Amendment(
                    day: try session.day(done: on), what: what, delta: cents ?? 0,
                    end: try end.map(session.day(_:)))))
    }
}

struct EngagementTerminate: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "terminate", abstract: "Record that what was signed ends before its time.",
        discussion: "Example: cadre engagement terminate ID \"projet arrêté\" --notice")
    @OptionGroup var globals: Globals
    @Argument(help: "The engagement's id.") var engagement: String
    @Argument(help: "Why.") var reason: String
    @Flag(help: "The agreed notice was given.") var notice = false
    @Option(help: "On which day it ends.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(engagement, .engagement)
        try session.perform(
            .terminate(
                engagement: id, in: mission,
                Termination(day: try session.day(done: on), noticeKept: notice, reason: reason)))
    }
}
