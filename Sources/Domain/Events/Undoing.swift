/// Whether a line is taken back: some later line undoes it that is not itself undone.
///
/// `undoers` gives the lines that undo a given line, in any order. Nobody can undo what is not written yet,
/// so an undo of a later line, which only a hostile file holds, counts for nothing; lines then form no ring
/// and each is looked at once, however they are entangled.
package func isUndone(_ line: LineID, undoers: (LineID) -> [LineID]) -> Bool {
    var stands: [LineID: Bool] = [:]
    var path = [line]
    while let last = path.last {
        let later = undoers(last).filter { $0 > last }
        let open = later.filter { stands[$0] == nil }
        if open.isEmpty {
            stands[last] = !later.contains { stands[$0] == true }
            path.removeLast()
        } else {
            path += open
        }
    }
    return stands[line] == false
}
