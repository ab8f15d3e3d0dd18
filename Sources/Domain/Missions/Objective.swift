/// Something measurable that the mission is to change (domain §2.2). Whether it is attainable and relevant
/// stays for people to judge.
package struct Objective: KeptPart {
    package let id: EntityID
    var kept = Kept()

    package init(id: EntityID) { self.id = id }

    package var statement: String { record.text(.statement) ?? "" }
    package var target: Int? { record.number(.target) }
    package var result: Int? { record.number(.result) }
    package var due: Day? { record.day(.due) }

    /// Says what, how it is measured, how much and by when.
    package var isSMART: Bool {
        !statement.isEmpty && record.text(.indicator) != nil && target != nil && due != nil
    }

    /// Tenths of a percent of the target; nil while there is no result.
    package var reachedPerMille: Int? {
        guard let target, target > 0, let result else { return nil }
        return (result * 1000 + target / 2) / target
    }
}

/// Money of one source that pays a part of the mission.
package struct Allocation: KeptPart {
    package let id: EntityID
    var kept = Kept()

    package init(id: EntityID) { self.id = id }

    package var funding: EntityID? { record.id(.funding) }
    /// Cents.
    package var amount: Int { record.number(.amount) ?? 0 }
}
