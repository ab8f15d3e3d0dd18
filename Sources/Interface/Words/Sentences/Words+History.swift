package import Domain

extension Words {
    /// One line of the history: its first fact, and how many more it holds.
    package func sentence(for row: HistoryRow, _ lookup: Lookup = Lookup()) -> String {
        guard let first = row.facts.first else { return say("Ligne sans fait", "Line without facts") }
        let known = Lookup(
            name: { lookup.name($0) ?? row.parts[$0]?.text ?? ($0 == first.subject ? row.about : nil) },
            number: { lookup.number($0) ?? row.parts[$0]?.number })
        let told = sentence(for: first, known)
        let others = row.facts.count - 1
        return others == 0
            ? told
            : say("\(told) (et \(count(others, .otherFacts)))", "\(told) (and \(count(others, .otherFacts)))")
    }

    /// The two acts that go through time, before and after.
    package enum Rewind: CaseIterable, Sendable { case undo, undone, redo, redone }

    /// `Annuler : point 2 validé`: undo and redo always say of what.
    package func sentence(for rewind: Rewind, _ row: HistoryRow, _ lookup: Lookup = Lookup()) -> String {
        let told = lowered(sentence(for: row, lookup))
        return switch rewind {
        case .undo: say("Annuler : \(told)", "Undo: \(told)")
        case .undone: say("Annulé : \(told)", "Undone: \(told)")
        case .redo: say("Rétablir : \(told)", "Redo: \(told)")
        case .redone: say("Rétabli : \(told)", "Redone: \(told)")
        }
    }
}
