import Domain
import Interface
import TestSupport
import Testing

@testable import cadre

/// What a newcomer is asked, and that any line leaves.
@Suite struct FirstRunTests {
    /// The dialogue with these lines typed, then the end of input; with all that was written.
    private func ask(_ lines: String...) -> (wish: FirstRun.Wish?, text: String, left: Int) {
        var left = lines[...]
        var text = ""
        var dialogue = FirstRun(
            folder: "/home/noe/cadre", today: "2026-11-23", words: Words(.en),
            read: { left.popFirst() },
            write: { text += $0 })
        let wish = dialogue.ask()
        return (wish, text, left.count)
    }

    @Test func `five answers found a workspace`() {
        let (wish, text, _) = ask("1", "2", "Épicerie du Panier", "PANIER", "Noé Le Gall")
        let founding = Founding(organisation: "Épicerie du Panier", short: "PANIER", me: "Noé Le Gall")
        #expect(wish == .found(founding))
        #expect(text.contains("Nom de votre structure"))
        #expect(text.contains("/home/noe/cadre"))
    }

    @Test(arguments: [
        ("Les Sillons Partagés", "LSP"), ("Panier", "Panier"), ("Brin-de-Fil", "BDF"),
        ("L'Établi", "L'Établi"),
    ])
    func `an example of a short name is made of the name`(_ name: String, _ example: String) {
        #expect(ask("2", "2", name).text.contains("such as \(example)"))
    }

    @Test func `the demonstration takes two`() {
        let (wish, text, _) = ask("2", "1")
        #expect(wish == .demonstration)
        #expect(text.contains("Open the demonstration"))
    }

    @Test func `every line can be left, by its end or by nothing typed`() {
        let all = ["2", "2", "Corner Shop", "SHOP", "Noé Le Gall"]
        for count in all.indices {
            for end in [[], [""], ["   "]] {
                var left = (all[..<count] + end)[...]
                var text = ""
                var dialogue = FirstRun(
                    folder: "/tmp/x", today: "2026-11-23", words: Words(.en),
                    read: { left.popFirst() }, write: { text += $0 })
                #expect(dialogue.ask() == nil)
                #expect(text.contains("Nothing was written.") || text.contains("Rien n'a été écrit."))
            }
        }
    }

    @Test func `an answer that the rules refuse is asked again, with the reason`() {
        let (wish, text, left) = ask(
            "9", "en", "two", "2", "Corner Shop", "CORNER SHOP LTD", "SHOP", "Noé Le Gall")
        #expect(wish == .found(Founding(organisation: "Corner Shop", short: "SHOP", me: "Noé Le Gall")))
        #expect(text.contains("Type 1 or 2, then Enter."))
        #expect(text.contains("Too long"))
        #expect(left == 0)
    }

    @Test func `the signs that steer elsewhere are no names, and q leaves`() {
        let (wish, text, left) = ask("2", "2", "?", "<", "q", "x")
        #expect(wish == nil && left == 1)
        #expect(text.contains("Type a name, then Enter; q leaves"))
    }

    @Test func `a language that was chosen before is not asked again`() {
        var left = ["1"][...]
        var text = ""
        var dialogue = FirstRun(
            folder: "/tmp/x", today: "2026-11-23", words: Words(.en), isLanguageKnown: true,
            read: { left.popFirst() }, write: { text += $0 })
        #expect(dialogue.ask() == .demonstration)
        #expect(!text.contains("Français") && text.contains("q or Ctrl-D: leave"))
    }

    @Test func `what cannot be founded is refused before anything is written`() {
        let founding = Founding(organisation: "Corner Shop", short: "CORNER SHOP LTD", me: "Noé")
        #expect(throws: Refusal.self) { try founding.check(today: "2026-11-23") }
    }

    @Test func `in a narrow terminal no word is cut, and what goes on stands below its line`() {
        let text = "  1  Ouvrir la démonstration, pour essayer sans rien risquer\n\nNom de votre structure > "
        #expect(
            FirstRun.fitted(text, to: 40)
                == """
                  1  Ouvrir la démonstration, pour
                     essayer sans rien risquer

                Nom de votre structure > \u{20}
                """.replacing("> \u{20}", with: "> "))
        #expect(FirstRun.fitted(text, to: 80) == text)
    }

    @Test(arguments: Language.allCases, [40, 24])
    func `all that is asked stays within the columns`(_ language: Language, _ width: Int) {
        var left = [language == .fr ? "1" : "2", "2", "", "q"][...]
        var text = ""
        var dialogue = FirstRun(
            folder: "/tmp/x", today: "2026-11-23", words: Words(.fr),
            read: {
                text += "\n"
                return left.popFirst()
            },
            write: { text += FirstRun.fitted($0, to: width) })
        _ = dialogue.ask()
        let rows = text.split(separator: "\n")
        #expect(rows.count > 8 && rows.allSatisfy { $0.count <= width }, "\(text)")
    }
}
