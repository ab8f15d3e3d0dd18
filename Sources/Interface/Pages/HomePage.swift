import Domain
package import Screen

/// What to do today: what was left half typed, our own duties, what we wait for, the two weeks to come, and the
/// missions of which no day of those reminds anybody.
package struct HomePage: PageContent {
    private(set) var sections: [Section] = [] {
        didSet {
            rows = sections.flatMap(\.rows)
            lines = Line.all(sections)
        }
    }
    /// Of all sections, kept: every question about the cursor asks for them.
    private(set) var rows: [HomeRow] = []
    private(set) var lines: [Line] = []
    /// Over the lines; it stands on rows alone.
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

    var selected: HomeRow? {
        cursor.selected(count: lines.count).flatMap { lines[$0].row }.map { rows[$0] }
    }

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
        settle(on: kept, context)
    }

    /// Where the cursor was, else on the first duty: a draft waits above it for who goes there.
    private mutating func settle(on kept: HomeRow.Key?, _ context: Context) {
        let same = kept.flatMap { key in rows.firstIndex { $0.key == key } }
        let first = isLoaded ? nil : rows.firstIndex { !$0.isDraft }
        isLoaded = true
        select(row: same ?? first, context)
    }

    /// Where there is none, the cursor stays about where it is.
    private mutating func select(row: Int?, _ context: Context) {
        let (lines, height) = (lines, list(context.area).height)
        let line = row.flatMap { row in lines.firstIndex { $0.row == row } }
        cursor.select(line, count: lines.count, height: height) { lines[$0].row != nil }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        let (lines, height) = (lines, list(context.area).height)
        return cursor.handle(key, count: lines.count, height: height) { lines[$0].row != nil }
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        select(row: tag, context)
    }
}

extension HomePage {
    /// Sections and rows by their places.
    enum Line {
        case heading(Int)
        case row(Int)
        case blank

        var row: Int? { if case .row(let place) = self { place } else { nil } }

        fileprivate static func all(_ sections: [Section]) -> [Line] {
            var lines: [Line] = []
            var index = 0
            for place in sections.indices {
                if !lines.isEmpty { lines.append(.blank) }
                lines.append(.heading(place))
                let next = index + sections[place].rows.count
                lines += (index..<next).map { .row($0) }
                index = next
            }
            return lines
        }
    }
}
