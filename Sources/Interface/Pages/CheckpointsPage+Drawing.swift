import Domain
package import Screen

extension CheckpointsPage {
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
            .init("", minWidth: Context.whenWidth),
            .init(words.say("Échéance", "Due"), minWidth: Context.dayWidth, priority: 2),
            .init(words.say("Freelance", "Freelance"), minWidth: 14, priority: 3),
            .init("Mission", minWidth: isNarrow ? 8 : 14, weight: 2, priority: 1),
            .init(words.say("Point", "Checkpoint"), minWidth: isNarrow ? 10 : 16, weight: 3),
        ]
    }

    private func cells(_ row: MomentRow, _ context: Context) -> [Table.Text] {
        let moment = row.moment
        let style = context.urgency(moment)
        let number = moment.number.map { "\($0) " } ?? ""
        return [
            Table.Text(context.when(moment.day, isOpen: true), style),
            Table.Text(context.shown(moment.day), style), Table.Text(row.freelance ?? ""),
            Table.Text([row.reference, row.title].compactMap { $0 }.joined(separator: " ")),
            Table.Text(number + moment.text),
        ]
    }

    /// Three different sentences for three different silences.
    private func empty(_ context: Context) -> String {
        let words = context.words
        if !list.narrowing.isEmpty {
            return words.say(
                "Aucun point ne contient « \(list.narrowing) » ; Retour arrière montre tout.",
                "No checkpoint holds “\(list.narrowing)”; Backspace shows everything.")
        }
        return hasPast
            ? words.say(
                "Tout est fait : aucune livraison n'attend de réponse, rien n'est attendu.",
                "All done: no delivery waits for an answer, nothing is awaited.")
            : words.say(
                "Aucun point de validation ; 2 ouvre le tableau, N ajoute un point à une mission.",
                "No checkpoint yet; 2 opens the board, N adds one to a mission.")
    }
}
