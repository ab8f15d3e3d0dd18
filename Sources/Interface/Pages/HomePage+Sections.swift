import Domain
import Screen

extension HomePage.Section {
    /// Two screens of each are enough for the eye; the pages behind show all.
    static func limit(_ context: Context) -> Int { max(40, 2 * context.area.height) }

    /// Days that one looks ahead.
    private static let ahead = 14

    /// Those that have rows, what the reader owes before what they wait for. The first screen does without what it
    /// has no room for, which follows in a moment.
    static func all(_ context: Context, _ world: World) -> [Self] {
        var found: [Self] = []
        for kind in context.addressee == nil ? Kind.allCases : forFreelance {
            let above = found.reduce(0) { $0 + $1.rows.count }
            if context.isHurried, above >= context.area.height { break }
            let section = read(kind, below: found, context, world)
            if !section.rows.isEmpty { found.append(section) }
        }
        return found
    }

    private static let forFreelance: [Kind] = [.drafts, .theirs, .ours, .coming, .quiet]

    private static func read(_ kind: Kind, below found: [Self], _ context: Context, _ world: World) -> Self {
        switch kind {
        case .drafts: drafts(context, world)
        case .ours: ours(context, world)
        case .theirs: theirs(context, world)
        case .coming: coming(context, world)
        case .quiet: quiet(below: found, context, world)
        }
    }

    private static func drafts(_ context: Context, _ world: World) -> Self {
        let rows = world.drafts().compactMap { draft in
            draft.subject.map { HomeRow.draft(DraftRow(draft, $0, context, world)) }
        }
        return Self(kind: .drafts, rows: rows, isCut: false)
    }

    private static func ours(_ context: Context, _ world: World) -> Self {
        // What waits from its first day: deliveries to be answered, minutes to be shared. Each is a stretch of its own
        // in the index.
        let answers = open([.answer], context, world)
        let minutes = open([.held], context, world)
        // Asked apart, so that much waiting for others never crowds out what we owe.
        let duties = open(
            [.invoice, .signature, .action, .meeting, .minutes, .contactDue, .reserve], to: context.today,
            context, world)
        let ours = answers + minutes + duties.filter { $0.isOurTurn(on: context.today) }
        return Self(
            .ours, ours.sorted { $0.rank < $1.rank },
            isCut: max(answers.count, minutes.count, duties.count) == limit(context))
    }

    private static func theirs(_ context: Context, _ world: World) -> Self {
        let awaited = open([.checkpoint, .action, .reserve], to: context.today, context, world)
        return Self(
            .theirs, awaited.filter { $0.isDue(on: context.today) && !$0.isOurs },
            isCut: awaited.count == limit(context))
    }

    private static func coming(_ context: Context, _ world: World) -> Self {
        let coming = open(
            [.meeting, .minutes, .action, .checkpoint, .start, .resume, .reserve, .invoice, .signature],
            from: context.today, to: context.today + ahead, context, world)
        return Self(
            .coming, coming.filter { !$0.isDue(on: context.today) && !$0.isOurTurn(on: context.today) },
            isCut: coming.count == limit(context))
    }

    /// Whole missions, dearer than all that stands above them, of which they say nothing again.
    private static func quiet(below found: [Self], _ context: Context, _ world: World) -> Self {
        let dated = found.lazy.filter { $0.kind != .drafts }
        let named = Set(dated.flatMap(\.rows).compactMap(\.focus.mission))
        let filter = MissionFilter(quietUntil: context.today + ahead, limit: limit(context))
        let quiet = world.missions(filter)
        return Self(
            kind: .quiet, rows: quiet.filter { !named.contains($0.card.id) }.map { .mission($0) },
            isCut: quiet.count == limit(context))
    }

    private static func open(
        _ kinds: [Moment.Kind], from: Day? = nil, to: Day? = nil, _ context: Context, _ world: World
    ) -> [MomentRow] {
        world.moments(
            MomentFilter(kinds: kinds, from: from, to: to, openOnly: true, limit: limit(context)))
    }

    private init(_ kind: Kind, _ rows: [MomentRow], isCut: Bool) {
        self.init(kind: kind, rows: rows.map { .moment($0) }, isCut: isCut)
    }
}
