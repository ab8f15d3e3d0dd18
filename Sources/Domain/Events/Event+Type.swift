extension Event {
    /// The name on disk.
    package var typeName: String {
        if case .unknown(let type) = body { type } else { body.type.rawValue }
    }
}

extension Event.Body {
    /// The type; for an unknown body, which has none, that of the plainest note.
    package var type: EventType {
        switch self {
        // An engagement that nobody has signed yet is a draft.
        case .created(.engagement, let fields) where fields[.day] == nil: .engagementDrafted
        case .created(let kind, _): .created(kind)
        case .edited(let kind, _): .edited(kind)
        case .archived(let kind, _): .archived(kind) ?? .noteAdded
        case .restored(let kind): .restored(kind) ?? .noteAdded
        case .noted, .unknown: .noteAdded
        case .settingChanged: .settingChanged
        case .missionImported: .missionImported
        case .missionMoved(let move, _, _, _, _): .moved(move)
        case .gateOverridden: .gateOverridden
        case .freelanceSelected: .freelanceSelected
        case .briefWritten: .briefWritten
        case .frameSet: .frameSet
        case .closingSet: .closingSet
        case .checkpointRescheduled: .checkpointRescheduled
        case .checkpointSubmitted: .checkpointSubmitted
        case .submissionWithdrawn: .submissionWithdrawn
        case .criterionChecked: .criterionChecked
        case .checkpointDecided(let decision): .decided(decision.verdict)
        case .reserveLifted: .reserveLifted
        case .checkpointWaived: .checkpointWaived
        case .checkpointCancelled: .checkpointCancelled
        case .checkpointReopened: .checkpointReopened
        case .meetingMoved: .meetingMoved
        case .meetingHeld: .meetingHeld
        case .meetingMissed: .meetingMissed
        case .meetingCancelled: .meetingCancelled
        case .minutesSaved: .minutesSaved
        case .minutesShared: .minutesShared
        case .minutesAgreed: .minutesAgreed
        case .actionDone: .actionDone
        case .actionDropped: .actionDropped
        case .actionReopened: .actionReopened
        case .actionPostponed: .actionPostponed
        case .engagementAmended: .engagementAmended
        case .engagementTerminated: .engagementTerminated
        case .candidacyMoved: .candidacyMoved
        case .candidacyScored: .candidacyScored
        case .transferDone: .transferDone
        case .transferReopened: .transferReopened
        case .invoicePaid: .invoicePaid
        case .invoiceCancelled: .invoiceCancelled
        case .alertSnoozed: .alertSnoozed
        case .alertUnsnoozed: .alertUnsnoozed
        case .undone: .lineUndone
        case .personErased: .personErased
        case .erased: .factErased
        case .withheld: .factWithheld
        }
    }
}
