import Domain
package import Screen

extension MeetingsPage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        guard !list.isEmpty else { return EmptyList(empty(context)).draw(into: &grid, at: area) }
        let panes = layout(area)
        panes.drawRule(into: &grid)
        list.draw(
            into: &grid, at: panes.list, columns(panes.list.width, context.words), context, focused: true
        ) { cells($0, context) }
        detail.draw(into: &grid, at: panes.detail)
    }

    func layout(_ area: Rect) -> Panes { Panes(list: area, foot: 4) }

    private func columns(_ width: Int, _ words: Words) -> [Table.Column] {
        let isNarrow = width < 60
        return [
            .init("", minWidth: Context.whenWidth, priority: 1),
            .init(words.say("Date", "Date"), minWidth: Context.dayWidth),
            .init(words.say("Heure", "Time"), minWidth: 9, priority: 4),
            .init(words.say("Réunion", "Meeting"), minWidth: 13, priority: 2),
            .init(words.say("Freelance", "Freelance"), minWidth: 14, priority: 3),
            .init("Mission", minWidth: isNarrow ? 8 : 18, weight: 1),
        ]
    }

    private func cells(_ row: MomentRow, _ context: Context) -> [Table.Text] {
        let moment = row.moment
        let style = context.urgency(moment)
        let plain: Style = moment.isOpen ? .normal : .muted
        let kind = MeetingKind(rawValue: moment.text) ?? .followUp
        return [
            Table.Text(context.when(moment.day, isOpen: moment.isOpen), style),
            Table.Text(context.shown(moment.day), style),
            Table.Text(moment.time.map { context.words.time($0) } ?? "", plain),
            Table.Text(context.words.short(kind), plain), Table.Text(row.freelance ?? "", plain),
            Table.Text([row.reference, row.title].compactMap { $0 }.joined(separator: " "), plain),
        ]
    }

    private func empty(_ context: Context) -> String {
        let words = context.words
        return list.narrowing.isEmpty
            ? words.say(
                "Aucune réunion ; 2 ouvre le tableau, r y prévoit la réunion d'une mission.",
                "No meeting yet; 2 opens the board, r plans a mission's meeting there.")
            : words.say(
                "Aucune réunion ne contient « \(list.narrowing) » ; Retour arrière montre tout.",
                "No meeting holds “\(list.narrowing)”; Backspace shows everything.")
    }
}
