import Domain

/// How missions stand today: one reckoning for each that was asked about since something last changed.
package final class Reckonings {
    private var known: [EntityID: Reckoning] = [:]

    package init() {}

    func reckoning(of row: MissionRow, _ outlook: () -> Outlook) -> Reckoning {
        if let reckoning = known[row.card.id] { return reckoning }
        let reckoning = Reckoning(outlook())
        known[row.card.id] = reckoning
        return reckoning
    }
}
