// What a person may ask: that what is held on them be erased.
extension Deliberation {
    /// It cannot be taken back, so it is for coordination alone; and somebody who coordinates must remain.
    mutating func erase(_ others: [EntityID], _ command: Command) throws(Refusal) {
        let person = try party(command.on, [.member, .freelance])
        try require([.coordination])
        let remaining = situation.directory.all(.member).filter { $0.id != person.id }
        guard remaining.contains(where: { $0.roles.contains(.coordination) }) else { throw .lastCoordination }
        try record(.personErased(others: others), command)
    }
}

extension Command {
    /// Facts on the person are found by themselves; `others` are facts about them that stand on something else.
    package static func erase(_ person: EntityID, others: [EntityID]) -> Command {
        Command(.personErased(others: others), on: person)
    }
}

extension Event.Body {
    /// It erases, or stands where something was erased.
    package var isErasure: Bool {
        switch self {
        case .personErased, .erased: true
        default: false
        }
    }
}
