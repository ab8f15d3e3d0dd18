import Glibc
import Screen
import TestSupport
import Testing

/// The program itself, in every kind of terminal that people have; the modules have finer tests of their own.
@Suite struct TerminalKindTests {
    private static let colors = Set(30...49).union(90...107).subtracting([39, 49])

    /// The screens on the shared demonstration: nothing here records anything.
    private func screens(
        _ environment: [String: String] = [:], _ options: [String] = [], width: Int = 80, height: Int = 24
    ) throws -> PtySession {
        let cadre = Cadre.shared
        let own = ["HOME": cadre.home, "CADRE_WORKSPACE": cadre.workspace]
        return try PtySession(
            [BuiltProduct.path("cadre"), "--today", "2026-11-23"] + options,
            environment: own.merging(environment) { $1 }, width: width, height: height)
    }

    private func started(
        _ environment: [String: String] = [:], _ options: [String] = ["--lang", "en"], width: Int = 80,
        height: Int = 24
    ) throws -> PtySession {
        let session = try screens(environment, options, width: width, height: height)
        let isThere = session.wait { $0.contains("? Help") || $0.contains("? Aide") }
        try #require(isThere, "\(session.screen.text)")
        return session
    }

    private func expectGivenBack(_ session: PtySession) {
        #expect(session.waitForExit() == .exited(0))
        #expect(session.isCooked && session.screen.modes == VTScreen.initialModes)
        #expect(session.screen.unknown.isEmpty, "\(session.screen.unknown)")
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
    func `a terminal of this kind shows the pages, takes keys and is given back`(term: String) throws {
        let session = try started(["TERM": term])
        session.send("2")
        try #require(
            session.wait { $0.row(0).contains(" 2 Board ") }, "\(session.screen.text)")
        #expect(session.screen.contains("M7") || session.screen.contains("Active"))
        session.send("qq")
        expectGivenBack(session)
    }

    @Test(arguments: ["dumb", "nonsense", ""])
    func `a terminal that cannot show them gets one sentence`(term: String) throws {
        let session = try screens(["TERM": term], ["--lang", "en"])
        #expect(session.waitForExit() == .exited(74))
        #expect(session.screen.contains("cadre: ") && session.isCooked, "\(session.screen.text)")
        #expect(term.isEmpty || session.screen.contains(term) || session.screen.contains("terminal"))
    }

    @Test func `NO_COLOR leaves no colour, and the cursor is still seen`() throws {
        let session = try started(["NO_COLOR": "1"])
        session.send("3")
        try #require(session.wait { $0.contains(" 3 Checkpoints ") })
        #expect(session.screen.seenAttributes.isDisjoint(with: Self.colors))
        #expect(session.screen.seenAttributes.contains(7))
        session.send("qq")
        expectGivenBack(session)
    }

    @Test(arguments: ["C", "C.UTF-8", "fr_FR.UTF-8"])
    func `accents are shown in this locale, installed or not`(locale: String) throws {
        let session = try started(["LANG": locale, "LC_ALL": locale], ["--lang", "fr"], width: 120)
        #expect(session.screen.row(0).contains("4 Réunions"))
        session.send("q")
        expectGivenBack(session)
    }

    @Test func `with --ascii the frame of every page is ASCII`() throws {
        let session = try started([:], ["--lang", "en", "--ascii"], width: 120, height: 40)
        for (key, text) in [("2", "Active 4"), ("5", "silence"), ("?", "- Help -")] {
            session.send(key)
            try #require(session.wait { $0.contains(text) }, "\(session.screen.text)")
        }
        let box = session.output.split(separator: 0xE2).dropFirst()
        // U+2500 to U+25FF: lines, blocks, geometric shapes.
        #expect(!box.contains { $0.first.map { (0x94...0x97).contains($0) } ?? false })
        session.send("\u{1b}")
        try #require(session.wait { !$0.contains("- Help -") })
        session.send("qq")
        expectGivenBack(session)
    }
}

// MARK: - Hands

extension TerminalKindTests {
    @Test func `a click on a place opens it, the wheel moves, and a second click opens a row`() throws {
        let session = try started(width: 120, height: 30)
        func click(_ text: String) throws {
            let found = (0..<session.screen.height).lazy.compactMap { y -> (Int, Int)? in
                let row = session.screen.row(y)
                return row.firstRange(of: text).map { (row[..<$0.lowerBound].count, y) }
            }.first
            let (x, y) = try #require(found, "\(text)\n\(session.screen.text)")
            session.send("\u{1b}[<0;\(x + 1);\(y + 1)M\u{1b}[<0;\(x + 1);\(y + 1)m")
        }
        try click("6 Freelances")
        try #require(session.wait { $0.contains("Day rate") }, "\(session.screen.text)")
        func pointed(_ screen: VTScreen) -> String? {
            (0..<screen.height).lazy.map(screen.row).first { $0.hasPrefix("▸") }
        }
        try click("Unsolicited a…")
        let selected = session.wait { pointed($0)?.contains("Pauline") ?? false }
        #expect(selected && !session.screen.contains("Esc leave"), "\(session.screen.text)")
        try click("Unsolicited a…")
        #expect(session.wait { $0.contains("Esc leave") }, "\(session.screen.text)")
        session.send("\u{1b}")
        try #require(session.wait { !$0.contains("Esc leave") }, "\(session.screen.text)")
        session.send("9")
        try #require(session.wait { $0.contains("What happened") }, "\(session.screen.text)")
        let top = session.screen.row(2)
        session.send("\u{1b}[<65;20;10M")
        #expect(session.wait { $0.row(2) != top }, "\(session.screen.text)")
        session.send("q")
        try #require(session.wait { $0.contains("OUR TURN") })
        session.send("q")
        expectGivenBack(session)
    }

    @Test func `a storm of sizes ends in the right picture`() throws {
        let session = try started()
        var random = SeededRandom(seed: 7)
        for _ in 0..<60 {
            session.resize(
                width: Int.random(in: 40...500, using: &random),
                height: Int.random(in: 12...200, using: &random))
        }
        for (width, height) in [(40, 12), (500, 200), (97, 31)] {
            session.resize(width: width, height: height)
        }
        let isRight = session.wait {
            $0.row(30).contains("? Help") && $0.row(0).contains("1 Home") && $0.row(0).count <= 97
        }
        #expect(isRight, "\(session.screen.text)")
        session.send("q")
        expectGivenBack(session)
    }

    @Test func `what is pasted is text, in a field, and nothing where there is none`() throws {
        let session = try started()
        session.send("\u{1b}[200~qq\nu\u{1b}[201~2")
        try #require(
            session.wait { $0.row(0).contains(" 2 Board ") }, "\(session.screen.text)")
        session.send("/\u{1b}[200~Refonte\nq\u{1b}[201~")
        #expect(session.wait { $0.contains("/ Refonte q") }, "\(session.screen.text)")
        session.send("\u{1b}")
        #expect(session.wait { !$0.contains("/ Refonte") })
        session.send("qq")
        expectGivenBack(session)
    }

    @Test func `stopped and continued it is as before`() throws {
        let cadre = Cadre.shared
        let session = try PtySession(
            ["bash", "--norc", "--noprofile", "-i"],
            environment: [
                "PS1": "shell> ", "HOME": cadre.home, "CADRE_WORKSPACE": cadre.workspace,
                "CADRE": BuiltProduct.path("cadre"),
            ])
        try #require(session.wait { $0.contains("shell>") })
        session.send("\"$CADRE\" --today 2026-11-23 --lang en\n")
        try #require(session.wait { $0.contains("? Help") })
        session.send("4")
        try #require(session.wait { $0.contains(" 4 Meetings ") })
        session.send("\u{1a}")
        try #require(session.wait { $0.contains("Stopped") && !$0.isAlternate })
        session.send("fg\n")
        #expect(session.wait { $0.isAlternate && $0.contains(" 4 Meetings ") })
        session.send("qq")
        #expect(session.wait { !$0.isAlternate })
    }

    @Test func `a text goes to the editor and comes back`() throws {
        let home = Home()
        let script = home("editor.sh")
        _ = home.run(["/bin/sh", "-c", "printf 'printf \"Écrit ailleurs\\\\n\" > \"$1\"' > '\(script)'"])
        let session = try PtySession(
            [BuiltProduct.path("cadre"), "demo", "--today", "2026-11-23", "--lang", "en"],
            environment: home.environment.merging(["EDITOR": "sh \(script)"]) { $1 })
        defer { home.end(session) }
        try #require(session.wait { $0.contains("? Help") })
        session.send("c")
        try #require(session.wait { $0.contains("Check-in") && $0.contains("Note") })
        session.send("\u{5}")
        #expect(
            session.wait { $0.contains("Écrit ailleurs") && $0.isAlternate },
            "\(session.screen.text)")
    }
}
