import Foundation
import Testing

@testable import cadre

/// Choosing from the command line, on the demonstration.
@Suite struct ChoiceCommandTests {
    private static let today = ["--today", "2026-11-23", "--lang", "en"]

    private func run(
        _ program: Cadre, by author: String = "Maëlle", _ arguments: String...
    ) -> (code: Int32, output: String, error: String) {
        let run = program.run(arguments + Self.today + ["--as", author])
        return (run.code, run.output, run.error)
    }

    private func json(_ program: Cadre, _ arguments: String...) throws -> [String: Any] {
        let run = program.run(arguments + ["--json"] + Self.today)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    private func lacks(_ program: Cadre, _ mission: String) throws -> [String] {
        let gates = try json(program, "mission", "show", mission)["gates"] as? [[String: Any]] ?? []
        return gates.filter { $0["met"] as? Bool == false }.compactMap { $0["code"] as? String }
    }

    @Test func `the comparison is complete in JSON`() throws {
        let grid = try json(ScriptContractTests.demonstration, "candidacy", "list", "M9")
        let weights = try #require(grid["weights"] as? [String: Int])
        #expect(weights == ["skills": 30, "availability": 15, "price": 20, "knowledge": 10, "values": 25])
        let candidacies = try #require(grid["candidacies"] as? [[String: Any]])
        #expect(
            candidacies.map { $0["freelance"] as? String }.compactMap { $0?.prefix(5) } == [
                "Karim", "Yanis", "Hugo ",
            ])
        #expect(candidacies.map { $0["pricePoints"] as? Int } == [4, 4, nil])
        #expect(candidacies.map { $0["complete"] as? Bool } == [true, false, false])
        #expect((grid["best"] as? [String])?.count == 1)
    }

    @Test func `a value at 4 without its fact is refused, and with it recorded`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let bare = run(program, "candidacy", "score", "M9.Hugo", "V1=4")
        #expect(bare.code == 1 && bare.error.contains("needs a fact that shows it"))
        #expect(
            run(program, "candidacy", "score", "M9.Hugo", "V1=4", "V1.fact=habite ici", "skills=2").code == 0)
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V1=3").code == 0, "the fact stays")
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V9=2").code == 1)
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V1=cinq").code == 64)
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V1=").code == 0)
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V1=").code == 1)
    }

    @Test func `choosing says who is to be told, and a letter is there for them`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        #expect(try lacks(program, "M9").contains("G11"))
        let chosen = run(program, "candidacy", "choose", "M9.Yanis", "relie déjà deux ateliers")
        #expect(
            chosen.code == 0
                && chosen.error.contains("To be told, courteously: Karim Ould-Saïd, Hugo Perrin."))
        // Yanis has worked with the group before: neither three quotes nor scores are asked of a partner.
        let lacks = try lacks(program, "M9")
        #expect(!lacks.contains("G09") && !lacks.contains("G10") && !lacks.contains("G11"))
        let letter = run(program, "candidacy", "letter", "M9.Karim")
        #expect(letter.output.contains("Dear Karim,") && letter.output.contains("relie déjà deux ateliers"))
        #expect(run(program, "candidacy", "choose", "M9.Karim", "moins loin").code == 0)
        #expect(try self.lacks(program, "M9").contains("G10"), "nobody has worked with Karim")
        #expect(try !self.lacks(program, "M9").contains("G11"), "half of the values, with a fact")
    }

    @Test func `a partner of before is chosen and the mission moved in one line`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let why = "partenaire habituel, bilan partagé en mars"
        let stranger = run(program, "mission", "move", "M9", "ready", "--direct", why, "--freelance", "Hugo")
        #expect(stranger.code == 1 && stranger.error.contains("No earlier mission has run with Hugo Perrin"))
        #expect(run(program, "mission", "move", "M9", "ready", "--direct", why).code == 64)
        let lacking = run(program, "mission", "move", "M9", "ready", "--direct", why, "--freelance", "Yanis")
        #expect(lacking.code == 1 && lacking.error.contains("G13"))
        for code in ["G09", "G10", "G11"] { #expect(!lacking.error.contains(code)) }
        #expect(run(program, "mission", "edit", "M9", "conflict=no", "cadenceDays=14").code == 0)
        #expect(run(program, "checkpoint", "add", "M9", "title=Un", "due=+9w", "criteria=*essayé").code == 0)
        #expect(run(program, "meeting", "plan", "M9", "kind=kickoff", "day=+5w").code == 0)
        let moved = run(
            program, by: "Solange", "mission", "move", "M9", "ready", "--direct", why, "--freelance", "Yanis",
            "--despite", "signature au prochain bureau")
        #expect(moved.code == 0, "\(moved.error)")
        #expect(try json(program, "mission", "show", "M9")["state"] as? String == "ready")
        #expect(run(program, by: "Solange", "undo").code == 0)
        let back = try json(program, "mission", "show", "M9")
        #expect(back["state"] as? String == "sourcing" && back["freelance"] is NSNull)
    }

    @Test func `the charter is listed and edited, and its weights add up`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let off = run(program, "values", "edit", "--organisation", "FIL", "V1=25")
        #expect(off.code == 1 && off.error.contains("add up to 105 instead of 100"))
        #expect(run(program, "values", "edit", "V1=25", "V2=15").code == 64, "three organisations")
        let edited = run(
            program, "values", "edit", "--organisation", "FIL", "V1=25", "V2=15", "V1.fr=Goût du fil", "V7=",
            "V9=5", "V9.en=Repair first")
        #expect(edited.code == 0, "\(edited.error)")
        let listed = program.run(["values", "list", "--organisation", "FIL", "--json"] + Self.today).output
        #expect(listed.contains("Goût du fil") && listed.contains("Repair first") && !listed.contains("V7"))
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V9=2").code == 0)
        #expect(run(program, "candidacy", "score", "M9.Hugo", "V7=2").code == 1)
    }

    @Test func `what the team learns is planned, ticked and counted`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        #expect(
            run(
                program, "transfer", "add", "M4", "text=Décliner la charte", "learner=Jeanne",
                "checkpoint=M4.4"
            )
            .code == 0)
        let gates = try json(program, "mission", "show", "M4")["gates"] as? [[String: Any]] ?? []
        let handover = gates.first { $0["code"] as? String == "G31" }
        #expect(handover?["lacks"] as? String == "Handover and transfers done: 0 of 5")
        #expect(run(program, "transfer", "done", "M4.charte").code == 0)
        #expect(run(program, "transfer", "done", "M4.charte").code == 1)
        let listed = program.run(["transfer", "list", "M4", "--json"] + Self.today).output
        #expect(listed.contains("\"doneOn\": \"2026-11-23\"") && listed.contains("\"checkpoint\": 4"))
        #expect(run(program, "transfer", "reopen", "M4.charte", "pas encore").code == 0)
        #expect(run(program, "transfer", "remove", "M4.charte").code == 0)
        #expect(run(program, "transfer", "done", "M4.charte").code == 1)
    }
}
