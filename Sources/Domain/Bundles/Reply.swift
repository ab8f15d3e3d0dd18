// What a freelance may record from their side: the table beside that of what they may read, without a default.
extension Event.Body {
    fileprivate var reply: Reply {
        switch self {
        case .created(.contact, _), .created(.invoice, _): .new
        case .noted: .remark
        case .edited(.contact, _): .ownContact
        case .checkpointSubmitted, .submissionWithdrawn: .delivery
        case .actionDone, .actionReopened, .actionPostponed: .ownAction
        case .minutesSaved, .minutesAgreed: .minutes
        case .undone: .undo
        case .created, .edited, .archived, .restored, .settingChanged, .missionImported, .missionMoved,
            .gateOverridden, .freelanceSelected, .briefWritten, .frameSet, .closingSet,
            .checkpointRescheduled, .criterionChecked, .checkpointDecided, .reserveLifted,
            .checkpointWaived, .checkpointCancelled, .checkpointReopened, .meetingMoved, .meetingHeld,
            .meetingMissed, .meetingCancelled, .minutesShared, .actionDropped, .engagementAmended,
            .engagementTerminated, .candidacyMoved, .candidacyScored, .transferDone, .transferReopened,
            .invoicePaid, .invoiceCancelled, .alertSnoozed, .alertUnsnoozed, .personErased, .erased,
            .withheld, .unknown:
            .never
        }
    }
}

/// By which condition a fact may come from a freelance.
private enum Reply {
    case never, new, remark, ownContact, delivery, ownAction, minutes, undo
}

extension Event {
    /// Of a kind that a freelance may record.
    package var isReply: Bool { body.reply != .never }

    /// Nil when that freelance may record it, the mission being as it was before.
    ///
    /// Whose line an undo takes back is for the caller to know.
    package func replyFault(by person: EntityID, in mission: Mission?, on today: Day) -> ReplyFault? {
        if let fault = replyFault(by: person, in: mission) { return fault }
        guard body.isInShape else { return .misshapen }
        return body.liesAhead(of: today) ? .ahead : nil
    }

    /// By its kind and by what it is about; what it says is another matter.
    fileprivate func replyFault(by person: EntityID, in mission: Mission?) -> ReplyFault? {
        let reply = body.reply
        switch reply {
        case .never: return .notTheirs
        case .undo: return nil
        default: break
        }
        guard let mission, mission.isHere, mission.freelance == person else { return .otherMission }
        switch reply {
        case .new: return subject == nil && self.mission == mission.id ? nil : .unknownThing
        case .remark: return subject == mission.id && self.mission == nil ? nil : .unknownThing
        case .ownContact: return contactFault(by: person, mission)
        case .delivery: return deliveryFault(by: person, mission)
        case .ownAction: return actionFault(by: person, mission)
        case .minutes: return minutesFault(mission)
        case .never, .undo: return nil
        }
    }

    private func contactFault(by person: EntityID, _ mission: Mission) -> ReplyFault? {
        guard let contact = subject.flatMap(mission.contact), contact.isHere else { return .unknownThing }
        return contact.by == person ? nil : .notTheirOwn
    }

    /// What waits, or was asked for again, may be delivered; an answer is never pushed aside.
    private func deliveryFault(by person: EntityID, _ mission: Mission) -> ReplyFault? {
        guard let checkpoint = subject.flatMap(mission.checkpoint), checkpoint.isHere else {
            return .unknownThing
        }
        for writing in checkpoint.standing.inForce where seen.contains(writing.line) {
            switch writing.content {
            case .planned, .submitted, .withdrawn, .reopened, .decided(.changesRequested): continue
            case .decided, .waived, .cancelled: return .replaces
            }
        }
        guard case .submissionWithdrawn = body else { return nil }
        let pulled = checkpoint.deliveries.filter { seen.contains($0.line) }
        return pulled.allSatisfy { $0.by == person } ? nil : .notTheirOwn
    }

    private func actionFault(by person: EntityID, _ mission: Mission) -> ReplyFault? {
        guard let action = subject.flatMap(mission.action), action.isHere else { return .unknownThing }
        guard action.owner == person else { return .notTheirOwn }
        for writing in action.standing.inForce where seen.contains(writing.line) {
            if case .dropped = writing.content { return .replaces }
        }
        return nil
    }

    /// Minutes where there are none yet; whoever wrote some is not overwritten.
    private func minutesFault(_ mission: Mission) -> ReplyFault? {
        guard let meeting = subject.flatMap(mission.meeting), meeting.isHere else { return .unknownThing }
        guard case .minutesSaved = body else { return nil }
        return meeting.minutes.inForce.contains { seen.contains($0.line) } ? .replaces : nil
    }

    /// What would be replaced, were it recorded now.
    fileprivate func standing(in mission: Mission) -> [LineID] {
        switch body.reply {
        case .delivery: subject.flatMap(mission.checkpoint)?.standing.seen ?? []
        case .ownAction: subject.flatMap(mission.action)?.standing.seen ?? []
        case .minutes: subject.flatMap(mission.meeting)?.minutes.seen ?? []
        case .never, .new, .remark, .ownContact, .undo: []
        }
    }
}

extension Command {
    /// Nil when that freelance could wish for this, whatever will be typed: to say no before anything is.
    package func replyFault(by person: EntityID, in mission: Mission?) -> ReplyFault? {
        var event = Event(wish, on: on, in: self.mission)
        // Of which checkpoint may still be to be chosen.
        if case .delivery = wish.reply, on == nil { return nil }
        event.seen = mission.map(event.standing) ?? []
        return event.replyFault(by: person, in: mission)
    }
}
