import Foundation
import Testing

/// What waits in the days ahead, as Home tells it.
@Suite struct AgendaCommandTests {
    @Test func `an engagement that is to be signed is on the agenda`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let taken = program(
            "mission", "import", "active", "2026-11-20", "title=Suivi", "organisation=FIL", "category=ADM",
            "start=2026-12-06", "--as", "Maëlle")
        #expect(taken.code == 0, "\(taken)")
        let agenda = program("agenda", "--days", "14", "--json").output
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(agenda.utf8)) as? [[String: Any]])
        let signatures = rows.filter {
            $0["kind"] as? String == "signature" && $0["missionTitle"] as? String == "Suivi"
        }
        #expect(signatures.map { $0["day"] as? String } == ["2026-12-06"])
    }
}
