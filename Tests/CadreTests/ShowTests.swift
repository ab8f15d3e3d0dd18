import Foundation
import Testing

@testable import cadre

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// One screen printed, and as a picture.
@Suite struct ShowTests {
    private func show(_ arguments: String...) -> Cadre.Outcome {
        Cadre.shared.run(["show"] + arguments + ["--today", "2026-11-23"])
    }

    @Test(arguments: [("fr", "À NOUS DE JOUER 7"), ("en", "OUR TURN 7")])
    func `a screen is printed in either language`(language: String, said: String) {
        let shown = show("home", "--lang", language)
        #expect(shown.code == 0 && shown.output.contains(said))
        #expect(shown.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    }

    @Test func `where a filter leaves no card, the key that sorts says so`() {
        let shown = show("board", "--lang", "en", "--keys", "/ z z z Enter O")
        #expect(shown.output.contains("No mission to sort."), "\(shown.output)")
    }

    @Test func `a mission, a size and keys choose what is seen`() {
        let shown = show("M7", "--lang", "en", "--width", "120", "--keys", "Tab Tab")
        #expect(shown.output.contains("[Brief 8/8]"))
        #expect(shown.output.split(separator: "\n").contains { $0.count > 100 })
    }

    @Test func `a picture is a document with every word of the screen in it`() throws {
        let picture = show("alerts", "--lang", "en", "--svg").output
        let reader = WordReader()
        let parser = XMLParser(data: Data(picture.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        let text = show("alerts", "--lang", "en").output
        for word in text.split(whereSeparator: \.isWhitespace) {
            #expect(reader.text.contains(word), "\(word)")
        }
        #expect(!picture.contains("<script") && !picture.contains("href"))
    }

    @Test func `what cannot be shown says why`() {
        #expect(show("home", "--width", "12").code == 64)
        #expect(show("home", "--keys", "Ctrl-Alt-Meta").code == 64)
        #expect(show("nowhere").code != 0)
    }

    private final class WordReader: NSObject, XMLParserDelegate {
        var text = ""
        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }
}
