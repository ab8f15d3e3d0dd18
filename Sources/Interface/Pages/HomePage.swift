import Domain
package import Screen

/// What to do today: what was left half typed, our own duties, what we wait for, the two weeks to come, and the
/// missions of which no day of those reminds anybody.
package struct HomePage: PageContent {
    private(set) var sections: [Section] = [] { didSet { rows = sections.flatMap(\.rows) } }
    /// Of all sections, kept: every question about the cursor asks for them.
    private(set) var rows: [HomeRow] = []
    private(set) var cursor = ListCursor()
    private(set) var counts: [MissionState: Int] = [:]
    private(set) var cadences: [CadenceState: Int] = [:]
    /// The contacts that are late, the longest first.
    private(set) var silences: [CadenceState: [MomentRow]] = [:]
    private(set) var summary = HomeSummary()
    private var isLoaded = false

    package init() {}

    struct Section {
        let kind: Kind
        let rows: [HomeRow]
        /// More than are shown.
        let isCut: Bool

        enum Kind: CaseIterable { case drafts, ours, theirs, coming, quiet }
    }

    package var name: Page.Name { .home }

    package var focus: Focus { selected?.focus ?? Focus() }

    var selected: HomeRow? { cursor.selected(count: rows.count).map { rows[$0] } }

    package var mainActs: [ActID] {
        switch selected {
        // Where nothing is drafted that could be signed, the mission is opened.
        case .moment(let row)? where row.moment.subject == row.mission && row.moment.kind == .signature:
            [.open, .why, .contact]
        case .moment(let row)? where row.moment.kind.acts == [.contact]: [.open, .contact, .why]
        case .moment(let row)?: [.open] + row.moment.kind.acts + [.why, .contact]
        case .mission?: [.open, .moveNext, .contact, .why]
        case .draft?: [.open, .archive]
        case nil: [.board, .create]
        }
    }
}

extension HomePage {
    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected?.key
        sections = Section.all(context, world)
        counts = world.missionCounts()
        if !context.isHurried { summary = context.summary.value { HomeSummary(context, world) } }
        cadences = world.cadences(on: context.today)
        let silent = MomentFilter(
            kinds: [.contactDue], to: context.today - 1, openOnly: true, limit: Section.limit(context))
        silences = Dictionary(grouping: world.moments(silent)) { $0.rhythmState(context) }
        settle(on: kept)
    }

    /// Where the cursor was, else on the first duty: a draft waits above it for who goes there.
    private mutating func settle(on kept: HomeRow.Key?) {
        let rows = rows
        let same = kept.flatMap { key in rows.firstIndex { $0.key == key } }
        let first = isLoaded ? nil : rows.firstIndex { !$0.isDraft }
        isLoaded = true
        if let place = same ?? first { cursor.select(place, count: rows.count, height: rows.count) }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        cursor.handle(key, count: rows.count, height: context.area.height)
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        cursor.select(tag, count: rows.count, height: rows.count)
    }
}
