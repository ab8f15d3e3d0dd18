import Domain

/// What the index keeps of one root, made by the domain's own fold from all of its facts.
///
/// A value that can cross threads: during a rebuild one thread folds while the other writes.
struct Folded: Sendable {
    let id: EntityID
    /// Facts of newer versions.
    let unknown: Int
    let contested: Int
    let content: Content

    enum Content: Sendable {
        case mission(MissionCard, moments: [Moment], parts: [PartCard], Document)
        case party(Party, Entity.Kind, Document)
        case settings(Settings)
        /// Facts about something whose creation has not arrived.
        case nothing
    }

    /// What search looks through. Names of others are added when it is written.
    struct Document: Equatable, Sendable {
        let title: String
        let body: String
        /// As search compares them; folded here, beside the thread that writes.
        let titleWords: String
        let bodyWords: String

        init(title: String, body: String) {
            self.title = title
            self.body = body
            titleWords = SearchText.folded(title)
            bodyWords = SearchText.folded(body)
        }
    }
}

extension Folded {
    init(id: EntityID, facts: [Fact], _ calendar: WorkCalendar) {
        self.id = id
        unknown = facts.count { if case .unknown = $0.event.body { true } else { false } }
        if id == Settings.root {
            let settings = Settings(facts: facts)
            contested = settings.contestedCount
            content = .settings(settings)
        } else if let kind = Self.kind(facts) {
            (contested, content) =
                kind == .mission ? Self.mission(id, facts, calendar) : Self.party(id, facts, kind)
        } else {
            contested = 0
            content = .nothing
        }
    }

    /// What the first fact that creates it says that it is.
    static func kind(_ facts: [Fact]) -> Entity.Kind? {
        var first: (fact: Fact, kind: Entity.Kind)?
        for fact in facts {
            let kind: Entity.Kind
            switch fact.event.body {
            case .created(let created, _) where created.holder == nil: kind = created
            case .missionImported: kind = .mission
            default: continue
            }
            if first.map({ Fact.inOrder(fact, $0.fact) }) ?? true { first = (fact, kind) }
        }
        return first?.kind
    }

    private static func mission(
        _ id: EntityID, _ facts: [Fact], _ calendar: WorkCalendar
    ) -> (Int, Content) {
        let mission = Mission(id: id, facts: facts)
        let moments = mission.moments(calendar)
        let card = MissionCard(mission, moments: moments, calendar)
        let parts = mission.parts(calendar)
        return (card.contested, .mission(card, moments: moments, parts: parts, Document(mission)))
    }

    private static func party(_ id: EntityID, _ facts: [Fact], _ kind: Entity.Kind) -> (Int, Content) {
        let party = Party(id: id, facts: facts)
        let contested =
            party.record.contested.count + (party.archiving.isContested ? 1 : 0)
            + party.documents.reduce(0) { $0 + $1.record.contested.count }
        return (contested, .party(party, kind, Document(party)))
    }
}

extension MissionCard {
    /// Missions in order of this stand the most pressing first, without asking for today: what waits longest
    /// leads, then what waits for nothing, then what is over, the latest first.
    var pressing: Int {
        let never = 10_000_000
        guard !state.isFinal else { return 2 * never - (touched?.number ?? 0) }
        let days = open.filter { $0.kind != .end }.map { moment in
            (moment.kind == .answer ? moment.day : moment.through ?? moment.day).number
        }
        return days.min() ?? never
    }

    /// Up to which day nobody owes anything in it; nil when it is over.
    var quiet: Int? {
        state.isFinal ? nil : open.filter(\.kind.isOwed).map(\.day.number).min() ?? 10_000_000
    }
}
