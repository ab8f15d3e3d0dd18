import Domain
import Screen

// Around undo: what is asked before, where the cursor stands after, what is said when others built on an act.
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

    /// What an undo brought back to a queue is what one goes on with there.
    mutating func standOnWhatCameBack(_ facts: [Fact], _ world: World) {
        guard case .undone(let line)? = facts.first?.event.body,
            let fact = row(of: line, world)?.facts.first, let kind = fact.event.body.part
        else { return }
        let part = Focus.Part(kind, fact.subject)
        switch page {
        case .checkpoints(var queue):
            queue.stand(on: part, context, world)
            page = .checkpoints(queue)
        case .meetings(var meetings):
            meetings.stand(on: part, context, world)
            page = .meetings(meetings)
        default: break
        }
    }

    /// Which act cannot be undone, and what came after it, by whom; nil where the refusal is another.
    func whatIsBuilt(_ refusal: Refusal, _ world: World) -> String? {
        guard case .builtUpon(let lines) = refusal, let target = asked.first?.wish.undoneLine,
            let row = row(of: target, world)
        else { return nil }
        let most = 3
        let later = lines.sorted(by: >).prefix(most).compactMap { self.row(of: $0, world) }.map { row in
            let told = words.sentence(for: row, context.lookup)
            let author = row.byName.map { " (\($0))" } ?? ""
            return words.say("« \(told) »\(author)", "“\(told)”\(author)")
        }
        let named = words.list(later, andMore: lines.count - later.count)
        let key = key(of: .history)
        let undo = words.sentence(for: .undo, row, context.lookup)
        let first = words.say(
            "À annuler d'abord, le plus récent en premier", "Undo that first, the latest first")
        return words.say(
            "\(undo) : pas encore possible. Est venu ensuite : \(named). \(first) ; \(key) le montre.",
            "\(undo): not yet possible. Later came: \(named). \(first); \(key) shows it.")
    }

    func row(of line: LineID, _ world: World) -> HistoryRow? {
        world.history(HistoryFilter(before: line.next, limit: 1)).first { $0.line == line }
    }
}
