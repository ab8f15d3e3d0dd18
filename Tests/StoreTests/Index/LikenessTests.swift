import Domain
import Store
import Testing

/// What a new line is compared with lies in other missions: the workspace reads those, and no more.
@Suite struct LikenessTests {
    private let desk: Desk
    private let workspace: Workspace
    private let alice: EntityID
    private let organisation: EntityID
    private let freelance: EntityID

    init() throws {
        desk = try Desk()
        workspace = try desk.open()
        alice = try workspace.founder()
        organisation = try workspace.organisation("Mécénat", by: alice)
        freelance = try workspace.act(
            by: alice,
            [.create(.freelance, [.name: .text("Lila"), .vatRegime: .text("franchise293B")])]
        ).created!
    }

    private func mission(_ title: String, _ reference: String? = nil) throws -> EntityID {
        let fields: Fields = [
            .title: .text(title), .organisation: .id(organisation), .category: .text("COM"),
            .freelance: .id(freelance),
        ]
        var all = fields
        if let reference { all.set(.reference, .text(reference)) }
        return try workspace.act(by: alice, [.createMission(all)]).created!
    }

    @Test func `a reference that another mission has is refused after a new start too`() throws {
        _ = try mission("Site", "M1")
        let later = try desk.open()
        for reference in ["M1", "m1"] {
            #expect(throws: Refusal.duplicateReference(reference, of: "Site")) {
                try later.act(
                    by: alice,
                    [
                        .createMission([
                            .title: .text("Affiche"), .organisation: .id(organisation),
                            .category: .text("GRA"), .reference: .text(reference),
                        ])
                    ])
            }
        }
        let second = try mission("Affiche", "M2")
        #expect(throws: Refusal.duplicateReference("M1", of: "Site")) {
            try later.act(by: alice, [.editMission(second, [.reference: .text("M1")])])
        }
        #expect(throws: Never.self) {
            try later.act(by: alice, [.editMission(second, [.title: .text("Affiches")])])
        }
    }

    @Test func `two missions made in one line have references of their own`() throws {
        func fields(_ title: String) -> Fields {
            [
                .title: .text(title), .organisation: .id(organisation), .category: .text("COM"),
                .reference: .text("M7"),
            ]
        }
        #expect(throws: Refusal.duplicateReference("M7", of: "Un")) {
            try workspace.act(by: alice, [.createMission(fields("Un")), .createMission(fields("Deux"))])
        }
    }

    @Test func `what other missions have of a source of money is counted`() throws {
        let funding = try workspace.act(
            by: alice,
            [
                .create(
                    .funding,
                    [.name: .text("Fondation"), .fundingKind: .text("foundation"), .amount: .number(500)])
            ]
        ).created!
        let (first, second) = (try mission("Site"), try mission("Affiche"))
        func give(_ amount: Int, to mission: EntityID) throws -> Done {
            try desk.open().act(
                by: alice, [.allocate([.funding: .id(funding), .amount: .number(amount)], to: mission)])
        }
        #expect(try give(400, to: first).advice == [])
        let done = try give(101, to: second)
        #expect(done.advice == [.overAllocated(funding: funding, by: 1)])
        let own = try #require(done.created)
        let edit = Command.edit(.allocation, own, [.amount: .number(102)], in: second)
        #expect(
            try desk.open().act(by: alice, [edit]).advice == [.overAllocated(funding: funding, by: 2)])
    }

    @Test func `what other missions were billed in the year is counted`() throws {
        let (first, second) = (try mission("Site"), try mission("Affiche"))
        func bill(_ amount: Int, in mission: EntityID) throws -> [Advice] {
            try desk.open().act(
                by: alice,
                [.receiveInvoice([.amount: .number(amount), .issued: .day(monday)], in: mission)]
            ).advice
        }
        #expect(try bill(3_750_000, in: first) == [.franchiseMention])
        #expect(
            try bill(1, in: second) == [
                .franchiseMention, .aboveFranchise(total: 3_750_001, limit: 3_750_000),
            ])
    }

    @Test func `the code of a value that is gone is known after a new start`() throws {
        func charter(_ last: ValueCriterion) -> Command {
            .edit(
                .organisation, organisation,
                [.charter: .charter([ValueCriterion("V1", 40), ValueCriterion("V2", 40), last])])
        }
        try workspace.act(by: alice, [charter(ValueCriterion("V9", 20, french: "Circuits courts"))])
        try workspace.act(by: alice, [charter(ValueCriterion("V3", 20))])
        let later = try desk.open()
        #expect(throws: Refusal.retiredCode("V9", next: "V10")) {
            try later.act(by: alice, [charter(ValueCriterion("V9", 20, french: "Vélo"))])
        }
        guard case .directory(let directory) = try later.answer(.directory) else { return }
        #expect(directory.retiredCodes == ["V9"])
    }

    /// The slow way and the index agree on whom accounts are kept of.
    @Test func `who was billed is kept as long as accounts are`() throws {
        let mission = try mission("Site")
        let invoice = try workspace.act(
            by: alice, [.receiveInvoice([.amount: .number(1), .issued: .day(monday)], in: mission)]
        ).created!
        try workspace.act(by: alice, [.pay(invoice: invoice, in: mission, day: monday)])
        try workspace.act(
            by: alice, [.moveMission(mission, to: .dropped, day: monday, reason: "fait autrement")])
        let years = Thresholds()[.retentionInvoice]
        for (day, isDue) in [
            (monday.adding(months: 12 * years), false), (monday.adding(months: 12 * years) + 1, true),
        ] {
            guard case .workspaceFacts(let facts) = try workspace.answer(.workspaceFacts(idleSince: day))
            else { return }
            #expect(facts.idle.map(\.lastInvoice) == [monday])
            #expect(facts.alerts(on: day, Thresholds()).contains { $0.code == .retentionDue } == isDue)
        }
    }
}
