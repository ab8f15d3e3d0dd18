import Domain
import TestSupport
import Testing

/// Domain §2.2: what an organisation asks of whom it works with.
@Suite struct CharterTests {
    private let scene = Scene()

    private func edit(_ criteria: [ValueCriterion]) -> Refusal? {
        scene.refusal(of: .edit(.organisation, scene.organisation, [.charter: .charter(criteria)]))
    }

    /// So many values, that together weigh so much.
    private func values(_ count: Int, total: Int = 100) -> [ValueCriterion] {
        (1...count).map { place in
            ValueCriterion(
                "V\(place)", place == count ? total - 10 * (count - 1) : 10, french: "Valeur \(place)")
        }
    }

    @Test func `where nothing was set, eight values weigh a hundred together`() {
        let charter = Charter(of: scene.story.directory[scene.organisation])
        #expect(charter.criteria.map(\.code) == (1...8).map { "V\($0)" })
        #expect(charter.criteria.map(\.weight) == [20, 20, 15, 10, 10, 10, 5, 10])
        #expect(charter.weight == 100)
        #expect(Charter(of: nil) == charter)
    }

    @Test(arguments: 2...9) func `a charter holds three to eight values`(count: Int) {
        #expect(edit(values(count)) == ((3...8).contains(count) ? nil : .charterSize(count)))
    }

    @Test(arguments: [99, 100, 101]) func `the weights are a hundred together`(total: Int) {
        #expect(edit(values(4, total: total)) == (total == 100 ? nil : .weightsNot100(total: total)))
    }

    @Test func `a value weighs something, has a code of its own and is worded`() {
        var criteria = values(4)
        criteria[0] = ValueCriterion("V1", 0, french: "Rien")
        #expect(edit(criteria) == .outOfRange(.field(.charter), 1...100))
        criteria[0] = ValueCriterion("V2", 10)
        #expect(edit(criteria) == .notAChoice(.field(.charter), "V2"))
        criteria[0] = ValueCriterion("valeur", 10, french: "Valeur")
        #expect(edit(criteria) == .notAChoice(.field(.charter), "valeur"))
        criteria[0] = ValueCriterion("V9", 10, french: "  ")
        #expect(edit(criteria) == .empty(.field(.charter)))
        // The program has its own words for the usual ones.
        criteria[0] = ValueCriterion("V8", 10)
        #expect(edit(criteria) == nil)
        criteria[0] = ValueCriterion("V9", 10, english: String(repeating: "a", count: 61))
        #expect(edit(criteria) == .tooLong(.field(.charter), limit: 60, count: 61))
    }

    @Test func `it is for those who govern, and nothing brings the usual one back`() throws {
        let command = Command.edit(
            .organisation, scene.organisation, [.charter: .charter(values(3))])
        #expect(scene.refusal(of: command, by: .lead) == .needsRole([.coordination, .signatory]))
        var changed = scene
        try changed.story.tell(command)
        let own = Charter(of: changed.story.directory[scene.organisation])
        #expect(own.criteria.map(\.french) == ["Valeur 1", "Valeur 2", "Valeur 3"])
        try changed.story.tell(.edit(.organisation, scene.organisation, [.charter: nil]))
        #expect(Charter(of: changed.story.directory[scene.organisation]) == Charter())
    }

    @Test func `a new value takes a code that none has`() {
        #expect(Charter.nextCode(after: []) == "V9")
        #expect(Charter.nextCode(after: values(3)) == "V9")
        #expect(Charter.nextCode(after: [ValueCriterion("V11", 5)]) == "V12")
    }
}
