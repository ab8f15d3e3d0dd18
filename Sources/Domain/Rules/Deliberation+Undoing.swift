extension Deliberation {
    /// One's own lines; another member's only for coordination. Nobody pulls away what others stand on.
    mutating func undo(_ line: LineID) throws(Refusal) {
        try require(Role.writing)
        guard let known = situation.lines(line) else { throw .nothingToUndo }
        if known.by != situation.by {
            if isReplying { throw .notForFreelance(.notTheirOwn) }
            try require([.coordination])
        }
        let undoneHere = decided.events.compactMap(\.body.undoneLine)
        guard !known.isErasure else { throw .erased }
        guard !known.isUndone, !undoneHere.contains(line) else { throw .alreadyUndone }
        let built = known.builtUpon.filter { !undoneHere.contains($0) }
        guard built.isEmpty else { throw .builtUpon(built) }
        try keepFoundation(without: undoneHere + [line])
        try record(.undone(line))
    }

    /// A workspace without an organisation, or without anybody to coordinate, is one in which nothing can be done.
    private func keepFoundation(without lines: [LineID]) throws(Refusal) {
        func remaining(_ kind: Entity.Kind) -> [Party]? {
            let all = situation.directory.all(kind)
            let left = all.filter { !lines.contains($0.id.line) }
            return left.count == all.count ? nil : left
        }
        if let organisations = remaining(.organisation), organisations.isEmpty { throw .lastOrganisation }
        if let members = remaining(.member), !members.contains(where: { $0.roles.contains(.coordination) }) {
            throw .lastCoordination
        }
    }
}

extension Event.Body {
    /// The line that this takes back.
    package var undoneLine: LineID? { if case .undone(let line) = self { line } else { nil } }
}
