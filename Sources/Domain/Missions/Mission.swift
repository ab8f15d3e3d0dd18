/// One collaboration with all that belongs to it, folded from its own lines.
///
/// ```swift
/// let mission = Mission(id: id, facts: facts)   // any order, any subset: never fails
/// mission.checkpoints.first?.state
/// ```
package struct Mission: Equatable, Sendable {
    package let id: EntityID
    /// False while only facts about it have arrived, not yet the one that created it.
    package private(set) var isHere = false
    package private(set) var record = Record()
    package private(set) var standing = Slot<Standing>()
    package private(set) var brief: [BriefSection: Slot<String>] = [:]
    /// The brief as each signature found it, when it had changed since the one before.
    package private(set) var briefVersions: [BriefVersion] = []
    package private(set) var moves: [Recorded<Standing>] = []
    package private(set) var notes: [Recorded<String>] = []
    /// Typed in after it had begun: what the frame lacks is "to put right", not a fault.
    package private(set) var isImported = false
    /// Facts of a newer version, kept and without effect here.
    package private(set) var unknown = 0
    /// Day of the last fact by its author's clock, for "untouched since".
    package private(set) var touched: Day?
    /// When a freelance was last chosen.
    package private(set) var selectedOn: Day?
    package private(set) var selectionReason: String?
    /// Gates passed over, in order.
    package private(set) var overrides: [Recorded<Override>] = []

    package private(set) var snoozes = Snoozes()

    private var checkpointParts = Parts<Checkpoint>()
    private var meetingParts = Parts<Meeting>()
    private var actionParts = Parts<Action>()
    private var contactParts = Parts<Contact>()
    private var invoiceParts = Parts<Invoice>()
    private var engagementParts = Parts<Engagement>()
    private var objectiveParts = Parts<Objective>()
    private var candidacyParts = Parts<Candidacy>()
    private var allocationParts = Parts<Allocation>()
    private var transferParts = Parts<SkillsTransfer>()

    package init(id: EntityID) { self.id = id }

    /// Folds facts in order of line, whatever the order in which they are given.
    package init(id: EntityID, facts: some Sequence<Fact>) {
        self.init(id: id)
        for fact in facts.inOrder() { apply(fact) }
    }

    /// Why and since when it stands where it does.
    package struct Standing: Equatable, Sendable {
        package let state: MissionState
        package let day: Day?
        package let reason: String?
        package let resumeOn: Day?
    }
}

/// A gate passed over on the way to a state, and why.
package struct Override: Equatable, Sendable {
    package let code: GateCode
    package let to: MissionState
    package let reason: String
}

extension Mission {
    package var title: String { record.text(.title) ?? "" }
    package var reference: String? { record.text(.reference) }
    package var organisation: EntityID? { record.id(.organisation) }
    package var category: Category? { record.choice(.category) }
    package var freelance: EntityID? { record.id(.freelance) }
    package var lead: EntityID? { record.id(.lead) }
    package var start: Day? { record.day(.start) }
    package var end: Day? { record.day(.end) }

    package var state: MissionState { standing.content?.state ?? .need }
    package var isContested: Bool { standing.isContested }

    /// In order of number, then of creation.
    package var checkpoints: [Checkpoint] {
        checkpointParts.all { ($0.number, $0.id) < ($1.number, $1.id) }
    }
    /// In order of day.
    package var meetings: [Meeting] {
        meetingParts.all { ($0.day ?? Day(number: 0), $0.id) < ($1.day ?? Day(number: 0), $1.id) }
    }
    package var actions: [Action] {
        actionParts.all { ($0.due ?? Day(number: 0), $0.id) < ($1.due ?? Day(number: 0), $1.id) }
    }
    package var contacts: [Contact] {
        contactParts.all { ($0.day ?? Day(number: 0), $0.id) < ($1.day ?? Day(number: 0), $1.id) }
    }
    package var invoices: [Invoice] { invoiceParts.all }
    package var engagements: [Engagement] { engagementParts.all }
    package var objectives: [Objective] { objectiveParts.all }
    package var candidacies: [Candidacy] { candidacyParts.all }
    package var allocations: [Allocation] { allocationParts.all }
    package var transfers: [SkillsTransfer] { transferParts.all }

    package func checkpoint(_ id: EntityID) -> Checkpoint? { checkpointParts[id] }
    package func meeting(_ id: EntityID) -> Meeting? { meetingParts[id] }
    package func action(_ id: EntityID) -> Action? { actionParts[id] }
    package func contact(_ id: EntityID) -> Contact? { contactParts[id] }
    package func invoice(_ id: EntityID) -> Invoice? { invoiceParts[id] }
    package func engagement(_ id: EntityID) -> Engagement? { engagementParts[id] }
    package func objective(_ id: EntityID) -> Objective? { objectiveParts[id] }
    package func candidacy(_ id: EntityID) -> Candidacy? { candidacyParts[id] }
    package func allocation(_ id: EntityID) -> Allocation? { allocationParts[id] }
    package func transfer(_ id: EntityID) -> SkillsTransfer? { transferParts[id] }
    package func text(of section: BriefSection) -> String { brief[section]?.content ?? "" }
}

extension Mission {
    /// Takes one more fact, later than all before it; ``init(id:facts:)`` puts them in that order.
    package mutating func apply(_ fact: Fact) {
        touch(fact)
        switch fact.event.body {
        case .created(.mission, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
            enter(.need, day: nil, fact)
        case .missionImported(let fields, let state, let day):
            isHere = true
            isImported = true
            record.write(fields, at: fact.line, seen: [])
            enter(state, day: day, fact)
        case .edited(.mission, let fields), .frameSet(let fields), .closingSet(let fields):
            record.write(fields, at: fact.line, seen: fact.event.seen)
        case .freelanceSelected(let freelance, let day, let reason):
            selectedOn = day
            selectionReason = reason
            record.write([.freelance: .id(freelance)], at: fact.line, seen: fact.event.seen)
        case .missionMoved(_, let state, let day, let reason, let resumeOn):
            enter(state, day: day, reason: reason, resumeOn: resumeOn, fact)
        case .gateOverridden(let code, let state, let reason):
            overrides.append(Recorded(Override(code: code, to: state, reason: reason), fact))
        case .briefWritten(let section, let text):
            brief[section, default: Slot()].write(text, at: fact.line, seen: fact.event.seen)
        case .noted(let text): notes.append(Recorded(text, fact))
        case .alertSnoozed, .alertUnsnoozed: snoozes.apply(fact)
        case .unknown: unknown += 1
        default: applyToPart(fact)
        }
    }

    private mutating func enter(
        _ state: MissionState, day: Day?, reason: String? = nil, resumeOn: Day? = nil, _ fact: Fact
    ) {
        let standing = Standing(state: state, day: day, reason: reason, resumeOn: resumeOn)
        self.standing.write(standing, at: fact.line, seen: fact.event.seen)
        moves.append(Recorded(standing, fact))
    }

    private mutating func touch(_ fact: Fact) {
        guard let day = Day(beginning: fact.at) else { return }
        touched = max(touched ?? day, day)
    }

    /// A signature is on the brief as it stands then.
    private mutating func freezeBrief(_ fact: Fact) {
        guard let day = engagement(fact.subject)?.signedOn else { return }
        let texts = brief.compactMapValues { slot in slot.content.flatMap { $0.isEmpty ? nil : $0 } }
        guard !texts.isEmpty, texts != briefVersions.last?.texts else { return }
        briefVersions.append(BriefVersion(line: fact.line, signedOn: day, texts: texts))
    }

    private mutating func applyToPart(_ fact: Fact) {
        switch fact.event.body.part {
        case .checkpoint: checkpointParts.apply(fact)
        case .meeting: meetingParts.apply(fact)
        case .action: actionParts.apply(fact)
        case .contact: contactParts.apply(fact)
        case .invoice: invoiceParts.apply(fact)
        case .engagement:
            let wasSigned = engagement(fact.subject)?.isSigned ?? false
            engagementParts.apply(fact)
            if !wasSigned { freezeBrief(fact) }
        case .objective: objectiveParts.apply(fact)
        case .candidacy: candidacyParts.apply(fact)
        case .allocation: allocationParts.apply(fact)
        case .transfer: transferParts.apply(fact)
        default: break
        }
    }
}

extension Event.Body {
    package var makesMission: Bool {
        switch self {
        case .created(.mission, _), .missionImported: true
        default: false
        }
    }

    /// The kind of part that the event is about; nil for events on missions, people and lines.
    package var part: Entity.Kind? {
        switch self {
        case .created(let kind, _), .edited(let kind, _), .archived(let kind, _), .restored(let kind):
            kind.holder == nil ? nil : kind
        case .checkpointRescheduled, .checkpointSubmitted, .submissionWithdrawn, .criterionChecked,
            .checkpointDecided, .reserveLifted, .checkpointWaived, .checkpointCancelled, .checkpointReopened:
            .checkpoint
        case .meetingMoved, .meetingHeld, .meetingMissed, .meetingCancelled, .minutesSaved, .minutesShared,
            .minutesAgreed:
            .meeting
        case .actionDone, .actionDropped, .actionReopened, .actionPostponed: .action
        case .invoicePaid, .invoiceCancelled: .invoice
        case .engagementAmended, .engagementTerminated: .engagement
        case .candidacyMoved, .candidacyScored: .candidacy
        case .transferDone, .transferReopened: .transfer
        default: nil
        }
    }
}
