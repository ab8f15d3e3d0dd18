extension Event {
    /// The event as a line holds it: type, subject, mission, what it replaces, then its own members.
    package var json: JSON {
        EventWriter.object { out in
            out.put("type", typeName)
            out.put("on", subject)
            out.put("in", mission)
            out.put("seen", seen.map(\.description))
            body.write(to: &out)
        }
    }
}

extension Event.Body {
    func write(to out: inout EventWriter) {
        switch self {
        case .created(let kind, let fields), .edited(let kind, let fields):
            out.put(fields.members(in: kind.fields))
        case .closingSet(let fields): out.put(fields.members(in: Entity.Kind.closingFields))
        case .frameSet(let fields): out.put(fields.members(in: Entity.Kind.frameFields))
        case .missionImported(let fields, let state, let day):
            out.put("state", state.rawValue)
            out.put("day", day)
            out.put(fields.members(in: Entity.Kind.mission.fields))
        case .archived(_, let reason), .submissionWithdrawn(let reason), .meetingMissed(let reason),
            .actionDropped(let reason), .invoiceCancelled(let reason):
            out.put("reason", reason)
        case .meetingCancelled(let reason), .actionReopened(let reason), .transferReopened(let reason):
            out.put("reason", reason)
        case .restored, .withheld, .unknown: break
        case .erased(let was): out.put("was", was)
        case .personErased(let others): out.put("others", others.map(\.description))
        case .noted(let text): out.put("text", text)
        case .settingChanged(let key, let value):
            out.put("key", key)
            out.put("value", value)
        case .missionMoved(_, let state, let day, let reason, let resumeOn):
            out.put("to", state.rawValue)
            out.put("day", day)
            out.put("resumeOn", resumeOn)
            out.put("reason", reason)
        case .freelanceSelected(let freelance, let day, let reason):
            out.put("freelance", freelance)
            out.put("day", day)
            out.put("reason", reason)
        case .gateOverridden(let gate, let state, let reason):
            out.put("gate", gate.rawValue)
            out.put("to", state.rawValue)
            out.put("reason", reason)
        case .briefWritten(let section, let text):
            out.put("section", section.rawValue)
            out.put("text", text)
        case .checkpointSubmitted(let delivery): delivery.write(to: &out)
        case .criterionChecked(let criterion, let finding):
            out.put("criterion", criterion)
            out.put("finding", finding.rawValue)
        case .checkpointDecided(let decision): decision.write(to: &out)
        case .reserveLifted(let decision, let index, let day, let note):
            out.put("decision", decision)
            out.put("reserve", index)
            out.put("day", day)
            out.put("note", note)
        case .checkpointWaived(let day, let reason, let effect):
            out.put("day", day)
            out.put("reason", reason)
            out.put("payment", effect.rawValue)
        case .checkpointCancelled(let day, let reason), .checkpointReopened(let day, let reason):
            out.put("day", day)
            out.put("reason", reason)
        case .checkpointRescheduled(let day, let reason), .actionPostponed(let day, let reason):
            out.put("to", day)
            out.put("reason", reason)
        case .meetingMoved(let day, let time, let reason):
            out.put("to", day)
            out.put("time", time?.description)
            out.put("reason", reason)
        case .meetingHeld(let holding): holding.write(to: &out)
        case .minutesSaved(let minutes):
            out.put("summary", minutes.summary)
            out.put("decisions", minutes.decisions)
            out.put("noDecision", minutes.noDecision)
        case .minutesShared(let day, let people):
            out.put("day", day)
            out.put("with", people)
        case .minutesAgreed(let day), .actionDone(let day), .transferDone(let day), .invoicePaid(let day):
            out.put("day", day)
        case .engagementAmended(let amendment):
            out.put("day", amendment.day)
            out.put("what", amendment.what)
            out.put("delta", amendment.delta == 0 ? nil : amendment.delta)
            out.put("end", amendment.end)
        case .engagementTerminated(let termination):
            out.put("day", termination.day)
            out.put("noticeKept", termination.noticeKept)
            out.put("reason", termination.reason)
        case .candidacyMoved(let state, let day, let reason):
            out.put("to", state.rawValue)
            out.put("day", day)
            out.put("reason", reason)
        case .candidacyScored(let criterion, let score):
            out.put("criterion", criterion.rawValue)
            out.put("score", score?.points)
            out.put("evidence", score?.evidence)
        case .alertSnoozed(let key, let until, let reason):
            key.write(to: &out)
            out.put("until", until)
            out.put("reason", reason)
        case .alertUnsnoozed(let key): key.write(to: &out)
        case .undone(let line): out.put("line", line)
        }
    }
}

extension Delivery {
    func write(to out: inout EventWriter) {
        out.put("day", day)
        out.put("what", what)
        out.put("reference", reference)
        out.put("via", via?.rawValue)
    }
}

extension Holding {
    func write(to out: inout EventWriter) {
        out.put("day", day)
        out.put("present", present.map(\.description))
        out.put("guests", guests)
        out.put("duration", duration)
    }
}

extension Decision {
    func write(to out: inout EventWriter) {
        out.put("day", day)
        out.put("about", about.map(\.description))
        out.put("criteria", findings.map(\.rawValue))
        out.put("comment", comment)
        if !reserves.isEmpty { out.put("reserves", .array(reserves.map(\.json))) }
        if !rework.isEmpty { out.put("points", .array(rework.map(\.json))) }
        if round > 0 { out.put("round", round) }
        out.put("late", isLate)
    }
}

extension Reserve {
    var json: JSON {
        EventWriter.object { out in
            out.put("text", text)
            out.put("owner", owner)
            out.put("due", due)
        }
    }
}

extension ReworkPoint {
    var json: JSON {
        EventWriter.object { out in
            out.put("criterion", criterion)
            out.put("text", text)
            out.put("newRequest", isNewRequest)
        }
    }
}
