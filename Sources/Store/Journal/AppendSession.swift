package import Domain
import Glibc

/// What can be done while we hold the lock: append lines, one after the other.
///
/// Lines are made at once, numbered and stamped, and written when the lock's work is done. Until then a
/// refusal costs nothing; whoever decides again under the same lock applies the returned lines himself.
package final class AppendSession {
    private let journal: Journal
    /// Set on the first append: a lock under which nothing is written makes no identity and no folder.
    private var tail: AppendTail?
    private var lines: [Line] = []
    var isOver = false

    init(_ journal: Journal) { self.journal = journal }

    /// Takes note of the greatest `LineID.clock` of all lines read, so that ours come after them.
    package func witness(_ stamp: UInt64) { journal.clock.witness(stamp, now: journal.host.now()) }

    /// Adds one line. `events` is given the line's id, of which the ids of new entities are made.
    ///
    /// - Parameters:
    ///   - by: the member who acts.
    ///   - at: the author's wall clock, RFC 3339.
    /// - Throws: what `events` throws, `LineDamage` for what cannot be a line, `Failure` from the world.
    package func append(
        by: String, at: String, _ events: (LineID) throws -> [JSON]
    ) throws -> Line {
        precondition(!isOver, "the lock has been given back")
        let tail = try prepare()
        let stamp = journal.clock.next(now: journal.host.now())
        let id = LineID(clock: stamp, random: journal.host.random())
        let line = try Line(
            id: id, replica: tail.identity.replica, seq: tail.seq + lines.count + 1, by: by, at: at,
            events: events(id))
        lines.append(line)
        return line
    }

    package func append(_ events: [JSON], by: String, at: String) throws -> Line {
        try append(by: by, at: at) { _ in events }
    }

    private func prepare() throws -> AppendTail {
        if let tail { return tail }
        let tail = try AppendTail.find(journal)
        self.tail = tail
        return tail
    }

    /// Makes all appended lines durable, or none.
    func commit() throws(Failure) {
        guard let tail, let last = lines.last else { return }
        try tail.save(lines)
        tail.remember(last)
    }
}
