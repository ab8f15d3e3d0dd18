import Domain

// What people remember of a mission or a person and type into the search line.

extension Folded.Document {
    /// Longer texts are found by their beginning only: a search line is no place for a book.
    private static let limit = 64 * 1024

    init(_ mission: Mission) {
        var text = SearchBody()
        text.add(mission.record, of: .mission)
        text.add(mission.record, of: Entity.Kind.closingFields)
        for section in BriefSection.allCases { text.add(mission.text(of: section)) }
        for checkpoint in mission.checkpoints { text.add(checkpoint) }
        for meeting in mission.meetings { text.add(meeting) }
        for action in mission.actions { text.add(action.record, of: .action) }
        for contact in mission.contacts { text.add(contact.record, of: .contact) }
        for invoice in mission.invoices { text.add(invoice.record, of: .invoice) }
        for engagement in mission.engagements {
            for amendment in engagement.amendments { text.add(amendment.content.what) }
            text.add(engagement.termination?.reason)
        }
        for objective in mission.objectives { text.add(objective.record, of: .objective) }
        for note in mission.notes { text.add(note.content) }
        for move in mission.moves { text.add(move.content.reason) }
        let title = [mission.title, mission.reference].compactMap { $0 }.joined(separator: " ")
        self.init(title: title, body: text.joined(limit: Self.limit))
    }

    init(_ party: Party) {
        var text = SearchBody()
        text.add(party.record, of: party.kind ?? .member)
        for document in party.documents { text.add(document.record, of: .document) }
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
    mutating func add(_ record: Record, of kind: Entity.Kind) { add(record, of: Self.fields[kind] ?? []) }

    mutating func add(_ record: Record, of fields: [Field]) {
        for field in fields where Self.hasWords(field) {
            switch record[field] {
            case .text(let text): add(text)
            case .texts(let texts): for text in texts { add(text) }
            case .criteria(let criteria): for criterion in criteria { add(criterion.text) }
            default: break
            }
        }
    }

    /// Asking a record for sixty fields that it does not have takes longer than folding it.
    private static let fields: [Entity.Kind: [Field]] = Dictionary(
        uniqueKeysWithValues: Entity.Kind.allCases.map { kind in
            (kind, kind.fields.filter { hasWords($0) && !isTitle($0, of: kind) })
        })

    private static func hasWords(_ field: Field) -> Bool {
        switch field.kind {
        case .text, .prose, .texts, .criteria: true
        default: false
        }
    }

    private static func isTitle(_ field: Field, of kind: Entity.Kind) -> Bool {
        kind.holder == nil && [.title, .reference, .name, .shortName, .tradeName].contains(field)
    }

    mutating func add(_ checkpoint: Checkpoint) {
        add(checkpoint.record, of: .checkpoint)
        for delivery in checkpoint.deliveries {
            add(delivery.content.what)
            add(delivery.content.reference)
        }
        for decision in checkpoint.decisions {
            add(decision.content.comment)
            for reserve in decision.content.reserves { add(reserve.text) }
            for point in decision.content.rework { add(point.text) }
        }
    }

    mutating func add(_ meeting: Meeting) {
        add(meeting.record, of: .meeting)
        guard let minutes = meeting.minutes.content else { return }
        add(minutes.summary)
        for decision in minutes.decisions { add(decision) }
    }

    func joined(limit: Int) -> String {
        let whole = pieces.joined(separator: "\n")
        return whole.utf8.count <= limit ? whole : String(decoding: whole.utf8.prefix(limit), as: UTF8.self)
    }
}
