import Domain
import Interface
import Testing

/// A charter as it is typed in its form.
@Suite struct CharterReaderTests {
    private let reader = CharterReader()

    private func read(_ text: String) -> Result<[ValueCriterion], CharterReader.Fault> {
        reader.read(text.split(separator: "\n").map(String.init))
    }

    @Test func `the usual charter is written and read back as itself`() {
        #expect(read(CharterReader.written(Charter.usual)) == .success(Charter.usual))
    }

    @Test func `own labels are kept in both languages, codes stay, a line without code is a new value`() {
        let text = """
            v1 50 Attachement à la vallée = Love of the valley
            V3 30
            20 Circuits courts
            """
        #expect(
            read(text)
                == .success([
                    ValueCriterion(
                        "V1", 50, french: "Attachement à la vallée", english: "Love of the valley"),
                    ValueCriterion("V3", 30), ValueCriterion("V9", 20, french: "Circuits courts"),
                ]))
        #expect(read(CharterReader.written((try? read(text).get()) ?? [])) == read(text))
        let later = CharterReader(retired: ["V9", "V11"]).read(["V1 50 Ancrage", "V3 30", "20 Vélo"])
        #expect((try? later.get())?.last == ValueCriterion("V12", 20, french: "Vélo"))
    }

    @Test(
        arguments: [
            ("V1 Ancrage\nV2 50\nV3 50", .noWeight(line: 1)), ("V1 101\nV2 50\nV3 50", .weight(line: 1)),
            ("V1 50\nV2 25\n25", .noLabel(line: 3)), ("V1 50\nV1 25\nV3 25", .repeated(code: "V1")),
            ("V1 50\nV2 50", .size(2)), ("V1 50\nV2 25\nV3 24", .weights(total: 99)),
            ("V1 50\nV2 25\nV3 26", .weights(total: 101)),
        ] as [(String, CharterReader.Fault)])
    func `what does not add up is said`(text: String, fault: CharterReader.Fault) {
        #expect(read(text) == .failure(fault))
        #expect(Words(.fr).sentence(for: fault) != Words(.en).sentence(for: fault))
    }

    @Test func `the sum is told in one sentence, with what to do`() {
        #expect(
            Words(.en).sentence(for: CharterReader.Fault.weights(total: 105))
                == "The weights of the charter add up to 105 instead of 100. Take 5 out.")
        #expect(
            Words(.fr).sentence(for: CharterReader.Fault.weights(total: 95))
                == "Les poids de la charte font 95 en tout, au lieu de 100. En ajouter 5.")
    }
}
