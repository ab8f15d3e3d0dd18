import Screen
import Testing

@testable import Interface

/// What was written for the eye, made ready for the ear.
@Suite struct SpeechTests {
    private let speech = Speech(Words(.en))

    @Test func `signs beside words go, marks between things become commas`() {
        let glyphs = Glyphs.spoken
        #expect(speech.line("\(glyphs.discFull) Accepted \(glyphs.bullet) 3 Nov") == "Accepted, 3 Nov")
        #expect(speech.line("\(glyphs.bullet) one of several") == "one of several")
        #expect(speech.line("→ Fri 4 Dec 2026, in 11 d") == "Fri 4 Dec 2026, in 11 d")
        #expect(speech.line("a · b — c") == "a, b, c")
    }

    @Test func `a sign that alone says something becomes a word`() {
        let glyphs = Glyphs.spoken
        #expect(speech.line("\(glyphs.dash)") == "none")
        #expect(speech.line("\(glyphs.dash) Optional") == "Optional")
        #expect(speech.line("\(glyphs.arrowRight)14 Dec") == "moved: 14 Dec")
        #expect(speech.line("\(glyphs.dagger) Engagement signed") == "passed over, Engagement signed")
        #expect(Speech(Words(.fr)).line("du 3 nov. \(glyphs.arrowRight) 4 déc.") == "du 3 nov. au 4 déc.")
    }

    @Test func `what people wrote keeps its signs`() {
        #expect(speech.line("Salarié·es → freelances") == "Salarié·es → freelances")
    }

    @Test func `lines end as sentences do`() {
        #expect(speech.sentence("Overdue by 6 d") == "Overdue by 6 d.")
        #expect(speech.sentence("What now?") == "What now?")
        #expect(speech.heading("OUR TURN") == "Our turn")
    }
}
