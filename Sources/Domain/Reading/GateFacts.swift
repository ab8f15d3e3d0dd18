extension MissionFacts {
    /// What gates ask beside what the scores count, and which of them were passed over.
    package struct Gates: Equatable, Sendable {
        package var hasPurposeLink = false
        package var isChosenWithReason = false
        package var isTeamHeard = false
        /// What is not written of the choice to make or buy.
        package var undecided: [Field] = []
        package var cautionsUnread: [Caution] = []
        package var conflict = Need.Conflict.unanswered
        package var pointsWithoutCriteria = 0
        package var areDataCovered = false
        package var areRightsWritten = false
        package var resultsUnwritten = 0
        package var reviewSteps = 0
        package var handoverSteps = 0
        /// What the team was to learn, and how much of it was learned.
        package var transfers = 0
        package var transfersDone = 0
        /// Engagements that bind still.
        package var inForce = 0
        package var kickoffs: [Kickoff] = []
        /// What whoever was chosen was given for the values, by their codes.
        package var valueScores: [String: CandidacyScore] = [:]
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
        undecided = [Field.makeOrBuy, .makeOrBuyWhy].filter { mission.record[$0] == nil }
        cautionsUnread = mission.cautionsUnread
        conflict = need.conflict
        areDataCovered = !frame.personalData || frame.dataClauses != nil
        areRightsWritten = frame.rights != .none
        resultsUnwritten = closing.missing.count + mission.unmeasured.count
        reviewSteps = Closing.reviewSteps.count { mission.record[$0] != nil }
        handoverSteps = closing.handover.count
        transfers = mission.transfers.count
        transfersDone = mission.transfers.count(where: \.isDone)
        inForce = mission.inForce.count
        valueScores = (mission.chosen?.valueScores ?? [:]).mapValues {
            CandidacyScore($0.points, evidence: $0.evidence == nil ? nil : "+")
        }
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
            out.put("undecided", undecided.map(\.rawValue))
            out.put("unread", cautionsUnread.map(\.rawValue))
            out.put("conflict", conflict.rawValue)
            out.put("covered", areDataCovered)
            out.put("rights", areRightsWritten)
            for (name, count) in [
                ("results", resultsUnwritten), ("review", reviewSteps),
                ("handover", handoverSteps), ("binding", inForce), ("transfers", transfers),
                ("learned", transfersDone),
            ] where count > 0 { out.put(name, count) }
            out.put("bare", pointsWithoutCriteria == 0 ? nil : pointsWithoutCriteria)
            if !kickoffs.isEmpty {
                out.put(
                    "kickoffs", .array(kickoffs.map { .int(Int64($0.day.number * 2 + ($0.isHeld ? 1 : 0))) }))
            }
            out.put("values", valueScores.sorted { $0.key < $1.key }.map(Self.written))
            out.put("overridden", overridden.map { "\($0.code.rawValue) \($0.to.rawValue)" })
        }
    }

    init(_ json: JSON) {
        hasPurposeLink = json["purpose"]?.bool ?? false
        isChosenWithReason = json["chosen"]?.bool ?? false
        isTeamHeard = json["heard"]?.bool ?? false
        undecided = (json["undecided"]?.strings ?? []).compactMap(Field.init)
        conflict = json["conflict"]?.string.flatMap(Need.Conflict.init) ?? .unanswered
        areDataCovered = json["covered"]?.bool ?? false
        areRightsWritten = json["rights"]?.bool ?? false
        cautionsUnread = (json["unread"]?.strings ?? []).compactMap(Caution.init)
        resultsUnwritten = json["results"]?.int ?? 0
        reviewSteps = json["review"]?.int ?? 0
        handoverSteps = json["handover"]?.int ?? 0
        transfers = json["transfers"]?.int ?? 0
        transfersDone = json["learned"]?.int ?? 0
        inForce = json["binding"]?.int ?? 0
        pointsWithoutCriteria = json["bare"]?.int ?? 0
        kickoffs = (json["kickoffs"]?.array ?? []).compactMap(\.int).map {
            Kickoff(day: Day(number: $0 >> 1), isHeld: $0 & 1 == 1)
        }
        for text in json["values"]?.strings ?? [] {
            if let (code, score) = Self.score(text) { valueScores[code] = score }
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

extension MissionFacts.Gates {
    /// `V1 3 +`: which value, how much, and whether a fact shows it; the fact itself is not looked at.
    private static func written(_ code: String, _ score: CandidacyScore) -> String {
        "\(code) \(score.points)" + (score.evidence == nil ? "" : " +")
    }

    private static func score(_ text: String) -> (String, CandidacyScore)? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 2, let points = Int(words[1]) else { return nil }
        return (words[0], CandidacyScore(points, evidence: words.count > 2 ? words[2] : nil))
    }
}
