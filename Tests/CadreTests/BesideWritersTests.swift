import Foundation
import TestSupport
import Testing

/// Screens that are open while many programs write into their workspace: they follow, lose nothing, and show in the end
/// what stands there. Eight programs of a thousand lines each with `CADRE_LONG=1`.
@Suite(.serialized) struct BesideWritersTests {
    private static let count = ProcessInfo.processInfo.environment["CADRE_LONG"] != nil ? 1000 : 40

    /// Between the head of the screen and its status line.
    private static func body(of screen: String) -> [Substring] {
        screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).prefix(34).map { line in
            line.prefix(upTo: line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)
        }
    }

    @Test func `eight programs write beside open screens, and these show the end`() throws {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let sessions = try ["9", "2"].map { page in
            let session = try cadre.screens(width: 120, height: 40)
            session.send(page)
            try #require(session.wait { $0.contains("? Help") }, "\(session.screen.text)")
            return session
        }
        let writers = (0..<8).map { number in
            cadre.start(
                "exec \"$CADRE\" selftest append \(Self.count) w\(number) --workspace \"$CADRE_WORKSPACE\"")
        }
        // Somebody looks on meanwhile, as a person does.
        for _ in 0..<10 { for session in sessions { _ = session.wait(atMost: 50) { _ in false } } }
        let outcomes = writers.map { $0.wait() }
        let said = Set(
            outcomes.flatMap(\.lines).filter { $0.hasPrefix("ACK ") }.compactMap {
                $0.split(separator: " ").last
            })
        #expect(outcomes.allSatisfy { $0.code == 0 } && said.count == 8 * Self.count)
        let ids = cadre.run(["selftest", "ids", "--workspace", cadre.workspace]).lines.map {
            $0.split(separator: " ", maxSplits: 1)
        }
        let there = Set(ids.compactMap(\.last))
        #expect(said.isSubset(of: there), "lost: \(said.subtracting(there).sorted().prefix(9))")
        for (page, session) in zip(["history", "board"], sessions) {
            // What a person has selected stays selected: who comes back to the page begins at its top.
            for key in ["5", page == "board" ? "2" : "9"] { session.send(key) }
            let fresh = cadre.run(
                [
                    "show", page, "--width", "120", "--height", "40", "--today", "2026-11-23", "--lang", "en",
                    "--as", "Maëlle",
                ])
            let rows = Self.body(of: fresh.output)
            #expect(rows.count > 20, "\(fresh)")
            #expect(
                session.wait { Self.body(of: $0.text) == rows },
                "\(page)\n\(fresh.output)\n\(session.screen.text)")
        }
        for session in sessions {
            #expect(session.leave() == .exited(0))
        }
        #expect(cadre("check").code == 0)
    }
}
