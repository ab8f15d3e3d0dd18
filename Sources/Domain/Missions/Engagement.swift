/// What both sides sign: the kind of paper, the amount, the dates; then what was amended, and how it ended
/// before its time (domain §2.3).
package struct Engagement: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    /// Numbered from 1 in this order.
    package private(set) var amendments: [Recorded<Amendment>] = []
    private var ending = Slot<Termination>()

    package init(id: EntityID) { self.id = id }

    package var signedOn: Day? { record.day(.day) }
    /// Signed once, also when it was ended early since.
    package var isSigned: Bool { signedOn != nil }
    package var termination: Termination? { ending.content }
    package var isContested: Bool { ending.isContested }

    /// Cents before tax, as first signed.
    package var amount: Int { record.number(.amount) ?? 0 }
    /// Cents before tax, amendments included.
    package var total: Int { amendments.reduce(amount) { $0 + $1.content.delta } }
    /// As last amended; the day of its termination when that came.
    package var end: Day? {
        termination?.day ?? amendments.last { $0.content.end != nil }?.content.end ?? record.day(.end)
    }

    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .engagementAmended(let amendment): amendments.append(Recorded(amendment, fact))
        case .engagementTerminated(let termination):
            ending.write(termination, at: fact.line, seen: fact.event.seen)
        default: break
        }
    }

    /// Who says that it ended, as long as nobody wrote in their place: what a new ending must name.
    package var seen: [LineID] { ending.seen }
}

/// A change that both sides agreed to after they had signed.
package struct Amendment: Equatable, Sendable {
    package var day: Day
    package var what: String
    /// Cents before tax, more or less than before.
    package var delta: Int
    package var end: Day?

    package init(day: Day, what: String, delta: Int = 0, end: Day? = nil) {
        self.day = day
        self.what = what
        self.delta = delta
        self.end = end
    }
}

/// Why and when what was signed ended before its time.
package struct Termination: Equatable, Sendable {
    package var day: Day
    /// The notice that the frame holds was given.
    package var noticeKept: Bool
    package var reason: String

    package init(day: Day, noticeKept: Bool, reason: String) {
        self.day = day
        self.noticeKept = noticeKept
        self.reason = reason
    }
}

package enum EngagementState: String, CaseIterable, Sendable { case draft, sent, signed, ended, terminated }

extension Mission {
    /// Drafted, sent, signed: by the days that are set. What is signed ends with the mission.
    package func state(of engagement: Engagement) -> EngagementState {
        if engagement.termination != nil { return .terminated }
        if engagement.isSigned { return state == .closed ? .ended : .signed }
        return engagement.record.day(.sent) == nil ? .draft : .sent
    }

    /// All that was ever signed here: what money was committed by.
    package var signed: [Engagement] { engagements.filter(\.isSigned) }
    /// What still binds both sides.
    package var inForce: [Engagement] { signed.filter { $0.termination == nil } }
    /// What was signed takes silence for acceptance: it is said, and nothing is accepted by it (domain F6).
    package var isTacit: Bool { inForce.contains { $0.record.flag(.tacitAcceptance) ?? false } }
}
