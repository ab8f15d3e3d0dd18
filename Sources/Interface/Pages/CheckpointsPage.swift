package import Domain
package import Screen

/// The queue: deliveries that wait for our answer, then what is awaited, then reserves; the next due first.
package struct CheckpointsPage: PageContent {
    var list = MomentList([
        .init(
            heading: Phrase("À nous de répondre", "Ours to answer"),
            filter: MomentFilter(kinds: [.answer], openOnly: true)),
        .init(
            heading: Phrase("Livraisons attendues", "Deliveries awaited"),
            filter: MomentFilter(kinds: [.checkpoint], openOnly: true)),
        .init(
            heading: Phrase("Réserves à lever", "Reservations to lift"),
            filter: MomentFilter(kinds: [.reserve], openOnly: true)),
    ])
    /// Something was answered once: an empty queue is then a good one.
    var hasPast = false
    /// The selected row's mission, read only where its text is shown.
    var mission: Mission?
    var detail = ScrollText("")

    package init() {}
}

extension CheckpointsPage {
    package var name: Page.Name { .checkpoints }
    package var creates: Entity.Kind? { .checkpoint }

    package var focus: Focus {
        guard let row = list.selected else { return Focus() }
        return Focus(
            mission: row.mission, state: row.state, part: Focus.Part(.checkpoint, row.moment.subject))
    }

    package var filter: String? {
        get { list.narrowing }
        set { list.narrowing = newValue ?? "" }
    }

    package var mainActs: [ActID] {
        switch list.selected?.moment.kind {
        case .answer: [.answer, .open, .contact, .withdraw]
        case .checkpoint: [.deliver, .open, .reschedule, .contact, .waive]
        case .reserve: [.tick, .open, .contact]
        default: [.board]
        }
    }
}

// MARK: - Loading and keys

extension CheckpointsPage {
    package mutating func load(_ context: Context, _ world: World) {
        list.load(context, world)
        hasPast =
            list.isEmpty
            && !world.moments(MomentFilter(kinds: [.accepted, .waived, .reserveLifted], limit: 1)).isEmpty
        mission = nil
        inform(context, world)
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        let panes = layout(context.area)
        if let wheel = key.wheel, panes.detail.contains(x: wheel.x, y: wheel.y) {
            return detail.handle(key, width: panes.detail.width, height: panes.detail.height)
        }
        let height = Table.bodyHeight(of: panes.list)
        guard list.handle(key, height: height, context, world) else { return false }
        inform(context, world)
        return true
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        list.select(tag, context)
        inform(context, world)
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        let room = layout(context.area).detail
        switch act {
        case .readDown, .nextPane: detail.move(.down, width: room.width, height: room.height)
        case .readUp, .previousPane: detail.move(.up, width: room.width, height: room.height)
        default: return false
        }
        return true
    }

    /// A wide screen has room for the whole checkpoint; a narrow one for a sentence.
    private mutating func inform(_ context: Context, _ world: World) {
        guard let row = list.selected else { return detail = ScrollText("") }
        guard context.area.width >= Panes.wide else {
            return detail = ScrollText(row.paragraphs(context))
        }
        if mission?.id != row.mission { mission = world.mission(row.mission) }
        guard let mission, let checkpoint = mission.checkpoint(row.moment.subject) else {
            return detail = ScrollText(row.paragraphs(context))
        }
        var text = Reading(context)
        text.append(row.heading(context))
        text.append(CheckpointText(mission, checkpoint, context).paragraphs)
        if detail.paragraphs != text.paragraphs { detail = ScrollText(text.paragraphs) }
    }
}

extension MomentRow {
    /// The mission above what is read of one of its parts.
    func heading(_ context: Context) -> [ScrollText.Paragraph] {
        [
            .init(context.join([reference, title]), .accent),
            .init(context.join([freelance, context.words[state]]), .muted),
        ]
    }

    /// All that a row says, where the columns had to be cut.
    func paragraphs(_ context: Context) -> [ScrollText.Paragraph] {
        let told = context.words.sentence(for: moment, owner: owner, on: context.today)
        return heading(context) + [.init(told, context.urgency(moment))]
    }
}
