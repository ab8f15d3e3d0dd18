import Foundation
import Testing

@testable import cadre

/// Facts of the frame from the command line: real costs, silence, references, lessons.
@Suite struct FactCommandTests {
    private static let today = ["--today", "2026-11-23", "--lang", "en"]

    private func run(
        _ program: Cadre, by author: String = "Maëlle", _ arguments: String...
    ) -> (code: Int32, output: String, error: String) {
        let run = program.run(arguments + Self.today + ["--as", author])
        return (run.code, run.output, run.error)
    }

    private func shown(_ program: Cadre, _ mission: String) throws -> [String: Any] {
        let run = program.run(["mission", "show", mission, "--json"] + Self.today)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    @Test func `money says what it costs in the end`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        func realCost() throws -> Int? {
            (try shown(program, "M1")["money"] as? [String: Any])?["realCost"] as? Int
        }
        let money = try #require(try shown(program, "M1")["money"] as? [String: Any])
        #expect(money["committed"] as? Int == 576_000 && money["realCost"] as? Int == 576_000)
        #expect(money["currency"] as? String == "EUR")
        #expect(run(program, "freelance", "edit", "Noémie", "vatRegime=standard20").code == 0)
        #expect(try realCost() == 691_200)
        #expect(run(program, "freelance", "edit", "Noémie", "businessForm=artistAuthor").code == 0)
        #expect(try realCost() == 691_200)
        #expect(run(program, "settings", "set", "author.diffuser", "yes").code == 0)
        #expect(try realCost() == 697_536)
        #expect(run(program, "settings", "set", "author.diffuserRate", "2.2").code == 0)
        #expect(try realCost() == 703_872)
        let listed = run(program, "settings", "list")
        #expect(listed.output.contains("author.diffuserRate") && listed.output.contains("2.2%"))
    }

    @Test func `the history says who recorded a delivery, and whose it is`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let delivered = run(program, "checkpoint", "deliver", "M2.2", "v3", "--on", "2026-11-20")
        #expect(delivered.code == 0, "\(delivered.error)")
        let listed = run(program, "history", "--limit", "1", "--json")
        let rows = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
        let mission = try shown(program, "M2")
        let freelance = try #require(mission["freelance"] as? String)
        #expect(rows?.first?["by"] as? String == "Maëlle Kerbrat", "\(listed.output)")
        #expect(rows?.first?["onBehalfOf"] as? String == freelance, "\(listed.output)")
        let screen = run(program, "show", "history", "--width", "100").output
        #expect(screen.contains("Maëlle Kerbrat, on behalf of \(freelance)"), "\(screen)")
        let note = run(program, "note", "M2", "vu")
        let next = run(program, "history", "--limit", "1", "--json").output
        #expect(note.code == 0 && next.contains("\"onBehalfOf\": null"), "\(next)")
    }

    @Test func `silence is told where it was signed so, and accepts nothing`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let engagement = try #require(
            (try shown(program, "M7")["engagements"] as? [[String: Any]])?.first?["id"] as? String)
        #expect(run(program, "engagement", "edit", engagement, "tacitAcceptance=yes").code == 0)
        let mission = try shown(program, "M7")
        let checkpoint = try #require((mission["checkpoints"] as? [[String: Any]])?[1])
        #expect(checkpoint["state"] as? String == "submitted")
        let day = try #require(checkpoint["deemedAcceptedOn"] as? String)
        #expect(try #require(checkpoint["answerDue"] as? String) < day && day < "2026-11-23")
        let why = (mission["alerts"] as? [[String: Any]])?.first?["why"] as? String ?? ""
        #expect(why.contains("Deemed accepted on") && why.contains("here a person records it"))
        let agenda = run(program, "mission", "show", "M7").output
        #expect(agenda.contains("deemed accepted on"), "\(agenda)")
    }

    @Test func `a reference that is taken says by whom`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let made = run(
            program, "mission", "new", "title=Affiche", "reference=m5", "organisation=FIL", "category=GRA")
        #expect(made.code == 1 && made.error.contains("The reference m5 is that of"), "\(made.error)")
        #expect(made.error.contains("Take another, or give none."))
    }

    @Test func `the lesson of the last mission of a kind is told as one begins`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let lesson = try #require(
            (try shown(program, "M3")["closing"] as? [String: Any])?["lesson"] as? String)
        #expect(run(program, "templates", "show", "CRF").output.contains("Lesson of M3"))
        #expect(!run(program, "templates", "show", "STR").output.contains("Lesson of"))
        let made = run(
            program, "mission", "new", "--template", "CRF", "--start", "4/1", "title=Collecte 2",
            "reference=M20", "organisation=FIL")
        #expect(made.code == 0 && made.error.contains("Lesson of M3") && made.error.contains(lesson))
        #expect(try shown(program, "M20")["priorLesson"] as? String == lesson)
    }

    @Test func `a template that ends in autonomy plans what the team learns`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let made = run(
            program, "mission", "new", "--template", "COM", "--start", "4/1", "title=Lettre",
            "reference=M21", "organisation=FIL", "lead=Maëlle")
        #expect(made.code == 0, "\(made.error)")
        let transfers = try shown(program, "M21")["transfers"] as? [[String: Any]] ?? []
        #expect(transfers.count == 2)
        #expect((transfers.first?["learner"] as? String)?.hasPrefix("Maëlle") == true)
        #expect(
            run(program, "templates", "show", "WEB").output.contains(
                "Skills transfer · publish on the site and keep it up to date"))
    }

    @Test func `a partner's last review is told beside the choice, in a shell too`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        #expect(run(program, "mission", "edit", "M9", "conflict=no", "cadenceDays=14").code == 0)
        #expect(run(program, "checkpoint", "add", "M9", "title=Un", "due=+9w", "criteria=*essayé").code == 0)
        #expect(run(program, "meeting", "plan", "M9", "kind=kickoff", "day=+5w").code == 0)
        let moved = run(
            program, by: "Solange", "mission", "move", "M9", "ready", "--direct", "partenaire habituel",
            "--freelance", "Yanis", "--despite", "signature au prochain bureau")
        #expect(moved.code == 0)
        #expect(moved.error.contains("Known partner: a reason is enough"), "\(moved.error)")
    }
}
