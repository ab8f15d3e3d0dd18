import Domain
import Testing

@testable import Exchange

/// Each of a mission's columns is repeated in its other rows or left empty there.
@Suite struct SheetContinuationTests {
    private func plan(_ rows: String) throws -> SheetPlan {
        let workplace = try Workplace()
        return try MissionSheet.read(
            bytes("référence,mission,structure,catégorie,début,point,échéance\n" + rows), existing: [],
            directory: workplace.directory, today: today)
    }

    @Test(arguments: [
        ",,,,,Q,2026-12-01", "S1,,,,,Q,2026-12-01", ",Site,,,,Q,2026-12-01", ",,Orga,,,Q,2026-12-01",
        ",SITE,orga,,,Q,2026-12-01", "s1,site,,WEB,,Q,2026-12-01", "S1,Site,Orga,WEB,2026-09-01,Q,2026-12-01",
    ])
    func `a row goes on with its mission whatever of it is repeated`(_ row: String) throws {
        let plan = try plan("S1,Site,Orga,WEB,2026-09-01,P,2026-11-30\n\(row)\n")
        #expect(plan.problems == [])
        #expect(plan.missions.map(\.title) == ["Site"])
        #expect(try plan.missions.at(0).checkpoints.map(\.title) == ["P", "Q"])
    }

    @Test func `a row far below goes back to the mission that it names`() throws {
        let plan = try plan(
            """
            ,Site,Orga,WEB,,P,2026-11-30
            ,Logo,Orga,IDV,,P,2026-11-30
            ,Site,Autre,WEB,,P,2026-11-30
            ,Logo,,,,Q,2026-12-01
            ,Site,Orga,,,Q,2026-12-01
            ,Site,,,,R,2026-12-01
            """)
        #expect(plan.problems == [])
        #expect(plan.missions.map { $0.checkpoints.map(\.title) } == [["P", "Q", "R"], ["P", "Q"], ["P"]])
    }

    @Test func `a title that two missions bear, not below either, names neither`() throws {
        let plan = try plan(
            """
            ,Site,Orga,WEB,,P,2026-11-30
            ,Site,Autre,WEB,,P,2026-11-30
            ,Logo,Orga,IDV,,P,2026-11-30
            ,Site,,,,Q,2026-12-01
            """)
        #expect(plan.problems.map(\.line) == [5, 5])
        #expect(plan.problems.map(\.column) == [.organisation, .category])
        #expect(plan.missions.map { $0.checkpoints.map(\.title) } == [["P"], ["P"], ["P"]])
    }

    @Test func `another reference, title or organisation is another mission`() throws {
        let plan = try plan(
            "S1,Site,Orga,WEB,,P,2026-11-30\nS2,Site,Orga,WEB,,P,2026-11-30\n,Site,Autre,WEB,,P,2026-11-30\n")
        #expect(plan.problems == [] && plan.missions.count == 3)
    }

    @Test func `an organisation without a title and without a checkpoint lacks its title`() throws {
        let plan = try plan("S1,Site,Orga,WEB,,P,2026-11-30\n,,Orga,WEB,,,\n")
        #expect(plan.problems.map(\.line) == [3] && plan.problems.map(\.reason) == [.missing])
    }

    @Test func `what is repeated otherwise is told`() throws {
        let plan = try plan("S1,Site,Orga,WEB,,P,2026-11-30\n,Site,,COM,,Q,2026-12-01\n")
        #expect(plan.problems.map(\.reason) == [.differs(fromLine: 2)])
        #expect(plan.problems.map(\.column) == [.category])
    }
}
