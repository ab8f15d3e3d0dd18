import Glibc
import TestSupport
import Testing

/// What belongs to the person at the keyboard: their preferences, and the files that they ask for.
@Suite struct PersonalTests {
    private func screens(_ home: Home) throws -> PtySession {
        let session = try PtySession(
            [BuiltProduct.path("cadre"), "demo", "--today", "2026-11-23", "--lang", "en"],
            environment: home.environment)
        try #require(session.wait { $0.contains("? Help") }, "\(session.screen.text)")
        return session
    }

    private func sees(_ session: PtySession, _ text: String, at location: SourceLocation = #_sourceLocation) {
        #expect(
            session.wait { $0.contains(text) }, "\(text)\n\(session.screen.text)",
            sourceLocation: location)
    }

    @Test func `all wishes that cannot be followed are told, not only one of them`() throws {
        let home = Home()
        _ = home.run([
            "/bin/sh", "-c",
            "mkdir -p '\(home(".config/cadre"))' && printf 'key.contact=v\ntheme=solarized\nkey.nosuch=x\n' > '\(home(".config/cadre/preferences"))'",
        ])
        let session = try screens(home)
        for text in ["answer already", "“nosuch”", "“solarized”"] { sees(session, text) }
        home.end(session)
    }

    @Test func `a named filter outlives the program, and other preferences stay as they were written`() throws
    {
        let home = Home()
        let preferences = home(".config/cadre/preferences")
        _ = home.run([
            "/bin/sh", "-c",
            "mkdir -p '\(home(".config/cadre"))' && printf '# mine\\nkey.contact=c F5\\n' > '\(preferences)'",
        ])
        let first = try screens(home)
        first.send("2/relances\r")
        sees(first, "/ relances")
        first.send("f\r")
        sees(first, "Name of the filter")
        first.send("À payer\r")
        sees(first, "Filter “À payer” kept")
        home.end(first)
        let kept = home.run(["/bin/cat", preferences]).text
        #expect(kept == "# mine\nkey.contact=c F5\nfilter.À payer=board relances\n")

        let configured = ["XDG_CONFIG_HOME": home(".config")]
        let listed = Cadre.shared.run(["mission", "list", "--filter", "a payer", "--lang", "en"], configured)
        #expect(
            listed.output.contains("M7") && !listed.output.contains("M5"), "\(listed.output)\(listed.error)")
        let unknown = Cadre.shared.run(["mission", "list", "--filter", "autre", "--lang", "en"], configured)
        #expect(
            unknown.code == 64 && unknown.error.contains("No filter is called “autre”"), "\(unknown.error)")

        let second = try screens(home)
        defer { home.end(second) }
        second.send(":payer")
        sees(second, "Filter: À payer")
        second.send("\r")
        sees(second, "/ relances (À payer)")
    }

    @Test func `what is seen is written where the person says, and never over a file unasked`() throws {
        let home = Home()
        let session = try screens(home)
        defer { home.end(session) }
        func write(_ name: String) {
            session.send("P")
            sees(session, "File (.svg or .txt)")
            session.send("\u{15}~/\(name)\r")
        }
        session.send("5")
        sees(session, " 5 Timeline ")
        write("lanes.svg")
        sees(session, "Written: lanes.svg, in /")
        #expect(home.run(["/usr/bin/head", "-c", "5", home("lanes.svg")]).text == "<svg ")
        write("lanes.txt")
        sees(session, "Written: lanes.txt, in /")
        let text = home.run(["/bin/cat", home("lanes.txt")]).text
        #expect(text.contains("M7") && text.contains("│") == false && !text.contains("? Help"))

        _ = home.run(["/bin/sh", "-c", "echo precious > '\(home("lanes.txt"))'"])
        write("lanes.txt")
        sees(session, "That file exists: ~/lanes.txt")
        #expect(home.run(["/bin/cat", home("lanes.txt")]).text == "precious\n")
        session.send("\u{1b}[B\r")
        sees(session, "Written: lanes.txt, in /")
        #expect(home.run(["/bin/cat", home("lanes.txt")]).text.contains("M7"))
        write("nowhere/lanes.txt")
        sees(session, "was not found")
    }
}
