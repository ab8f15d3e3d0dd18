import Domain
import Store
import Testing

@Suite struct WorkspaceTests {
    @Test func `what is recorded is on every screen at once`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let organisation = try workspace.organisation("Les Trois Rives", by: alice)
        let mission = try workspace.mission("Refonte du site", for: organisation, by: alice)

        let rows = try workspace.missionRows
        #expect(rows.map(\.card.id) == [mission])
        #expect(rows.first?.organisation == "Les Trois Rives")
        #expect(try workspace.history().map(\.about) == ["Refonte du site", "Les Trois Rives", "Alice"])
        #expect(try workspace.history().first?.byName == "Alice")
        #expect(try workspace.answer(.missionCounts) == .missionCounts([.need: 1]))
        #expect(try workspace.directory()[alice]?.name == "Alice")
        #expect(try desk.open().missionRows == rows)
    }

    @Test func `a refusal writes nothing`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        #expect(throws: Refusal.self) { try workspace.act(by: alice, [.create(.mission, [:])]) }
        #expect(try workspace.history().count == 1)
    }

    @Test func `many acts are decided in turn and saved together`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let organisation = try workspace.organisation("Les Trois Rives", by: alice)
        var created: EntityID?
        let acts = [
            Proposal(by: alice, today: monday) { line in
                created = EntityID(line: line, place: 0)
                return [
                    .create(
                        .mission,
                        [
                            .title: .text("Affiches"), .organisation: .id(organisation),
                            .category: .text("GRA"),
                        ])
                ]
            },
            Proposal(
                by: alice, today: monday, now: Now(milliseconds: 0, rfc3339: "2026-03-02T08:00:00+01:00")
            ) {
                _ in
                [.note("Premier contact", on: created!)]
            },
        ]
        let done = try workspace.performAll(acts)
        #expect(done.count == 2)
        #expect(try workspace.history().first?.at == "2026-03-02T08:00:00+01:00")
        guard case .mission(let mission?) = try workspace.answer(.mission(created!)) else {
            Issue.record("no mission")
            return
        }
        #expect(mission.notes.map(\.content) == ["Premier contact"])
    }

    @Test func `what another program has read into the index first is news all the same`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let organisation = try workspace.organisation("Les Trois Rives", by: alice)
        #expect(try workspace.missionRows.isEmpty)
        #expect(try workspace.directory()[alice]?.name == "Alice")

        // Of the same machine: it writes, and reads its own lines into the index that both share.
        let other = try desk.open()
        let mission = try other.mission("Refonte du site", for: organisation, by: alice)
        try other.act(by: alice, [.edit(.member, alice, [.name: .text("Alix")])])
        #expect(try workspace.catchUp())
        #expect(try workspace.missionRows.map(\.card.id) == [mission])
        #expect(try workspace.directory()[alice]?.name == "Alix")
        #expect(try !workspace.catchUp())
    }

    @Test func `undo and redo know what they are about`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let organisation = try workspace.organisation("Les Trois Rives", by: alice)
        let mission = try workspace.mission("Refonte du site", for: organisation, by: alice)
        let note = try #require(try workspace.act(by: alice, [.note("Bonjour", on: mission)]).facts.first)

        try workspace.act(by: alice, [.undo(note.line)])
        let undo = try #require(try workspace.history().first)
        #expect(undo.rewound == HistoryRow.Rewound(facts: [note], bringsBack: false))
        #expect(undo.about == "Refonte du site")
        #expect(try workspace.undoable.redo == undo)

        try workspace.act(by: alice, [.undo(undo.line)])
        let redo = try #require(try workspace.history().first)
        #expect(redo.rewound == HistoryRow.Rewound(facts: [note], bringsBack: true))
        #expect(redo.about == "Refonte du site")
    }

    @Test func `two programs on one folder see each other's writes`() throws {
        let desk = try Desk()
        let one = try desk.open()
        let other = try desk.open("b")
        let alice = try one.founder()
        #expect(try other.catchUp())
        #expect(try other.directory()[alice]?.name == "Alice")
        let organisation = try other.organisation("Les Trois Rives", by: alice)
        let mission = try one.mission("Refonte du site", for: organisation, by: alice)
        _ = try other.catchUp()
        #expect(try other.missionRows.map(\.card.id) == [mission])
        #expect(try one.digest() == other.digest())
        #expect(try !one.catchUp())
    }
}
