import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A draft that was found says so in its form, with the key that throws it away.
@Suite struct FoundDraftTests {
    private static let sizes = [(40, 12), (40, 20), (80, 24)]

    /// A form left half-typed, and opened again.
    private func opened(_ language: Language, _ width: Int, _ height: Int) throws -> Play {
        let workshop = Workshop.shared
        var play = Play(workshop.story, on: workshop.page, language, width: width, height: height)
        try play.press("a")
        try play.type("Relire")
        try play.press(.escape, "a")
        return play
    }

    @Test(arguments: sizes, Language.allCases)
    func `it says so inside its box until a key changes it`(size: (Int, Int), language: Language) throws {
        var play = try opened(language, size.0, size.1)
        let told =
            language == .fr ? "Brouillon retrouvé. ^D le supprime." : "Draft found again. ^D deletes it."
        for key in [Key.tab, .backTab] {
            try play.press(key)
            let line = try #require(play.session.line(holding: told), "\(play.session.text)")
            #expect(line.contains("│"), "\(play.session.text)")
            #expect(play.session.line(holding: "^S") != nil, "\(play.session.text)")
        }
        try play.type("x")
        #expect(!play.session.says(told), "\(play.session.text)")
        #expect(play.drafts.count == 1)
    }

    @Test func `the key asks, and the form begins anew`() throws {
        var play = try opened(.en, 80, 24)
        try play.press(.ctrl("d"), .enter)
        #expect(play.session.says("Relire") && play.drafts.count == 1, "kept: \(play.session.text)")
        try play.press(.ctrl("d"), .down, .enter)
        #expect(play.drafts.isEmpty)
        #expect(!play.session.says("Relire") && play.session.says("^S save"), "\(play.session.text)")
        try play.press(.escape)
        #expect(play.drafts.isEmpty)
    }

    @Test func `where nothing was typed the key has nothing to ask`() throws {
        let workshop = Workshop.shared
        var play = Play(workshop.story, on: workshop.page)
        try play.press("a", .ctrl("d"))
        #expect(play.session.says("^S save") && !play.session.says("Keep the draft"), "\(play.session.text)")
    }

    @Test func `an answer half given is thrown away in the same way`() throws {
        let workshop = Workshop.shared
        var play = Play(workshop.story, on: .checkpoints(CheckpointsPage()))
        try play.press("v", "x", .escape, "v")
        #expect(play.session.says("Draft found again. ^D deletes it."), "\(play.session.text)")
        #expect(play.session.says("[x]"), "\(play.session.text)")
        try play.press(.ctrl("d"), .down, .enter)
        #expect(play.drafts.isEmpty)
        #expect(!play.session.says("[x]") && play.session.says("[ ]"), "\(play.session.text)")
    }

    @Test func `what deletes is read whole on a narrow screen`() throws {
        for language in Language.allCases {
            var play = try opened(language, 40, 12)
            try play.press(.ctrl("d"), .down)
            let told = language == .fr ? "ces mots sont perdus" : "its words are lost"
            #expect(play.session.line(holding: told) != nil, "\(play.session.text)")
        }
    }

    @Test func `what was just recorded is told inside the form that follows`() throws {
        for (width, height) in [(40, 12), (40, 20), (80, 24)] {
            let workshop = Workshop.shared
            var session = workshop.session(on: workshop.page, .fr, width: width, height: height)
            session.press("a")
            session.tell(.notice(Notice("Réunion tenue le 23 nov.", .good)))
            let line = try #require(session.line(holding: "Réunion tenue"), "\(session.text)")
            #expect(line.contains("│") && session.says("^S") && session.says("└"), "\(session.text)")
        }
    }
}
