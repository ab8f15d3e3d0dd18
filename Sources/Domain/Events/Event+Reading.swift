extension Event {
    /// Reads any JSON object as an event. What is not understood becomes ``Body/unknown(type:)``; the bytes
    /// stay in the line.
    package init(_ json: JSON) {
        let reader = EventReader(json: json)
        self.init(
            json["type"]?.string ?? "", on: reader.optionalID("on"), in: reader.optionalID("in"),
            seen: reader.lines("seen"), of: json)
    }

    /// The same where what all events have is known already; `members` has at least the others.
    package init(
        _ type: String, on subject: EntityID?, in mission: EntityID?, seen: [LineID], of members: JSON
    ) {
        let body = EventType(rawValue: type).flatMap { try? Body(type: $0, EventReader(json: members)) }
        self.init(body ?? .unknown(type: type), on: subject, in: mission, seen: seen)
    }
}

extension Event.Body {
    init(type: EventType, _ read: EventReader) throws(EventReader.Misshapen) {
        if let kind = type.creates {
            self = .created(kind, Fields(read.json, of: kind.fields))
        } else if let kind = type.edits {
            self = .edited(kind, Fields(read.json, of: kind.fields))
        } else if let kind = type.archives {
            self = .archived(kind, reason: read.optionalText("reason") ?? "")
        } else if let kind = type.restores {
            self = .restored(kind)
        } else if let body = try Self.ofMission(type, read) {
            self = body
        } else if let body = try Self.ofCheckpoint(type, read) {
            self = body
        } else {
            self = try Self.ofMeetingsAndTheRest(type, read)
        }
    }

    private static func ofMission(
        _ type: EventType, _ read: EventReader
    ) throws(EventReader.Misshapen) -> Self? {
        switch type {
        case .missionImported:
            .missionImported(
                Fields(read.json, of: Entity.Kind.mission.fields), state: try read.choice("state"),
                day: try read.day())
        case .freelanceSelected:
            .freelanceSelected(
                try read.id("freelance"), day: try read.day(), reason: read.optionalText("reason"))
        case .gateOverridden:
            .gateOverridden(
                try read.choice("gate"), to: try read.choice("to"), reason: try read.text("reason"))
        case .briefWritten: .briefWritten(try read.choice("section"), try read.text("text"))
        case .closingSet: .closingSet(Fields(read.json, of: Entity.Kind.closingFields))
        case .frameSet: .frameSet(Fields(read.json, of: Entity.Kind.frameFields))
        default:
            if let move = MissionMove.allCases.first(where: { EventType.moved($0) == type }) {
                .missionMoved(
                    move, to: try read.choice("to"), day: try read.day(),
                    reason: read.optionalText("reason"), resumeOn: read.optionalDay("resumeOn"))
            } else {
                nil
            }
        }
    }

    private static func ofCheckpoint(
        _ type: EventType, _ read: EventReader
    ) throws(EventReader.Misshapen) -> Self? {
        switch type {
        case .checkpointRescheduled:
            .checkpointRescheduled(to: try read.day("to"), reason: read.optionalText("reason"))
        case .checkpointSubmitted: .checkpointSubmitted(try Delivery(read))
        case .submissionWithdrawn: .submissionWithdrawn(reason: read.optionalText("reason") ?? "")
        case .criterionChecked: .criterionChecked(try read.number("criterion"), try read.choice("finding"))
        case .reserveLifted:
            .reserveLifted(
                try read.line("decision"), try read.number("reserve"), day: try read.day(),
                note: read.optionalText("note"))
        case .checkpointWaived:
            .checkpointWaived(
                day: try read.day(), reason: try read.text("reason"),
                effect: read.optionalChoice("payment") ?? .keep)
        case .checkpointCancelled:
            .checkpointCancelled(day: try read.day(), reason: read.optionalText("reason") ?? "")
        case .checkpointReopened:
            .checkpointReopened(day: try read.day(), reason: read.optionalText("reason") ?? "")
        default:
            if let verdict = Verdict.allCases.first(where: { EventType.decided($0) == type }) {
                .checkpointDecided(try Decision(verdict, read))
            } else {
                nil
            }
        }
    }

    private static func ofMeetingsAndTheRest(
        _ type: EventType, _ read: EventReader
    ) throws(EventReader.Misshapen) -> Self {
        switch type {
        case .meetingMoved:
            .meetingMoved(
                to: try read.day("to"), time: read.optionalTime("time"), reason: read.optionalText("reason"))
        case .meetingHeld:
            .meetingHeld(
                Holding(
                    day: try read.day(), present: read.ids("present"), guests: read.texts("guests"),
                    duration: read.optionalNumber("duration")))
        case .meetingMissed: .meetingMissed(reason: read.optionalText("reason") ?? "")
        case .meetingCancelled: .meetingCancelled(reason: read.optionalText("reason"))
        case .minutesSaved:
            .minutesSaved(
                Minutes(
                    summary: read.optionalText("summary") ?? "", decisions: read.texts("decisions"),
                    noDecision: read.flag("noDecision")))
        case .minutesShared: .minutesShared(day: try read.day(), with: read.texts("with"))
        case .minutesAgreed: .minutesAgreed(day: try read.day())
        case .actionDone: .actionDone(day: try read.day())
        case .actionDropped: .actionDropped(reason: read.optionalText("reason") ?? "")
        case .actionReopened: .actionReopened(reason: read.optionalText("reason"))
        case .actionPostponed:
            .actionPostponed(to: try read.day("to"), reason: read.optionalText("reason"))
        case .candidacyMoved:
            .candidacyMoved(
                to: try read.choice("to"), day: try read.day(), reason: read.optionalText("reason"))
        case .candidacyScored:
            .candidacyScored(
                try read.choice("criterion"),
                read.optionalNumber("score").map {
                    CandidacyScore($0, evidence: read.optionalText("evidence"))
                })
        case .engagementAmended:
            .engagementAmended(
                Amendment(
                    day: try read.day(), what: try read.text("what"),
                    delta: read.optionalNumber("delta") ?? 0,
                    end: read.optionalDay("end")))
        case .engagementTerminated:
            .engagementTerminated(
                Termination(
                    day: try read.day(), noticeKept: read.flag("noticeKept"),
                    reason: read.optionalText("reason") ?? ""))
        case .transferDone: .transferDone(day: try read.day())
        case .transferReopened: .transferReopened(reason: read.optionalText("reason"))
        case .invoicePaid: .invoicePaid(day: try read.day())
        case .invoiceCancelled: .invoiceCancelled(reason: read.optionalText("reason") ?? "")
        case .settingChanged: .settingChanged(key: try read.text("key"), value: read.json["value"] ?? .null)
        case .noteAdded: .noted(try read.text("text"))
        case .alertSnoozed:
            .alertSnoozed(
                try AlertKey(read), until: try read.day("until"), reason: read.optionalText("reason") ?? "")
        case .alertUnsnoozed: .alertUnsnoozed(try AlertKey(read))
        case .lineUndone: .undone(try read.line("line"))
        case .personErased: .personErased(others: read.ids("others"))
        case .factErased: .erased(was: read.optionalText("was") ?? "")
        case .factWithheld: .withheld
        default: throw EventReader.Misshapen()
        }
    }
}

extension Delivery {
    init(_ read: EventReader) throws(EventReader.Misshapen) {
        self.init(
            day: try read.day(), what: read.optionalText("what") ?? "",
            reference: read.optionalText("reference"), via: read.optionalChoice("via"))
    }
}

extension Decision {
    init(_ verdict: Verdict, _ read: EventReader) throws(EventReader.Misshapen) {
        self.init(
            verdict: verdict, day: try read.day(),
            findings: read.texts("criteria").map { Finding(rawValue: $0) ?? .no },
            comment: read.optionalText("comment"),
            reserves: try read.objects("reserves") { item throws(EventReader.Misshapen) in
                Reserve(
                    text: try item.text("text"), owner: item.optionalID("owner"), due: try item.day("due"))
            },
            rework: try read.objects("points") { item throws(EventReader.Misshapen) in
                ReworkPoint(
                    criterion: item.optionalNumber("criterion"), text: try item.text("text"),
                    isNewRequest: item.flag("newRequest"))
            },
            round: read.optionalNumber("round") ?? 0, isLate: read.flag("late"), about: read.lines("about"))
    }
}
