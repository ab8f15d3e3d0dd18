/// What money before tax costs an organisation in the end (domain §2.5-5): the tax that it does not recover comes on
/// top, and the contribution for an author's work where the workspace has confirmed that it owes one (domain F14).
///
/// ```swift
/// RealCost(freelance, for: organisation, thresholds)?.of(576_000)    // 691_200 with 20% that nobody recovers
/// ```
package struct RealCost: Equatable, Sendable {
    /// Thousandths of the price.
    private let perMille: Int
    /// Hundredths of a percent of it.
    private let contribution: Int

    /// Nil where the tax is not known. Recovery in part counts as none: it costs this at most.
    package init?(_ freelance: Party?, for organisation: Party?, _ thresholds: Thresholds) {
        guard let regime: VATRegime = freelance?.record.choice(.vatRegime), let perMille = regime.perMille
        else { return nil }
        let status: VATStatus? = organisation?.record.choice(.vatStatus)
        let form: BusinessForm? = freelance?.record.choice(.businessForm)
        self.perMille = status == .full ? 0 : perMille
        contribution =
            form == .artistAuthor && thresholds.holds(.authorDiffuser) ? thresholds[.authorRate] : 0
    }

    package func of(_ cents: Int) -> Int { cents + tax(on: cents) + contribution(on: cents) }
    package func tax(on cents: Int) -> Int { (cents * perMille + 500) / 1000 }
    package func contribution(on cents: Int) -> Int { (cents * contribution + 5000) / 10_000 }
}

extension Money {
    /// What is to be paid in all: as signed, else as estimated.
    package var price: Int? { committed > 0 ? committed : estimate }
}

extension VATRegime {
    fileprivate var perMille: Int? {
        switch self {
        case .franchise293B: 0
        case .standard20: 200
        case .reduced10: 100
        case .reduced55: 55
        case .other: nil
        }
    }
}
