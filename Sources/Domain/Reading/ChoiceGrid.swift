/// The candidates for one mission side by side: what each was given and what it comes to (domain §2.2).
///
/// ```swift
/// let grid = ChoiceGrid(mission, charter, thresholds)
/// grid.columns.first?.total    // 0…100, of what is scored so far
/// ```
package struct ChoiceGrid: Equatable, Sendable {
    package let charter: Charter
    package let weights: ChoiceWeights
    /// In the order in which they were opened.
    package let columns: [Column]

    package init(_ mission: Mission, _ charter: Charter, _ thresholds: Thresholds) {
        self.charter = charter
        let weights = ChoiceWeights(thresholds)
        self.weights = weights
        let candidacies = mission.candidacies
        let lowest = candidacies.filter { $0.state != .withdrew }.compactMap(\.quote).min()
        columns = candidacies.map { candidacy in
            Column(candidacy, isChosen: mission.isChosen(candidacy), charter, weights, lowest: lowest)
        }
    }

    /// Highest totals of those who are still there; several where they are the same to the point.
    package var best: [EntityID] {
        let running = columns.filter { $0.state != .withdrew && $0.total > 0 }
        let most = running.map(\.total).max()
        return running.filter { $0.total == most }.map(\.id)
    }

    package subscript(_ candidacy: EntityID) -> Column? { columns.first { $0.id == candidacy } }
}

extension ChoiceGrid {
    package struct Column: Equatable, Sendable {
        package let id: EntityID
        package let freelance: EntityID?
        package let state: CandidacyState
        package let isChosen: Bool
        package let quote: Int?
        package let values: ValuesScore
        /// Points of everything but the values, the price as it follows from the quotes included.
        package let points: [ChoiceCriterion: Int]
        /// The price is what the quotes make it.
        package let isPriceDerived: Bool
        /// Of a hundred, rounded; what is not scored counts nothing yet.
        package let total: Int
        /// Everything is scored: the total is what it will be.
        package let isComplete: Bool
    }
}

extension ChoiceGrid.Column {
    fileprivate init(
        _ candidacy: Candidacy, isChosen: Bool, _ charter: Charter, _ weights: ChoiceWeights, lowest: Int?
    ) {
        id = candidacy.id
        freelance = candidacy.freelance
        state = isChosen ? .selected : candidacy.state
        self.isChosen = isChosen
        quote = candidacy.quote
        values = ValuesScore(charter, candidacy.valueScores)
        let derived = quote.map { ChoiceGrid.pricePoints($0, lowest: lowest ?? $0) }
        isPriceDerived = candidacy.score(.price) == nil && derived != nil
        var points: [ChoiceCriterion: Int] = [:]
        for criterion in ChoiceCriterion.common {
            points[criterion] = candidacy.score(criterion)?.points
        }
        points[.price] = points[.price] ?? derived
        self.points = points
        total = weights.total(points, values)
        isComplete = values.isComplete && ChoiceCriterion.common.allSatisfy { points[$0] != nil }
    }
}

extension ChoiceGrid {
    /// Four for the lowest quote, then in proportion, to the nearest point.
    package static func pricePoints(_ quote: Int, lowest: Int) -> Int {
        guard quote > lowest, quote > 0 else { return CandidacyScore.range.upperBound }
        return (2 * CandidacyScore.range.upperBound * max(0, lowest) + quote) / (2 * quote)
    }
}

/// What each criterion weighs in the total, as the workspace has set it.
package struct ChoiceWeights: Equatable, Sendable {
    private let weights: [ChoiceCriterion: Int]
    package let values: Int

    package init(_ thresholds: Thresholds) {
        weights = [
            .skills: thresholds[.choiceSkills], .availability: thresholds[.choiceAvailability],
            .price: thresholds[.choicePrice], .knowledge: thresholds[.choiceKnowledge],
        ]
        values = thresholds[.choiceValues]
    }

    package subscript(_ criterion: ChoiceCriterion) -> Int { weights[criterion] ?? 0 }
    package var sum: Int { weights.values.reduce(values, +) }

    /// Σ weight × points ÷ 4, of a hundred whatever the weights sum to. In whole numbers until the last step, so
    /// that every machine rounds alike.
    fileprivate func total(_ points: [ChoiceCriterion: Int], _ score: ValuesScore) -> Int {
        let full = CandidacyScore.range.upperBound * score.weight
        guard sum > 0, full > 0 else { return 0 }
        var weighed = values * score.weighed
        for criterion in ChoiceCriterion.common {
            weighed += self[criterion] * (points[criterion] ?? 0) * score.weight
        }
        return (200 * weighed + sum * full) / (2 * sum * full)
    }
}

/// What a candidate was given for the values of the charter.
package struct ValuesScore: Equatable, Sendable {
    /// Σ weight × points.
    package let weighed: Int
    /// Of all values, scored or not.
    package let weight: Int
    package let scored: Int
    package let evidenced: Int
    package let isComplete: Bool

    /// A three or four whose evidence did not come along counts as what could be given without.
    package init(_ charter: Charter, _ scores: [String: CandidacyScore]) {
        var (weighed, scored, evidenced) = (0, 0, 0)
        for criterion in charter.criteria {
            guard let score = scores[criterion.code] else { continue }
            let most =
                score.evidence == nil ? CandidacyScore.evidenceFrom - 1 : CandidacyScore.range.upperBound
            weighed += criterion.weight * max(0, min(most, score.points))
            scored += 1
            evidenced += score.evidence == nil ? 0 : 1
        }
        (self.weighed, self.scored, self.evidenced) = (weighed, scored, evidenced)
        weight = max(1, charter.weight)
        isComplete = scored == charter.criteria.count
    }

    /// Of a hundred, rounded down: half is half.
    package var percent: Int { 100 * weighed / (CandidacyScore.range.upperBound * weight) }
}

extension Candidacy {
    /// By the code of the value; what is contested counts as not given.
    package var valueScores: [String: CandidacyScore] {
        var found: [String: CandidacyScore] = [:]
        for criterion in scores.keys {
            if case .value(let code) = criterion { found[code] = score(criterion) }
        }
        return found
    }
}

extension Mission {
    /// The candidacy of whoever the mission has.
    package var chosen: Candidacy? { candidacies.last { isChosen($0) } }

    package func isChosen(_ candidacy: Candidacy) -> Bool {
        candidacy.freelance != nil && candidacy.freelance == freelance
    }

    /// Who was spoken to and has not been told the outcome, once somebody was chosen (domain §2.3).
    package var candidatesToTell: [Candidacy] {
        guard selectedOn != nil else { return [] }
        return candidacies.filter {
            !isChosen($0) && $0.state.expectsAnswer && $0.answeredOn == nil
        }
    }
}
