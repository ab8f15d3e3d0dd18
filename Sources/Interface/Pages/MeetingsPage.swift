package import Domain
package import Screen

/// All meetings, by what they wait for: to confirm, to minute, to share; then those to come and the past.
package struct MeetingsPage: PageContent {
    private var browser = MomentBrowser([]) { mission, row, context in
        mission.meeting(row.moment.subject).map { MeetingText(mission, $0, context).paragraphs }
    }

    package init() {}

    /// Which meetings are past depends on today: the groups are made anew with every load.
    private static func groups(on today: Day) -> [MomentList.Group] {
        [
            .init(
                heading: Phrase("À confirmer", "To confirm"),
                filter: MomentFilter(kinds: [.meeting], to: today - 1, openOnly: true)),
            .init(
                heading: Phrase("Compte rendu à rédiger", "Minutes to write"),
                filter: MomentFilter(kinds: [.minutes], openOnly: true)),
            .init(
                heading: Phrase("Compte rendu à partager", "Minutes to share"),
                filter: MomentFilter(kinds: [.held], openOnly: true)),
            .init(heading: toCome, filter: MomentFilter(kinds: [.meeting], from: today, openOnly: true)),
            .init(
                heading: Phrase("Passées", "Past"),
                filter: MomentFilter(kinds: [.held, .missed], newestFirst: true),
                skipsListed: true),
        ]
    }

    private static let toCome = Phrase("À venir", "To come")
}

extension MeetingsPage {
    package var name: Page.Name { .meetings }
    package var creates: Entity.Kind? { .meeting }
    package var focus: Focus { browser.focus }

    package var filter: String? {
        get { browser.list.narrowing }
        set { browser.list.narrowing = newValue ?? "" }
    }

    package var mainActs: [ActID] {
        guard let moment = browser.selected?.moment else { return [.board] }
        return switch moment.kind {
        case .meeting: [.meeting, .holdNow, .reschedule, .missed, .open, .edit]
        case .minutes: [.saveMinutes, .open, .action, .contact]
        case .held where moment.isOpen: [.shareMinutes, .open, .action]
        default: [.open, .action, .contact]
        }
    }

    package mutating func load(_ context: Context, _ world: World) {
        browser.list.groups = Self.groups(on: context.today)
        browser.load(context, world)
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        browser.handle(key, context, world)
    }

    mutating func stand(on part: Focus.Part, _ context: Context, _ world: World) {
        browser.stand(on: part, context, world)
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        browser.click(tag, context, world)
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        if act == .today {
            browser.select(heading: Self.toCome, context, world)
            return true
        }
        return browser.perform(act, context)
    }
}

// MARK: - Drawing

extension MeetingsPage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        browser.draw(
            into: &grid, at: area, context, empty: empty(context), columns: { columns($0, context.words) },
            cells: { cells($0, context) })
    }

    package func linear(_ context: Context) -> LinearPage {
        browser.linear(context, empty: empty(context)) { MomentLine($0, context).said }
    }

    private func columns(_ width: Int, _ words: Words) -> [Table.Column] {
        let isNarrow = width < 60
        return [
            .init("", minWidth: Context.whenWidth, priority: 2),
            .init(words.say("Date", "Date"), minWidth: Context.dayWidth),
            .init(words[Field.time], minWidth: 9, priority: 4),
            .init(words[Entity.Kind.freelance], minWidth: 16, priority: 3),
            .init(words[Entity.Kind.meeting], minWidth: isNarrow ? 10 : 14, weight: 1, priority: 1),
            .init(words[Entity.Kind.mission], minWidth: isNarrow ? 8 : 16, weight: 1),
        ]
    }

    private func cells(_ row: MomentRow, _ context: Context) -> [Table.Text] {
        let moment = row.moment
        let style = context.urgency(moment)
        let plain: Style = moment.isOpen ? .normal : .muted
        return [
            Table.Text(context.when(moment), style),
            Table.Text(context.shown(moment.day), style),
            Table.Text(moment.time.map { context.words.time($0) } ?? "", plain),
            Table.Text(row.freelance ?? "", plain), Table.Text(context.meeting(moment, isShort: true), plain),
            Table.Text(row.label, plain),
        ]
    }

    private func empty(_ context: Context) -> String {
        let words = context.words
        let narrowing = browser.list.narrowing
        return narrowing.isEmpty
            ? words.say(
                "Aucune réunion ; \(words.opensBoard), r y prévoit la réunion d'une mission.",
                "No meeting yet; \(words.opensBoard), r plans a mission's meeting there.",
                toFreelance: Phrase("Aucune réunion.", "No meeting yet."))
            : words.say(
                "Aucune réunion ne contient « \(narrowing) » ; Retour arrière montre tout.",
                "No meeting holds “\(narrowing)”; Backspace shows everything.")
    }
}
