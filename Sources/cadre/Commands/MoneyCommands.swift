import ArgumentParser
import Domain
import Interface

struct InvoiceCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice", abstract: "Invoices: received, paid, cancelled.",
        discussion: "Example: cadre invoice add M2 number=F-13 amount=900 issued=today",
        subcommands: [InvoiceAdd.self, InvoicePay.self, InvoiceCancel.self])
}

struct InvoiceAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Record an invoice received.",
        discussion: "Example: cadre invoice add M2 number=F-12 amount=1386 issued=today checkpoint=M2.1")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        try session.perform(.receiveInvoice(try session.fields(words.fields, of: .invoice), in: mission))
    }
}

struct InvoicePay: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay", abstract: "Record that an invoice was paid.",
        discussion: "Example: cadre invoice pay ID")
    @OptionGroup var globals: Globals
    @Argument(help: "The invoice's id.") var invoice: String
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(invoice, .invoice)
        try session.perform(.pay(invoice: id, in: mission, day: try session.day(on)))
    }
}

struct InvoiceCancel: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel an invoice.",
        discussion: "Example: cadre invoice cancel ID \"émise deux fois\"")
    @OptionGroup var globals: Globals
    @Argument(help: "The invoice's id.") var invoice: String
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(invoice, .invoice)
        try session.perform(.cancel(invoice: id, in: mission, reason: reason))
    }
}

struct EngagementCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Record a signed engagement.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.engagement.fields)).
            Example: cadre sign M9 paper=signedQuote day=today amount=8400
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        let mission = try session.mission(mission)
        try session.perform(.signEngagement(try session.fields(words.fields, of: .engagement), in: mission))
    }
}

struct BriefCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Write one section of a mission's brief.",
        discussion: """
            Sections: \(BriefSection.allCases.map(\.rawValue).joined(separator: ", ")).
            Example: cadre brief M10 budget "6 000 € HT, au livrable"
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @Argument(help: "The section.") var section: String
    @Argument(help: "Its text.") var text: String

    func run(in session: Session) throws {
        guard let section = BriefSection(rawValue: section) else {
            let names = BriefSection.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.usage(
                session.words.say("Les sections sont : \(names).", "The sections are: \(names)."))
        }
        try session.perform(.write(section, text, in: try session.mission(mission)))
    }
}

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
