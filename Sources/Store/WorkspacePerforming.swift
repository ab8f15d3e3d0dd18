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
package struct Act {
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
            try write([Act(by: by, today: today, now: now, commands)][...])
        }
        return done[0]
    }

    /// Decides and records many lines, each on the state that the ones before it leave; all are made durable
    /// together. One refusal refuses all, up to the last undo before it: what an undo takes back must be
    /// written first.
    @discardableResult
    package func performAll(_ acts: [Act]) throws -> [Done] {
        var done: [Done] = []
        var run: [Act] = []
        for act in acts {
            let undoes = act.commands(LineID(clock: 0, random: 0)).contains { $0.wish.undoneLine != nil }
            if undoes, !run.isEmpty {
                done += try write(run[...])
                run = []
            }
            run.append(act)
            if undoes {
                done += try write(run[...])
                run = []
            }
        }
        return done + (try write(run[...]))
    }

    private func write(_ acts: ArraySlice<Act>) throws -> [Done] {
        guard !acts.isEmpty else { return [] }
        let done = try journal.withLock { session in
            _ = try catchUp()
            let now = host.now()
            session.witness(try withIndex { try $0.newestClock(now: now) })
            var state = Deciding(self)
            return try acts.map { try state.take($0, session) }
        }
        // Saved. Whatever becomes of the index now, it can be read again from the journal.
        knownDirectory = nil
        _ = try? catchUp()
        return done
    }
}
