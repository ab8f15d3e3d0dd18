import Domain
import Screen

// What is asked before somebody else's act is undone.
extension App {
    /// This machine may be shared: the last act on it need not be one's own.
    func isOfSomebodyElse(_ row: HistoryRow) -> Bool {
        guard let me = context.me, let author = row.by else { return false }
        return author != me
    }

    mutating func askWhetherToUndo(_ row: HistoryRow) {
        let name = row.byName ?? ""
        let ways = [
            (Menu.Entry(words.say("Le laisser", "Leave it")), Choice.Way.effects([])),
            (
                Menu.Entry(words.sentence(for: .undo, row, context.lookup)),
                .effects([.perform([.undo(row.line)])])
            ),
        ]
        let title = words.say("Le dernier acte est de \(name)", "The last act is by \(name)")
        overlays.append(.choice(Choice(title, ways)))
    }
}
