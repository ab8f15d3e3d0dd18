import Domain

// Candidates compared, and what the team learns.
extension MissionScript {
    mutating func score(
        _ freelance: String, _ offset: Int, skills: Int, availability: Int, knowledge: Int? = nil,
        _ values: [Shown]
    ) {
        let name = "\(label) \(freelance)"
        add(offset) { names, mission in
            let common: [(ChoiceCriterion, Int?)] = [
                (.skills, skills), (.availability, availability), (.knowledge, knowledge),
            ]
            return common.compactMap { criterion, points in
                points.map {
                    .score(candidacy: names[name], in: mission, criterion, CandidacyScore($0))
                }
            }
                + values.map { value in
                    .score(
                        candidacy: names[name], in: mission, .value(value.code),
                        CandidacyScore(value.points, evidence: value.fact))
                }
        }
    }

    mutating func transfer(_ offset: Int, _ what: String, to learner: String, by n: Int, done: Int? = nil) {
        let script = self
        let name = "\(label) transfer \(what)"
        add(offset, creates: [0: name]) { names, mission in
            [
                .plan(
                    transfer: [
                        .text: .text(what), .learner: .id(names[learner]),
                        .checkpoint: .id(names["\(script.label).\(n)"]),
                    ], in: mission)
            ]
        }
        guard let done else { return }
        add(done) { names, mission in
            [.finish(transfer: names[name], in: mission, day: script.day(done))]
        }
    }
}
