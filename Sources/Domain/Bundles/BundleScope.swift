/// What one freelance may see: their missions, and of these what was done with them, not with who was there
/// before or beside.
package struct BundleScope: Sendable {
    package let person: EntityID
    package let missions: Set<EntityID>
    /// Meetings, actions, contacts, invoices and engagements that concern this freelance.
    private var parts: Set<EntityID> = []
    /// Meetings whose minutes were shared.
    private var minuted: Set<EntityID> = []
    /// Freelances beside this one.
    private let outsiders: Set<EntityID>
    /// Members and organisations that the rest names.
    private var named: Set<EntityID> = []

    package init(_ person: EntityID, _ missions: [(mission: Mission, facts: [Fact])], _ directory: Directory)
    {
        self.person = person
        self.missions = Set(missions.map(\.mission.id))
        outsiders = Set(directory.all(.freelance, archived: true).map(\.id)).subtracting([person])
        for (mission, facts) in missions {
            guard let since = Self.chosen(person, facts) else { continue }
            add(mission, since)
        }
    }

    /// The line by which the mission came to this freelance and since which it has been theirs.
    static func chosen(_ person: EntityID, _ facts: [Fact]) -> LineID? {
        var since: LineID?
        for fact in facts.inOrder() {
            switch fact.event.body {
            case .created(.mission, let fields), .edited(.mission, let fields),
                .missionImported(let fields, _, _):
                guard fields.mentions(.freelance) else { continue }
                since = fields.id(.freelance) == person ? since ?? fact.line : nil
            case .freelanceSelected(let freelance, _, _):
                since = freelance == person ? since ?? fact.line : nil
            default: continue
            }
        }
        return since
    }

    /// Members and organisations are there by name when something that is in the bundle names them.
    package mutating func name(_ ids: some Sequence<EntityID>) { named.formUnion(ids) }
}

// What is inside.
extension BundleScope {
    private mutating func add(_ mission: Mission, _ since: LineID) {
        for meeting in mission.meetings where meeting.id.line >= since && isOurs(meeting) {
            parts.insert(meeting.id)
            if !meeting.sharings.isEmpty { minuted.insert(meeting.id) }
        }
        for action in mission.actions where action.id.line >= since && isOurs(action) {
            parts.insert(action.id)
        }
        for contact in mission.contacts where contact.id.line >= since { parts.insert(contact.id) }
        for invoice in mission.invoices where invoice.id.line >= since { parts.insert(invoice.id) }
        for engagement in mission.engagements where engagement.id.line >= since {
            if mission.state(of: engagement) != .draft { parts.insert(engagement.id) }
        }
    }

    /// Who was invited or there; where nobody was named, the meetings that both sides have.
    private func isOurs(_ meeting: Meeting) -> Bool {
        let people = meeting.record.ids(.participants) + (meeting.holding?.present ?? [])
        return people.isEmpty ? ![.strategic, .steering].contains(meeting.kind) : people.contains(person)
    }

    /// Agreed in a meeting that they were in, or by one side with them.
    private func isOurs(_ action: Action) -> Bool {
        if let owner = action.owner, isOutsider(owner) { return false }
        return action.record.id(.agreedIn).map(parts.contains) ?? true
    }

    func isOutsider(_ id: EntityID) -> Bool { outsiders.contains(id) }

    /// Whether what the event is about is inside at all; what of it is shown is said by the table.
    func holds(_ event: Event) -> Bool {
        if case .settingChanged = event.body { return true }
        guard let part = event.body.part else { return holdsRoot(event) }
        if part == .document { return event.mission == person }
        guard event.mission.map(missions.contains) ?? false else { return false }
        switch part {
        case .checkpoint, .transfer: return true
        case .meeting: return holds(event.subject, minutes: event.body.isOfMinutes)
        case .action, .contact, .invoice, .engagement: return holds(event.subject, minutes: false)
        case .organisation, .member, .freelance, .funding, .mission, .objective, .candidacy, .allocation,
            .document:
            return false
        }
    }

    private func holds(_ id: EntityID?, minutes: Bool) -> Bool {
        guard let id else { return false }
        return minutes ? minuted.contains(id) : parts.contains(id)
    }

    private func holdsRoot(_ event: Event) -> Bool {
        guard let id = event.subject else { return false }
        return id == person || missions.contains(id) || named.contains(id)
    }
}

extension Event.Body {
    fileprivate var isOfMinutes: Bool {
        switch self {
        case .minutesSaved, .minutesShared, .minutesAgreed: true
        default: false
        }
    }
}

extension Fact {
    /// The event with the name of what it creates: a scope asks of everything by its name.
    package var named: Event { Event(event.body, on: subject, in: event.mission, seen: event.seen) }

    /// What that freelance may read of it; nil when nothing.
    package func disclosed(to scope: BundleScope) -> Event? {
        guard var event = named.disclosed(to: scope) else { return nil }
        event.subject = self.event.subject
        return event
    }
}
