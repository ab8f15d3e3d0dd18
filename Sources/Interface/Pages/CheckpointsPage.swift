package import Domain
package import Screen

/// The queue: deliveries that wait for our answer, then what is awaited, then reserves; the next due first.
package struct CheckpointsPage: PageContent {
    private var browser = MomentBrowser([Self.answers, Self.deliveries, Self.reserves]) {
        mission, row, context in
        mission.checkpoint(row.moment.subject).map { CheckpointText(mission, $0, context).paragraphs }
    }
    /// Something was answered once: an empty queue is then a good one.
    private var hasPast = false

    package init() {}

    private static let answers = MomentList.Group(
        heading: Phrase("À nous de répondre", "Ours to answer")
            .toFreelance("À eux de répondre", "Theirs to answer"),
        filter: MomentFilter(kinds: [.answer], openOnly: true))
    private static let deliveries = MomentList.Group(
        heading: Phrase("Livraisons attendues", "Deliveries awaited")
            .toFreelance("À vous de livrer", "Yours to deliver"),
        filter: MomentFilter(kinds: [.checkpoint], openOnly: true))
    private static let reserves = MomentList.Group(
        heading: Phrase("Réserves à lever", "Reservations to lift"),
        filter: MomentFilter(kinds: [.reserve], openOnly: true))
}

extension CheckpointsPage {
    package var name: Page.Name { .checkpoints }
    package var creates: Entity.Kind? { .checkpoint }
    package var focus: Focus { browser.focus }

    package var filter: String? {
        get { browser.list.narrowing }
        set { browser.list.narrowing = newValue ?? "" }
    }

    package var mainActs: [ActID] {
        switch browser.selected?.moment.kind {
        case .answer: [.answer, .open, .contact, .withdraw]
        case .checkpoint: [.deliver, .open, .reschedule, .contact, .waive]
        case .reserve: [.tick, .open, .contact]
        default: [.board]
        }
    }

    package mutating func load(_ context: Context, _ world: World) {
        // What the reader owes comes first.
        if context.addressee != nil { browser.list.groups = [Self.deliveries, Self.reserves, Self.answers] }
        browser.load(context, world)
        let answered = MomentFilter(kinds: [.accepted, .waived, .reserveLifted], limit: 1)
        hasPast = browser.list.isEmpty && !world.moments(answered).isEmpty
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
        browser.perform(act, context)
    }
}

// MARK: - Drawing

extension CheckpointsPage {
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
            .init("", minWidth: Context.whenWidth),
            .init(words.say("Échéance", "Due"), minWidth: Context.dayWidth, priority: 2),
            .init(words[Entity.Kind.freelance], minWidth: 16, priority: 3),
            .init(words[Entity.Kind.mission], minWidth: isNarrow ? 8 : 14, weight: 2, priority: 1),
            .init(words.short(Entity.Kind.checkpoint), minWidth: isNarrow ? 10 : 16, weight: 3),
        ]
    }

    private func cells(_ row: MomentRow, _ context: Context) -> [Table.Text] {
        let moment = row.moment
        let style = context.urgency(moment)
        let number = moment.number.map { "\($0) " } ?? ""
        return [
            Table.Text(context.when(moment), style),
            Table.Text(context.shown(moment.day), style), Table.Text(row.freelance ?? ""),
            Table.Text(row.label), Table.Text(number + moment.text),
        ]
    }

    /// Three different sentences for three different silences.
    private func empty(_ context: Context) -> String {
        let words = context.words
        let narrowing = browser.list.narrowing
        if !narrowing.isEmpty {
            return words.say(
                "Aucun point ne contient « \(narrowing) » ; Retour arrière montre tout.",
                "No checkpoint holds “\(narrowing)”; Backspace shows everything.")
        }
        return hasPast
            ? words.say(
                "Tout est fait : aucune livraison n'attend de réponse, rien n'est attendu.",
                "All done: no delivery waits for an answer, nothing is awaited.")
            : words.say(
                "Aucun point de validation ; \(words.opensBoard), N ajoute un point à une mission.",
                "No checkpoint yet; \(words.opensBoard), N adds one to a mission.",
                toFreelance: Phrase("Aucun point de validation.", "No checkpoint yet."))
    }
}
