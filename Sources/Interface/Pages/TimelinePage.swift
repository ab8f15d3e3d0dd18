package import Domain
package import Screen

/// Past and future: one lane a mission, a bar for today, a cursor that reads each mark out.
package struct TimelinePage: PageContent {
    /// Only this mission's, when set.
    private let mission: EntityID?
    package var filter: String? = ""
    var lanes: [TimelineLane] = []
    private var laneCursor = ListCursor()
    /// The day that the cursor reads; the window follows it.
    private var day: Day?
    /// Which of the marks of that day, when there are several.
    private var markID: TimelineMark?
    private var center: Day?
    private var zoom = 1
    private(set) var isList = false
    private(set) var listCursor = ListCursor()
    /// More missions than lanes in memory.
    private(set) var hasMore = false
    /// What the signs mean, in that room.
    private var legends = Kept<Rect, [String]>()
    /// All moments as one list, by date, while they are shown so.
    private(set) var listed: [(TimelineLane, TimelineMark)] = []

    package init(mission: EntityID? = nil) { self.mission = mission }

    package var name: Page.Name { .timeline }
    package var creates: Entity.Kind? { .mission }
    package var mainActs: [ActID] {
        // The minutes of a meeting that is over may be written, or shared already.
        let moment = mark?.moment.flatMap { $0.kind == .held && !$0.isOpen ? nil : $0 }
        return [.open] + (moment?.kind.acts.prefix(1) ?? []) + zooms + [.today, .listView]
    }

    /// Those that change anything.
    var zooms: [ActID] {
        isList ? [] : (zoom > 0 ? [.zoomIn] : []) + (zoom < Self.scales.count - 1 ? [.zoomOut] : [])
    }

    var lane: TimelineLane? { laneCursor.selected(count: lanes.count).map { lanes[$0] } }

    var mark: TimelineMark? {
        if isList {
            return listed.indices.contains(listCursor.selection) ? listed[listCursor.selection].1 : nil
        }
        return markID
    }

    package var focus: Focus {
        if isList, listed.indices.contains(listCursor.selection) {
            let (lane, mark) = listed[listCursor.selection]
            return focus(lane, mark.moment)
        }
        guard let lane else { return Focus() }
        return focus(lane, markID?.moment)
    }

    private func focus(_ lane: TimelineLane, _ moment: Moment?) -> Focus {
        Focus(
            mission: lane.row.card.id, state: lane.row.card.state,
            part: moment.flatMap { moment in
                moment.kind.subjectKind.map { Focus.Part($0, moment.subject) }
            })
    }
}

// MARK: - Loading

extension TimelinePage {
    /// Days in one cell of each zoom: week, fortnight, month, quarter.
    static let scales = [1, 2, 4, 8]
    /// Lanes read for the list of all moments.
    private static let listLimit = 400
    /// Two screens of lanes.
    private static func window(_ context: Context) -> Int { 2 * max(12, context.area.height) }

    package mutating func load(_ context: Context, _ world: World) {
        legends = Kept()
        let kept = lane?.row.card.id
        let window = isList ? Self.listLimit : laneCursor.selection + Self.window(context)
        lanes = read(max(lanes.count, window), from: 0, world)
        hasMore = lanes.count >= max(1, window)
        if isList { list(context) }
        if let kept, let place = lanes.firstIndex(where: { $0.row.card.id == kept }) {
            laneCursor.select(place, count: lanes.count, height: lanes.count)
        }
        if markID == nil { readNearest(to: day ?? context.today, context) }
    }

    private func read(_ limit: Int, from offset: Int, _ world: World) -> [TimelineLane] {
        var wanted = MissionFilter(text: filter ?? "", limit: limit, offset: offset)
        if let mission { wanted.missions = [mission] } else { wanted.states = Self.living }
        let rows = world.missions(wanted)
        guard !rows.isEmpty else { return [] }
        let moments = Dictionary(
            grouping: world.moments(MomentFilter(missions: rows.map(\.card.id))), by: \.mission)
        return rows.map { row in
            TimelineLane(row, (moments[row.card.id] ?? []).map(\.moment))
        }
    }

    private static let living: [MissionState] = [
        .active, .paused, .closing, .ready, .sourcing, .framing, .need,
    ]

    private mutating func readOn(_ limit: Int, _ world: World) {
        let more = read(limit, from: lanes.count, world)
        lanes += more
        hasMore = more.count == limit
    }

    /// All marks of the lanes as one list, the way the lanes show them.
    private mutating func list(_ context: Context) {
        listed = lanes.flatMap { lane in lane.marks(on: context.today).map { (lane, $0) } }.sorted {
            if let one = $0.1.moment, let two = $1.1.moment { return Moment.inOrder(one, two) }
            return ($0.1.day, -$0.1.weight) < ($1.1.day, -$1.1.weight)
        }
    }
}

// MARK: - Keys

extension TimelinePage {
    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        if isList { return listCursor.handle(key, count: listed.count, height: context.area.height - 4) }
        switch key {
        case .left: readNext(-1, context)
        case .right: readNext(1, context)
        default:
            guard laneCursor.handle(key, count: lanes.count, height: context.area.height - 5) else {
                return false
            }
            if hasMore, lanes.count - laneCursor.selection <= context.area.height {
                readOn(key == .end ? Self.listLimit : Self.window(context), world)
                if key == .end {
                    laneCursor.select(lanes.count - 1, count: lanes.count, height: context.area.height - 5)
                }
            }
            readNearest(to: day ?? context.today, context)
        }
        return true
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        let window = TimelineWindow(area: context.area, center: center ?? context.today, zoom: zoom)
        switch act {
        case .today:
            center = nil
            readNearest(to: context.today, context)
        case .timelineEarlier: center = window.center - window.days / 2
        case .timelineLater: center = window.center + window.days / 2
        case .zoomIn: zoom = max(0, zoom - 1)
        case .zoomOut: zoom = min(Self.scales.count - 1, zoom + 1)
        case .listView:
            isList.toggle()
            if isList {
                if hasMore { readOn(max(1, Self.listLimit - lanes.count), world) }
                list(context)
            }
            if let now = listed.firstIndex(where: { $0.1.day >= context.today }) {
                listCursor.select(now, count: listed.count, height: context.area.height - 4)
            }
        default: return false
        }
        return true
    }

    private mutating func readNearest(to day: Day, _ context: Context) {
        markID = lane?.marks(on: context.today).min {
            (abs($0.day - day), -$0.weight) < (abs($1.day - day), -$1.weight)
        }
    }

    /// The next mark of the lane; the window follows when it leaves the view.
    private mutating func readNext(_ direction: Int, _ context: Context) {
        guard let marks = lane?.marks(on: context.today), !marks.isEmpty else { return }
        let place = markID.flatMap { mark in marks.firstIndex { $0.isSame(as: mark) } }
        let next = marks[min(max(0, (place ?? -1) + direction), marks.count - 1)]
        markID = next
        day = next.day
        let window = TimelineWindow(area: context.area, center: center ?? context.today, zoom: zoom)
        if window.column(of: next.day) == nil { center = next.day }
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        if isList { return listCursor.select(tag, count: listed.count, height: context.area.height - 4) }
        guard lanes.indices.contains(tag) else { return }
        laneCursor.select(tag, count: lanes.count, height: lanes.count)
        readNearest(to: day ?? context.today, context)
    }
}

// MARK: - Drawing

extension TimelinePage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        guard !lanes.isEmpty else { return EmptyList(nothing(context.words)).draw(into: &grid, at: area) }
        let (body, foot) = area.split(bottom: Self.footRows(area))
        if isList {
            draw(list: body, into: &grid, context)
        } else {
            draw(lanes: body, into: &grid, context)
        }
        let (reading, legend) = foot.split(bottom: Self.legendRows(area))
        draw(reading: reading, into: &grid, context)
        guard !legend.isEmpty else { return }
        let glyphs = grid.glyphs
        let lines = legends.value(of: legend) {
            TimelineLane.legend(glyphs, context.words, width: legend.width - 1, rows: legend.height)
        }
        for (y, line) in lines.enumerated() {
            grid.putCut(line, x: legend.x + 1, y: legend.y + y, maxWidth: legend.width - 1, style: .muted)
        }
    }

    /// For the sentence, which forty columns break more often, and below it for the signs where there is room.
    private static func footRows(_ area: Rect) -> Int {
        let reading = area.width < 60 ? max(1, min(4, area.height / 3)) : area.height > 10 ? 2 : 1
        return reading + legendRows(area)
    }

    private static func legendRows(_ area: Rect) -> Int {
        area.height <= 10 ? 0 : area.width < 60 && area.height > 14 ? 2 : 1
    }

    private func draw(lanes area: Rect, into grid: inout Grid, _ context: Context) {
        let window = TimelineWindow(area: context.area, center: center ?? context.today, zoom: zoom)
        window.drawHead(into: &grid, at: area, today: context.today, context.words)
        let body = area.split(top: 2).rest
        for (y, index) in laneCursor.visible(count: lanes.count, height: body.height).enumerated() {
            let isCurrent = index == laneCursor.selection
            lanes[index].draw(
                into: &grid, at: body.row(y), window, context, selected: isCurrent,
                mark: isCurrent ? markID : nil)
            grid.mark(body.row(y), tag: index)
        }
    }

    private func draw(list area: Rect, into grid: inout Grid, _ context: Context) {
        let rows = listed
        for (y, index) in listCursor.visible(count: rows.count, height: area.height).enumerated() {
            let (lane, mark) = rows[index]
            lane.drawLine(of: mark, into: &grid, at: area.row(y), context)
            if index == listCursor.selection { grid.style(area.row(y), .selected) }
            grid.mark(area.row(y), tag: index)
        }
    }

    /// The mark under the cursor in one sentence.
    private func draw(reading area: Rect, into grid: inout Grid, _ context: Context) {
        let words = context.words
        let lane =
            isList
            ? listed.indices.contains(listCursor.selection) ? listed[listCursor.selection].0 : nil : lane
        if let lane, let mark {
            let day = "\(words.date(mark.day, .weekday)), \(words.relative(mark.day, to: context.today))"
            let text = "\(lane.row.card.label) · \(day) · \(lane.sentence(for: mark, context))"
            let width = max(10, area.width - 2)
            for (y, line) in wrap(text, width: width, atMost: area.height).enumerated() {
                grid.putCut(
                    line, x: area.x + 1, y: area.y + y, maxWidth: width,
                    style: lane.isDue(mark, context) ? .bad : .title)
            }
        }
    }

    func nothing(_ words: Words) -> String {
        (filter ?? "").isEmpty
            ? words.say(
                "Aucune mission en vie : n en crée une.", "No living mission: n creates one.",
                toFreelance: Phrase("Aucune mission en vie.", "No living mission."))
            : words.say(
                "Aucune mission ne contient « \(filter ?? "") » : Retour arrière montre tout.",
                "No mission holds “\(filter ?? "")”: Backspace shows all.")
    }
}

extension MissionRow {
    func row(of moment: Moment, _ context: Context) -> MomentRow {
        MomentRow(
            moment: moment, mission: card.id, reference: card.reference, title: card.title, state: card.state,
            freelance: freelance, owner: context.name(moment.owner))
    }
}
