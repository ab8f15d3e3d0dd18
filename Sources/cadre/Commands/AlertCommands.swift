import ArgumentParser
import Domain
import Interface

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

    func editPart(_ kind: Entity.Kind, _ name: String, _ arguments: [String]) throws {
        let (id, mission) = try part(name, kind)
        try perform(.edit(kind, id, try fields(arguments, of: kind), in: mission))
    }

    func remove(_ kind: Entity.Kind, _ name: String, _ reason: String) throws {
        let (id, holder) = try part(name, kind)
        try perform(.remove(kind, id, in: holder, reason: reason))
    }
}
