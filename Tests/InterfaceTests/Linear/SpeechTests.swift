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

    @Test func `our own sentences name the keys that they tell`() {
        let french = Speech(Words(.fr))
        #expect(
            speech.keyed("Nothing waits: N plans a checkpoint, r a meeting.")
                == "Nothing waits: capital N plans a checkpoint, r a meeting.")
        #expect(
            french.keyed(
                "« n » en crée une, « : » cherche, « ? » montre.".replacing("« ", with: "«\u{A0}")
                    .replacing(" »", with: "\u{A0}»"))
                == "«\u{A0}n\u{A0}» en crée une, deux-points cherche, point d'interrogation montre.")
        let refused = Words(.fr).say("rien trouvé ; ? dit tout", "")
        #expect(french.keyed(refused) == "rien trouvé\u{A0}; point d'interrogation dit tout")
        #expect(speech.keyed("nothing found; ? tells") == "nothing found; question mark tells")
        #expect(speech.keyed("agreed: @Name what +12") == "agreed: at sign Name what plus 12")
        #expect(speech.keyed("A mission; I wait") == "A mission; I wait")
        #expect(speech.line("Flexible & structured") == "Flexible and structured")
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
