import Domain
import Interface
import TestSupport
import Testing

@testable import cadre

/// What somebody who hears the program for the first time must be told.
@Suite struct LinearNewcomerTests {
    @Test func `a move that nothing can help says what lacks, and asks for no reason`() throws {
        let heard = try Conversation(.en).type("M5", "L", ".")
        #expect(heard[2].contains("nobody may pass over it: All checkpoints settled: 3 left"), "\(heard[2])")
        #expect(!heard[2].contains("Reason") && !heard[2].contains("Pass anyway"), "\(heard[2])")
        #expect(heard[3].contains("Not possible: to be completed first"), "\(heard[3])")
        #expect(heard[3].contains("All checkpoints settled: 3 left, Checkpoints tab"), "\(heard[3])")
        #expect(heard[3].contains("q leaves"), "\(heard[3])")
    }

    @Test func `a refused move goes to the field that lacks, not to the reason`() throws {
        let conversation = try Conversation(founded: .en)
        let lines = LinearTenMinutesTests.lines(.en)
        let third = lines.indices.filter { lines[$0] == "L" }[2]
        _ = try conversation.type(Array(lines[..<third]))
        let heard = try conversation.type(
            "lettre aux membres", "L", "<6", "Petite lettre, entre membres", ".")
        let last = heard.last ?? ""
        #expect(last.contains("nobody may pass over it: Freelance chosen with a reason; Conflict"), "\(last)")
        #expect(last.contains("\nFreelance, field 2 of 7"), "\(last)")
        #expect(!last.contains("despite"), "\(last)")
    }

    @Test func `no screen and no line speaks of what only a shell takes`() throws {
        let heard = try Conversation(.fr).type("M8", "L", "", "")
        #expect(heard.joined().contains("10 caractères"), "\(heard)")
        #expect(!heard.joined().contains("--despite"), "\(heard)")
        let outcome = Cadre.shared(
            "mission", "move", "M8", "active", "--lang", "en", "--as", "Maëlle Kerbrat")
        #expect(outcome.error.contains("--despite"), "\(outcome.error)")
    }

    @Test func `a move is asked, never made by one letter`() throws {
        let heard = try Conversation(.en).type("M8", "H")
        #expect(heard.last?.contains("Move to “") == true, "\(heard)")
    }

    @Test func `a text that would be replaced is announced, and can be given back`() throws {
        let conversation = try Conversation(.en)
        let heard = try conversation.type("M1", "tab brief", "1 e", "Autre chose", "?", "q", ".")
        #expect(heard[4].contains("This replaces"), "\(heard[4])")
        #expect(heard[4].contains("A lone full stop ends, q gives up"), "\(heard[4])")
        #expect(heard[5].contains("1 line so far"), "\(heard[5])")
        #expect(heard[6].contains("The text is as it was."), "\(heard[6])")
        #expect(!heard[7].contains("written"), "\(heard[7])")
    }

    @Test func `a text is read back when it ends`() throws {
        let heard = try Conversation(.en).type("M1", "tab brief", "1 e", "Une ligne", "Une autre", ".")
        #expect(heard.joined(separator: "\n").contains("Kept: Une ligne; Une autre."), "\(heard)")
    }

    @Test func `the plan is changed in the words in which it is read`() throws {
        let heard = try Conversation(.en).type(
            "n", "Site d'essai", "", "1", "5", "mon", "", "?", "2=2, 25/01/2027, 25%, Maquettes",
            "2=2, 26/01/2027, Maquettes")
        #expect(heard[9].contains("Maquettes") && !heard[9].contains("Error"), "\(heard[9])")
        #expect(!heard[10].contains("Error"), "\(heard[10])")
    }

    @Test func `words typed at the last question of an answer are not dropped`() throws {
        let conversation = try Conversation(.en)
        let heard = try conversation.type("1 v", "", "", "", "", "3", "", "Rewrite it in plain words", "q")
        let confirmed = heard.first { $0.contains("log the answer") }
        #expect(confirmed != nil, "\(heard)")
        #expect(heard.contains { $0.contains("Not understood") }, "\(heard)")
        #expect(!heard.joined().contains("Rework asked"), "\(heard)")
    }

    @Test func `criteria are named by number, and what was not answered is not called unmet`() throws {
        let heard = try Conversation(.en).type("1 v", "", "n", "", "")
        #expect(heard.joined().contains("Criterion 2 not met"), "\(heard)")
        #expect(heard.joined().contains("not answered"), "\(heard)")
        let letters = try Conversation(.en).type("1 v", "*", "rework")
        #expect(letters.last?.contains("Ask for rework") == true, "\(letters)")
    }

    @Test func `a text file holds what is said`() throws {
        let conversation = try Conversation(.en)
        let path = conversation.home("page.txt")
        let heard = try conversation.type("alerts", "P", "?", path)
        #expect(heard[2].contains(".txt"), "\(heard[2])")
        #expect(heard[3].contains("Type the name of a file"), "\(heard[3])")
        let cat = Cadre.shared.shell("cat '\(path)'", [], [:])
        #expect(cat.output.hasPrefix("Alerts.\n"), "\(cat.output)")
        #expect(cat.output.contains("\n1. "), "\(cat.output)")
        #expect(!cat.output.contains("│") && !cat.output.contains("…"), "\(cat.output)")
    }

    @Test func `letters that differ by a capital go by their names, signs by theirs`() throws {
        let heard = try Conversation(.en).type("M5", "tab checkpoints", "?")
        #expect(heard[2].contains("At 2: d delivery, reschedule, c contact"), "\(heard[2])")
        #expect(heard[2].contains("question mark for all"), "\(heard[2])")
        #expect(heard[3].contains("capital N, Checkpoint"), "\(heard[3])")
        let hint = try Conversation(.en).type("M5", "tab meetings", "1 i", "<4")
        #expect(hint[4].contains("at sign Name what was agreed plus 12"), "\(hint[4])")
        let form = try Conversation(.fr).type("n")
        #expect(form[1].contains("Un point seul : enregistrer. Moins : vider."), "\(form[1])")
    }

    @Test func `what was emptied is told`() throws {
        let heard = try Conversation(.en).type("M1", "c", "<1", "-")
        #expect(heard.last?.hasPrefix("Emptied.") == true, "\(heard)")
    }

    @Test func `days, months and states are whole words`() throws {
        let english = try Conversation(.en).type("alerts", "1", "M5", "tab frame", "tab checkpoints")
        let french = try Conversation(.fr).type("réunions", "M5")
        for text in english + french {
            for short in [
                " d.", " d,", " j.", " j,", " Nov", " nov.", "Mon ", "lun.", "0/2", "No 1", " I1 ", "idx",
            ]
            where short != " Nov" || text.contains(" Nov ") || text.contains(" Nov.") {
                #expect(!text.contains(short), "“\(short)” in \(text)")
            }
        }
    }

    @Test func `an alert names its checkpoint, and why tells of the alert`() throws {
        let heard = try Conversation(.en).type("alerts")
        #expect(heard[1].contains("Answer late, checkpoint 2,"), "\(heard[1])")
        #expect(heard[1].contains("Checkpoint 2 overdue"), "\(heard[1])")
        let number = heard[1].split(separator: "\n").first { $0.contains("Certificate") }?
            .split(separator: ".").first.map(String.init)
        let why = try Conversation(.en).type("alerts", number ?? "", "w")
        #expect(why[2].contains("Opening leads to: "), "\(why[2])")
        #expect(why[3].hasPrefix("Why this line.") && why[3].contains("certificate"), "\(why[3])")
    }

    @Test func `the end of the input in a form tells that a draft is kept`() throws {
        let conversation = try Conversation(.en)
        let heard = try conversation.type("n", "Refonte logo")
        #expect(heard.count == 3)
        #expect(conversation.farewell == ["Draft kept: New mission, Refonte logo."])
        #expect(try conversation.type("l")[0].contains("1. New mission, Refonte logo"), "no title")
    }

    @Test func `no decision is not asked where one was given`() throws {
        let heard = try Conversation(.en).type("M5", "tab meetings", "1 i", "Garder B", ".")
        #expect(!(heard.last ?? "").contains("No decision"), "\(heard)")
    }

    @Test func `home is read whole when it is asked for, with its sums at the end`() throws {
        let heard = try Conversation(.en).type("M8", "home", "", "")
        #expect(heard[2].contains("\n2. "), "\(heard[2])")
        let again = try Conversation(founded: .en).type("l")
        #expect(again.count == 2)
        #expect(try Conversation(.en).type("l", "")[2].contains("Follow-up: "), "no sums")
    }

    @Test func `help tells what can be done, and the rest where it is asked for`() throws {
        let heard = try Conversation(.en).type("?", "q", "??")
        #expect(!heard[1].contains("Not possible now"), "\(heard[1])")
        #expect(!heard[1].contains("Redraw") && !heard[1].contains("Suspend"), "\(heard[1])")
        let form = try Conversation(.en).type("n", "<4", "?", "??")
        #expect(form[3].contains("5. Web development") && !form[3].contains("\n1. Title"), "\(form[3])")
        #expect(form[4].contains("Title: "), "\(form[4])")
    }

    @Test func `the list of all days says where today is, and counts in its own numbers`() throws {
        let heard = try Conversation(.en).type("timeline", ".")
        #expect(heard[2].contains("From today on"), "\(heard[2])")
        #expect(!heard[2].contains("20. ") || !heard[2].contains("134 to"), "\(heard[2])")
        #expect(heard[2].contains("before"), "\(heard[2])")
    }

    @Test func `tabs are listed, and a tab is not taken for the page of its name`() throws {
        let heard = try Conversation(.en).type("M11", "tab ?", "checkpoints")
        #expect(heard[2].contains("2 Need") && heard[2].contains("5 Checkpoints"), "\(heard[2])")
        #expect(heard[3].contains("Of this mission only"), "\(heard[3])")
    }

    @Test func `a wrong answer is told what would be one`() throws {
        let heard = try Conversation(.en).type("n", "<4", "99", "<5", "+1x", "q", "40")
        #expect(heard[3].contains("a number from 1 to 12"), "\(heard[3])")
        #expect(heard[5].contains("Typed: +1x") && !heard[5].contains("Now: +1x"), "\(heard[5])")
        #expect(heard[7].contains("there is no 40 here") && heard[7].contains("1 to "), "\(heard[7])")
    }

    @Test func `a reservation is lifted by that word, and a meeting planned from the summary`() throws {
        let lifted = try Conversation(.en).type("M4", "tab checkpoints", "3 lift")
        #expect(lifted.last?.contains("Lift a reservation") == true, "\(lifted)")
        let planned = try Conversation(.en).type("M5", "r", "plan", "")
        #expect(planned[2].contains("2. Plan a meeting"), "\(planned)")
        #expect(planned[3].contains("New meeting"), "\(planned)")
    }

    @Test func `typography and names are those of the language`() throws {
        let heard = try Conversation(.en).type("freelances", "1", "M5", "tab budget", "1")
        #expect(!heard.joined().contains(" : "), "\(heard)")
        for name in ["accueil", "alertes", "tableau", "points"] {
            #expect(Cadre.shared("show", name, "--plain", "--lang", "fr").code == 0, "\(name)")
        }
        let unknown = Cadre.shared("show", "nulle part", "--lang", "fr")
        #expect(unknown.error.contains("accueil"), "\(unknown.error)")
    }
}
