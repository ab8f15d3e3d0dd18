import Domain
import Screen

/// A long list of moments under headings, read from the index only as far as the eye has come.
///
/// Groups are read one after the other, each in the order of its query: a workspace of a hundred thousand
/// open checkpoints costs what a few screens of them cost. The cursor walks over headings.
struct MomentList {
    /// One heading and what stands below it.
    struct Group: Sendable {
        let heading: Phrase
        /// Its limit and offset are the list's.
        let filter: MomentFilter
        /// What stands in a group above is not shown twice: a past meeting that still waits for its minutes.
        var skipsListed = false
    }

    enum Line {
        /// Of the group with that number.
        case heading(Int)
        case row(MomentRow, group: Int)

        var row: MomentRow? { if case .row(let row, _) = self { row } else { nil } }
    }

    var groups: [Group]
    var lines: [Line] = []
    var cursor = ListCursor()
    /// The words by which the list is narrowed.
    var narrowing = "" {
        didSet {
            // Other words, another list: it is read from its beginning.
            guard narrowing != oldValue else { return }
            lines = lines.filter { $0.row?.key == selected?.key }
            tail = nil
        }
    }
    /// How far each query has been read.
    private var place = Place()
    /// Rows read of each group.
    private var counts: [Int: Int] = [:]
    /// How far it has been read from its end backwards, while what lies before has not been read.
    var tail: Place?
    private var listed: Set<EntityID> = []
    /// Rows looked at, shown or not.
    private(set) var looked = 0

    struct Place {
        var group = 0
        var offset = 0
    }

    init(_ groups: [Group]) { self.groups = groups }

    var isComplete: Bool { tail != nil || place.group >= groups.count }
    var isEmpty: Bool { lines.isEmpty }
    var selected: MomentRow? { cursor.selected(count: lines.count).flatMap { lines[$0].row } }

    /// `À nous de répondre · 3`; with a sign while there may be more than have been read.
    func title(of group: Int, _ context: Context) -> String {
        let isWhole = tail.map { group > $0.group } ?? (place.group > group)
        let more = isWhole ? "" : "+"
        return context.join([context.words[groups[group].heading], "\(counts[group] ?? 0)\(more)"])
    }
}

// MARK: - Reading

extension MomentList {
    /// Reads anew as much as was read before, and finds the selected row again wherever it went.
    mutating func load(height: Int, _ context: Context, _ world: World) {
        let key = selected?.key
        let wanted = max(lines.count, Self.window(context))
        if tail != nil {
            readFromEnd(wanted, world)
        } else {
            readFromBeginning(wanted, context, world)
        }
        // What was answered left its group: what has come to its place is the next to look at.
        select(key.flatMap { key in lines.firstIndex { $0.row?.key == key } }, height: height)
    }

    private mutating func readFromBeginning(_ wanted: Int, _ context: Context, _ world: World) {
        tail = nil
        lines = []
        place = Place()
        counts = [:]
        listed = []
        looked = 0
        read(wanted, context, world)
    }

    /// Reads on until so many lines are there, or all.
    private mutating func read(_ wanted: Int, _ context: Context, _ world: World) {
        let words = fold(narrowing).split(separator: " ")
        let most = looked + Self.mostLooked
        while lines.count < wanted, !isComplete, looked < most {
            let group = groups[place.group]
            var filter = group.filter
            filter.limit = words.isEmpty ? max(Self.window(context), wanted - lines.count) : 500
            filter.offset = place.offset
            let found = world.moments(filter)
            for row in found where row.holds(words) {
                if !group.skipsListed || !listed.contains(row.moment.subject) { add(row) }
            }
            looked += found.count
            place.offset += found.count
            if found.count < filter.limit { place = Place(group: place.group + 1) }
        }
    }

    /// Every group has been read to its end.
    mutating func close() { place = Place(group: groups.count) }

    /// These rows and no others, with their headings.
    mutating func show(_ rows: [(row: MomentRow, group: Int)]) {
        lines = []
        counts = [:]
        for (row, group) in rows { add(row, to: group) }
    }

    private mutating func add(_ row: MomentRow) {
        add(row, to: place.group)
        listed.insert(row.moment.subject)
    }

    private mutating func add(_ row: MomentRow, to group: Int) {
        let isFirst = if case .row(_, group)? = lines.last { false } else { true }
        if isFirst { lines.append(.heading(group)) }
        lines.append(.row(row, group: group))
        counts[group, default: 0] += 1
    }

    /// Rows looked at for one key while the list is narrowed: beyond it the next movement goes on.
    private static let mostLooked = 10_000

    /// Four screens.
    static func window(_ context: Context) -> Int { 4 * max(12, context.area.height) }
}

// MARK: - Moving

extension MomentList {
    mutating func handle(_ key: Key, height: Int, _ context: Context, _ world: World) -> Bool {
        if key == .end, !isComplete, narrowing.isEmpty {
            readFromEnd(Self.window(context), world)
        } else if key == .home, tail != nil {
            readFromBeginning(Self.window(context), context, world)
        }
        let known = lines
        guard cursor.handle(key, count: known.count, height: height, isRow: { known[$0].row != nil }) else {
            return false
        }
        if !isComplete, cursor.selection + 2 * height >= lines.count {
            read(lines.count + Self.window(context), context, world)
        }
        if tail != nil, cursor.selection < 2 * height { readBack(Self.window(context), world) }
        return true
    }

    /// A heading is no row to act upon; where there is no line, the cursor stays about where it is.
    mutating func select(_ line: Int?, height: Int) {
        let lines = lines
        cursor.select(line, count: lines.count, height: height) { lines[$0].row != nil }
    }

    /// The first row below that heading, or where it would be.
    mutating func select(heading: Phrase, height: Int) {
        let place = lines.firstIndex {
            if case .heading(let at) = $0 { groups[at].heading == heading } else { false }
        }
        if let place { select(place, height: height) }
    }
}

extension MomentRow {
    /// What stays the same when the row is read again.
    struct Key: Hashable {
        let kind: Moment.Kind
        let subject: EntityID
        let text: String
    }

    var key: Key { Key(kind: moment.kind, subject: moment.subject, text: moment.text) }

    /// Every word, already folded, occurs in what the row shows.
    fileprivate func holds(_ words: [Substring]) -> Bool {
        guard !words.isEmpty else { return true }
        let shown = [reference, title, freelance, owner, moment.text].compactMap { $0 }.joined(separator: " ")
        let text = fold(shown)
        return words.allSatisfy { text.contains($0) }
    }
}
