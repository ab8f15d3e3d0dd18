/// What the author should know and which forbids nothing.
package enum Advice: Equatable, Sendable {
    // Missions
    case startInPast(Day)
    /// A mission of more than twelve months (domain §2.2).
    case longerThanAYear

    // Checkpoints
    case noCriteria
    case dueAfterMissionEnd(Day)
    /// Neither a description nor a reference (domain C1).
    case deliveryWithoutWords
    /// Given after the review window, which ended on that day (domain C7).
    case lateAnswer(due: Day)
    /// More rounds than the price includes (domain C8).
    case roundsBeyondFrame(round: Int, included: Int)
    /// Beyond what was agreed: an amendment? (domain §4.8)
    case newRequest
    /// A checkpoint of a signed engagement is cancelled: an amendment?
    case amendmentNeeded
    case rescheduledBeyondFlex(days: Int, free: Int)

    /// Somebody was chosen, and these freelances still wait to hear of it.
    case tell([EntityID])
    /// Nobody said when a paused mission resumes (domain G25).
    case pausedWithoutDay
    /// Good to know on the way, and nothing to do about it now.
    case gate(GateFinding)

    // Meetings
    case onlyOneSidePresent

    // Words
    /// Words that order; another would propose (domain §2.6).
    case wording(Wording)

    // Money
    case invoiceBeforeAcceptance
    case invoiceNumberKnown(String)
    /// More days from invoice to payment than the workspace's limit (domain F3).
    case longPaymentTerm(days: Int, limit: Int)
    /// Whoever sends it charges no tax, and it must say so (domain F4).
    case franchiseMention
    /// What we alone were billed in a year is above what goes without tax (domain F4).
    case aboveFranchise(total: Int, limit: Int)
    /// A public grant of more than that is agreed in writing, or audited (domain F10).
    case grantAgreement(above: Int)
    case grantAudit(above: Int)
    /// More is given out of a source of money than it holds.
    case overAllocated(funding: EntityID, by: Int)
}
