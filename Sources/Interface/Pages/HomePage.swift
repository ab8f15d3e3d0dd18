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
        case .moment(let row)?: [.open] + row.moment.kind.acts + [.why, .contact]
        case .mission?: [.open, .moveNext, .contact, .why]
        case .draft?: [.open, .archive]
        case nil: [.board, .create]
        }
    }
}

extension HomePage {
    /// Two screens of each are enough for the eye; the pages behind show all.
    private static func limit(_ context: Context) -> Int { max(40, 2 * context.area.height) }

    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected?.key
        let today = context.today
        let limit = Self.limit(context)
        func open(_ kinds: [Moment.Kind], from: Day? = nil, to: Day? = nil) -> [MomentRow] {
            world.moments(MomentFilter(kinds: kinds, from: from, to: to, openOnly: true, limit: limit))
        }
        let answers = open([.answer])
        // Asked apart, so that much waiting for others never crowds out what we owe.
        let duties = open(
            [.invoice, .signature, .action, .meeting, .minutes, .contactDue, .reserve], to: today)
        let awaited = open([.checkpoint, .action, .reserve], to: today)
        let coming = open(
            [.meeting, .minutes, .action, .checkpoint, .start, .resume, .reserve, .invoice, .signature],
            from: today, to: today + Self.ahead)
        let ours = answers + duties.filter { $0.isDue(on: today) && $0.isOurs }
        var dated = [
            Section(
                .ours, ours.sorted { $0.rank < $1.rank }, isCut: max(answers.count, duties.count) == limit),
            Section(
                .theirs, awaited.filter { $0.isDue(on: today) && !$0.isOurs }, isCut: awaited.count == limit),
            Section(.coming, coming.filter { !$0.isDue(on: today) }, isCut: coming.count == limit),
        ]
        // What the reader owes comes first.
        if context.addressee != nil { dated.swapAt(0, 1) }
        let shown = Set(dated.flatMap(\.rows).compactMap(\.focus.mission))
        let quiet = quiet(below: dated, limit, context, world)
        sections =
            ([drafts(context, world)] + dated + [
                Section(
                    kind: .quiet,
                    rows: quiet.filter { !shown.contains($0.card.id) }.map { .mission($0) },
                    isCut: quiet.count == limit)
            ]).filter { !$0.rows.isEmpty }
        counts = world.missionCounts()
        if !context.isHurried { summary = context.summary.value { HomeSummary(context, world) } }
        cadences = world.cadences(on: today)
        let silent = MomentFilter(kinds: [.contactDue], to: today - 1, openOnly: true, limit: limit)
        silences = Dictionary(grouping: world.moments(silent)) { $0.rhythmState(context) }
        settle(on: kept)
    }

    /// Days that one looks ahead.
    private static let ahead = 14

    /// Whole missions, dearer than all that stands above them: the first screen does without those that it has
    /// no room for.
    private func quiet(
        below sections: [Section], _ limit: Int, _ context: Context, _ world: World
    ) -> [MissionRow] {
        let above = sections.reduce(0) { $0 + $1.rows.count }
        guard !context.isHurried || above < context.area.height else { return [] }
        return world.missions(MissionFilter(quietUntil: context.today + Self.ahead, limit: limit))
    }

    private func drafts(_ context: Context, _ world: World) -> Section {
        let rows = world.drafts().compactMap { draft in
            draft.subject.map { HomeRow.draft(DraftRow(draft, $0, context, world)) }
        }
        return Section(kind: .drafts, rows: rows, isCut: false)
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

extension HomePage.Section {
    fileprivate init(_ kind: Kind, _ rows: [MomentRow], isCut: Bool) {
        self.init(kind: kind, rows: rows.map { .moment($0) }, isCut: isCut)
    }
}
