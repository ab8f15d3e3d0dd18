import Domain
import Testing

@testable import Exchange

@Suite struct SheetValueTests {
    @Test(
        arguments: [
            ("2026-11-23", "2026-11-23"), ("23/11/2026", "2026-11-23"), ("23/11/26", "2026-11-23"),
            ("3/1/2026", "2026-01-03"), ("30/02/2026", nil), ("11/23/2026", nil), ("23/11", nil),
            ("demain", nil),
            ("23/11/202", nil), ("+3/1/2026", nil),
        ] as [(String, String?)])
    func `days are read in the French and the ISO way`(_ text: String, _ day: String?) {
        #expect(SheetValue.day(text)?.description == day)
    }

    @Test(
        arguments: [
            ("5760", 576_000), ("5 760,00 €", 576_000), ("5\u{202f}760,5\u{a0}€", 576_050),
            ("€5,760.00", 576_000),
            ("5,760", 576_000), ("5.760", 576_000), ("1.234.567,89", 123_456_789), ("12,5 HT", 1250),
            ("0", 0), ("-5", nil), ("5,76,00", nil), ("57,60,", nil), ("", nil), ("cent", nil), ("1e3", nil),
            ("9999999999999", nil),
        ] as [(String, Int?)])
    func `sums are read however thousands and cents are parted`(_ text: String, _ cents: Int?) {
        #expect(SheetValue.cents(text) == cents)
    }

    @Test(
        arguments: [("30", 3000), ("30 %", 3000), ("33,33", 3333), ("33.3%", 3330), ("x", nil)]
            as [(String, Int?)])
    func `shares are read in percent`(_ text: String, _ share: Int?) {
        #expect(SheetValue.share(text) == share)
    }

    @Test func `a star marks what is required, and without any all is`() {
        #expect(SheetValue.criteria("a | b") == [Criterion("a"), Criterion("b")])
        #expect(SheetValue.criteria("*a\n b |") == [Criterion("a"), Criterion("b", required: false)])
        #expect(SheetValue.criteria(" | * | ") == [])
    }

    @Test func `every column is known by its name in both languages, and no two share one`() {
        for column in SheetColumn.allCases {
            for language in SheetLanguage.allCases {
                #expect(SheetColumn(named: column.name(language)) == column)
                #expect(SheetColumn(named: "  " + column.name(language).uppercased()) == column)
            }
        }
        #expect(SheetColumn(named: "etat du point") == .checkpointState)
        #expect(SheetColumn(named: "Couleur") == nil)
    }

    @Test func `every choice is known by its code and its words`() {
        func check<Word: SheetWord>(_ type: Word.Type) {
            for word in Word.allCases {
                for text in [word.rawValue, word.names.french, word.names.english] + word.synonyms {
                    #expect(Word(word: text) == word, "\(text)")
                }
            }
        }
        check(MissionState.self)
        check(CheckpointState.self)
        check(Domain.Category.self)
        check(LegalForm.self)
        #expect(MissionState(word: "TERMINEE") == .closed)
        #expect(MissionState(word: "perdue") == nil)
    }
}
