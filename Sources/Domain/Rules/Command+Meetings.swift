extension Command {
    package static func planMeeting(_ fields: Fields, in mission: EntityID) -> Command {
        create(.meeting, fields, in: mission)
    }

    /// Without a time, the meeting keeps its own.
    package static func move(
        meeting id: EntityID, in mission: EntityID, to day: Day, time: TimeOfDay? = nil,
        reason: String? = nil
    ) -> Command {
        Command(.meetingMoved(to: day, time: time, reason: reason), on: id, in: mission)
    }

    package static func hold(meeting id: EntityID, in mission: EntityID, _ holding: Holding) -> Command {
        Command(.meetingHeld(holding), on: id, in: mission)
    }

    package static func miss(meeting id: EntityID, in mission: EntityID, reason: String) -> Command {
        Command(.meetingMissed(reason: reason), on: id, in: mission)
    }

    package static func cancel(
        meeting id: EntityID, in mission: EntityID, reason: String? = nil
    ) -> Command {
        Command(.meetingCancelled(reason: reason), on: id, in: mission)
    }

    package static func save(minutes: Minutes, of meeting: EntityID, in mission: EntityID) -> Command {
        Command(.minutesSaved(minutes), on: meeting, in: mission)
    }

    package static func shareMinutes(
        of meeting: EntityID, in mission: EntityID, day: Day, with people: [String]
    ) -> Command {
        Command(.minutesShared(day: day, with: people), on: meeting, in: mission)
    }

    package static func agreeMinutes(of meeting: EntityID, in mission: EntityID, day: Day) -> Command {
        Command(.minutesAgreed(day: day), on: meeting, in: mission)
    }
}

// Actions and contacts.
extension Command {
    package static func agreeAction(_ fields: Fields, in mission: EntityID) -> Command {
        create(.action, fields, in: mission)
    }

    package static func finish(action id: EntityID, in mission: EntityID, day: Day) -> Command {
        Command(.actionDone(day: day), on: id, in: mission)
    }

    package static func drop(action id: EntityID, in mission: EntityID, reason: String) -> Command {
        Command(.actionDropped(reason: reason), on: id, in: mission)
    }

    package static func reopen(
        action id: EntityID, in mission: EntityID, reason: String? = nil
    ) -> Command {
        Command(.actionReopened(reason: reason), on: id, in: mission)
    }

    package static func postpone(
        action id: EntityID, in mission: EntityID, to day: Day, reason: String? = nil
    ) -> Command {
        Command(.actionPostponed(to: day, reason: reason), on: id, in: mission)
    }

    package static func logContact(_ fields: Fields, in mission: EntityID) -> Command {
        create(.contact, fields, in: mission)
    }
}

// Money.
extension Command {
    package static func signEngagement(_ fields: Fields, in mission: EntityID) -> Command {
        create(.engagement, fields, in: mission)
    }

    /// The due day is filled in when left out.
    package static func receiveInvoice(_ fields: Fields, in mission: EntityID) -> Command {
        create(.invoice, fields, in: mission)
    }

    package static func pay(invoice id: EntityID, in mission: EntityID, day: Day) -> Command {
        Command(.invoicePaid(day: day), on: id, in: mission)
    }

    package static func cancel(invoice id: EntityID, in mission: EntityID, reason: String) -> Command {
        Command(.invoiceCancelled(reason: reason), on: id, in: mission)
    }
}
