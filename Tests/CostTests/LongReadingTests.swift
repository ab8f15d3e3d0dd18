import Domain
import Glibc
import TestSupport
import Testing

@testable import Store

/// Much that others wrote comes at once: how far its reading is is told, and it can be put off.
@Suite struct LongReadingTests {
    /// A small workspace, and the log of a large one to be added to it.
    private struct Arrival {
        let site: GeneratedSite
        private let other: GeneratedSite

        init(lines: Int) throws {
            site = try GeneratedSite(lines: 400)
            other = try GeneratedSite(lines: lines)
        }

        func comes() throws {
            let copy = try PtySession(["/bin/sh", "-c", "cp -r \(other.path)/log/* \(site.path)/log/"])
            try #require(copy.waitForExit() == .exited(0))
        }
    }

    @Test func `it tells how far it is, and what is stopped is read the next time`() throws {
        let arrival = try Arrival(lines: 4000)
        let workspace = try arrival.site.open()
        let before = try workspace.answer(.missionCounts)
        try arrival.comes()
        var asked = 0
        #expect(throws: Workspace.Stopped.self) {
            try workspace.takeIn(thorough: true) { _ in
                asked += 1
                return asked < 12
            }
        }
        #expect(asked == 12)
        #expect(try workspace.answer(.missionCounts) == before)

        var told: [Progress] = []
        #expect(
            try workspace.takeIn(thorough: true) { progress in
                told.append(progress)
                return true
            })
        #expect(told.count > 20 && Set(told.map(\.total)).count == 1)
        #expect(told.map(\.done) == told.map(\.done).sorted() && told.allSatisfy { $0.done <= $0.total })
        // Both halves are told: the reading, then the folding.
        #expect(told.contains { $0.done < $0.total / 3 } && told.contains { $0.done > $0.total * 2 / 3 })
        #expect(try workspace.answer(.missionCounts) != before)
        #expect(try !workspace.takeIn(thorough: true))
    }

    @Test func `a check tells how far it is, never backwards, and can be stopped anywhere`() throws {
        let site = try GeneratedSite(lines: 1000)
        defer { withExtendedLifetime(site) {} }
        let workspace = try site.open()
        var told: [Double] = []
        let whole = try workspace.check { progress in
            told.append(Double(progress.done) / Double(progress.total))
            return true
        }
        #expect(told == told.sorted() && told.count > 20 && told.allSatisfy { (0...1).contains($0) })
        for stop in stride(from: 1, through: told.count, by: max(1, told.count / 7)) {
            var asked = 0
            #expect(throws: Workspace.Stopped.self) {
                try workspace.check { _ in
                    asked += 1
                    return asked < stop
                }
            }
            #expect(asked == stop)
        }
        let again = try workspace.check()
        #expect(again.indexDiffered == false && again.digest == whole.digest, "\(again)")
        #expect(again.journal.lines == whole.journal.lines && again.vanished == whole.vanished)
    }

    @Test func `under open screens Ctrl-C puts it off, and the keys typed meanwhile are not lost`() throws {
        // So many that their reading outlasts whatever keeps this test from being given the processor.
        let arrival = try Arrival(lines: 60_000)
        let session = try arrival.site.screens()
        try arrival.comes()
        let isTold = session.wait(whileBusy: true) { $0.contains("Reading, Ctrl-C stops") }
        try #require(isTold, "\(session.screen.text)")
        session.send("2\u{3}")
        #expect(
            session.wait { $0.contains("Reading stopped") && $0.row(0).contains(" 2 Board ") },
            "\(session.screen.text)")
        session.send("q")
        #expect(session.wait { $0.contains("MISSIONS") }, "\(session.screen.text)")
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
    }
}
