extension MissionFacts {
    /// What gates ask beside what the scores count, and which of them were passed over.
    package struct Gates: Equatable, Sendable {
        package var hasPurposeLink = false
        package var isChosenWithReason = false
        package var pointsWithoutCriteria = 0
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
