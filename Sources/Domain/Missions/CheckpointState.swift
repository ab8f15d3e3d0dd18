/// Where a checkpoint stands (domain §2.3).
package enum CheckpointState: String, CaseIterable, Sendable {
    case planned, submitted, changesRequested, accepted, acceptedWithReserves, rejected, waived, cancelled

    /// Nothing more is awaited before the mission can close.
    package var isFinal: Bool {
        switch self {
        case .accepted, .acceptedWithReserves, .rejected, .waived, .cancelled: true
        case .planned, .submitted, .changesRequested: false
        }
    }

    /// Counts as progress.
    package var isPositive: Bool {
        self == .accepted || self == .acceptedWithReserves || self == .waived
    }

    /// A delivery is awaited.
    package var awaitsDelivery: Bool { self == .planned || self == .changesRequested }
}

/// The four answers to a delivery.
package enum Verdict: String, CaseIterable, Sendable {
    case accepted
    case acceptedWithReserves = "accepted-with-reserves"
    case changesRequested = "changes-requested"
    case rejected
}

/// How a criterion was found: met, not met, not applicable.
package enum Finding: String, CaseIterable, Sendable { case yes, no, notApplicable = "n/a" }
