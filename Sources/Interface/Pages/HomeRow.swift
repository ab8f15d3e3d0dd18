import Domain
import Screen

/// One line of the home page, and what a key acts upon there.
enum HomeRow {
    case draft(DraftRow)
    case moment(MomentRow)
    case mission(MissionRow)

    /// What stays the same when the row is read again.
    enum Key: Hashable {
        case draft(DraftSubject)
        case moment(Moment.Kind, EntityID)
        case mission(EntityID)
    }

    var key: Key {
        switch self {
        case .draft(let row): .draft(row.subject)
        case .moment(let row): .moment(row.moment.kind, row.moment.subject)
        case .mission(let row): .mission(row.card.id)
        }
    }

    var focus: Focus {
        switch self {
        case .draft(let row):
            var focus = Focus(mission: row.mission)
            focus.draft = row.subject
            return focus
        case .moment(let row): return Focus(row)
        case .mission(let row): return Focus(mission: row.card.id, state: row.card.state)
        }
    }

    /// In one sentence, whatever a row of columns has to cut.
    func told(_ context: Context) -> String {
        let words = context.words
        switch self {
        case .draft(let row): return context.join([row.title, row.about])
        case .moment(let row): return MomentLine(row, context).said
        case .mission(let row):
            let step = context.reckoning(row).nextStep.map { words.sentence(for: $0, on: context.today) }
            return context.join([row.card.label, words.short(row.card.state), step])
        }
    }

    /// The same in a few lines below a narrow list: what is to be done first, then of which mission.
    func paragraphs(_ context: Context) -> [ScrollText.Paragraph] {
        let words = context.words
        switch self {
        case .draft(let row): return [.init(row.title), .init(row.about, .muted)]
        case .moment(let row):
            let isMarked = context.marks.contains(row.mission)
            return row.paragraphs(context)
                + (isMarked ? [.init(words.say("marquée", "marked"), .marked)] : [])
        case .mission(let row):
            let step = context.reckoning(row).nextStep.map { words.sentence(for: $0, on: context.today) }
            return [
                .init(step ?? "", .accent),
                .init(context.join([row.card.label, words.short(row.card.state)]), .muted),
            ]
        }
    }

    var isDraft: Bool { if case .draft = self { true } else { false } }
}

/// A form left half typed, by the name that it has when it is open.
struct DraftRow {
    let subject: DraftSubject
    /// Nil for what is of no mission, or of one that is not here.
    let mission: EntityID?
    let title: String
    let about: String

    init(_ draft: Draft, _ subject: DraftSubject, _ context: Context, _ world: World) {
        self.subject = subject
        let mission = subject.mission.flatMap(world.mission)
        self.mission = mission?.id
        switch subject {
        case .several(let form, let missions):
            title = context.words[FormPlan(form, mission, context, [:]).title]
            about = context.words.names(of: missions.compactMap(world.row))
        case .form(let form):
            let plan = FormPlan(form, mission, context, [:])
            title = context.words[plan.title]
            // Of something new: the first words typed say which.
            about = plan.about.isEmpty ? draft.begins(plan) : plan.about
        case .review(_, let id):
            title = context.words[Review.title]
            about = mission?.checkpoint(id).map { "\($0.number) \($0.title)" } ?? ""
        case .meeting(_, let id):
            title = context.words.say("Réunion en cours", "Meeting being held")
            about = mission?.meeting(id).map { $0.title ?? context.words[$0.kind] } ?? ""
        }
    }

    func draw(into grid: inout Grid, at area: Rect) {
        grid.put(grid.glyphs.bullet, x: area.x + 1, y: area.y, style: .accent)
        let used = grid.putCut(title, x: area.x + 3, y: area.y, maxWidth: area.width - 3, style: .normal.bold)
        grid.putCut(about, x: area.x + used + 5, y: area.y, maxWidth: area.width - used - 5, style: .muted)
    }
}

extension Draft {
    /// The first line of the first field that was typed in.
    fileprivate func begins(_ plan: FormPlan) -> String {
        let typed = plan.fields.lazy.compactMap { content[$0.name.key]?.string?.trimmed }
        let first = typed.first { !$0.isEmpty } ?? ""
        return first.split(separator: "\n").first.map(String.init) ?? ""
    }
}
