package import Domain
import Screen

/// One mission: who, when and what comes next above, and its tabs below.
///
/// Every tab is a list and a text about its selected row. What a tab shows is worked out when the page loads
/// or the selection moves, so that drawing only draws.
package struct MissionPage: PageContent {
    package enum Tab: Int, CaseIterable, Sendable {
        case summary, need, brief, choice, frame, checkpoints, meetings, actions, budget, closing, history
    }

    let id: EntityID
    var mission: Mission?
    /// What the header and the tabs show of it.
    var outlook: Outlook?
    var tab: Tab
    /// The candidate in hand, by place in the comparison.
    var candidate = 0
    /// Each tab keeps its own place.
    var cursors: [Tab: ListCursor] = [:]
    var rows: [MissionTabRow] = []
    /// What stands where there are no rows.
    var empty = ""
    /// Sums the tab up, above its list.
    var lead: ScrollText.Paragraph?
    var detail = ScrollText("")
    /// Lines that the text wants where it stands below the list.
    var textHeight = 7
    /// On screens too small for both: the text rather than the list.
    var isReading = false
    /// Lines of this mission read so far, the newest first.
    var history: [HistoryRow] = []
    var hasMoreHistory = true
    /// Who wrote the values that contradict each other.
    var writers: [LineID: HistoryRow] = [:]
    var narrowing = ""
    package var mainActs: [ActID] = []
    /// What leads on from any of its tabs, for as long as it lives.
    package var pageActs: [ActID] {
        mission?.state.isFinal ?? true ? [] : [.moveNext, .addCheckpoint]
    }
    package var creates: Entity.Kind?
    /// What the page was opened for, until it is found.
    private var wanted: Focus.Part?

    package init(_ id: EntityID, part: Focus.Part?) {
        self.id = id
        wanted = part
        tab =
            switch part?.kind {
            case .checkpoint: .checkpoints
            case .meeting: .meetings
            case .action: .actions
            case .engagement, .invoice: .budget
            case .candidacy: .choice
            case .transfer: .frame
            default: .summary
            }
    }
}

extension MissionPage {
    /// Where candidates are compared, digits give scores.
    package var name: Page.Name { tab == .choice ? .choice : .mission }

    package var focus: Focus {
        var focus = Focus(mission: id, state: mission?.state)
        switch row?.key {
        case .part(let part, _)?: focus.part = part
        case .section(let section)?: focus.section = section
        case .line(let line)?: focus.line = line
        case .field(let field)?:
            focus.rule = tab == .frame ? field : nil
            focus.need = tab == .need ? NeedPart(of: field) : nil
            focus.closing = tab == .closing ? ClosingPart(of: field) : nil
        case .choice(let line)?:
            if let column = mission.flatMap(column) { focus.part = Focus.Part(.candidacy, column) }
            if case .criterion(let criterion) = line { focus.criterion = criterion }
        case .ownMoment?, nil: break
        }
        return focus
    }

    /// Those that say something of this mission: nobody is compared before anybody is looked for.
    var tabs: [Tab] {
        let isChoosing =
            mission.map { $0.state == .sourcing || !$0.candidacies.isEmpty } ?? false || tab == .choice
        return Tab.allCases.filter { $0 != .choice || isChoosing }
    }

    /// The candidacy in hand.
    private func column(_ mission: Mission) -> EntityID? {
        let all = mission.candidacies
        return all.indices.contains(candidate) ? all[candidate].id : all.last?.id
    }

    /// The selected row.
    var row: MissionTabRow? { cursor.selected(count: rows.count).map { rows[$0] } }

    var cursor: ListCursor {
        get { cursors[tab] ?? ListCursor() }
        set { cursors[tab] = newValue }
    }

    /// Lists of many things can be narrowed; the brief and the frame are always whole.
    package var filter: String? {
        get {
            switch tab {
            case .checkpoints, .meetings, .actions, .budget, .history: narrowing
            case .summary, .need, .brief, .choice, .frame, .closing: nil
            }
        }
        set { narrowing = newValue ?? "" }
    }
}

// MARK: - Loading

extension MissionPage {
    package mutating func load(_ context: Context, _ world: World) {
        let key = wanted.map { MissionTabRow.Key.part($0, 0) } ?? row?.key
        mission = world.mission(id)
        if let wanted, wanted.kind == .candidacy {
            candidate = mission?.candidacies.firstIndex { $0.id == wanted.id } ?? 0
            self.wanted = nil
        }
        candidate = max(0, min(candidate, (mission?.candidacies.count ?? 0) - 1))
        outlook = world.row(id).map(context.outlook)
        writers = mission.map { MissionPage.writers(of: $0.contestedValues(context), world) } ?? [:]
        if tab == .history || !history.isEmpty { loadHistory(context, world) }
        present(context)
        if let key, select(key, context) { wanted = nil }
        inform(context)
    }

    /// As many lines as were read before, so that the place in a long history is kept.
    private mutating func loadHistory(_ context: Context, _ world: World) {
        let limit = max(history.count, MissionPage.window(context))
        history = world.history(HistoryFilter(root: id, limit: limit))
        hasMoreHistory = history.count == limit
    }

    /// Reads on when the cursor nears the end of what has been read.
    mutating func readOn(_ context: Context, _ world: World) {
        guard tab == .history, hasMoreHistory, cursor.selection + context.area.height >= rows.count else {
            return
        }
        let limit = MissionPage.window(context)
        let more = world.history(HistoryFilter(root: id, before: history.last?.line, limit: limit))
        history += more
        hasMoreHistory = more.count == limit
        present(context)
    }

    private static func window(_ context: Context) -> Int { 4 * max(12, context.area.height) }

    mutating func show(_ tab: Tab, _ context: Context, _ world: World) {
        self.tab = tab
        narrowing = ""
        isReading = false
        if tab == .history, history.isEmpty { loadHistory(context, world) }
        present(context)
        inform(context)
    }

    /// Works out the rows of the tab.
    private mutating func present(_ context: Context) {
        guard let content = content(context) else {
            rows = []
            empty = context.words.say(
                "Cette mission n'est pas encore arrivée ici.", "This mission has not arrived here yet.")
            return
        }
        let all = content.rows
        let words = fold(narrowing).split(separator: " ")
        rows = filter == nil ? all : all.filter { $0.holds(words) }
        lead = content.lead
        textHeight = content.textHeight
        if cursors[tab] == nil { begin(content.first, context) }
        creates = content.creates
        empty =
            all.isEmpty
            ? content.empty
            : context.words.say(
                "Rien ne contient « \(narrowing) » ; Retour arrière montre tout.",
                "Nothing holds “\(narrowing)”; Backspace shows everything.")
    }

    /// Another candidate is in hand.
    mutating func compared(_ context: Context) {
        present(context)
        inform(context)
    }

    /// Works out what is read and done at the selected row.
    mutating func inform(_ context: Context) {
        guard let content = content(context) else { return detail = ScrollText("") }
        let text = content.detail(of: row)
        if detail.paragraphs != text { detail = ScrollText(text) }
        mainActs = content.acts(at: row)
    }

    /// Moves to the part, where the tab in sight lists it.
    mutating func stand(on part: Focus.Part, _ context: Context) {
        if select(.part(part, 0), context) { inform(context) }
    }

    private mutating func begin(_ row: Int, _ context: Context) {
        var cursor = ListCursor()
        cursor.select(row, count: rows.count, height: listHeight(context.area))
        cursors[tab] = cursor
    }

    private mutating func select(_ key: MissionTabRow.Key, _ context: Context) -> Bool {
        guard let place = rows.firstIndex(where: { $0.key == key }) else { return false }
        cursor.select(place, count: rows.count, height: listHeight(context.area))
        return true
    }
}
