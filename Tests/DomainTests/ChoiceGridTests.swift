import Domain
import TestSupport
import Testing

/// Domain §2.2: totals to the point, on both sides of every rounding.
@Suite struct ChoiceGridTests {
    private var scene = Scene(.sourcing)

    private mutating func candidate(_ quote: Int?, _ scores: [String: Int] = [:]) -> EntityID {
        let person = scene.story.add(.freelance, [.name: .text("F")])
        var fields: Fields = [.freelance: .id(person)]
        if let quote { fields.set(.amount, .number(quote)) }
        let id = scene.story.add(.candidacy, fields, in: scene.mission)
        for (name, points) in scores.sorted(by: { $0.key < $1.key }) {
            let criterion = ChoiceCriterion(rawValue: name)!
            scene.write(.candidacyScored(criterion, CandidacyScore(points, evidence: "vu")), on: id)
        }
        return id
    }

    private func grid(_ thresholds: Thresholds = Thresholds()) -> ChoiceGrid {
        ChoiceGrid(scene.folded, Charter(), thresholds)
    }

    @Test(
        arguments: [
            (8_400, 8_400, 4), (8_401, 8_400, 4), (9_600, 8_400, 4), (9_601, 8_400, 3), (8_000, 7_000, 4),
            (8_000, 6_999, 3), (8_000, 5_000, 3), (8_000, 4_999, 2), (8_000, 3_000, 2), (8_000, 2_999, 1),
            (8_000, 1_000, 1), (8_000, 999, 0), (8_000, 0, 0), (0, 0, 4),
        ])
    func `the price follows from the quotes`(quote: Int, lowest: Int, points: Int) {
        #expect(ChoiceGrid.pricePoints(quote, lowest: lowest) == points)
    }

    @Test mutating func `a price that somebody gave wins, and who withdrew sets none`() throws {
        let dear = candidate(10_000)
        let cheap = candidate(4_000)
        #expect(grid()[dear]?.points[.price] == 2)
        #expect(grid()[dear]?.isPriceDerived == true)
        scene.write(.candidacyScored(.price, CandidacyScore(1)), on: dear)
        #expect(grid()[dear]?.points[.price] == 1)
        #expect(grid()[dear]?.isPriceDerived == false)
        try scene.story.tell(
            .score(candidacy: dear, in: scene.mission, .price, nil))
        try scene.story.tell(
            .move(candidacy: cheap, in: scene.mission, to: .withdrew, day: scene.today))
        #expect(grid()[dear]?.points[.price] == 4)
    }

    @Test mutating func `weights of 30, 15, 20, 25 and 10 make a hundred`() {
        let all = Dictionary(uniqueKeysWithValues: (1...8).map { ("V\($0)", 4) })
        let common = ["skills": 4, "availability": 4, "price": 4, "knowledge": 4]
        let full = candidate(nil, all.merging(common) { $1 })
        #expect(grid()[full]?.total == 100)
        #expect(grid()[full]?.isComplete == true)
        for (name, weight) in [("skills", 30), ("availability", 15), ("price", 20), ("knowledge", 10)] {
            let one = candidate(nil, [name: 4])
            #expect(grid()[one]?.total == weight)
            #expect(grid()[one]?.isComplete == false)
        }
        let values = candidate(nil, all)
        #expect(grid()[values]?.total == 25)
        #expect(grid()[values]?.values.percent == 100)
    }

    @Test mutating func `a total is rounded to the nearest point, whatever the weights sum to`() {
        let id = candidate(nil, ["skills": 1, "availability": 1])
        #expect(grid()[id]?.total == 11, "7.5 and 3.75 are 11.25")
        let half = candidate(nil, ["knowledge": 1])
        #expect(grid()[half]?.total == 3, "2.5 is 3")
        // Skills alone weigh 30 of 130.
        #expect(grid(Thresholds(.choiceKnowledge, 40))[id]?.total == 9, "11.25 of 130")
        #expect(grid().weights.sum == 100)
    }

    @Test mutating func `a tie keeps both, and nobody leads where nothing is scored`() {
        #expect(grid().best == [])
        _ = candidate(nil)
        #expect(grid().best == [])
        let (a, b) = (candidate(nil, ["skills": 3]), candidate(nil, ["skills": 3]))
        #expect(grid().best == [a, b])
        let c = candidate(nil, ["skills": 4])
        #expect(grid().best == [c])
    }
}
