import Foundation
import Testing

@testable import cadre

/// What a treasurer does in a shell: what is to be paid, and that it was.
@Suite struct InvoiceCommandTests {
    private static let tail = ["--today", "2026-11-23", "--lang", "en", "--as", "Maëlle"]

    private func list(_ program: Cadre, _ options: String...) throws -> [[String: Any]] {
        let run = program.run(["invoice", "list", "--json"] + options + Self.tail)
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    }

    private func add(_ program: Cadre, _ mission: String, _ number: String, due: String) {
        let fields = ["number=\(number)", "amount=900", "issued=2026-11-20", "due=\(due)"]
        let run = program.run(["invoice", "add", mission] + fields + Self.tail)
        #expect(run.code == 0, "\(run.error)")
    }

    @Test func `what is to be paid is listed by its day, and paid by its number`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let before = try list(program).count
        add(program, "M2", "F-1", due: "2026-11-25")
        add(program, "M5", "F-12", due: "2026-11-24")
        let open = try list(program)
        let numbers = open.compactMap { $0["number"] as? String }
        #expect(open.count == before + 2)
        #expect(numbers.firstIndex(of: "F-12")! < numbers.firstIndex(of: "F-1")!)
        #expect(open.allSatisfy { $0["open"] as? Bool == true && $0["paidOn"] is NSNull })
        let due = open.compactMap { $0["due"] as? String }
        #expect(due == due.sorted())

        // The whole number comes before those that begin like it.
        #expect(program.run(["invoice", "pay", "f-1"] + Self.tail).code == 0)
        let paid = try #require(try list(program, "--all").first { $0["number"] as? String == "F-1" })
        #expect(paid["state"] as? String == "paid" && paid["paidOn"] as? String == "2026-11-23")
        #expect((paid["amount"] as? [String: Any])?["cents"] as? Int == 90_000)
        #expect(try list(program).count == before + 1)
        let table = program.run(["invoice", "list"] + Self.tail)
        #expect(table.output.contains("F-12 · €900"), "\(table.output)")
    }

    @Test func `a number that two freelances gave is asked about, with the missions`() throws {
        let program = Cadre.demonstration()
        defer { program.remove() }
        add(program, "M2", "2026-77", due: "2026-11-25")
        add(program, "M5", "2026-77", due: "2026-11-24")
        let run = program.run(["invoice", "pay", "2026-77"] + Self.tail)
        #expect(run.code == 1, "\(run.error)")
        #expect(run.error.contains("(M2)") && run.error.contains("(M5)"), "\(run.error)")
    }
}
