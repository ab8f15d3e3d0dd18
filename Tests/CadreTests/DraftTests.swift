import Glibc
import TestSupport
import Testing

/// What was half typed when the program died is there when it comes back.
@Suite struct DraftTests {
    private func screens(_ home: Home) throws -> PtySession {
        let session = try PtySession(
            [BuiltProduct.path("cadre"), "--today", "2026-11-23", "--lang", "en"],
            environment: home.environment)
        try #require(session.wait { $0.contains("? Help") }, "\(session.screen.text)")
        return session
    }

    private func home() throws -> Home {
        let home = Home()
        let made = home.run([
            BuiltProduct.path("cadre"), "init", "--organisation", "Les Sillons", "--short", "SILLONS", "--me",
            "Inès Haddad", "--lang", "en",
        ])
        try #require(made.ending == .exited(0), "\(made.text)")
        return home
    }

    @Test func `a form survives kill -9`() throws {
        let home = try home()
        let first = try screens(home)
        first.send("n")
        try #require(first.wait { $0.contains("New mission") })
        first.send("Lettre aux mem")
        try #require(first.wait { $0.contains("Lettre aux mem") })
        first.kill(SIGKILL)
        #expect(first.waitForExit() == .killed(signal: SIGKILL))

        let second = try screens(home)
        defer { home.end(second) }
        second.send("n")
        #expect(
            second.wait { $0.contains("Draft found again.") && $0.contains("Lettre aux mem") },
            "\(second.screen.text)")
        // Esc keeps it still; the form opens with it once more.
        second.send("\u{1B}")
        #expect(second.wait { $0.contains("Draft kept.") })
        second.send("n")
        #expect(second.wait { $0.contains("Lettre aux mem") })
    }

    @Test func `a hang-up ends the program and keeps the draft`() throws {
        let home = try home()
        let first = try screens(home)
        first.send("n")
        try #require(first.wait { $0.contains("New mission") })
        first.send("Affiches")
        try #require(first.wait { $0.contains("Affiches") })
        first.hangUp()
        #expect(first.waitForExit() == .exited(129))
        let second = try screens(home)
        defer { home.end(second) }
        second.send("n")
        #expect(second.wait { $0.contains("Affiches") }, "\(second.screen.text)")
    }
}
