import Domain
package import Screen

/// What to do today: our own duties first, then what we wait for, then the two weeks to come.
package struct HomePage: PageContent {
    private var sections: [Section] = []
    private var cursor = ListCursor()
    private var counts: [MissionState: Int] = [:]
    private var cadences: [CadenceState: Int] = [:]
    /// The contacts that are late, the longest first.
    private var silences: [CadenceState: [MomentRow]] = [:]
    private var knowsAnything = true

    package init() {}

    struct Section {
        let kind: Kind
        let rows: [MomentRow]
        /// More than are shown.
        let isCut: Bool

        enum Kind: CaseIterable { case ours, theirs, coming }
    }

    package var name: Page.Name { .home }

    package var focus: Focus {
        guard let row = selected else { return Focus() }
        return Focus(row)
    }

    private var rows: [MomentRow] { sections.flatMap(\.rows) }
    private var selected: MomentRow? { cursor.selected(count: rows.count).map { rows[$0] } }

    package var mainActs: [ActID] {
        guard let kind = selected?.moment.kind else { return [.board, .create] }
        return [.open] + kind.acts + [.why, .contact]
    }
}

extension HomePage {
    /// Four screens of each are enough for the eye; the pages behind show all.
    private static func limit(_ context: Context) -> Int { max(48, 4 * context.area.height) }

    /// Names beside the count of the late.
    private static let named = 3

    package mutating func load(_ context: Context, _ world: World) {
        let kept = selected?.moment
        let today = context.today
        let limit = Self.limit(context)
        func open(_ kinds: [Moment.Kind], from: Day? = nil, to: Day? = nil) -> [MomentRow] {
            world.moments(MomentFilter(kinds: kinds, from: from, to: to, openOnly: true, limit: limit))
        }
        let answers = open([.answer])
        // Asked apart, so that much waiting for others never crowds out what we owe.
        let duties = open([.invoice, .action, .meeting, .minutes, .contactDue, .reserve], to: today)
        let awaited = open([.checkpoint, .action, .reserve], to: today)
        let coming = open(
            [.meeting, .action, .checkpoint, .start, .resume, .reserve, .invoice], from: today, to: today + 14)
        let ours = answers + duties.filter { $0.isDue(on: today) && $0.isOurs }
        sections = [
            Section(
                kind: .ours, rows: ours.sorted { $0.rank < $1.rank },
                isCut: max(answers.count, duties.count) == limit),
            Section(
                kind: .theirs, rows: awaited.filter { $0.isDue(on: today) && !$0.isOurs },
                isCut: awaited.count == limit),
            Section(
                kind: .coming, rows: coming.filter { !$0.isDue(on: today) }, isCut: coming.count == limit),
        ].filter { !$0.rows.isEmpty }
        counts = world.missionCounts()
        knowsAnything = !counts.isEmpty
        cadences = world.cadences(on: today)
        let silent = MomentFilter(kinds: [.contactDue], to: today - 1, openOnly: true, limit: limit)
        silences = Dictionary(grouping: world.moments(silent)) { $0.rhythmState(on: today) }
        if let kept, let row = rows.firstIndex(where: { $0.moment.isSame(as: kept) }) {
            cursor.select(row, count: rows.count, height: rows.count)
        }
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        cursor.handle(key, count: rows.count, height: context.area.height)
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        cursor.select(tag, count: rows.count, height: rows.count)
    }
}

// MARK: - Drawing

extension HomePage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let (list, foot) = area.split(bottom: area.height > 14 ? 4 : 0)
        draw(list: list, into: &grid, context)
        draw(summary: foot, into: &grid, context)
    }

    private enum Line {
        case heading(Section)
        case row(MomentRow, Int)
        case blank
    }

    private var lines: [Line] {
        var lines: [Line] = []
        var index = 0
        for section in sections {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.heading(section))
            for row in section.rows {
                lines.append(.row(row, index))
                index += 1
            }
        }
        return lines
    }

    private func draw(list area: Rect, into grid: inout Grid, _ context: Context) {
        let lines = lines
        guard !lines.isEmpty else { return drawNothing(area, into: &grid, context) }
        // The heading above the first row stays in view with it.
        let selected =
            lines.firstIndex { if case .row(_, cursor.selection) = $0 { true } else { false } } ?? 0
        let top = max(0, min(selected - area.height / 2, lines.count - area.height))
        for (y, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
            switch line {
            case .blank: break
            case .heading(let section): draw(section, in: area.row(y), into: &grid, context)
            case .row(let row, let index):
                MomentLine(row, context).draw(into: &grid, at: area.row(y))
                if index == cursor.selection { grid.style(area.row(y), .selected) }
                grid.mark(area.row(y), tag: index)
            }
        }
    }

    private func draw(_ section: Section, in row: Rect, into grid: inout Grid, _ context: Context) {
        let title: String
        switch section.kind {
        case .ours: title = context.words.say("À NOUS DE JOUER", "OUR TURN")
        case .theirs: title = context.words.say("NOUS ATTENDONS", "WE WAIT FOR")
        case .coming: title = context.words.say("CES DEUX SEMAINES", "THE NEXT TWO WEEKS")
        }
        let used = grid.put(" \(title) ", x: row.x, y: row.y, style: section.kind == .ours ? .title : .accent)
        let count = "\(section.rows.count)\(section.isCut ? "+" : "")"
        grid.put(count, x: row.x + used, y: row.y, style: .muted)
    }

    private func drawNothing(_ area: Rect, into grid: inout Grid, _ context: Context) {
        let words = context.words
        let text =
            knowsAnything
            ? words.say(
                "Tout est fait : rien n'attend, ni de nous ni des autres, dans les deux semaines.",
                "All done: nothing waits, neither for us nor for others, in the next two weeks.")
            : words.say(
                "Aucune mission encore. n en crée une ; : cherche un acte ; ? montre tout.",
                "No mission yet. n creates one; : finds an act; ? shows everything.")
        for (y, row) in wrap(text, width: max(10, area.width - 4)).enumerated() {
            grid.put(row, x: area.x + 2, y: area.y + 1 + y, style: knowsAnything ? .good : .info)
        }
    }

    /// How the regular contact stands over all missions, and how many missions stand where.
    private func draw(summary area: Rect, into grid: inout Grid, _ context: Context) {
        guard area.height >= 3 else { return }
        let words = context.words
        var x = area.x + 1
        x += grid.put(words.say("SUIVI", "FOLLOW-UP"), x: x, y: area.y + 1, style: .accent) + 2
        let signs: [(CadenceState, Unicode.Scalar, Style)] = [
            (.ok, grid.glyphs.discFull, .good), (.due, grid.glyphs.discEmpty, .info),
            (.grace, grid.glyphs.discHalf, .warn), (.lapsed, grid.glyphs.failure, .bad),
        ]
        for (state, glyph, style) in signs {
            guard let count = cadences[state], count > 0 else { continue }
            let names = (silences[state] ?? []).prefix(Self.named).map(\.label)
            let rest = count > names.count ? ", …" : ""
            let text =
                "\(words.short(state)) \(count)" + (names.isEmpty ? "" : " (\(names.joined(separator: ", "))\(rest))")
            x += grid.put(String(glyph), x: x, y: area.y + 1, maxWidth: area.maxX - x, style: style) + 1
            x += grid.putCut(text, x: x, y: area.y + 1, maxWidth: area.maxX - x) + 3
        }
        x = area.x + 1
        x += grid.put(words.say("MISSIONS", "MISSIONS"), x: x, y: area.y + 2, style: .accent) + 2
        for state in MissionState.allCases {
            guard let count = counts[state], count > 0 else { continue }
            let text = "\(words.short(state)) \(count)"
            guard x + cellCount(text) <= area.maxX else { break }
            x += grid.put(text, x: x, y: area.y + 2, style: state.isFinal ? .muted : .normal) + 3
        }
    }
}
