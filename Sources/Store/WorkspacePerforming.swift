package import Domain

/// What was recorded: durable when this exists.
package struct Done: Equatable, Sendable {
    package let line: LineID
    package let facts: [Fact]
    package let advice: [Advice]

    /// The thing that the line created first, if it created one.
    package var created: EntityID? {
        facts.first {
            if case .created = $0.event.body {
                true
            } else if case .missionImported = $0.event.body {
                true
            } else {
                false
            }
        }?
        .created
    }
}

/// One line to write: who acts, when, and what they wish. The wishes may name things that the same line
/// creates, by the line's id.
package struct Proposal {
    package var by: EntityID?
    package var today: Day
    /// Nil for the clock of the machine.
    package var now: Now?
    package var commands: (LineID) -> [Command]

    package init(
        by: EntityID?, today: Day, now: Now? = nil, _ commands: @escaping (LineID) -> [Command]
    ) {
        self.by = by
        self.today = today
        self.now = now
        self.commands = commands
    }
}

extension Workspace {
    /// Decides and records, as one line. Throws `Refusal` when it cannot be, `Failure` when it is not saved.
    ///
    /// Decided under the append lock on the newest state, so nobody can come between the look and the act.
    @discardableResult
    package func perform(
        by: EntityID?, today: Day, now: Now? = nil, _ commands: (LineID) -> [Command]
    ) throws -> Done {
        let done = try withoutActuallyEscaping(commands) { commands in
            try write([Proposal(by: by, today: today, now: now, commands)])
        }
        return done[0]
    }

    /// Decides and records many lines, each on the state that the ones before it leave; all are made durable
    /// together. One refusal refuses all.
    ///
    /// The acts are asked for one after the other, as their turn comes: a lazy sequence may name in a later
    /// act what an earlier one has made. What an undo takes back must have been written before.
    @discardableResult
    package func performAll(_ acts: some Sequence<Proposal>) throws -> [Done] { try write(acts) }

    /// Decides as ``performAll(_:)`` would and writes nothing: throws what that would throw.
    package func rehearse(_ acts: some Sequence<Proposal>) throws {
        do {
            try journal.withLock(waiting: patience) { session in
                _ = try catchUp()
                var state = Deciding(self)
                for act in acts { _ = try state.take(act, session) }
                // Lines are written when the lock's work ends well; this one never does.
                throw Rehearsed()
            }
        } catch is Rehearsed {}
    }

    private struct Rehearsed: Error {}

    private func write(_ acts: some Sequence<Proposal>) throws -> [Done] {
        let done = try journal.withLock(waiting: patience) { session in
            _ = try catchUp()
            let now = host.now()
            session.witness(try withIndex { try $0.newestClock(now: now) })
            var state = Deciding(self)
            return try acts.map { try state.take($0, session) }
        }
        // Saved. Whatever becomes of the index now, it can be read again from the journal.
        do { _ = try catchUp() } catch { forget() }
        return done
    }
}
