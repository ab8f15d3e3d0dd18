import Domain
import Screen

/// An alert with the mission it belongs to; none for one of the workspace.
struct AlertLine {
    let alert: Alert
    let row: MissionRow?

    var mission: String {
        guard let card = row?.card else { return "" }
        return [card.reference, card.title].compactMap { $0 }.joined(separator: " ")
    }

    /// What stays the same when the alert is found again after a change.
    struct Key: Hashable {
        let code: AlertCode
        let mission: EntityID?
        let entity: EntityID?
    }

    var key: Key { Key(code: alert.code, mission: alert.mission, entity: alert.entity) }

    func isSame(as other: AlertLine) -> Bool { key == other.key }

    /// What a key acts upon.
    var focus: Focus {
        guard let mission = alert.mission else { return Focus(party: alert.entity) }
        return Focus(mission: mission, state: row?.card.state, part: part)
    }

    private var part: Focus.Part? {
        guard let entity = alert.entity else { return nil }
        let kind: Entity.Kind? =
            switch alert.code {
            case .reviewLate, .reviewDue, .checkpointOverdue, .checkpointDueSoon, .reserveOverdue,
                .reworkLimit:
                .checkpoint
            case .meetingUnconfirmed, .minutesMissing: .meeting
            case .actionOverdue: .action
            case .invoiceLate, .invoiceDueSoon, .invoiceNotAccepted, .fundingPeriod: .invoice
            default: nil
            }
        return kind.map { Focus.Part($0, entity) }
    }
}

extension Context {
    /// All that wants an eye today, of every mission and of the workspace, the most severe first.
    func alerts(_ rows: [MissionRow], _ world: World) -> [AlertLine] {
        let since = WorkspaceFacts.idleBefore(today, thresholds)
        let ofWorkspace = world.workspaceFacts(idleSince: since).alerts(on: today, thresholds)
        let all =
            rows.flatMap { row in reckoning(row).alerts.map { AlertLine(alert: $0, row: row) } }
            + ofWorkspace.map { AlertLine(alert: $0, row: nil) }
        return Severity.allCases.flatMap { severity in all.filter { $0.alert.severity == severity } }
    }
}

extension Severity {
    var style: Style {
        switch self {
        case .high: .bad
        case .warn: .warn
        case .info: .info
        }
    }

    /// Above the alerts of that severity.
    var heading: Phrase {
        switch self {
        case .high: Phrase("HAUTES", "HIGH")
        case .warn: Phrase("MOYENNES", "MEDIUM")
        case .info: Phrase("POUR INFORMATION", "FOR INFORMATION")
        }
    }
}

extension Quadrant {
    /// The badge of a card: a letter, for colour says nothing by itself.
    var badge: String {
        switch self {
        case .balanced: "S&s"
        case .tooTight: "T"
        case .tooLoose: "L"
        case .notSet: "?"
        }
    }

    var style: Style { self == .balanced ? .good : .warn }
}
