import TestSupport
import Testing

/// Five minutes a day: the two acts of every day cost few keys, from a card of the board.
@Suite struct KeystrokeTests {
    private func screens(_ home: Home) throws -> PtySession {
        let session = try PtySession(
            [BuiltProduct.path("cadre"), "demo", "--today", "2026-11-23", "--lang", "en"],
            environment: home.environment)
        try #require(session.wait { $0.contains("? Help") }, "\(session.screen.text)")
        return session
    }

    @Test func `a contact is logged in four keys at most`() throws {
        let home = Home()
        let session = try screens(home)
        defer { home.end(session) }
        session.send("2")
        try #require(session.wait { $0.contains("c Contact") }, "\(session.screen.text)")
        let keys = ["c", "\u{13}"]
        for key in keys { session.send(key) }
        #expect(session.wait { $0.contains("Check-in on 23 Nov") }, "\(session.screen.text)")
        #expect(keys.count <= 4)
    }

    @Test func `an answer takes six keys at most, and its text`() throws {
        let home = Home()
        let session = try screens(home)
        defer { home.end(session) }
        session.send("3")
        try #require(session.wait { $0.contains("v Answer") }, "\(session.screen.text)")
        let keys = ["v", "*", "1", "\r", "\r"]
        for key in keys { session.send(key) }
        #expect(
            session.wait { $0.contains("Checkpoint 2 accepted") }, "\(session.screen.text)")
        #expect(keys.count <= 6)
    }
}
