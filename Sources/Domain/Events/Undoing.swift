/// Whether a line is taken back: some line undoes it that is not itself undone. `undoers` gives the lines that undo a
/// given line, in any order.
///
/// Whoever names a line has seen it, whatever the ids say: a clock that was years ahead gives its lines later names
/// than their undos. Lines that take each other back in a ring, which only a hostile file holds, are held to the order:
/// there, only a later line undoes.
package func isUndone(_ line: LineID, undoers: (LineID) -> [LineID]) -> Bool {
    takenBack(line, undoers) ?? takenBack(line) { line in undoers(line).filter { $0 > line } } ?? false
}

/// Nil when there is a ring. Each line is looked at once, however they are entangled.
private func takenBack(_ line: LineID, _ undoers: (LineID) -> [LineID]) -> Bool? {
    var stands: [LineID: Bool] = [:]
    // Looked at and not yet known: the way from the line to where we are.
    var entered: Set<LineID> = []
    var path = [line]
    while let last = path.last {
        entered.insert(last)
        let all = undoers(last)
        let open = all.filter { stands[$0] == nil }
        if open.contains(where: entered.contains) { return nil }
        if open.isEmpty {
            stands[last] = !all.contains { stands[$0] == true }
            path.removeLast()
        } else {
            path += open
        }
    }
    return stands[line] == false
}
