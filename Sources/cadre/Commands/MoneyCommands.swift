import ArgumentParser
import Domain
import Interface

struct InvoiceCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice", abstract: "Invoices: received, paid, cancelled.",
        discussion: "Example: cadre invoice add M2 number=F-13 amount=900 issued=today",
        subcommands: [InvoiceList.self, InvoiceAdd.self, InvoicePay.self, InvoiceCancel.self])
}

struct InvoiceAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Record an invoice received.",
        discussion: "Example: cadre invoice add M2 number=F-12 amount=1386 issued=today checkpoint=M2.1")
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.invoice, part) }
}

struct InvoicePay: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay", abstract: "Record that an invoice was paid.",
        discussion: "Example: cadre invoice pay CP1")
    @OptionGroup var globals: Globals
    @Argument(help: "The invoice's number, or its id as invoice list shows it.", completion: .invoices)
    var invoice: String
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(invoice, .invoice)
        try session.perform(.pay(invoice: id, in: mission, day: try session.day(done: on)))
    }
}

struct InvoiceCancel: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel an invoice.",
        discussion: "Example: cadre invoice cancel CP3 \"émise deux fois\"")
    @OptionGroup var globals: Globals
    @Argument(help: "The invoice's number, or its id as invoice list shows it.", completion: .invoices)
    var invoice: String
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(invoice, .invoice)
        try session.perform(.cancel(invoice: id, in: mission, reason: reason))
    }
}
