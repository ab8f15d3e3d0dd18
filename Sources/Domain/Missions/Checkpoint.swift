/// A validation checkpoint: what is due, what was handed over, what was answered.
package struct Checkpoint: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    /// What put the checkpoint where it is.
    package private(set) var standing = Slot<Standing>()
    package private(set) var deliveries: [Recorded<Delivery>] = []
    package private(set) var decisions: [Recorded<Decision>] = []
    package private(set) var findings: [Int: Slot<Finding>] = [:]
    package private(set) var liftings: [ReserveID: Lifting] = [:]
    package private(set) var reschedules: [Recorded<Reschedule>] = []
    package private(set) var originalDue: Day?
    /// Named by a withdrawal, whether or not it is here yet.
    private var withdrawn: Set<LineID> = []

    package init(id: EntityID) { self.id = id }

    package enum Standing: Equatable, Sendable {
        case planned
        case submitted
        case withdrawn
        case decided(Verdict)
        case waived(day: Day, reason: String, effect: PaymentEffect)
        case cancelled(day: Day, reason: String)
        case reopened(day: Day, reason: String)
    }

    package struct Reschedule: Equatable, Sendable {
        package let to: Day
        package let reason: String?
    }

    /// A reserve is named by the line of its decision and its place there.
    package struct ReserveID: Hashable, Sendable {
        package let decision: LineID
        package let index: Int

        package init(decision: LineID, index: Int) {
            self.decision = decision
            self.index = index
        }
    }

    package struct Lifting: Equatable, Sendable {
        package let day: Day
        package let note: String?
        package let line: LineID
    }

    package struct HeldReserve: Equatable, Sendable {
        package let id: ReserveID
        package let reserve: Reserve
        package let lifted: Lifting?
    }
}

/// Something said in a line, with who said it.
package struct Recorded<Content: Equatable & Sendable>: Equatable, Sendable {
    package let content: Content
    package let line: LineID
    package let by: EntityID?
    package let at: String

    init(_ content: Content, _ fact: Fact) {
        self.content = content
        line = fact.line
        by = fact.by
        at = fact.at
    }
}

extension Checkpoint {
    package var number: Int { record.number(.n) ?? 0 }
    package var title: String { record.text(.title) ?? "" }
    package var due: Day? { record.day(.due) }
    /// Hundredths of a percent of the price.
    package var share: Int { record.number(.share) ?? 0 }
    package var criteria: [Criterion] { record.criteria(.criteria) }
    package var isContested: Bool { standing.isContested }

    package var state: CheckpointState {
        guard let latest = standing.latest?.content else { return .planned }
        // Two answers that did not know of each other are no answer: a person settles them.
        if standing.isContested { return deliveries.isEmpty ? .planned : .submitted }
        switch latest {
        case .planned, .reopened: return .planned
        case .withdrawn:
            return decisions.last?.content.verdict == .changesRequested ? .changesRequested : .planned
        case .submitted: return .submitted
        case .waived: return .waived
        case .cancelled: return .cancelled
        case .decided(.accepted): return .accepted
        case .decided(.acceptedWithReserves):
            return reserves.allSatisfy { $0.lifted != nil } ? .accepted : .acceptedWithReserves
        case .decided(.changesRequested): return .changesRequested
        case .decided(.rejected): return .rejected
        }
    }

    /// Rework requests so far. Two members who recorded the same round at once count it once.
    package var round: Int { decisions.map(\.content.round).max() ?? 0 }

    /// The delivery that waits for an answer.
    package var awaiting: Recorded<Delivery>? { state == .submitted ? deliveries.last : nil }

    /// The answer that stands, if one does.
    package var decision: Recorded<Decision>? {
        guard !standing.isContested, let latest = standing.latest, case .decided = latest.content else {
            return nil
        }
        return decisions.last { $0.line == latest.line }
    }

    /// The reserves of the answer that stands; of both, when two members gave the same answer at once.
    package var reserves: [HeldReserve] {
        guard decision != nil else { return [] }
        let lines = standing.seen
        return decisions.filter { lines.contains($0.line) }.flatMap { decision in
            decision.content.reserves.enumerated().map { index, reserve in
                let id = ReserveID(decision: decision.line, index: index)
                return HeldReserve(id: id, reserve: reserve, lifted: liftings[id])
            }
        }
    }

    package var openReserves: [HeldReserve] {
        state == .acceptedWithReserves ? reserves.filter { $0.lifted == nil } : []
    }

    /// What an answer given now would be about: the deliveries and the list of criteria in force.
    package var about: [LineID] {
        Set(deliveries.map(\.line) + record.slot(.criteria).seen).sorted()
    }

    /// The standing answer was given on other deliveries or criteria than are in force now.
    package var isAnswerToEarlierVersion: Bool {
        decision.map { !$0.content.about.isEmpty && $0.content.about != about } ?? false
    }
}

extension Checkpoint {
    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
            originalDue = fields.day(.due)
            standing.write(.planned, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .checkpointRescheduled(let day, let reason):
            record.write([.due: .day(day)], at: fact.line, seen: fact.event.seen)
            reschedules.append(Recorded(Reschedule(to: day, reason: reason), fact))
        case .checkpointSubmitted(let delivery):
            if !withdrawn.contains(fact.line) { deliveries.append(Recorded(delivery, fact)) }
            stand(.submitted, fact)
        case .submissionWithdrawn:
            withdrawn.formUnion(fact.event.seen)
            deliveries.removeAll { withdrawn.contains($0.line) }
            stand(.withdrawn, fact)
        case .criterionChecked(let index, let finding):
            findings[index, default: Slot()].write(finding, at: fact.line, seen: fact.event.seen)
        case .checkpointDecided(let decision):
            decisions.append(Recorded(decision, fact))
            stand(.decided(decision.verdict), fact)
        case .reserveLifted(let decision, let index, let day, let note):
            liftings[ReserveID(decision: decision, index: index)] = Lifting(
                day: day, note: note, line: fact.line)
        case .checkpointWaived(let day, let reason, let effect):
            stand(.waived(day: day, reason: reason, effect: effect), fact)
        case .checkpointCancelled(let day, let reason): stand(.cancelled(day: day, reason: reason), fact)
        case .checkpointReopened(let day, let reason): stand(.reopened(day: day, reason: reason), fact)
        default: break
        }
    }

    private mutating func stand(_ content: Standing, _ fact: Fact) {
        standing.write(content, at: fact.line, seen: fact.event.seen)
    }
}
