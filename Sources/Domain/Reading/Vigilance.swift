/// Whether the duty of vigilance asks for a certificate, and whether there is one (domain §2.5-14).
package enum Vigilance: Equatable, Sendable {
    case notNeeded
    case missing(total: Int)
    case valid(through: Day)
    case expiring(through: Day)
    case expired(since: Day)

    /// Something is to be asked for before any work goes on.
    package var isLacking: Bool {
        switch self {
        case .missing, .expired: true
        case .notNeeded, .valid, .expiring: false
        }
    }

    init(
        mission: EntityID, state: MissionState, freelance: EntityID?, _ partner: Partner, on today: Day,
        _ thresholds: Thresholds
    ) {
        let states: [MissionState] = [.ready, .active, .paused, .closing]
        guard states.contains(state), freelance != nil else {
            self = .notNeeded
            return
        }
        // The operation counts whole, however it is invoiced; others of the last months add up.
        let from = today.adding(months: -thresholds[.vigilanceWindow])
        let total = partner.engagements.reduce(0) { sum, engaged in
            let isOwn = engaged.mission == mission
            let adds =
                thresholds.holds(.vigilanceCumulate) && engaged.signed.day.map { $0 > from } ?? false
            return isOwn || adds ? sum + engaged.signed.amount : sum
        }
        guard total >= thresholds[.vigilanceThreshold] else {
            self = .notNeeded
            return
        }
        let months = thresholds[.vigilanceMonths]
        let last = partner.certificates.compactMap { $0.expires ?? $0.issued?.adding(months: months) }.max()
        guard let last else {
            self = .missing(total: total)
            return
        }
        if today > last {
            self = .expired(since: last)
        } else if last - today <= thresholds[.vigilanceSoon] {
            self = .expiring(through: last)
        } else {
            self = .valid(through: last)
        }
    }
}
