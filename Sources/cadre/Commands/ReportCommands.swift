import ArgumentParser
import Domain
import Interface
import Store

struct ReportCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write reports for those who ask for them.",
        discussion: "Example: cadre report dossier --mission M5 dossier-M5",
        subcommands: [ReportDossier.self])
}

struct ReportDossier: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Write a folder for an audit: acceptance record, minutes, overrides, money, timeline.",
        discussion: """
            Every file has its SHA-256 in the folder. Of a mission, or of all missions that a source of money pays.
            Example: cadre report dossier --mission M5 ~/dossier-M5
            """)
    @OptionGroup var globals: Globals
    @Option(help: "The mission.", completion: .missions) var mission: String?
    @Option(help: "The source of money, by name or id.") var funder: String?
    @Option(help: "html or markdown.") var format = "html"
    @Argument(help: "The folder to make; absent or empty.", completion: .directory) var folder: String

    func run(in session: Session) throws {
        let format: Leaflet.Format = try session.choice(self.format, "formats", "formats")
        let subject: DossierFolder.Subject
        switch (mission, funder) {
        case (let mission?, nil): subject = .mission(try session.mission(mission))
        case (nil, let funder?): subject = .funding(try session.find(funder, [.funding]))
        default:
            throw CommandFailure.usage(
                session.words.say(
                    "Dire --mission MISSION ou --funder FINANCEMENT.",
                    "Say --mission MISSION or --funder FUNDING."))
        }
        let files = try DossierFolder(session, format).files(of: subject)
        try NewFolder.make(Program.absolute(folder), files)
        session.print([
            session.words.say(
                "Dossier écrit : \(folder), \(session.words.count(files.count + 1, .files)).",
                "Dossier written: \(folder), \(session.words.count(files.count + 1, .files)).")
        ])
    }
}
