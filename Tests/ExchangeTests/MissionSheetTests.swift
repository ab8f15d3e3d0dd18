import Domain
import Testing

@testable import Exchange

@Suite struct MissionSheetTests {
    private func plan(_ text: String, _ workplace: Workplace? = nil) throws -> SheetPlan {
        let workplace = try workplace ?? Workplace()
        return try MissionSheet.read(
            bytes(text), existing: workplace.cards, directory: workplace.directory, today: today)
    }

    @Test func `a French sheet of Python's csv becomes missions with their checkpoints`() throws {
        var workplace = try Workplace()
        let plan = try workplace.importSheet(try fixture("python-french.csv"))
        #expect(plan.problems == [])
        #expect(plan.newOrganisations.map(\.name) == ["Épicerie des Quais", "LADF"])
        #expect(plan.newOrganisations.map(\.isFormAssumed) == [true, true])
        #expect(plan.newFreelances.map(\.name) == ["Kezia Roux"])
        #expect(plan.newMembers == [])
        #expect(
            plan.notes.map(\.kind) == [.unknownColumn("Couleur"), .amountIsEstimate])

        let site = try workplace.folded.at(0)
        #expect(site.title == "Site de l’épicerie ; version 2")
        #expect(site.state == .active && site.isImported && !site.isContested)
        #expect(workplace.directory.name(site.freelance) == "Kezia Roux")
        #expect(workplace.directory.name(site.lead) == "Lou Petit")
        #expect(site.record.number(.cadenceDays) == 14)
        #expect(site.engagements.isEmpty && site.record.number(.estimate) == 576_000)
        #expect(site.notes.map(\.content) == ["Reprise d’un site\nlaissé en plan"])
        #expect(site.contacts.map(\.day) == [Day("2026-11-16")])
        #expect(site.checkpoints.map(\.state) == [.accepted, .submitted])
        #expect(site.checkpoints.map(\.share) == [3000, 5000])
        #expect(try site.checkpoints.at(0).criteria.map(\.isRequired) == [true, true, false])
        #expect(try site.checkpoints.at(0).decision?.content.day == Day("2026-10-13"))
        #expect(try site.checkpoints.at(1).due == Day("2026-12-14"))
        #expect(try workplace.folded.at(1).title == "Campagne \"coup de pouce\"")
        #expect(try workplace.folded.at(1).state == .paused)
    }

    @Test(arguments: ["python-excel-dialect.csv", "python-unix-dialect.csv"])
    func `an English sheet of Python's csv says the same in either dialect`(_ name: String) throws {
        var workplace = try Workplace()
        let plan = try workplace.importSheet(try fixture(name))
        #expect(plan.problems == [])
        #expect(plan.newOrganisations.map(\.form) == [.scop])
        #expect(workplace.directory.all(.organisation).map(\.shortName) == ["ADF"])
        let board = try workplace.folded.at(0)
        #expect(board.state == .closed)
        #expect(board.record.number(.estimate) == 240_050)
        #expect(board.checkpoints.map(\.state) == [.accepted, .acceptedWithReserves])
        #expect(try board.checkpoints.at(1).openReserves.map(\.reserve.text) == ["Annex missing"])
        #expect(try workplace.folded.at(1).state == .framing)
        #expect(try workplace.folded.at(1).record.number(.estimate) == 90_000)
    }

    @Test func `a sheet of another encoding is refused with its reason`() throws {
        let workplace = try Workplace()
        let bad = try fixture("python-latin1.csv")
        #expect(throws: SheetRefusal.csv(.oneBytePerCharacter(line: 1))) {
            try MissionSheet.read(
                bad, existing: [], directory: workplace.directory, today: today)
        }
    }

    @Test(arguments: ["python-french.csv", "python-excel-dialect.csv"])
    func `importing again adds nothing`(_ name: String) throws {
        var workplace = try Workplace()
        _ = try workplace.importSheet(try fixture(name))
        let before = workplace.folded
        let plan = try workplace.importSheet(try fixture(name))
        #expect(plan.lines.isEmpty && plan.newOrganisations.isEmpty)
        #expect(
            plan.notes.filter { if case .alreadyHere = $0.kind { true } else { false } }.count == before.count
        )
        #expect(workplace.folded == before)
    }

    @Test(arguments: SheetLanguage.allCases)
    func `what is exported is imported as it was`(_ language: SheetLanguage) throws {
        var first = try Workplace()
        _ = try first.importSheet(try fixture("python-french.csv"))
        _ = try first.importSheet(try fixture("python-excel-dialect.csv"))
        _ = try first.importSheet(bytes(Self.everyState))
        let text = MissionSheet.write(first.folded, directory: first.directory, language: language)
        var second = try Workplace()
        let plan = try second.importSheet(bytes(text))
        #expect(plan.problems == [])
        #expect(second.folded.map(\.state) == first.folded.map(\.state))
        #expect(MissionSheet.write(second.folded, directory: second.directory, language: language) == text)
    }

    /// Every state of missions and of checkpoints once.
    static let everyState = """
        mission,structure,catégorie,état,freelance,note,point,échéance,critères,état du point,livré le,décidé le,remarques
        A,O,COM,besoin,,,,,,,,,
        B,O,COM,cadrage,,,,,,,,,
        C,O,COM,recherche,,,,,,,,,
        D,O,COM,prête,,,,,,,,,
        E,O,COM,en pause,,,,,,,,,
        F,O,COM,en clôture,,,,,,,,,
        G,O,COM,terminée,Jo Roy,,P,2026-10-01,,validé,2026-10-01,2026-10-02,Bravo
        H,O,COM,abandonnée,,Plus de budget,,,,,,,
        I,O,COM,en cours,Jo Roy,,prévu,2026-10-01,,,,,
        I,O,,,,,livré,2026-10-01,,livré,2026-10-01,,
        I,O,,,,,repris,2026-10-01,*c|d,à reprendre,2026-10-01,2026-10-02,Revoir | Relire
        I,O,,,,,repris sans critère,2026-10-01,,à reprendre,2026-10-01,2026-10-02,Revoir
        I,O,,,,,réserves,2026-10-01,c,validé avec réserves,2026-10-01,2026-10-02,Une annexe
        I,O,,,,,refusé,2026-10-01,,refusé,2026-10-01,2026-10-02,Ne répond pas du tout à la demande
        I,O,,,,,dispensé,2026-10-01,,dispensé,,2026-10-02,Inutile
        I,O,,,,,annulé,2026-10-01,,annulé,,2026-10-02,Inutile
        """

    @Test func `all states of missions and checkpoints can be imported`() throws {
        var workplace = try Workplace()
        let plan = try workplace.importSheet(bytes(Self.everyState))
        #expect(plan.problems == [])
        #expect(
            workplace.folded.map(\.state)
                == [.need, .framing, .sourcing, .ready, .paused, .closing, .closed, .dropped, .active])
        #expect(
            try workplace.folded.at(8).checkpoints.map(\.state) == [
                .planned, .submitted, .changesRequested, .changesRequested, .acceptedWithReserves, .rejected,
                .waived, .cancelled,
            ])
        #expect(workplace.folded.allSatisfy { $0.checkpoints.allSatisfy { !$0.isContested } })
    }

    @Test(
        arguments: [
            ("x,O,SUB,,,,,,,", 2, .category, nil),
            (",O,COM,,,,,,,", 2, .title, .missing),
            ("x,,COM,,,,,,,", 2, .organisation, .missing),
            ("x,O,ZZZ,,,,,,,", 2, .category, .unknownWord("ZZZ")),
            ("x,O,COM,perdue,,,,,,", 2, .state, .unknownWord("perdue")),
            ("x,O,COM,,31/02/2026,,,,,", 2, .start, .notADay("31/02/2026")),
            (
                "x,O,COM,,2026-02-01,2026-01-01,,,,", 2, .end,
                .endBeforeStart(start: Day("2026-02-01")!, end: Day("2026-01-01")!)
            ),
            ("x,O,COM,,,,P,,,", 2, .due, .missing),
            ("x,O,COM,,,,,2026-01-01,,", 2, .checkpoint, .missing),
            (
                "x,O,COM,,,,P,2026-01-01,60,\nx,O,,,,,Q,2026-01-01,60,", 3, .share,
                .sharesOver100(total: 12000)
            ),
            ("x,O,COM,,,,P,2026-01-01,101,", 2, .share, .outOfRange(0...100)),
            ("x,O,COM,,,,P,2026-01-01,,2026-12-01", 2, .delivered, .futureDay(Day("2026-12-01")!)),
            (",,,,,,P,2026-01-01,,", 2, nil, .noMissionAbove),
            ("x,O,COM,,,,,,,\nx,O,SUB,,,,P,2026-01-01,,", 3, .category, .differs(fromLine: 2)),
            ("x,O,COM,abandonnée,,,,,,", 2, nil, .missing),
        ] as [(String, Int, SheetColumn?, SheetProblem.Reason?)])
    func `a bad row is named with its line, column and reason`(
        _ rows: String, _ line: Int, _ column: SheetColumn?, _ reason: SheetProblem.Reason?
    ) throws {
        let plan = try plan(
            "mission,structure,catégorie,état,début,fin,point,échéance,part,livré le\n" + rows)
        guard let reason else {
            #expect(plan.problems == [])
            return
        }
        #expect(plan.problems.map(\.line) == [line])
        #expect(plan.problems.map(\.reason) == [reason])
        if let column {
            #expect(plan.problems.map(\.column) == [column])
            #expect(try plan.problems.at(0).header != nil)
        }
    }

    @Test func `a bad checkpoint leaves its mission, a bad mission takes its checkpoints along`() throws {
        let plan = try plan(
            """
            mission,structure,catégorie,point,échéance
            Good,O,COM,P,2026-01-01
            ,,,Q,tomorrow
            Bad,O,ZZZ,P,2026-01-01
            ,,,Q,2026-01-02
            """)
        #expect(plan.missions.map(\.title) == ["Good"])
        #expect(try plan.missions.at(0).checkpoints.map(\.title) == ["P"])
        #expect(plan.problems.map(\.line) == [3, 4, 5])
        #expect(try plan.problems.at(2).reason == .missionLeftOut(line: 4))
    }

    @Test func `missing columns are listed, a column twice is refused`() throws {
        #expect(throws: SheetRefusal.missingColumns([.organisation, .category])) { try plan("mission\nx\n") }
        #expect(throws: SheetRefusal.columnTwice(.title, "Mission", "titre")) {
            try plan("Mission,titre,structure,catégorie\nx,y,z,COM\n")
        }
    }

    @Test func `a name that several have is asked for`() throws {
        var workplace = try Workplace()
        for _ in 0..<2 {
            try workplace.carryOut([Command.create(.freelance, [.name: .text("Jo Roy")])])
        }
        let text = "mission,structure,catégorie,freelance\nx,O,COM,jo roy\n"
        let ids = workplace.directory.all(.freelance).map(\.id)
        #expect(try plan(text, workplace).problems.map(\.reason) == [.ambiguous(ids)])
    }

    @Test(arguments: 0..<200) func `no sheet traps, and what is planned is never refused for its form`(
        seed: Int
    ) throws {
        var random = Random(seed: seed)
        let cells = [
            "", "x", "O", "COM", "active", "2026-01-01", "23/11/26", "30", "99", "validé", "refusé", "*a|b",
            "annulé", "9999999999999999999", "\u{202e}", "a\u{301}", "terminée", "besoin", "\"\n\"", "livré",
            "-1",
        ]
        let header = SheetColumn.allCases.map { $0.name(.french) }.joined(separator: ",")
        let rows = (0..<12).map { _ in
            "x\(random.next(4)),x\(random.next(3)),O,,COM"
                + SheetColumn.allCases.dropFirst(5).map { _ in
                    "," + (random.next(2) == 0 ? "" : cells[random.next(cells.count)])
                }.joined()
        }
        var workplace = try Workplace()
        let plan = try plan(header + "\n" + rows.joined(separator: "\n"), workplace)
        do { try workplace.carryOut(plan.lines) } catch { Issue.record("seed \(seed): \(error)") }
    }
}
