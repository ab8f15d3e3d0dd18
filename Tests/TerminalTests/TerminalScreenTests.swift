import Screen
import TestSupport
import Testing

@Suite struct TerminalScreenTests {
    @Test func `hard text leaves the columns after it in their places`() throws {
        let session = try startProbe()
        for y in 4..<16 {
            #expect(session.screen.cell(x: 30, y: y) == "|", "row \(y): \(session.screen.row(y))")
        }
        #expect(session.screen.unknown.isEmpty)
    }

    @Test func `the last cell of the screen is drawn`() throws {
        let session = try startProbe()
        #expect(session.screen.cell(x: 79, y: 23) == "┘")
    }

    @Test func `the cursor stands where the grid says`() throws {
        let session = try startProbe()
        #expect(session.wait { $0.cursor == Point(x: 5, y: 1) && $0.showsCursor })
    }

    @Test func `a storm of resizes ends at the right size and picture`() throws {
        let session = try startProbe()
        for step in 0..<100 { session.resize(width: 20 + step * 7 % 130, height: 1 + step * 5 % 50) }
        session.resize(width: 91, height: 33)
        #expect(
            session.wait {
                $0.contains("size 91x33") && $0.cell(x: 90, y: 32) == "┘" && $0.cell(x: 30, y: 15) == "|"
            })
    }

    @Test(arguments: [(1, 1), (2, 5), (400, 200)]) func `no size is too small or too large`(size: (Int, Int))
        throws
    {
        let session = try startProbe()
        session.resize(width: size.0, height: size.1)
        #expect(session.wait { $0.cell(x: size.0 - 1, y: size.1 - 1) == "┘" })
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
    }

    @Test func `an exported size is not believed`() throws {
        let session = try startProbe(environment: ["LINES": "10", "COLUMNS": "33"])
        #expect(session.screen.row(0).hasPrefix("size 80x24"))
    }

    @Test func `while nothing happens the program does nothing`() throws {
        let session = try startProbe()
        // Shown, and asleep: it has answered a key since.
        session.send("a")
        #expect(session.wait { $0.contains("keys 1: a") && $0.cursor == Point(x: 5, y: 1) })
        #expect(!session.wait(atMost: 100) { _ in false })
        let (written, slept) = (session.output.count, session.sleepCount)
        // The only waits for a time: that nothing comes has no other condition.
        #expect(!session.wait(atMost: 300) { _ in session.output.count > written })
        #expect(slept != nil && session.sleepCount == slept)
    }
}

@Suite struct TerminalKindTests {
    private static let colors = Set(30...49).union(90...107)

    @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100", "ansi", "screen", "xterm-mono"])
    func `every kind of terminal shows the screen and takes keys`(term: String) throws {
        let session = try startProbe(environment: ["TERM": term])
        #expect(session.screen.unknown.isEmpty)
        session.send("a\u{1b}[A")
        let arrow = term == "linux" ? "^" : "↑"
        #expect(session.wait { $0.contains("keys 2: a \(arrow)") || $0.contains("keys 2: a ↑") })
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
        #expect(session.isCooked)
    }

    @Test func `colours are used where there are some`() throws {
        #expect(try !startProbe().screen.seenAttributes.isDisjoint(with: Self.colors))
    }

    @Test func `NO_COLOR leaves attributes only, and the selection is reversed`() throws {
        let seen = try startProbe(environment: ["NO_COLOR": "1"]).screen.seenAttributes
        #expect(seen.isDisjoint(with: Self.colors.subtracting([39, 49])))
        #expect(seen.contains(7) && seen.contains(1))
    }

    @Test(arguments: [nil, "", "C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", "en_US"] as [String?])
    func `every usual locale shows accents`(lang: String?) throws {
        let session = try startProbe(environment: lang.map { ["LANG": $0] } ?? ["LANG": ""])
        #expect(session.screen.row(4).hasPrefix("é e\u{301} ─┼█★ ①"))
        session.send("é")
        #expect(session.wait { $0.contains("keys 1: é") })
    }

    @Test func `a locale of another encoding gets ASCII, in the same columns`() throws {
        let session = try startProbe(environment: ["LANG": "fr_FR.ISO-8859-1"])
        #expect(session.screen.row(0) == "size 80x24 ascii")
        #expect(session.screen.row(4).hasPrefix("e e -+#* ?"))
        #expect(session.output.allSatisfy { $0 < 0x80 })
        for y in 4..<16 { #expect(session.screen.cell(x: 30, y: y) == "|") }
    }

    @Test func `ASCII can be asked for, and the Linux console gets it unasked`() throws {
        #expect(try startProbe(["--ascii"]).screen.row(0) == "size 80x24 ascii")
        #expect(try startProbe(environment: ["TERM": "linux"]).screen.row(0) == "size 80x24 ascii")
    }

    @Test(arguments: [
        ("", "unknownTerm(\"\")"), ("nonsense", "unknownTerm(\"nonsense\")"), ("dumb", "tooDumb(\"dumb\")"),
    ])
    func `a terminal that cannot do it is told so`(term: String, failure: String) throws {
        let session = try PtySession([BuiltProduct.path("terminal-probe")], environment: ["TERM": term])
        #expect(session.waitForExit() == .exited(65))
        #expect(session.screen.contains("failure: \(failure)"))
        #expect(session.isCooked)
    }

    @Test func `a pipe is no terminal`() throws {
        let probe = BuiltProduct.path("terminal-probe")
        let session = try PtySession(["sh", "-c", "\(probe) </dev/null; \(probe) | cat"])
        #expect(session.waitForExit() == .exited(0))
        #expect(session.screen.text.split(separator: "\n").filter { $0 == "failure: notATTY" }.count == 2)
    }
}
