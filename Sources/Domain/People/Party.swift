/// An organisation, a member, a freelance or a source of money, folded from its own lines.
package struct Party: Equatable, Sendable {
    package let id: EntityID
    package private(set) var kind: Entity.Kind?
    package private(set) var record = Record()
    package private(set) var archiving = Slot<Bool>()
    package private(set) var notes: [Recorded<String>] = []
    /// When the record was made, by its author's clock.
    package private(set) var recordedOn: Day?
    package private(set) var snoozes = Snoozes()
    private var documentParts = Parts<ComplianceDocument>()
    /// Every code that its charter ever had: scores may stand under it.
    private var charterCodes: Set<String> = []

    package init(id: EntityID) { self.id = id }

    package init(id: EntityID, facts: some Sequence<Fact>) {
        self.init(id: id)
        for fact in facts.inOrder() { apply(fact) }
    }

    package var name: String { record.text(.name) ?? "" }
    package var isArchived: Bool { archiving.content ?? false }
    package var roles: [Role] { record.texts(.roles).compactMap(Role.init(rawValue:)) }
    /// What fits a card: the short name of an organisation, else the name.
    package var shortName: String { record.text(.shortName) ?? name }

    /// What a freelance has shown, in order of recording.
    package var documents: [ComplianceDocument] { documentParts.all }
    package func document(_ id: EntityID) -> ComplianceDocument? { documentParts[id] }

    package mutating func apply(_ fact: Fact) {
        guard fact.event.body.part == nil else { return documentParts.apply(fact) }
        switch fact.event.body {
        case .created(let kind, let fields) where kind.isParty:
            self.kind = kind
            recordedOn = Day(beginning: fact.at)
            write(fields, fact, seen: [])
        case .edited(_, let fields): write(fields, fact, seen: fact.event.seen)
        case .archived: archiving.write(true, at: fact.line, seen: fact.event.seen)
        case .restored: archiving.write(false, at: fact.line, seen: fact.event.seen)
        case .alertSnoozed, .alertUnsnoozed: snoozes.apply(fact)
        case .noted(let text): notes.append(Recorded(text, fact))
        default: break
        }
    }

    private mutating func write(_ fields: Fields, _ fact: Fact, seen: [LineID]) {
        record.write(fields, at: fact.line, seen: seen)
        if case .charter(let criteria)? = fields[.charter] { charterCodes.formUnion(criteria.map(\.code)) }
    }

    /// Codes of values of its own that the charter has no more: never used again for another.
    package var retiredCodes: Set<String> {
        if charterCodes.isEmpty { return [] }
        let usual = Charter.usual.map(\.code)
        return charterCodes.subtracting(usual + Charter(of: self).criteria.map(\.code))
    }
}
