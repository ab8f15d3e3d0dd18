extension MissionFacts {
    /// What gates ask beside what the scores count, and which of them were passed over.
    package struct Gates: Equatable, Sendable {
        package var hasPurposeLink = false
        package var isChosenWithReason = false
        package var isTeamHeard = false
        package var isMakeOrBuyDecided = false
        package var cautionsUnread = 0
        package var conflict = Need.Conflict.unanswered
        package var pointsWithoutCriteria = 0
        package var areDataCovered = false
        package var areRightsWritten = false
        package var resultsUnwritten = 0
        package var reviewSteps = 0
        package var handoverSteps = 0
        /// Engagements that bind still.
        package var inForce = 0
        package var kickoffs: [Kickoff] = []
        package var overridden: [Overridden] = []

        package init() {}

        package struct Kickoff: Equatable, Sendable {
            package var day: Day
            package var isHeld: Bool
        }

        package struct Overridden: Equatable, Sendable {
            package var code: GateCode
            package var to: MissionState
        }
    }
}

extension MissionFacts.Gates {
    init(_ mission: Mission) {
        hasPurposeLink = mission.record.text(.purposeLink) != nil
        isChosenWithReason = mission.freelance != nil && mission.selectionReason != nil
        let (need, frame, closing) = (mission.need, mission.frame, mission.closing)
        isTeamHeard = need.heard != nil
        isMakeOrBuyDecided = need.makeOrBuy != nil && need.makeOrBuyWhy != nil
        cautionsUnread = mission.cautionsUnread.count
        conflict = need.conflict
        areDataCovered = !frame.personalData || frame.dataClauses != nil
        areRightsWritten = frame.rights != .none
        resultsUnwritten = closing.missing.count + mission.unmeasured.count
        reviewSteps = Closing.reviewSteps.count { mission.record[$0] != nil }
        handoverSteps = closing.handover.count
        inForce = mission.inForce.count
        pointsWithoutCriteria = mission.checkpoints.count { $0.state != .cancelled && $0.criteria.isEmpty }
        kickoffs = mission.meetings.compactMap { meeting in
            guard meeting.kind == .kickoff, meeting.isPlannedOrHeld, let day = meeting.day else { return nil }
            return Kickoff(day: day, isHeld: meeting.state != .planned)
        }
        overridden = mission.overrides.map { Overridden(code: $0.content.code, to: $0.content.to) }
    }
}

// How an index keeps them.
extension MissionFacts.Gates {
    var json: JSON {
        EventWriter.object { out in
            out.put("purpose", hasPurposeLink)
            out.put("chosen", isChosenWithReason)
            out.put("heard", isTeamHeard)
            out.put("made", isMakeOrBuyDecided)
            out.put("conflict", conflict.rawValue)
            out.put("covered", areDataCovered)
            out.put("rights", areRightsWritten)
            for (name, count) in [
                ("unread", cautionsUnread), ("results", resultsUnwritten), ("review", reviewSteps),
                ("handover", handoverSteps), ("binding", inForce),
            ] where count > 0 { out.put(name, count) }
            out.put("bare", pointsWithoutCriteria == 0 ? nil : pointsWithoutCriteria)
            if !kickoffs.isEmpty {
                out.put(
                    "kickoffs", .array(kickoffs.map { .int(Int64($0.day.number * 2 + ($0.isHeld ? 1 : 0))) }))
            }
            out.put("overridden", overridden.map { "\($0.code.rawValue) \($0.to.rawValue)" })
        }
    }

    init(_ json: JSON) {
        hasPurposeLink = json["purpose"]?.bool ?? false
        isChosenWithReason = json["chosen"]?.bool ?? false
        isTeamHeard = json["heard"]?.bool ?? false
        isMakeOrBuyDecided = json["made"]?.bool ?? false
        conflict = json["conflict"]?.string.flatMap(Need.Conflict.init) ?? .unanswered
        areDataCovered = json["covered"]?.bool ?? false
        areRightsWritten = json["rights"]?.bool ?? false
        cautionsUnread = json["unread"]?.int ?? 0
        resultsUnwritten = json["results"]?.int ?? 0
        reviewSteps = json["review"]?.int ?? 0
        handoverSteps = json["handover"]?.int ?? 0
        inForce = json["binding"]?.int ?? 0
        pointsWithoutCriteria = json["bare"]?.int ?? 0
        kickoffs = (json["kickoffs"]?.array ?? []).compactMap(\.int).map {
            Kickoff(day: Day(number: $0 >> 1), isHeld: $0 & 1 == 1)
        }
        overridden = (json["overridden"]?.strings ?? []).compactMap { text in
            let words = text.split(separator: " ").map(String.init)
            guard words.count == 2, let code = GateCode(rawValue: words[0]),
                let to = MissionState(rawValue: words[1])
            else { return nil }
            return Overridden(code: code, to: to)
        }
    }
}
