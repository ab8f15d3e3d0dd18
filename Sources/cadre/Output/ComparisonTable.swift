import Domain
import Interface

/// The candidates for a mission side by side, as the grid of the screens shows them.
struct ComparisonTable {
    private let session: Session
    private let mission: Mission
    private let grid: ChoiceGrid
    private var words: Words { session.words }

    init(_ session: Session, _ mission: Mission) {
        self.session = session
        self.mission = mission
        grid = session.grid(mission)
    }

    var lines: [String] {
        let heads = [words.say("Critère", "Criterion"), words.say("Poids", "Weight")]
        let names = grid.columns.map { session.directory.name($0.freelance) ?? session.short($0.id) }
        let table = TextTable(heads: heads + names, flexible: 0, width: session.width, folds: false)
        let lines = table.lines(money + scores + [totals])
        return lines + facts + (session.width == nil ? [] : [words[Charter.guardText]])
    }

    private var money: [[String]] {
        [
            ["Id", ""] + grid.columns.map { session.short($0.id) },
            [words.say("État", "State"), ""] + grid.columns.map { words.short($0.state) },
            [words[Field.amount.term(of: .candidacy)], ""]
                + grid.columns.map { $0.quote.map(words.money) ?? "" },
        ]
    }

    private var scores: [[String]] {
        let first: [ChoiceCriterion] = [.skills, .availability, .price]
        let values = grid.charter.criteria.map { criterion in
            row(
                "  \(criterion.code) \(words.label(criterion))", criterion.weight,
                .value(criterion.code))
        }
        return first.map { row(words[$0], grid.weights[$0], $0) }
            + [
                [words[Word.values], "\(grid.weights.values)"]
                    + grid.columns.map { $0.values.scored == 0 ? "" : words.percent($0.values.percent) }
            ] + values + [row(words[ChoiceCriterion.knowledge], grid.weights[.knowledge], .knowledge)]
    }

    private func row(_ label: String, _ weight: Int, _ criterion: ChoiceCriterion) -> [String] {
        [label, "\(weight)"]
            + grid.columns.map { column in
                let given: Int? = mission.candidacy(column.id)?.score(criterion)?.points
                return (given ?? column.points[criterion]).map { "\($0)" } ?? ""
            }
    }

    private var totals: [String] {
        [words.say("Total", "Total"), "\(grid.weights.sum)"]
            + grid.columns.map { "\($0.total)\($0.isComplete ? "" : "+")" }
    }

    /// What shows each score, one line each.
    private var facts: [String] {
        guard session.width != nil else { return [] }
        return grid.columns.flatMap { column -> [String] in
            let candidacy = mission.candidacy(column.id)
            let name = session.directory.name(column.freelance) ?? ""
            return grid.charter.criteria.compactMap { criterion in
                candidacy?.score(.value(criterion.code))?.evidence.map {
                    words.labelled("\(name), \(criterion.code)", $0)
                }
            }
        }
    }
}

extension Session {
    /// What their price costs in the end; nil where their tax is not known.
    func realCost(of freelance: EntityID?, for organisation: EntityID?) -> RealCost? {
        RealCost(
            freelance.flatMap { directory[$0] }, for: organisation.flatMap { directory[$0] }, thresholds)
    }

    func grid(_ mission: Mission) -> ChoiceGrid {
        ChoiceGrid(mission, Charter(of: mission.organisation.flatMap { directory[$0] }), thresholds)
    }
}
