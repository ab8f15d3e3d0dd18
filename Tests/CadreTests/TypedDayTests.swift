import Foundation
import Testing

/// Which year a day without one is, typed at the shell.
@Suite struct TypedDayTests {
    private func run(_ program: Cadre, _ arguments: String...) -> Cadre.Outcome {
        program.run(arguments + ["--today", "2026-11-23", "--lang", "en", "--as", "Maëlle"])
    }

    private func shown(_ program: Cadre, _ words: String...) throws -> Any {
        let run = program.run(words + ["--json", "--today", "2026-11-23"])
        return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }

    @Test func `a field of what was looks back, as in its form`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let invoice = run(program, "invoice", "add", "M5", "number=77", "amount=10", "issued=20/11")
        #expect(invoice.code == 0, "\(invoice)")
        let mission = try #require(try shown(program, "mission", "show", "M5") as? [String: Any])
        let invoices = try #require(mission["invoices"] as? [[String: Any]])
        #expect(invoices.first { $0["number"] as? String == "77" }?["issued"] as? String == "2026-11-20")
        let added = run(program, "freelance", "add", "name=Zed Roy", "since=1/9")
        #expect(added.code == 0)
        let freelances = try #require(try shown(program, "freelance", "list") as? [[String: Any]])
        #expect(freelances.first { $0["name"] as? String == "Zed Roy" }?["since"] as? String == "2026-09-01")
        let document = run(program, "document", "add", "Yanis", "documentKind=vigilance", "issued=1/10")
        #expect(document.code == 0, "\(document)")
    }

    @Test func `the day of an act looks back`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        for day in ["22/11", "fri", "lundi"] {
            let contact = run(program, "contact", "M5", "appel", "--on", day)
            #expect(contact.code == 0, "\(day): \(contact)")
        }
        let mission = try #require(try shown(program, "mission", "show", "M5") as? [String: Any])
        let contacts = try #require(mission["contacts"] as? [[String: Any]])
        let days = contacts.compactMap { $0["day"] as? String }
        for day in ["2026-11-22", "2026-11-20", "2026-11-16"] { #expect(days.contains(day), "\(days)") }
        let delivered = run(program, "checkpoint", "deliver", "M5.2", "export", "--on", "20/11")
        #expect(delivered.code == 0 && delivered.output.contains("20 Nov"), "\(delivered)")
        let taken = run(
            program, "mission", "import", "active", "7/9", "title=Suivi", "organisation=FIL", "category=ADM")
        #expect(taken.code == 0, "\(taken)")
    }

    @Test func `a day to come looks ahead, and says its year where it could be taken for another`() {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let far = run(program, "meeting", "plan", "M1", "kind=followUp", "day=20/11")
        #expect(far.output.contains("planned for 20 Nov 2027"), "\(far)")
        let near = run(program, "meeting", "plan", "M1", "kind=followUp", "day=1/12")
        #expect(near.output.contains("planned for 1 Dec\n") || near.output.contains("planned for 1 Dec "))
        #expect(!near.output.contains("1 Dec 2026"))
        let past = run(program, "checkpoint", "add", "M1", "title=Z2", "due=2025-01-01")
        #expect(past.output.contains("planned for 1 Jan 2025"), "\(past)")
        let paused = run(program, "mission", "pause", "M1", "x", "--resume", "20/11")
        #expect(paused.output.contains("paused until 20 Nov 2027"), "\(paused)")
        let french = program.run(
            ["meeting", "plan", "M1", "kind=followUp", "day=20/11", "--today", "2026-11-23", "--lang", "fr"]
                + ["--as", "Maëlle"])
        #expect(french.output.contains("prévue le 20 nov. 2027"), "\(french)")
    }
}
