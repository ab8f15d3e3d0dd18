import TestSupport
import Testing

@testable import cadre

@Suite struct ArgumentOrderTests {
    private func ordered(_ line: String) -> String {
        let words = line.split(separator: " ").map(String.init)
        return ArgumentOrder.commandFirst(words, commands: ["agenda", "mission", "note", "screens"])
            .joined(separator: " ")
    }

    @Test func `options that every command understands may stand before it`() {
        #expect(ordered("--lang en agenda") == "agenda --lang en")
        #expect(ordered("--lang=en --json mission list --all") == "mission list --all --lang=en --json")
        #expect(ordered("--as Zoé note M1 -- --json") == "note M1 --as Zoé -- --json")
    }

    @Test func `without a command, or with an unknown one, nothing moves`() {
        for line in [
            "--lang en", "--lang", "agenda --lang en", "--lang en nonsense", "--theme light agenda", "",
        ] {
            #expect(ordered(line) == line)
        }
    }

    @Test func `help without a command is that of all commands`() {
        for line in ["--help", "-h", "--lang fr --help"] {
            #expect(ArgumentOrder.helpOfAll(line.split(separator: " ").map(String.init)) == ["help"])
        }
        for line in ["agenda --help", "--theme light", ""] {
            let words = line.split(separator: " ").map(String.init)
            #expect(ArgumentOrder.helpOfAll(words) == words)
        }
    }

    @Test func `the program takes them there`() {
        let home = Home()
        let made = home.run([
            BuiltProduct.path("cadre"), "--lang", "en", "--today", "2026-11-23", "demo", "--into",
            home("demo"),
        ])
        #expect(made.text.contains("Demonstration written to") && made.ending == .exited(0))
        let agenda = home.run([
            BuiltProduct.path("cadre"), "--workspace", home("demo"), "--today", "2026-11-23", "--json",
            "mission", "list",
        ])
        #expect(agenda.ending == .exited(0) && agenda.text.hasPrefix("["), "\(agenda.text.prefix(200))")
    }
}
