import Domain
import Screen

/// All that was recorded of this mission, the newest first. What was undone stays, and says so.
struct HistoryTab: MissionTab {
    let mission: Mission
    let context: Context
    let history: [HistoryRow]
    private var words: Words { context.words }
    private var lookup: Lookup { Lookup(context.directory, mission, on: context.today) }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("Noté le", "Recorded"), minWidth: 16, priority: 1),
                .init(words.say("Par", "By"), minWidth: 16, priority: 2),
                .init(words.say("Fait", "Fact"), minWidth: width < 60 ? 12 : 24, weight: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        let lookup = lookup
        return history.map { row in
            let told = words.sentence(for: row, lookup)
            let style: Style = row.isUndone ? .muted : .normal
            return MissionTabRow(
                .line(row.line),
                [
                    Table.Text(context.moment(row.at), .muted), Table.Text(author(row), style),
                    Table.Text(words.markOfUndone(row) + told, style),
                ])
        }
    }

    private func author(_ row: HistoryRow) -> String { row.byName ?? context.person(row.by) }

    var empty: String { words.say("Rien n'est encore noté.", "Nothing is recorded yet.") }

    var textHeight: Int { 4 }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        guard case .line(let line)? = row?.key, let row = history.first(where: { $0.line == line }) else {
            return []
        }
        var text = Reading(context)
        text.add(
            context.join([context.moment(row.at), words.author(of: row, by: context.person(row.by))]), .title)
        if row.isUndone {
            text.add(
                words.say("Annulé : gardé ici, sans effet.", "Undone: kept here, without effect."), .muted)
        }
        for fact in row.facts { text.item(words.sentence(for: fact, lookup)) }
        return text.paragraphs
    }

    func said(_ row: MissionTabRow) -> String { said(row, [2, 1, 0]) }

    func acts(at row: MissionTabRow?) -> [ActID] { [.undoLine, .undo, .note, .contact, .missionTimeline] }
}
