import Foundation
import Testing

/// A list in one word of the shell.
@Suite struct ListArgumentTests {
    @Test(arguments: [
        ("Budget, suite|Calendrier", ["Budget, suite", "Calendrier"]),
        ("Budget,Calendrier", ["Budget", "Calendrier"]),
        ("Budget\nCalendrier, suite", ["Budget", "Calendrier, suite"]), ("Budget", ["Budget"]),
    ])
    func `a list is parted by bars and lines, else by commas`(_ typed: String, _ points: [String]) throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let planned = program(
            "meeting", "plan", "M1", "kind=followUp", "day=2026-12-15", "title=Liste", "agenda=\(typed)",
            "--as", "Maëlle")
        #expect(planned.code == 0, "\(planned)")
        let shown = program("mission", "show", "M1", "--json").output
        let mission = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
        let meetings = try #require(mission["meetings"] as? [[String: Any]])
        let made = meetings.first { $0["title"] as? String == "Liste" }
        #expect(made?["agenda"] as? [String] == points)
    }
}
