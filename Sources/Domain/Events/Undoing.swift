/// Whether a line is taken back: some line undoes it that is not itself undone.
///
/// `undoers` gives the lines that undo a given line. Lines that undo one another in a ring, which only a
/// hostile file holds, take back nothing.
package func isUndone(_ line: LineID, undoers: (LineID) -> [LineID]) -> Bool {
    var path: Set<LineID> = []
    func holds(_ line: LineID) -> Bool? {
        guard path.insert(line).inserted, path.count < 1000 else { return nil }
        defer { path.remove(line) }
        for undoer in undoers(line) {
            guard let stands = holds(undoer) else { return nil }
            if stands { return false }
        }
        return true
    }
    return holds(line) == false
}
