import Domain

/// A moment of any mission: checkpoints, meetings, actions by date, and the timeline.
enum MomentJSON {
    static func row(_ row: MomentRow) -> JSON {
        .make([
            "day": .day(row.moment.day), "kind": .text(row.moment.kind.rawValue),
            "open": .bool(row.moment.isOpen), "mission": .id(row.mission), "reference": .text(row.reference),
            "missionTitle": .text(row.title), "missionState": .text(row.state.rawValue),
            "freelance": .text(row.freelance), "subject": .id(row.moment.subject),
            "n": .number(row.moment.number), "text": .text(row.moment.text),
            "time": .text(row.moment.time?.description), "owner": .text(row.owner),
            "through": .day(row.moment.through),
        ])
    }
}

/// A line of the journal.
enum HistoryJSON {
    static func row(_ row: HistoryRow) -> JSON {
        .make([
            "line": .text(row.line.description), "at": .text(row.at), "by": .text(row.byName),
            "onBehalfOf": .text(row.onBehalfOf), "about": .text(row.about), "undone": .bool(row.isUndone),
            "events": .list(row.facts) { $0.event.json },
        ])
    }
}

/// A person or an organisation: its fields as the journal writes them, sums with their currency.
enum PartyJSON {
    private static func value(of field: Field, _ record: Record) -> JSON {
        field.kind == .cents ? .money(record.number(field)) : record[field]?.json ?? .null
    }

    static func row(_ party: Party) -> JSON {
        let fields = (party.kind?.fields ?? []).map { field in
            (field.rawValue, value(of: field, party.record))
        }
        let head: [(String, JSON)] = [
            ("id", .id(party.id)), ("kind", .text(party.kind?.rawValue)),
            ("archived", .bool(party.isArchived)),
        ]
        return .object(named: head + fields)
    }
}

enum SearchJSON {
    static func row(_ hit: SearchHit) -> JSON {
        .make([
            "id": .id(hit.root), "kind": .text(hit.kind.rawValue), "title": .text(hit.title),
            "excerpt": .text(hit.excerpt),
        ])
    }
}
