/// The one thing to do next in a mission.
package struct NextStep: Equatable, Sendable {
    package let kind: Kind
    /// What it is about, in the user's own words: a checkpoint's title, an action's text…
    package let subject: String
    /// The checkpoint, meeting, action or invoice; nil when it is the mission itself.
    package let entity: EntityID?
    package let number: Int?
    package let due: Day?
    /// The checkpoint was delivered once and is awaited again.
    package let isRework: Bool
    /// When what was signed holds the delivery accepted, though nobody has answered it.
    package var deemed: Day?

    package enum Kind: String, CaseIterable, Sendable {
        case answerDelivery, payInvoice, getPaper, sign, ownAction, contact, confirmMeeting, writeMinutes,
            askDelivery
        case liftReserve
        case meeting, action, checkpoint, start, resume
        case nextState
    }
}

extension NextStep {
    /// The first rule that applies (domain §2.5-13). Our own duties come first on purpose: a partner is
    /// someone whom you answer and pay.
    ///
    /// - Parameters:
    ///   - open: the mission's open moments, in any order.
    ///   - duty: the paper or the signature that is missing.
    ///   - freelance: whose actions are theirs to do; everybody else's are ours.
    package init?(
        mission state: MissionState, open: [Moment], freelance: EntityID?, lacks duty: Kind? = nil,
        on today: Day
    ) {
        guard !state.isFinal else { return nil }
        func earliest(_ kind: Moment.Kind, where holds: (Moment) -> Bool = { _ in true }) -> Moment? {
            open.filter { $0.kind == kind && holds($0) }.min { ($0.day, $0.subject) < ($1.day, $1.subject) }
        }
        func late(_ moment: Moment) -> Bool { moment.day < today }
        func isOwn(_ moment: Moment) -> Bool { moment.owner == nil || moment.owner != freelance }

        if let moment = earliest(.answer) {
            self.init(.answerDelivery, moment)
        } else if let moment = earliest(.invoice, where: late) {
            self.init(.payInvoice, moment)
        } else if let duty {
            self.init(kind: duty, subject: "", entity: nil, number: nil, due: nil, isRework: false)
        } else if let moment = earliest(.signature, where: late) {
            self.init(.sign, moment)
        } else if let moment = earliest(.action, where: { late($0) && isOwn($0) }) {
            self.init(.ownAction, moment)
        } else if let moment = earliest(.contactDue, where: { today > $0.through ?? $0.day }) {
            self.init(.contact, moment, entity: nil)
        } else if let moment = earliest(.meeting, where: late) {
            self.init(.confirmMeeting, moment)
        } else if let moment = earliest(.minutes) {
            self.init(.writeMinutes, moment)
        } else if state == .active, let moment = earliest(.checkpoint, where: late) {
            self.init(.askDelivery, moment)
        } else if let moment = earliest(.reserve, where: late) {
            self.init(.liftReserve, moment)
        } else if let step = Self.toCome(open, on: today) {
            self = step
        } else {
            self.init(
                kind: .nextState, subject: state.next.first?.rawValue ?? "", entity: nil, number: nil,
                due: nil, isRework: false)
        }
    }

    /// The earliest dated thing from today on; at equal days in the order of this list.
    private static func toCome(_ open: [Moment], on today: Day) -> NextStep? {
        let kinds: [(Moment.Kind, Kind)] = [
            (.signature, .sign), (.meeting, .meeting), (.action, .action), (.checkpoint, .checkpoint),
            (.start, .start), (.resume, .resume),
        ]
        func rank(_ moment: Moment) -> Int { kinds.firstIndex { $0.0 == moment.kind } ?? kinds.count }
        let coming = open.filter { $0.day >= today && rank($0) < kinds.count }
        let first = coming.min { ($0.day, rank($0), $0.subject) < ($1.day, rank($1), $1.subject) }
        return first.map { NextStep(kinds[rank($0)].1, $0) }
    }

    private init(_ kind: Kind, _ moment: Moment) { self.init(kind, moment, entity: moment.subject) }

    private init(_ kind: Kind, _ moment: Moment, entity: EntityID?) {
        self.init(
            kind: kind, subject: moment.text, entity: entity, number: moment.number, due: moment.day,
            isRework: moment.isRework)
        if moment.kind == .answer { deemed = moment.through }
    }
}
