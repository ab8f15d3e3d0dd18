extension Deliberation {
    /// One's own lines; another member's only for coordination. Nobody pulls away what others stand on.
    mutating func undo(_ line: LineID) throws(Refusal) {
        try require(Role.writing)
        guard let known = situation.lines(line) else { throw .nothingToUndo }
        if known.by != situation.by { try require([.coordination]) }
        let undoneHere = decided.events.compactMap(\.body.undoneLine)
        guard !known.isUndone, !undoneHere.contains(line) else { throw .alreadyUndone }
        let built = known.builtUpon.filter { !undoneHere.contains($0) }
        guard built.isEmpty else { throw .builtUpon(built) }
        try record(.undone(line))
    }
}

extension Event.Body {
    /// The line that this takes back.
    package var undoneLine: LineID? { if case .undone(let line) = self { line } else { nil } }
}
