import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Filters that a person named: kept, brought back by `f` or by the palette, removed.
@Suite struct SavedFilterTests {
    private let story = Workshop.shared.story

    private func board(_ language: Language = .en) -> Play {
        Play(story, on: .board(BoardPage()), language)
    }

    @Test func `the filter in use gets a name, and f brings it back`() throws {
        var play = board()
        try play.press("/")
        try play.type("relances")
        try play.press(.enter, "f")
        #expect(play.session.says("Keep “relances” under a name"), "\(play.session.text)")
        try play.press(.enter)
        try play.type("À payer")
        try play.press(.enter)
        let kept = SavedFilter("À payer", on: .board, "relances")
        #expect(play.others == [.remember(.filters([kept]))])
        #expect(play.session.says("/ relances (À payer)") || play.session.says("kept; f brings it back"))
        try play.press(.backspace)
        #expect(!play.session.says("(À payer)"))
        try play.press("f", .enter)
        #expect(play.session.says("/ relances (À payer)"), "\(play.session.text)")
    }

    @Test func `the palette leads to the list where it was kept, with it in use`() throws {
        var play = Play(story, on: .home(HomePage()))
        play.keep([SavedFilter("Courriers", on: .checkpoints, "modèles")])
        try play.press(":")
        try play.type("courriers")
        #expect(play.session.says("Filter: Courriers"), "\(play.session.text)")
        try play.press(.enter)
        #expect(play.session.says(" 3 Checkpoints") && play.session.says("/ modèles (Courriers)"))
    }

    @Test func `a filter is removed, and the others stay`() throws {
        var play = board()
        let kept = ["Un", "Deux"].map { SavedFilter($0, on: .board, "x") }
        play.keep(kept)
        try play.press("f")
        try play.type("remove")
        try play.press(.enter, .down, .enter)
        #expect(play.others == [.remember(.filters([kept[0]]))])
    }

    @Test func `without any, and nothing filtered, f says what comes first`() throws {
        var play = board(.fr)
        try play.press("f")
        #expect(play.session.says("Aucun filtre gardé ; / en tape un, puis f lui donne un nom."))
    }

    @Test func `what is stored is read again, and what cannot be is left out`() {
        let filter = SavedFilter("Deux mots", on: .alerts, "trop serré")
        #expect(SavedFilter(name: filter.name, stored: filter.stored) == filter)
        for stored in ["", "board", "nowhere words"] {
            #expect(SavedFilter(name: "x", stored: stored) == nil)
        }
    }

    @Test func `a file whose lines end as on Windows is read, and its other lines stay`() {
        var lines = PreferenceLines("filter.a=board b\r\nlanguage=en\r\n# mine\r\n\r'\r")
        #expect(lines.filters == [SavedFilter("a", on: .board, "b")] && lines["language"] == "en")
        let kept = lines.filters
        lines.set(kept)
        lines.set("language", to: "fr")
        #expect(lines.filters == kept && lines["language"] == "fr" && lines.text.contains("# mine"))
    }

    @Test func `a name with an equals sign does not break its line`() throws {
        var play = board()
        try play.press("/")
        try play.type("a")
        try play.press(.enter, "f", .enter)
        try play.type("x = y")
        try play.press(.enter)
        #expect(play.others == [.remember(.filters([SavedFilter("x y", on: .board, "a")]))])
    }

    @Test func `freelances are sorted by rate, those without one last`() throws {
        var story = Story(on: Workshop.today)
        for (name, rate) in [("Anne", nil), ("Bruno", 50_000), ("Chloé", 9_000)] as [(String, Int?)] {
            _ = story.add(.freelance, [.name: .text(name), .dayRate: rate.map { .number($0) }])
        }
        var play = Play(story, on: .freelances(FreelancesPage()))
        func order() -> [String] {
            // The list, not the person told below it.
            play.session.lines.prefix { !$0.hasPrefix("─") }.compactMap { line in
                ["Anne", "Bruno", "Chloé"].first { line.contains($0) }
            }
        }
        #expect(order() == ["Anne", "Bruno", "Chloé"] && play.session.says("by name"))
        try play.press("O")
        #expect(order() == ["Chloé", "Bruno", "Anne"] && play.session.says("by day rate"))
    }
}
