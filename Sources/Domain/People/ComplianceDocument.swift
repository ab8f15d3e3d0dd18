/// A paper that a freelance, or who bills for them, has shown: its dates and whether it was looked at. The
/// paper itself stays where it is (domain §8-7).
package struct ComplianceDocument: KeptPart {
    package let id: EntityID
    var kept = Kept()

    package init(id: EntityID) { self.id = id }

    package var kind: DocumentKind { record.choice(.documentKind) ?? .other }
    package var issuedOn: Day? { record.day(.issued) }
    package var verifiedOn: Day? { record.day(.verified) }

    /// The last day on which it holds: as written on it; a vigilance certificate holds for some months after
    /// its issue (domain F1).
    package func expiresOn(_ thresholds: Thresholds) -> Day? {
        if let day = record.day(.expires) { return day }
        guard kind == .vigilance else { return nil }
        return issuedOn?.adding(months: thresholds[.vigilanceMonths])
    }

    package func state(on today: Day, _ thresholds: Thresholds) -> DocumentState {
        if let last = expiresOn(thresholds) {
            if today > last { return .expired }
            if last - today <= thresholds[.vigilanceSoon] { return .expiringSoon }
        }
        return verifiedOn == nil ? .unverified : .valid
    }
}

package enum DocumentState: String, CaseIterable, Sendable {
    case valid, unverified, expiringSoon, expired
}
