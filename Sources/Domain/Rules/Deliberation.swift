/// One line in the making.
struct Deliberation {
    private(set) var situation: Situation
    private(set) var decided = Decided()

    init(_ situation: Situation) { self.situation = situation }

    mutating func take(_ command: Command) throws(Refusal) {
        record(Event(command.wish, on: command.on, in: command.mission))
    }

    private mutating func record(_ event: Event) {
        decided.events.append(event)
    }
}
