package import Domain
package import Screen

/// All meetings, by what they wait for: to confirm, to minute, to share; then those to come and the past.
package struct MeetingsPage: PageContent {
    var list: MomentList
    /// The selected row's mission, read only where its text is shown.
    var mission: Mission?
    var detail = ScrollText("")

    package init() { list = MomentList([]) }
}

extension MeetingsPage {
    /// Which meetings are past depends on today: the groups are made anew with every load.
    static func groups(on today: Day) -> [MomentList.Group] {
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
            .init(
                heading: toCome,
                filter: MomentFilter(kinds: [.meeting], from: today, openOnly: true)),
            // What waits for something stands above; it is not shown twice.
            .init(
                heading: Phrase("Passées", "Past"),
                filter: MomentFilter(kinds: [.held, .missed], newestFirst: true),
                holds: { !$0.moment.isOpen }),
        ]
    }

    static let toCome = Phrase("À venir", "To come")
}

extension MeetingsPage {
    package var name: Page.Name { .meetings }
    package var creates: Entity.Kind? { .meeting }

    package var focus: Focus {
        guard let row = list.selected else { return Focus() }
        return Focus(mission: row.mission, state: row.state, part: Focus.Part(.meeting, row.moment.subject))
    }

    package var filter: String? {
        get { list.narrowing }
        set { list.narrowing = newValue ?? "" }
    }

    package var mainActs: [ActID] {
        guard let moment = list.selected?.moment else { return [.board] }
        return switch moment.kind {
        case .meeting: [.meeting, .reschedule, .missed, .open, .edit]
        case .minutes: [.saveMinutes, .open, .action, .contact]
        case .held where moment.isOpen: [.shareMinutes, .open, .action]
        default: [.open, .action, .contact]
        }
    }
}

// MARK: - Loading and keys

extension MeetingsPage {
    package mutating func load(_ context: Context, _ world: World) {
        list.groups = Self.groups(on: context.today)
        list.load(context, world)
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
        case .today:
            list.select(heading: context.words[MeetingsPage.toCome], context)
            inform(context, world)
        default: return false
        }
        return true
    }

    /// A wide screen has room for the whole meeting; a narrow one for a sentence.
    private mutating func inform(_ context: Context, _ world: World) {
        guard let row = list.selected else { return detail = ScrollText("") }
        guard context.area.width >= Panes.wide else {
            return detail = ScrollText(row.paragraphs(context))
        }
        if mission?.id != row.mission { mission = world.mission(row.mission) }
        guard let mission, let meeting = mission.meeting(row.moment.subject) else {
            return detail = ScrollText(row.paragraphs(context))
        }
        var text = Reading(context)
        text.append(row.heading(context))
        text.append(MeetingText(mission, meeting, context).paragraphs)
        if detail.paragraphs != text.paragraphs { detail = ScrollText(text.paragraphs) }
    }
}
