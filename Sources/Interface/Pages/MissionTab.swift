import Domain
import Screen

/// What one tab of a mission shows. Made anew whenever it is asked, from the mission alone.
protocol MissionTab {
    var columns: (_ width: Int) -> [Table.Column] { get }
    var rows: [MissionTabRow] { get }
    /// Above the list, one sentence that sums it up.
    var lead: ScrollText.Paragraph? { get }
    /// Where there is no row yet: what would be here, and the key that makes it.
    var empty: String { get }
    var creates: Entity.Kind? { get }
    /// The row to begin with.
    var first: Int { get }
    /// Lines that the text wants where it stands below the list.
    var textHeight: Int { get }
    /// Those of its cells that have a column at this width.
    func cells(_ row: MissionTabRow, _ width: Int) -> [Table.Text]
    /// The row for who hears it: what it is first.
    func said(_ row: MissionTabRow) -> String
    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph]
    /// The acts that matter at the row, the most useful first.
    func acts(at row: MissionTabRow?) -> [ActID]
}

extension MissionTab {
    var lead: ScrollText.Paragraph? { nil }
    var creates: Entity.Kind? { nil }
    var first: Int { 0 }
    var textHeight: Int { 7 }
    func cells(_ row: MissionTabRow, _ width: Int) -> [Table.Text] { row.cells }
}

extension Words {
    /// Of tabs whose rows are questions: how far, which, and what was answered.
    var questionColumns: (Int) -> [Table.Column] {
        { width in
            [
                .init(say("État", "State"), minWidth: 14),
                .init(say("Quoi", "What"), minWidth: Term.shortWidth, weight: 1),
                .init(say("Réponse", "Answer"), minWidth: width < 60 ? 8 : 20, weight: 2, priority: 1),
            ]
        }
    }
}

/// One row of a tab, and what it stands for.
struct MissionTabRow {
    enum Key: Hashable {
        /// The number tells several rows of one part from each other: the reserves of a checkpoint.
        case part(Focus.Part, Int)
        /// Of the mission itself: its start, its end, the next contact.
        case ownMoment(Moment.Kind)
        case section(BriefSection)
        case field(Field)
        case choice(ChoiceTab.Line)
        case line(LineID)
    }

    let key: Key
    let cells: [Table.Text]

    init(_ key: Key, _ cells: [Table.Text]) {
        self.key = key
        self.cells = cells
    }

    /// Every word, already folded, occurs in what the row shows.
    func holds(_ words: [Substring]) -> Bool {
        guard !words.isEmpty else { return true }
        let text = fold(cells.map(\.text).joined(separator: " "))
        return words.allSatisfy { text.contains($0) }
    }

    func part(_ kind: Entity.Kind) -> EntityID? {
        if case .part(let part, _) = key, part.kind == kind { part.id } else { nil }
    }
}

extension MissionPage {
    /// The tab in sight; nil while the mission is not here.
    func content(_ context: Context) -> (any MissionTab)? {
        guard let mission, mission.isHere else { return nil }
        switch tab {
        case .summary:
            return SummaryTab(mission: mission, context: context, writers: writers, next: outlook?.nextStep)
        case .need: return NeedTab(mission: mission, context: context, outlook: outlook)
        case .brief: return BriefTab(mission: mission, context: context, writers: writers)
        case .choice: return ChoiceTab(mission: mission, context: context, selected: candidate)
        case .frame: return FrameTab(mission: mission, context: context, outlook: outlook)
        case .checkpoints:
            return CheckpointsTab(mission: mission, context: context, writers: writers)
        case .meetings: return MeetingsTab(mission: mission, context: context)
        case .actions: return ActionsTab(mission: mission, context: context)
        case .budget: return BudgetTab(mission: mission, context: context)
        case .closing: return ClosingTab(mission: mission, context: context)
        case .history: return HistoryTab(mission: mission, context: context, history: history)
        }
    }
}

extension MissionPage.Tab {
    func label(_ words: Words) -> String {
        switch self {
        case .summary: words.say("Résumé", "Summary")
        case .need: words.say("Besoin", "Need")
        case .brief: words.say("Brief", "Brief")
        case .choice: words.say("Choix", "Choice")
        case .frame: words.say("Cadre", "Frame")
        case .checkpoints: words[Entity.Kind.checkpoint.plural.short]
        case .meetings: words[Entity.Kind.meeting.plural]
        case .actions: words[Entity.Kind.action.plural.short]
        case .budget: words.say("Budget", "Budget")
        case .closing: words.say("Bilan", "Closing")
        case .history: words[Word.history]
        }
    }
}
