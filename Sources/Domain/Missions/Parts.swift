/// A thing that lives in a mission: its fields, and how each fact about it changes it.
package protocol Part: Equatable, Sendable {
    init(id: EntityID)
    var id: EntityID { get }
    /// False while only facts about it have arrived, not yet the one that created it.
    var isHere: Bool { get }
    var record: Record { get }
    mutating func apply(_ fact: Fact)
}

/// The parts of one kind, found by id and kept in order of creation.
package struct Parts<Member: Part>: Equatable, Sendable {
    private var members: [Member] = []
    private var places: [EntityID: Int] = [:]

    package init() {}

    package subscript(id: EntityID) -> Member? { places[id].map { members[$0] } }

    /// Those whose creation has arrived.
    package var all: [Member] { members.filter(\.isHere) }

    mutating func apply(_ fact: Fact) {
        let id = fact.subject
        if let place = places[id] {
            members[place].apply(fact)
        } else {
            var member = Member(id: id)
            member.apply(fact)
            places[id] = members.count
            members.append(member)
        }
    }
}
