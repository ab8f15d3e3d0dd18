import Domain
import Store
import Testing

@Suite struct UndoableTests {
    private let desk: Desk
    private let workspace: Workspace
    private let alice: EntityID

    init() throws {
        desk = try Desk()
        workspace = try desk.open()
        alice = try workspace.founder()
    }

    private func note(_ text: String) throws -> LineID {
        try workspace.act(by: alice, [.note(text, on: alice)]).line
    }

    private func undo(_ line: LineID) throws -> LineID { try workspace.act(by: alice, [.undo(line)]).line }

    @Test func `undo walks back and redo walks forth again`() throws {
        let (one, two) = (try note("one"), try note("two"))
        #expect(try workspace.undoable.undo?.line == two)
        #expect(try workspace.undoable.redo == nil)
        let first = try undo(two)
        let second = try undo(one)
        #expect(try workspace.undoable.redo?.line == second)
        _ = try undo(second)
        #expect(try workspace.undoable.undo?.line == one)
        #expect(try workspace.undoable.redo?.line == first)
        _ = try undo(first)
        #expect(try workspace.undoable.undo?.line == two)
        #expect(try workspace.undoable.redo == nil)
        #expect(try workspace.directory()[alice]?.notes.map(\.content) == ["one", "two"])
    }

    @Test func `a new act ends what could be redone`() throws {
        let one = try note("one")
        _ = try undo(one)
        #expect(try workspace.undoable.redo != nil)
        let two = try note("two")
        #expect(try workspace.undoable.redo == nil)
        #expect(try workspace.undoable.undo?.line == two)
    }

    @Test func `what others wrote is not ours to take back by a key`() throws {
        let one = try note("one")
        let other = try desk.open("b")
        #expect(try other.undoable == Undoable())
        try other.act(by: alice, [.note("from elsewhere", on: alice)])
        _ = try workspace.catchUp()
        #expect(try workspace.undoable.undo?.line == one)
    }

    @Test func `what others stand on is not taken back`() throws {
        let organisation = try workspace.organisation("Les Trois Rives", by: alice)
        _ = try workspace.mission("Affiches", for: organisation, by: alice)
        #expect(throws: Refusal.self) { try undo(organisation.line) }
    }

    @Test func `an undo in a batch takes back what was written before the batch`() throws {
        let line = try workspace.act(by: alice, [.note("one", on: alice)]).line
        try workspace.performAll([
            Proposal(by: alice, today: monday) { [alice] _ in [.note("two", on: alice)] },
            Proposal(by: alice, today: monday) { _ in [.undo(line)] },
        ])
        #expect(try workspace.directory()[alice]?.notes.map(\.content) == ["two"])
    }

    @Test func `a later act of a batch may name what an earlier one has made`() throws {
        var made: EntityID?
        let acts = (0..<2).lazy.map { [alice] place in
            Proposal(by: alice, today: monday) { line in
                defer { if place == 0 { made = EntityID(line: line, place: 0) } }
                return place == 0
                    ? [.create(.freelance, [.name: .text("Noémie Garrel")])]
                    : made.map { [.note("vue", on: $0)] } ?? []
            }
        }
        try workspace.performAll(acts)
        let freelance = try #require(made)
        #expect(try workspace.directory()[freelance]?.notes.map(\.content) == ["vue"])
    }
}
