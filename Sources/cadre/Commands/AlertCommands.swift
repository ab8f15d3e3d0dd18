import ArgumentParser
import Domain
import Interface
import Store

struct AlertsCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "What wants an eye, the most severe first, and why.",
        discussion: "Example: cadre alerts --json")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Only of this mission.", completion: .missions) var mission: String?

    func run(in session: Session) throws {
        let rows = try session.alerts(of: try mission.map(session.mission))
        if output.json { return session.print(.list(rows, session.json.alert)) }
        let words = session.words
        let heads = ["", words.say("Mission", "Mission"), words[Word.alert], words.say("Pourquoi", "Why")]
        session.print(
            TextTable(heads: heads, flexible: 3, width: session.width).lines(
                rows.map { row in
                    [
                        words[row.alert.severity], row.label, words[row.alert.code],
                        words.why(row.alert, on: session.today),
                    ]
                }))
    }
}

struct SnoozeCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze", abstract: "Put the alerts of one code off to a near day, with a reason.",
        discussion: "Example: cadre snooze M7 VIGILANCE_MISSING +2w \"demandée à l'Urssaf\"")
    @OptionGroup var globals: Globals
    @Argument(help: "The mission; for an alert of the workspace the freelance or the source of money.")
    var subject: String
    @Argument(help: "The code, as --json gives it.") var code: String
    @Argument(help: "Until which day.") var until: String
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, alerts) = try session.alerts(named: code, of: subject)
        let until = try session.day(until)
        let keys = alerts.map(\.key)
        guard !keys.isEmpty else {
            throw CommandFailure.refused(
                session.words.say(
                    "Aucune alerte \(code) ici. « cadre alerts --json » donne les codes.",
                    "There is no alert \(code) here. “cadre alerts --json” gives the codes."))
        }
        try session.perform(keys.map { .snooze($0, on: id, until: until, reason: reason) })
    }
}

struct UnsnoozeCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unsnooze", abstract: "Bring back the alerts of one code that were put off.",
        discussion: "Example: cadre unsnooze M7 VIGILANCE_MISSING")
    @OptionGroup var globals: Globals
    @Argument(help: "The mission, the freelance or the source of money.") var subject: String
    @Argument(help: "The code, as --json gives it.") var code: String

    func run(in session: Session) throws {
        let (id, _) = try session.alerts(named: code, of: subject)
        let snoozes = (try? session.whole(id))?.snoozes ?? session.directory[id]?.snoozes ?? Snoozes()
        let keys = snoozes.all.map(\.key).filter { $0.code.rawValue == code }
        guard !keys.isEmpty else { throw Refusal.nothingChanged }
        try session.perform(keys.map { .unsnooze($0, on: id) })
    }
}

/// An alert with the mission it belongs to; none for one of the workspace.
struct AlertRow {
    let alert: Alert
    let mission: MissionRow?

    var label: String {
        guard let card = mission?.card else { return "" }
        return [card.reference, card.title].compactMap { $0 }.joined(separator: " ")
    }
}

extension Session {
    /// Of one mission, or of all and the workspace; the most severe first.
    func alerts(of mission: EntityID?) throws -> [AlertRow] {
        let rows = try missions(
            MissionFilter(missions: mission.map { [$0] } ?? [], watchedOnly: mission == nil))
        var alerts = rows.flatMap { row in outlook(row).alerts.map { AlertRow(alert: $0, mission: row) } }
        if mission == nil { alerts += try workspaceAlerts().map { AlertRow(alert: $0, mission: nil) } }
        return Severity.allCases.flatMap { severity in alerts.filter { $0.alert.severity == severity } }
    }

    /// The alerts of that code, of a mission or of somebody or something of the workspace.
    func alerts(named code: String, of subject: String) throws -> (EntityID, [Alert]) {
        let id = try find(subject, [.mission, .freelance, .funding])
        let named: AlertCode = try choice(code, "codes", "codes")
        let all =
            try workspace.kind(of: id) == .mission
            ? alerts(of: id).map(\.alert) : workspaceAlerts().filter { $0.entity == id }
        return (id, all.filter { $0.code == named })
    }
}
