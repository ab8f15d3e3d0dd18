import Domain

/// Checkpoints, meetings, actions and invoices as lists give them (docs/json.md): each once, with its own state and day.
enum PartJSON {
    static func row(_ row: PartRow) -> JSON {
        let own: JSON =
            switch row.part.kind {
            case .checkpoint: checkpoint(row)
            case .meeting: meeting(row)
            case .action: action(row)
            case .invoice: invoice(row)
            }
        return own.adding([
            "open": .bool(row.part.isOpen), "mission": .id(row.mission), "reference": .text(row.reference),
            "missionTitle": .text(row.title), "missionState": .text(row.state.rawValue),
            "freelance": .text(row.freelance),
        ])
    }

    private static func checkpoint(_ row: PartRow) -> JSON {
        .make([
            "id": .id(row.part.id), "n": .number(row.part.number), "title": .text(row.part.title),
            "state": .text(row.part.state), "due": .day(row.part.due), "answerDue": .day(row.part.owed),
            "openReserves": .number(row.part.openReserves),
        ])
    }

    private static func meeting(_ row: PartRow) -> JSON {
        .make([
            "id": .id(row.part.id), "kind": .text(row.part.meetingKind?.rawValue),
            "title": .text(row.part.title.nonEmpty), "state": .text(row.part.state),
            "day": .day(row.part.due), "time": .text(row.part.time?.description),
            "minutesDue": .day(row.part.owed),
        ])
    }

    private static func action(_ row: PartRow) -> JSON {
        .make([
            "id": .id(row.part.id), "text": .text(row.part.title), "state": .text(row.part.state),
            "due": .day(row.part.due), "owner": .text(row.owner),
        ])
    }

    private static func invoice(_ row: PartRow) -> JSON {
        .make([
            "id": .id(row.part.id), "number": .text(row.part.title.nonEmpty),
            "amount": .money(row.part.amount), "state": .text(row.part.state),
            "due": .day(row.part.due), "paidOn": .day(row.part.paidOn),
        ])
    }
}
