import Domain

/// What the workspace as a whole has agreed on, folded from every line that ever set something.
struct Settings: Equatable, Sendable {
    private(set) var slots: [String: Slot<JSON>] = [:]

    /// The root under which lines that change settings are kept; no line has this id.
    static let root = EntityID(line: LineID(clock: 0, random: 0), place: 0)

    init(facts: some Sequence<Fact>) {
        for fact in facts.inOrder() { apply(fact) }
    }

    mutating func apply(_ fact: Fact) {
        guard case .settingChanged(let key, let value) = fact.event.body else { return }
        slots[key, default: Slot()].write(value, at: fact.line, seen: fact.event.seen)
    }

    var contestedCount: Int { slots.values.count { $0.isContested } }
}
