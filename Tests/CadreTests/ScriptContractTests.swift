import Foundation
import Testing

/// What scripts may rely on: docs/json.md, held against the program on the demonstration.
@Suite struct ScriptContractTests {
    static let demonstration = Cadre.shared

    private func json(_ arguments: String...) throws -> Any {
        let run = Self.demonstration.run(arguments + ["--json", "--today", "2026-11-23"])
        #expect(run.code == 0 && run.error.isEmpty, "\(run.error)")
        return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }

    private func list(_ arguments: String...) throws -> [[String: Any]] {
        let run = Self.demonstration.run(arguments + ["--json", "--today", "2026-11-23"])
        return try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    }

    /// What a command needs besides, to show all that it can.
    private static let more = [
        "checkpoint list": ["--all"], "meeting list": ["--all"], "action list": ["--all"],
        "invoice list": ["--all"],
        "history": ["--limit", "1000"], "search": ["site"], "document list": ["Noémie"],
        "candidacy list": ["M9"], "transfer list": ["M1"], "closing": ["M3"],
    ]
    /// These have tests of their own: one is whole only over all missions, the others need another machine or
    /// a file.
    private static let apart = [
        "mission show", "share", "sync", "backup", "restore", "person export", "person erase",
        "bundle make", "bundle open", "bundle answer", "bundle take",
    ]

    private func output(of command: String) -> String {
        let words = command.split(separator: " ").map(String.init) + (Self.more[command] ?? [])
        let run = Self.demonstration.run(words + ["--json", "--today", "2026-11-23"])
        #expect(run.code == 0, "\(command): \(run.error)")
        return run.output
    }

    @Test func `every list has the members that the documentation names, and no others`() throws {
        for (command, names) in try MemberNames.documented() where !Self.apart.contains(command) {
            let found = try MemberNames.of(output(of: command))
            #expect(found == names, "\(command): \(found.symmetricDifference(names).sorted())")
        }
    }

    @Test func `a mission shown whole has the members that the documentation names`() throws {
        var found: Set<String> = []
        for number in 1...12 {
            found.formUnion(
                try MemberNames.of(Self.demonstration("mission", "show", "M\(number)", "--json").output))
        }
        let names = try #require(try MemberNames.documented()["mission show"])
        #expect(found == names, "\(found.symmetricDifference(names).sorted())")
    }

    @Test func `values are what the documentation says of them`() throws {
        for (command, meanings) in try MemberNames.meanings() where !Self.apart.contains(command) {
            var values = MemberValues(meanings)
            try values.check(output(of: command))
            #expect(values.faults == [], "\(command)")
        }
        var values = MemberValues(try #require(try MemberNames.meanings()["mission show"]))
        for number in 1...12 {
            try values.check(Self.demonstration("mission", "show", "M\(number)", "--json").output)
        }
        #expect(values.faults == [])
    }

    @Test func `a value of another kind is seen`() throws {
        var values = MemberValues([
            "state": "`open` `done`.", "kinds": "Of `a` `b`.", "code": "Code, such as `X`.",
        ])
        try values.check(
            #"[{"state": "shut", "kinds": ["a", "c"], "code": "Y", "due": "23/11/2026", "n": 1.5},"#
                + #"{"id": "7", "n": "two", "amount": {"cents": 5, "currency": "EUR", "vat": 1}, "time": "9h"}]"#
        )
        let found = Set(values.faults.compactMap { $0.split(separator: ":").first.map(String.init) })
        #expect(found == ["state", "kinds[]", "due", "id", "n", "amount", "time"], "\(values.faults)")
        #expect(MemberValues.choices("Steps done: `a` `b`.") == ["a", "b"])
        #expect(MemberValues.choices("`a`, or a value's code.") == nil)
    }

    @Test func `a mission has one name of its structure, in the list and alone`() throws {
        let rows = try list("mission", "list")
        let listed = try #require(rows.first { $0["reference"] as? String == "M7" })
        let shown = try #require(try json("mission", "show", "M7") as? [String: Any])
        #expect(listed["structure"] as? String == shown["structure"] as? String)
    }

    @Test func `a search without a hit says so beside the result`() {
        let told = Self.demonstration.run(["search", "zzzz", "--lang", "en"])
        #expect(told.code == 0 && told.output.isEmpty && told.error.contains("nothing found for “zzzz”"))
        let json = Self.demonstration.run(["search", "zzzz", "--json"])
        #expect(json.code == 0 && json.error.isEmpty && json.output.hasPrefix("[]"))
    }

    @Test func `all missions are listed, with states of the list that scripts know`() throws {
        let rows = try list("mission", "list")
        #expect(rows.count == 12)
        let states: Set = [
            "need", "framing", "sourcing", "ready", "active", "paused", "closing", "closed", "dropped",
        ]
        #expect(states.isSuperset(of: rows.compactMap { $0["state"] as? String }))
        #expect(rows.allSatisfy { ($0["id"] as? String)?.count == 26 && $0["alerts"] is [Any] })
        let two = try #require(rows.first { $0["reference"] as? String == "M2" })
        let cadence = try #require(two["cadence"] as? [String: Any])
        #expect(cadence["state"] as? String == "grace")
    }

    @Test func `checkpoints come with their own state and day, the next due first`() throws {
        let rows = try list("checkpoint", "list", "--mission", "M2")
        #expect(rows.map { $0["n"] as? Int } == [2, 3, 4])
        #expect(rows.map { $0["state"] as? String } == ["changesRequested", "planned", "planned"])
        let delivered = try list("checkpoint", "list", "--mission", "M7")[0]
        #expect(delivered["state"] as? String == "submitted")
        #expect(
            delivered["due"] as? String == "2026-11-05" && delivered["answerDue"] as? String == "2026-11-17")
        let all = try list("checkpoint", "list", "--all").compactMap { $0["due"] as? String }
        #expect(all == all.sorted() && all.count > 20)
        #expect(try list("checkpoint", "list", "--limit", "3").count == 3)
    }

    @Test func `a list agrees with each mission shown whole`() throws {
        for number in 1...8 {
            let mission = try #require(try json("mission", "show", "M\(number)") as? [String: Any])
            for (kind, member) in [
                ("checkpoint", "checkpoints"), ("meeting", "meetings"), ("action", "actions"),
            ] {
                let whole = try #require(mission[member] as? [[String: Any]])
                let listed = try list(kind, "list", "--all", "--mission", "M\(number)")
                func states(_ rows: [[String: Any]]) -> [String: String] {
                    Dictionary(uniqueKeysWithValues: rows.map { ("\($0["id"]!)", "\($0["state"]!)") })
                }
                #expect(states(whole) == states(listed), "M\(number) \(kind)")
            }
        }
    }
}
