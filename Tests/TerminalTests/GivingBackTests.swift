import Glibc
import TestSupport
import Testing

/// Whatever ends or interrupts the program, the user's terminal is as it was.
@Suite struct GivingBackTests {
    private func expectGivenBack(_ session: PtySession) {
        #expect(session.isCooked)
        #expect(session.screen.modes == VTScreen.initialModes, "left on or off: \(session.screen.modes)")
    }

    @Test func `taking it turns everything on`() throws {
        let session = try startProbe()
        #expect(session.screen.modes.isSuperset(of: [1049, 2004, 1000, 1002, 1006]))
        #expect(!session.isCooked)
    }

    @Test func `after quitting`() throws {
        let session = try startProbe()
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
        expectGivenBack(session)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT]) func `after a signal`(signal: Int32) throws {
        let session = try startProbe()
        session.kill(signal)
        #expect(session.waitForExit() == .exited(128 + signal))
        expectGivenBack(session)
    }

    @Test(arguments: ["!", "o"]) func `after a crash`(key: String) throws {
        let session = try startProbe()
        session.send(key)
        guard case .killed? = session.waitForExit() else {
            Issue.record("the probe survived")
            return
        }
        expectGivenBack(session)
    }

    @Test func `after an exit that closed nothing`() throws {
        let session = try startProbe()
        session.send("x")
        #expect(session.waitForExit() == .exited(3))
        expectGivenBack(session)
    }

    @Test func `a program without a terminal ends`() throws {
        let session = try startProbe()
        session.hangUp()
        #expect(session.waitForExit() == .exited(129))
    }

    @Test func `while an editor runs, and taken again after it`() throws {
        let session = try startProbe()
        session.send("e")
        #expect(session.wait { $0.contains("in the editor") })
        expectGivenBack(session)
        session.send("\n")
        #expect(session.wait { $0.contains("notes editor 7, no editor") && $0.isAlternate })
        #expect(session.screen.modes.contains(2004) && !session.isCooked)
        session.send("k")
        #expect(session.wait { $0.contains("keys 2: e k") })
    }

    @Test(arguments: ["key", "signal"]) func `while it is stopped, and taken again when continued`(by: String)
        throws
    {
        let probe = BuiltProduct.path("terminal-probe")
        let session = try PtySession(
            ["bash", "--norc", "--noprofile", "-i"],
            environment: ["PS1": "shell> ", "SWIFT_BACKTRACE": "enable=no"])
        #expect(session.wait { $0.contains("shell>") })
        session.send("\(probe)\n")
        #expect(session.wait { $0.contains("size 80x24") && $0.isAlternate })
        if by == "key" { session.send("\u{1a}") } else { kill(-session.foregroundGroup, SIGTSTP) }
        #expect(session.wait { $0.contains("Stopped") && !$0.isAlternate })
        #expect(session.screen.modes.isDisjoint(with: [1000, 1002, 1006]))
        session.send("fg\n")
        #expect(
            session.wait { $0.contains("notes continued") && $0.isAlternate && $0.cell(x: 30, y: 15) == "|" })
        session.send("q")
        #expect(session.wait { $0.contains("shell>") && !$0.isAlternate })
    }

    @Test func `without a shell to continue it Ctrl-Z does not stop it`() throws {
        let session = try startProbe()
        session.send("\u{1a}")
        #expect(session.wait { $0.contains("notes continued") })
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
    }

    @Test func `what is copied is made visible first`() throws {
        let session = try startProbe()
        session.send("y")
        // "réf" and the picture of Esc.
        #expect(session.wait { $0.clipboard == "csOpZuKQmw==" && $0.contains("notes copied") })
    }
}
