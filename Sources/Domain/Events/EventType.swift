/// The names of events on disk: a promise kept for ever, so written by hand and never derived.
package enum EventType: String, Numbered {
    case organisationAdded = "organisation.added"
    case organisationEdited = "organisation.edited"
    case organisationArchived = "organisation.archived"
    case organisationRestored = "organisation.restored"
    case memberAdded = "member.added"
    case memberEdited = "member.edited"
    case memberArchived = "member.archived"
    case memberRestored = "member.restored"
    case freelanceAdded = "freelance.added"
    case freelanceEdited = "freelance.edited"
    case freelanceArchived = "freelance.archived"
    case freelanceRestored = "freelance.restored"
    case fundingAdded = "funding.added"
    case fundingEdited = "funding.edited"
    case fundingArchived = "funding.archived"
    case fundingRestored = "funding.restored"
    case documentRecorded = "document.recorded"
    case documentEdited = "document.edited"
    case documentRemoved = "document.removed"
    case settingChanged = "setting.changed"
    case noteAdded = "note.added"

    case missionCreated = "mission.created"
    case missionImported = "mission.imported"
    case missionEdited = "mission.edited"
    case missionMoved = "mission.moved"
    case missionMovedBack = "mission.moved-back"
    case missionPaused = "mission.paused"
    case missionResumed = "mission.resumed"
    case missionClosed = "mission.closed"
    case missionReopened = "mission.reopened"
    case missionDropped = "mission.dropped"
    case gateOverridden = "gate.overridden"
    case freelanceSelected = "freelance.selected"
    case briefWritten = "brief.written"
    case frameSet = "frame.set"
    case closingSet = "closing.set"

    case checkpointPlanned = "checkpoint.planned"
    case checkpointEdited = "checkpoint.edited"
    case checkpointRescheduled = "checkpoint.rescheduled"
    case checkpointSubmitted = "checkpoint.submitted"
    case submissionWithdrawn = "submission.withdrawn"
    case criterionChecked = "criterion.checked"
    case checkpointAccepted = "checkpoint.accepted"
    case checkpointAcceptedWithReserves = "checkpoint.accepted-with-reserves"
    case changesRequested = "checkpoint.changes-requested"
    case checkpointRejected = "checkpoint.rejected"
    case reserveLifted = "reserve.lifted"
    case checkpointWaived = "checkpoint.waived"
    case checkpointCancelled = "checkpoint.cancelled"
    case checkpointReopened = "checkpoint.reopened"

    case meetingPlanned = "meeting.planned"
    case meetingEdited = "meeting.edited"
    case meetingMoved = "meeting.moved"
    case meetingHeld = "meeting.held"
    case meetingMissed = "meeting.missed"
    case meetingCancelled = "meeting.cancelled"
    case minutesSaved = "minutes.saved"
    case minutesShared = "minutes.shared"
    case minutesAgreed = "minutes.agreed"

    case actionAgreed = "action.agreed"
    case actionEdited = "action.edited"
    case actionDone = "action.done"
    case actionDropped = "action.dropped"
    case actionReopened = "action.reopened"
    case actionPostponed = "action.postponed"

    case contactLogged = "contact.logged"
    case contactEdited = "contact.edited"
    case invoiceReceived = "invoice.received"
    case invoiceEdited = "invoice.edited"
    case invoicePaid = "invoice.paid"
    case invoiceCancelled = "invoice.cancelled"
    case engagementDrafted = "engagement.drafted"
    case engagementSigned = "engagement.signed"
    case engagementEdited = "engagement.edited"
    case engagementAmended = "engagement.amended"
    case engagementTerminated = "engagement.terminated"
    case objectiveSet = "objective.set"
    case objectiveEdited = "objective.edited"
    case objectiveRemoved = "objective.removed"
    case candidacyOpened = "candidacy.opened"
    case candidacyEdited = "candidacy.edited"
    case candidacyMoved = "candidacy.moved"
    case candidacyScored = "candidacy.scored"
    case transferPlanned = "transfer.planned"
    case transferEdited = "transfer.edited"
    case transferDone = "transfer.done"
    case transferReopened = "transfer.reopened"
    case transferRemoved = "transfer.removed"
    case fundingAllocated = "funding.allocated"
    case allocationEdited = "allocation.edited"
    case allocationRemoved = "allocation.removed"

    case alertSnoozed = "alert.snoozed"
    case alertUnsnoozed = "alert.unsnoozed"

    case lineUndone = "line.undone"

    case personErased = "person.erased"
    case factErased = "fact.erased"
    case factWithheld = "fact.withheld"
}

extension EventType {
    static func created(_ kind: Entity.Kind) -> EventType {
        switch kind {
        case .organisation: .organisationAdded
        case .member: .memberAdded
        case .freelance: .freelanceAdded
        case .funding: .fundingAdded
        case .mission: .missionCreated
        case .checkpoint: .checkpointPlanned
        case .meeting: .meetingPlanned
        case .action: .actionAgreed
        case .contact: .contactLogged
        case .invoice: .invoiceReceived
        case .engagement: .engagementSigned
        case .objective: .objectiveSet
        case .candidacy: .candidacyOpened
        case .allocation: .fundingAllocated
        case .document: .documentRecorded
        case .transfer: .transferPlanned
        }
    }

    static func edited(_ kind: Entity.Kind) -> EventType {
        switch kind {
        case .organisation: .organisationEdited
        case .member: .memberEdited
        case .freelance: .freelanceEdited
        case .funding: .fundingEdited
        case .mission: .missionEdited
        case .checkpoint: .checkpointEdited
        case .meeting: .meetingEdited
        case .action: .actionEdited
        case .contact: .contactEdited
        case .invoice: .invoiceEdited
        case .engagement: .engagementEdited
        case .objective: .objectiveEdited
        case .candidacy: .candidacyEdited
        case .allocation: .allocationEdited
        case .document: .documentEdited
        case .transfer: .transferEdited
        }
    }

    /// The kind that an event of this type creates.
    package var creates: Entity.Kind? { self == .engagementDrafted ? .engagement : Self.creations[self] }
    var edits: Entity.Kind? { Self.editions[self] }

    /// People and organisations are archived, what is only fields is taken away; missions are dropped, the rest
    /// cancelled.
    static func archived(_ kind: Entity.Kind) -> EventType? {
        switch kind {
        case .organisation: .organisationArchived
        case .member: .memberArchived
        case .freelance: .freelanceArchived
        case .funding: .fundingArchived
        case .objective: .objectiveRemoved
        case .allocation: .allocationRemoved
        case .document: .documentRemoved
        case .transfer: .transferRemoved
        default: nil
        }
    }

    static func restored(_ kind: Entity.Kind) -> EventType? {
        switch kind {
        case .organisation: .organisationRestored
        case .member: .memberRestored
        case .freelance: .freelanceRestored
        case .funding: .fundingRestored
        default: nil
        }
    }

    var archives: Entity.Kind? { Self.archivings[self] }
    var restores: Entity.Kind? { Self.restorings[self] }

    static func decided(_ verdict: Verdict) -> EventType {
        switch verdict {
        case .accepted: .checkpointAccepted
        case .acceptedWithReserves: .checkpointAcceptedWithReserves
        case .changesRequested: .changesRequested
        case .rejected: .checkpointRejected
        }
    }

    static func moved(_ move: MissionMove) -> EventType {
        switch move {
        case .moved: .missionMoved
        case .movedBack: .missionMovedBack
        case .paused: .missionPaused
        case .resumed: .missionResumed
        case .closed: .missionClosed
        case .reopened: .missionReopened
        case .dropped: .missionDropped
        }
    }
}

// Reading goes from the type to the kind, for every event of a rebuild: tables, made once.
extension EventType {
    private static let creations = table { created($0) }
    private static let editions = table { edited($0) }
    private static let archivings = table { archived($0) }
    private static let restorings = table { restored($0) }

    private static func table(_ type: (Entity.Kind) -> EventType?) -> ChoiceTable<EventType, Entity.Kind?> {
        ChoiceTable { wanted in Entity.Kind.allCases.last { type($0) == wanted } }
    }
}
