import Domain
import Testing

@testable import Store

/// How a text may speak of a person: for sure, or perhaps, which is for a person to decide.
@Suite struct TracesTests {
    private static let id = EntityID(line: LineID(clock: 1 << 40, random: 1), place: 0)

    private func traces(_ fields: Fields...) -> Traces {
        Traces(
            fields.enumerated().map { place, fields in
                Fact(
                    line: Self.id.line, place: place, by: nil, at: "",
                    event: place == 0
                        ? Event(.created(.freelance, fields))
                        : Event(.edited(.freelance, fields), on: Self.id))
            })
    }

    private func rose() -> Traces {
        traces(
            [
                .name: .text("Rose-Hélène Le Fœuvre"), .tradeName: .text("Fil & Co"),
                .email: .text("Rose@Fil-et-Co.example"), .phone: .text("06 12 34 56 78"),
            ],
            [.name: .text("Rose Dupont"), .phone: .text("+32 470 12 34 56")])
    }

    @Test(arguments: [
        "Rose-Hélène Le Fœuvre", "vu ROSE HÉLÈNE LE FŒUVRE hier", "rose helene le foeuvre",
        "Le Fœuvre, Rose-Hélène", "Rose\nHélène   Le Fœuvre", "Rose-He\u{301}le\u{300}ne Le Fœuvre",
        "Rose\u{A0}Dupont (avant son mariage)", "DUPONT Rose", "rosedupont", "chez Fil & Co",
        "fil et rose: fil, co",
        "écrire à rose@fil-et-co.example.", "ROSE@FIL-ET-CO.EXAMPLE", "tél. 0612345678", "06.12.34.56.78",
        "+33 6 12 34 56 78", "0033 (0)6 12 34 56 78", "(06) 12-34-56-78",
        "06\u{202F}12\u{202F}34\u{202F}56\u{202F}78",
        "0470/12.34.56",
    ])
    func `a whole name, an address and a number are found however they are written`(text: String) throws {
        let found = try #require(rose().found(in: text), "\(text)")
        #expect(found.isSure && !found.excerpt.isEmpty, "\(text)")
    }

    @Test(arguments: [
        "La rose du logo", "Rose passera", "demander à Hélène", "M. Le Fœuvre a payé",
        "Rose, puis Dupont-Martin",
        "l'avis de ROSE",
    ])
    func `a word of the name alone is for a person to read`(text: String) throws {
        let found = try #require(rose().found(in: text), "\(text)")
        #expect(!found.isSure)
        #expect(found.excerpt == text)
    }

    @Test(arguments: [
        "Proposer des roses et le budget", "Le devis", "co", "facture 06 12 34 56", "12 34 56 78",
        "fil@example.org",
    ])
    func `what is only alike is nothing`(text: String) { #expect(rose().found(in: text) == nil) }

    @Test func `a text of many lines is shown by the line that speaks of the person`() {
        let text = "Ordre du jour\nBudget\nRose Dupont présente les maquettes\nDivers"
        #expect(rose().found(in: text)?.excerpt == "Rose Dupont présente les maquettes")
        let long =
            String(repeating: "mot ", count: 100) + "Rose parle" + String(repeating: " mot", count: 100)
        #expect(rose().found(in: long)?.excerpt.contains("Rose parle") == true)
        #expect((rose().found(in: long)?.excerpt.count ?? 0) < 130)
    }

    @Test func `every word of an event is looked at, and no name of a choice`() throws {
        let event = try JSONReader.read(
            Array(
                """
                {"type":"rose.added","on":"a","via":"rose","mood":"rose","text":"un","reason":"deux",\
                "reserves":[{"text":"trois","owner":"rose"}],"guests":["quatre"],"criteria":["yes"],\
                "somethingNew":{"words":["cinq"]},"day":"2026-01-01","n":3}
                """.utf8))
        let texts = Traces.texts(of: event)
        for word in ["un", "deux", "trois", "quatre", "cinq"] { #expect(texts.contains(word), "\(word)") }
        #expect(!texts.contains("rose") && !texts.contains("rose.added"))
    }

    @Test func `a line is passed over only if nothing of the person can stand in it`() {
        for text in [
            "ROSE", "Helène", "rose@fil-et-co.example", "06 12 34 56 78", "rosedupont", "r\\u006fse",
        ] {
            let raw = Array("{\"text\":\"\(text)\"}".utf8)
            #expect(raw.withUnsafeBytes { rose().mayStand(in: $0) }, "\(text)")
        }
        let raw = Array("{\"text\":\"Le devis\"}".utf8)
        #expect(!raw.withUnsafeBytes { rose().mayStand(in: $0) })
    }
}
