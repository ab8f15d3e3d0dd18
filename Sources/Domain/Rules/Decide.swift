/// What a line will say, and what its author should know.
package struct Decided: Equatable, Sendable {
    package var events: [Event]
    package var advice: [Advice]

    /// Events of one line: an ``EntityID`` counts them up to this.
    package static let limit = 256

    package init(events: [Event] = [], advice: [Advice] = []) {
        self.events = events
        self.advice = advice
    }
}

/// The only place that says no.
///
/// The commands form one line, recorded and undone as one: each is decided on the state that the ones before
/// it leave, so that a mission and its checkpoints can be made at once. One refusal refuses them all.
package func decide(_ commands: [Command], on situation: Situation) throws(Refusal) -> Decided {
    var deliberation = Deliberation(situation)
    for command in commands { try deliberation.take(command) }
    return deliberation.decided
}
