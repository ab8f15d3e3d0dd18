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
    package var all: [Member] { members.allSatisfy(\.isHere) ? members : members.filter(\.isHere) }

    /// The same in another order. They nearly always stand in it already, and are asked for a dozen times in a
    /// fold: looking is cheaper than moving them.
    func all(_ areInOrder: (Member, Member) -> Bool) -> [Member] {
        let all = all
        let isInOrder = !all.indices.dropFirst().contains { areInOrder(all[$0], all[$0 - 1]) }
        return isInOrder ? all : all.sorted(by: areInOrder)
    }

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
