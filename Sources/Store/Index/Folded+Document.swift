import Domain

// What people remember of a mission or a person and type into the search line.

extension Folded.Document {
    /// Longer texts are found by their beginning only: a search line is no place for a book.
    private static let limit = 64 * 1024

    init(_ mission: Mission) {
        var text = SearchBody()
        text.add(mission.record)
        for section in BriefSection.allCases { text.add(mission.text(of: section)) }
        for checkpoint in mission.checkpoints { text.add(checkpoint) }
        for meeting in mission.meetings { text.add(meeting) }
        for action in mission.actions { text.add(action.record) }
        for contact in mission.contacts { text.add(contact.record) }
        for invoice in mission.invoices { text.add(invoice.record) }
        for note in mission.notes { text.add(note.content) }
        for move in mission.moves { text.add(move.content.reason) }
        let title = [mission.title, mission.reference].compactMap { $0 }.joined(separator: " ")
        self.init(title: title, body: text.joined(limit: Self.limit))
    }

    init(_ party: Party) {
        var text = SearchBody()
        text.add(party.record)
        for note in party.notes { text.add(note.content) }
        let title = [party.name, party.record.text(.shortName), party.record.text(.tradeName)]
        self.init(
            title: title.compactMap { $0 }.joined(separator: " "), body: text.joined(limit: Self.limit))
    }
}

/// Pieces of text, one a line.
private struct SearchBody {
    private var pieces: [String] = []

    mutating func add(_ text: String?) {
        if let text, !text.isEmpty { pieces.append(text) }
    }

    /// The words that people wrote; choices, names and numbers say nothing to a search.
    mutating func add(_ record: Record) {
        for field in Self.fields {
            switch record[field] {
            case .text(let text): add(text)
            case .texts(let texts): texts.forEach { add($0) }
            case .criteria(let criteria): criteria.forEach { add($0.text) }
            default: break
            }
        }
    }

    /// Asking a record for sixty fields that it does not have takes longer than folding it.
    private static let fields: [Field] = Field.allCases.filter { field in
        switch field.kind {
        case .text, .prose, .texts, .criteria: ![.title, .reference, .name, .shortName].contains(field)
        default: false
        }
    }

    mutating func add(_ checkpoint: Checkpoint) {
        add(checkpoint.title)
        add(checkpoint.record)
        for delivery in checkpoint.deliveries {
            add(delivery.content.what)
            add(delivery.content.reference)
        }
        for decision in checkpoint.decisions {
            add(decision.content.comment)
            decision.content.reserves.forEach { add($0.text) }
            decision.content.rework.forEach { add($0.text) }
        }
    }

    mutating func add(_ meeting: Meeting) {
        add(meeting.record)
        guard let minutes = meeting.minutes.content else { return }
        add(minutes.summary)
        minutes.decisions.forEach { add($0) }
    }

    func joined(limit: Int) -> String {
        let whole = pieces.joined(separator: "\n")
        return whole.utf8.count <= limit ? whole : String(decoding: whole.utf8.prefix(limit), as: UTF8.self)
    }
}
