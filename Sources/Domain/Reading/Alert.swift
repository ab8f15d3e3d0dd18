/// The catalogue (domain §2.5). Raw values are what `--json` says and what a snooze names: a promise.
package enum AlertCode: String, Numbered {
    case reviewLate = "REVIEW_LATE"
    case reviewDue = "REVIEW_DUE"
    case checkpointOverdue = "CP_OVERDUE"
    case checkpointDueSoon = "CP_DUE_SOON"
    case reserveOverdue = "RESERVE_OVERDUE"
    case reworkLimit = "REWORK_LIMIT"
    case cadenceDue = "CADENCE_DUE"
    case cadenceGrace = "CADENCE_GRACE"
    case cadenceLapsed = "CADENCE_LAPSED"
    case meetingUnconfirmed = "MEETING_UNCONFIRMED"
    case minutesMissing = "MINUTES_MISSING"
    case actionOverdue = "ACTION_OVERDUE"
    case engagementUnsigned = "ENGAGEMENT_UNSIGNED"
    case engagementEnding = "ENGAGEMENT_ENDING"
    case vigilanceMissing = "VIGILANCE_MISSING"
    case vigilanceExpired = "VIGILANCE_EXPIRED"
    case vigilanceExpiring = "VIGILANCE_EXPIRING"
    case invoiceLate = "INVOICE_LATE"
    case invoiceDueSoon = "INVOICE_DUE_SOON"
    case invoiceNotAccepted = "INVOICE_NO_ACCEPT"
    case burnAhead = "BURN_AHEAD"
    case fundingPeriod = "FUNDING_PERIOD"
    case fundingReportDue = "FUNDING_REPORT_DUE"
    case quotesMissing = "QUOTES_MISSING"
    case needStale = "NEED_STALE"
    case noNextStep = "NO_NEXT_STEP"
    case closurePending = "CLOSURE_PENDING"
    /// Shown as the badge of the quadrant, never counted.
    case frameUnbalanced = "FRAME_UNBALANCED"
    case independenceHint = "INDEPENDENCE_HINT"
    case candidateUnanswered = "CANDIDATE_UNANSWERED"
    case retentionDue = "RETENTION_DUE"
}

package enum Severity: String, CaseIterable, Comparable, Sendable {
    case high, warn, info

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .high ? 0 : self == .warn ? 1 : 2 }
}

/// Something of a mission, or of the workspace, that wants a person's eye, with what a sentence needs to say
/// why. It is worked out from the facts and a day, and stored nowhere.
package struct Alert: Equatable, Sendable {
    package let code: AlertCode
    package let severity: Severity
    /// Nil for one of the workspace.
    package var mission: EntityID?
    /// The checkpoint, meeting, action, invoice, funding, freelance… that it is about; nil for the mission.
    package var entity: EntityID?
    /// What that is called, in the user's own words.
    package var subject: String
    /// A checkpoint's number.
    package var number: Int?
    /// The day that the rule looks at.
    package var day: Day?
    /// How much there is, and how much there should be or may be.
    package var count: Int?
    package var limit: Int?
    package var markers: [IndependenceMarker] = []
    /// When what was signed holds a delivery accepted, though nobody has answered it.
    package var deemed: Day?

    init(
        _ code: AlertCode, _ severity: Severity, mission: EntityID? = nil, entity: EntityID? = nil,
        subject: String = "", number: Int? = nil, day: Day? = nil, count: Int? = nil, limit: Int? = nil
    ) {
        self.code = code
        self.severity = severity
        self.mission = mission
        self.entity = entity
        self.subject = subject
        self.number = number
        self.day = day
        self.count = count
        self.limit = limit
    }

    /// The most severe first, then as in the catalogue, then the longest overdue.
    static func inOrder(_ a: Alert, _ b: Alert) -> Bool {
        let (first, second) = (a.code.ordinal, b.code.ordinal)
        if a.severity != b.severity { return a.severity < b.severity }
        if first != second { return first < second }
        return (a.day ?? Day(number: 0), a.subject) < (b.day ?? Day(number: 0), b.subject)
    }
}
