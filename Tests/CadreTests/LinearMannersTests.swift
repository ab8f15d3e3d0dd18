import Domain
import Interface
import Screen
import Store
import TestSupport
import Testing

@testable import cadre

/// How the lines of text behave: what a number means, what is kept, what is said first.
@Suite struct LinearMannersTests {
    @Test func `a number means what was said, whatever became of the list since`() throws {
        let conversation = try Conversation(.en)
        // The second of Home is an invoice, the third an action: paid, the action is still the third.
        let heard = try conversation.type("2 b", "1", ".", "3")
        #expect(heard[3].hasPrefix("Invoice CP1 paid"), "\(heard[3])")
        #expect(
            heard[4].hasPrefix("3. M5 Modèle économique et mesure d'impact, Inès Haddad commits"),
            "\(heard[4])")
        let gone = try conversation.type("1 b", "q", "l", "99")
        #expect(gone.last?.hasPrefix("Not possible: there is no 99 here, but 1 to ") == true)
    }

    @Test func `what left the list is not mistaken for what came to its place`() throws {
        let heard = try Conversation(.en).type("2 b", "1", ".", "2")
        #expect(heard.last == "Not possible: 2 is no longer here.")
    }

    @Test func `what was done is said first, and nothing is said twice`() throws {
        let heard = try Conversation(.en).type("m1", "c", "Tout va bien", ".")
        let last = heard.last ?? ""
        #expect(last.hasPrefix("Check-in on 23 November"), "\(last)")
        #expect(!last.contains("Tab "), "\(last)")
    }

    @Test func `a form that was left is offered again with what was typed`() throws {
        let conversation = try Conversation(.en)
        let left = try conversation.type("board", "n", "Une lettre", "q")
        #expect(left.last?.contains("Draft kept.") == true)
        let again = try conversation.type("1", "1", "<1")
        #expect(again[0].contains("Drafts, 1.\n1. New mission"), "\(again[0])")
        #expect(again[2].contains("Draft found again."), "\(again[2])")
        #expect(again[3].contains("Now: Une lettre"), "\(again[3])")
    }

    @Test func `what was left the last time is told, and two minus signs begin again`() throws {
        let conversation = try Conversation(.en)
        _ = try conversation.type("board", "n", "Une lettre", "q")
        let heard = try conversation.type("board", "n", "--", "--", "q", "n")
        #expect(heard[2].contains("Two minus signs throw it away and begin again."), "\(heard[2])")
        #expect(heard[3].contains("To throw away: Title. Two minus signs once more"), "\(heard[3])")
        #expect(heard[4].contains("Begun again.") && heard[4].contains("New mission"), "\(heard[4])")
        #expect(!heard[4].contains("Une lettre"), "\(heard[4])")
        #expect(!heard[6].contains("Two minus signs"), "\(heard[6])")
    }

    @Test func `what was typed is thrown away only when asked for twice running`() throws {
        let conversation = try Conversation(.en)
        _ = try conversation.type("board", "n", "Une lettre", "q")
        let heard = try conversation.type("board", "n", "--", "<1", "--", "q", "n", "<1")
        #expect(heard[4].contains("Now: Une lettre"), "\(heard[4])")
        #expect(heard[5].contains("To throw away: Title."), "\(heard[5])")
        #expect(heard[8].contains("Now: Une lettre"), "\(heard[8])")
    }

    @Test func `the sign that ends a text tells that it has not saved`() throws {
        let heard = try Conversation(.en).type("m7", "tab meetings", "1 i", "Un choix", ".")
        #expect(heard[5].contains("nothing is saved yet"), "\(heard)")
    }

    @Test(arguments: Language.allCases)
    func `whoever breaks off hears what is kept`(language: Language) throws {
        let home = Home()
        let isFrench = language == .fr
        func broken(after lines: String..., until last: String) throws -> (
            screen: String, ending: PtySession.Ending?
        ) {
            let session = try PtySession(
                [BuiltProduct.path("cadre"), "demo", "--plain", "--lang", language.rawValue],
                environment: home.environment)
            func asks(_ text: String) -> Bool {
                session.wait { $0.contains(text) && $0.row($0.cursor.y).hasPrefix(">") }
            }
            try #require(asks(">"), "\(session.screen.text)")
            for line in lines { session.send("\(line)\r") }
            try #require(asks(last), "\(session.screen.text)")
            session.send("\u{3}")
            return (
                session.waitForExit().map { _ in session.screen.text } ?? "",
                session.waitForExit()
            )
        }
        let idle = try broken(until: "l ")
        #expect(idle.ending == .exited(0), "\(idle)")
        #expect(
            idle.screen.contains(
                isFrench ? "tout ce qui est noté est gardé" : "all that was recorded is kept"))
        let busy = try broken(after: "n", "Une lettre", until: isFrench ? "Référence" : "Reference")
        #expect(busy.ending == .exited(0), "\(busy)")
        #expect(busy.screen.contains(isFrench ? "Brouillon gardé" : "Draft kept"), "\(busy.screen)")
    }

    @Test func `the end of the input in the midst of a text loses nothing`() throws {
        let conversation = try Conversation(.en)
        _ = try conversation.type("m1", "tab brief", "1 e", "Une première ligne", "une seconde")
        let again = try conversation.type("1", "1")
        #expect(again[2].contains("Now: Une première ligne; une seconde"), "\(again[2])")
    }

    @Test func `one line of a text is changed, taken out, added`() throws {
        let heard = try Conversation(.en).type(
            "m8", "tab checkpoints", "1 e", "<5", "2=Un autre critère", "1=-", "+=* Encore un")
        #expect(heard[5].contains("Un autre critère"), "\(heard[5])")
        let last = heard.last ?? ""
        #expect(last.contains("Un autre critère") && last.contains("Encore un"), "\(last)")
        let count = { (text: String) in text.split(separator: ";").count }
        #expect(count(heard[6]) < count(heard[5]), "\(heard[6])")
    }

    @Test func `after a space a line is what it says, whatever it would mean`() throws {
        for sign in ["?", "<", "<3", "!", "E", "q", ".", "-"] {
            let heard = try Conversation(.en).type("board", "n", " \(sign)", "<1")
            #expect(heard[4].contains("Now: \(sign)"), "\(sign): \(heard)")
        }
    }

    @Test func `a long text may be written in an editor`() throws {
        let conversation = try Conversation(.en)
        let heard = try conversation.type(
            ["m1", "tab brief", "1 e", "E", ""], editor: "sh -c 'echo Autrement > \"$1\"' --")
        #expect(heard[4].contains("Now: Autrement"), "\(heard[4])")
        #expect(heard[5].contains("Autrement") || heard[5].contains("written"), "\(heard[5])")
    }

    @Test func `a wrong answer says why and how to go on`() throws {
        let heard = try Conversation(.en).type("m1", "c", "<1", "yesterdy", "-", "")
        #expect(heard[4].hasPrefix("Error: "), "\(heard[4])")
        #expect(heard[6].hasPrefix("Error: Needed."), "\(heard[6])")
    }

    @Test func `a freelance is archived by the letter that is offered`() throws {
        let heard = try Conversation(.en).type("freelances", "1 D", "Plus de nouvelles", "1")
        #expect(heard[2].hasPrefix("Archive"), "\(heard[2])")
        #expect(heard[3].contains("Clémence Ott") && heard[4].contains("(archived)"), "\(heard[3...])")
    }

    @Test func `candidates are compared by name and scored by a number`() throws {
        let heard = try Conversation(.en).type("m9", "tab choice", "hugo", "5 score 3", "candidate")
        #expect(
            heard[2].contains("In hand: Karim Ould-Saïd; another name takes that other person"), "\(heard[2])"
        )
        #expect(heard[3].contains("In hand: Hugo Perrin"), "\(heard[3])")
        #expect(heard[4].contains("Hugo Perrin 3 of 4"), "\(heard[4])")
        #expect(heard[5].hasPrefix("Hugo Perrin:\n1. "), "\(heard[5])")
    }

    @Test func `a newcomer's questions come through a pipe too`() {
        let cadre = Cadre()
        defer { cadre.remove() }
        let outcome = cadre.shell(
            "printf '%s\\n' 2 2 'Corner Shop' SHOP 'Noé Le Gall' q | \"$CADRE\" --plain --today 2026-11-23",
            [], ["CADRE_WORKSPACE": ""])
        #expect(outcome.code == 0, "\(outcome.error)")
        #expect(outcome.output.contains("Its short name, at most 10 letters, such as "), "\(outcome.output)")
        #expect(outcome.output.contains("Workspace made: "), "\(outcome.output)")
        #expect(outcome.output.contains("Begin a mission, q: later:"), "\(outcome.output)")
        #expect(outcome.output.contains("Home, Monday 23 November 2026, Corner Shop."), "\(outcome.output)")
    }

    @Test func `one page is told without an offer where nobody answers`() {
        let outcome = Cadre.shared("show", "history", "--plain", "--lang", "en")
        #expect(outcome.code == 0)
        #expect(outcome.lines.count > 100)
        #expect(!outcome.output.contains("question mark for all"))
    }

    @Test func `a meeting is held by ear, and its minutes wait with what was said`() throws {
        let heard = try Conversation(.en).type(
            "m5", "tab meetings", "2 I", "d", "Un choix", "a", "@Zzz rien", "@Bruno envoyer +7", "end", ".")
        #expect(heard[3].contains("At 1: d decision, a action, n note"), "\(heard[3])")
        #expect(heard[5] == "Decision: Un choix.", "\(heard[5])")
        #expect(heard[7].hasPrefix("Not possible: line 1: nobody is called “Zzz”."), "\(heard[7])")
        #expect(
            heard[8].hasPrefix("Action agreed with Bruno Zeller for 30 November: envoyer."), "\(heard[8])")
        #expect(heard[10].contains("decisions Un choix"), "\(heard[10])")
    }

    @Test func `what is copied elsewhere is said`() throws {
        let heard = try Conversation(.en).type("m7", "tab 1", "y")
        #expect(heard.last?.hasPrefix("To copy:\n") == true)
    }

    @Test func `the language changes at a word`() throws {
        let heard = try Conversation(.fr).type("english", "français")
        #expect(heard[1].hasPrefix("Home, Monday 23 November 2026"), "\(heard[1])")
        #expect(heard[2].hasPrefix("Accueil, lundi 23 novembre 2026"), "\(heard[2])")
    }

    @Test func `long lists are told by twenty`() throws {
        let heard = try Conversation(.en).type("history", "", "+")
        #expect(heard[1].contains("1 to 20 of "), "\(heard[1])")
        #expect(heard[2].contains("\n40. ") && heard[2].contains("21 to 40 of "), "\(heard[2])")
        #expect(heard[3].contains("41 to 60 of "), "\(heard[3])")
    }

    @Test func `what others wrote is there at the next line`() throws {
        let conversation = try Conversation(.en)
        var isWritten = false
        // Another program writes between two lines.
        let other = try Workspace.open(
            at: conversation.workspace.path, environment: conversation.home.environment)
        let somebody = try other.directory().all(.member).first { $0.name == "Maëlle Kerbrat" }?.id
        _ = try other.perform(by: somebody, today: "2026-11-23") { _ in
            isWritten = true
            return [.create(.freelance, [.name: .text("Zoé Neuve")])]
        }
        let heard = try conversation.type("zoé neuve")
        #expect(isWritten)
        #expect(heard[1].contains("Zoé Neuve"), "\(heard[1])")
    }

    @Test func `a terminal that has no screens is told of the lines of text`() {
        for (term, language) in [("dumb", "en"), ("", "fr"), ("nowhere", "en")] {
            let outcome = Cadre.shared.run(["--lang", language], ["TERM": term])
            #expect(outcome.code == 74)
            #expect(outcome.error.contains("cadre --plain"), "\(outcome.error)")
        }
    }
}
