import Domain

/// Keeps right, in whatever order lines arrive, which of them are taken back and what undos touch.
///
/// An undo touches what its target touches, so that the history of a mission shows it; an undo of an undo
/// likewise. Lines that undo one another, directly or by way of others, are a *tangle*: whenever one of them
/// arrives or changes, all of them are looked at again.
struct Undoing {
    private let connection: Connection
    private let roots: RootNumbers

    init(_ connection: Connection, _ roots: RootNumbers) {
        self.connection = connection
        self.roots = roots
    }

    /// The line, those that it takes back and those that take it back, and so on.
    func tangle(around id: LineID) throws -> Set<LineID> {
        var found: Set<LineID> = [id]
        var open = [id]
        while let line = open.popLast() {
            for other in try targets(of: line) + undoers(of: line) where found.insert(other).inserted {
                open.append(other)
            }
        }
        return found
    }

    /// Writes for each of the lines whether it is taken back and which roots it touches; returns the roots.
    func settle(_ lines: Set<LineID>) throws -> Set<Int> {
        var touched: Set<Int> = []
        for id in lines {
            guard let n = try connection.number(of: id) else { continue }
            let undone = try isUndone(id)
            try connection.prepared("UPDATE line SET undone = ? WHERE n = ?").bind(1, undone).bind(2, n).run()
            for root in try reached(by: id) {
                try connection.prepared(
                    "INSERT OR REPLACE INTO touch (root, clock, line, undone) VALUES (?, ?, ?, ?)"
                )
                .bind(1, root).bind(2, id.sortedClock).bind(3, n).bind(4, undone).run()
                touched.insert(root)
            }
        }
        return touched
    }

    /// Forgets what the lines touch, before one of them becomes another.
    func untouch(_ lines: Set<LineID>) throws -> Set<Int> {
        var touched: Set<Int> = []
        for id in lines {
            guard let n = try connection.number(of: id) else { continue }
            for root in try reached(by: id) {
                try connection.prepared("DELETE FROM touch WHERE root = ? AND clock = ? AND line = ?")
                    .bind(1, root).bind(2, id.sortedClock).bind(3, n).run()
                touched.insert(root)
            }
        }
        return touched
    }
}

extension Undoing {
    func isUndone(_ id: LineID) throws -> Bool {
        // The domain asks by a closure that cannot throw: carry a failure around it.
        var failure: (any Error)?
        let undone = Domain.isUndone(id) { line in
            do { return try undoers(of: line) } catch {
                failure = error
                return []
            }
        }
        if let failure { throw failure }
        return undone
    }

    /// The roots of the line and of all that it takes back.
    func reached(by id: LineID) throws -> Set<Int> {
        var numbers: Set<Int> = []
        var seen: Set<LineID> = [id]
        var open = [id]
        while let line = open.popLast() {
            guard let n = try connection.number(of: line), let raw = try connection.raw(of: n) else {
                continue
            }
            let reach = raw.withUnsafeBytes { LineReach.of($0, id: line) }
            for root in reach.roots { numbers.insert(try roots.number(of: root)) }
            for target in reach.undoes where seen.insert(target).inserted { open.append(target) }
        }
        return numbers
    }

    private func undoers(of id: LineID) throws -> [LineID] {
        try connection.prepared("SELECT line FROM undo WHERE target = ?").bind(1, id).all { $0.line(0) }
    }

    private func targets(of id: LineID) throws -> [LineID] {
        try connection.prepared("SELECT target FROM undo WHERE line = ?").bind(1, id).all { $0.line(0) }
    }
}
