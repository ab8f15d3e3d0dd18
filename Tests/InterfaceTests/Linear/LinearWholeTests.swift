import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What holds of a whole page is said once, not with each of its items.
@Suite struct LinearWholeTests {
    private let workshop = Workshop.shared

    private func heard(_ page: Page, _ lines: String...) -> [[String]] {
        let session = workshop.session(on: page)
        var view = LinearView(session.app)
        _ = view.say(session.world)
        return lines.map { line in
            _ = view.hear(line, session.world)
            return view.say(session.world)
        }
    }

    @Test func `taking a second rule of the frame in hand says that rule alone`() {
        let said = heard(workshop.page, "onglet cadre", "3", "4", "l", "4")
        #expect(said[1].count > 10 && said[1].contains { $0.contains("Cadence") }, "\(said[1])")
        #expect(said[2].count <= 4 && said[2][0].hasPrefix("4. "), "\(said[2])")
        // Read anew, the list says it again.
        #expect(said[4].count > 10, "\(said[4])")
    }

    @Test func `a summary says what passed lately with the first of its items only`() {
        let said = heard(workshop.page, "1", "2")
        #expect(said[0].contains { $0.contains("Derniers échanges") }, "\(said[0])")
        #expect(!said[1].contains { $0.contains("Derniers échanges") }, "\(said[1])")
    }
}
