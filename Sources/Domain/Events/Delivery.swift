/// What a freelance handed over for a checkpoint, recorded by a member on their behalf.
package struct Delivery: Equatable, Sendable {
    package var day: Day
    package var what: String
    /// A path or address; files themselves stay where they are (domain §8-7).
    package var reference: String?
    package var via: Via?

    package init(day: Day, what: String, reference: String? = nil, via: Via? = nil) {
        self.day = day
        self.what = what
        self.reference = reference
        self.via = via
    }
}

/// A small gap that is accepted now and lifted by a date.
package struct Reserve: Equatable, Sendable {
    package var text: String
    /// A member or the freelance.
    package var owner: EntityID?
    package var due: Day

    package init(text: String, owner: EntityID?, due: Day) {
        self.text = text
        self.owner = owner
        self.due = due
    }
}

/// One thing to take up again.
package struct ReworkPoint: Equatable, Sendable {
    /// Place in the checkpoint's criteria; nil for what no criterion says.
    package var criterion: Int?
    package var text: String
    /// Beyond what was agreed: the amendment question (domain §4.8).
    package var isNewRequest: Bool

    package init(criterion: Int?, text: String, isNewRequest: Bool) {
        self.criterion = criterion
        self.text = text
        self.isNewRequest = isNewRequest
    }
}

/// An answer to a delivery, with all that it was taken on.
package struct Decision: Equatable, Sendable {
    package var verdict: Verdict
    package var day: Day
    /// One finding for each criterion as it stood: later edits of the list do not change history.
    package var findings: [Finding]
    package var comment: String?
    package var reserves: [Reserve]
    package var rework: [ReworkPoint]
    /// Rework requests so far, this one included.
    package var round: Int
    /// Given after the review window: our debt, not the freelance's.
    package var isLate: Bool
    /// The lines (deliveries, criteria) that were in force: when others are now, the answer was to an
    /// earlier version.
    package var about: [LineID]

    package init(
        verdict: Verdict, day: Day, findings: [Finding] = [], comment: String? = nil,
        reserves: [Reserve] = [],
        rework: [ReworkPoint] = [], round: Int = 0, isLate: Bool = false, about: [LineID] = []
    ) {
        self.verdict = verdict
        self.day = day
        self.findings = findings
        self.comment = comment
        self.reserves = reserves
        self.rework = rework
        self.round = round
        self.isLate = isLate
        self.about = about
    }
}

/// What a meeting left behind.
package struct Minutes: Equatable, Sendable {
    package var summary: String
    package var decisions: [String]
    /// "No decision" said on purpose is a valid record (domain §2.4).
    package var noDecision: Bool

    package init(summary: String = "", decisions: [String] = [], noDecision: Bool = false) {
        self.summary = summary
        self.decisions = decisions
        self.noDecision = noDecision
    }
}

/// How a meeting was held.
package struct Holding: Equatable, Sendable {
    package var day: Day
    package var present: [EntityID]
    package var guests: [String]
    /// Minutes.
    package var duration: Int?

    package init(day: Day, present: [EntityID] = [], guests: [String] = [], duration: Int? = nil) {
        self.day = day
        self.present = present
        self.guests = guests
        self.duration = duration
    }
}
