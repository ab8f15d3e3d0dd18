import Domain
import Testing

@testable import Exchange

/// What a sheet says of money: signed only where it says when.
@Suite struct SheetSigningTests {
    private func imported(_ rows: String) throws -> (Workplace, SheetPlan) {
        var workplace = try Workplace()
        let plan = try workplace.importSheet(
            bytes("mission,structure,catégorie,état,montant,signé le,début,note\n" + rows))
        return (workplace, plan)
    }

    @Test(arguments: ["besoin", "prête", "en cours", "en pause", "en clôture", "terminée", "abandonnée"])
    func `an amount without its day is an estimate in whatever state`(_ state: String) throws {
        let (workplace, plan) = try imported("A,O,COM,\(state),1800,,2026-09-01,rien\n")
        #expect(plan.notes.map(\.kind) == [.amountIsEstimate])
        let mission = try workplace.folded.at(0)
        #expect(mission.engagements.isEmpty && mission.money.committed == 0)
        #expect(mission.record.number(.estimate) == 180_000)
    }

    @Test func `an amount with its day is an engagement signed on that day`() throws {
        let (workplace, plan) = try imported("A,O,COM,prête,1800,12/11/2026,2026-12-01,\n")
        #expect(plan.notes.map(\.kind) == [.amountIsEngagement(Day("2026-11-12")!)])
        let mission = try workplace.folded.at(0)
        #expect(mission.engagements.map(\.signedOn) == [Day("2026-11-12")])
        #expect(mission.money.committed == 180_000 && mission.record.number(.estimate) == nil)
    }

    @Test func `a day alone signs nothing, and none is signed ahead`() throws {
        let (workplace, plan) = try imported("A,O,COM,prête,,12/11/2026,,\nB,O,COM,prête,10,24/11/2026,,\n")
        #expect(workplace.folded.isEmpty)
        #expect(plan.problems.map(\.reason) == [.missing, .futureDay(Day("2026-11-24")!)])
        #expect(plan.problems.map(\.column) == [.amount, .signed])
    }

    @Test(arguments: SheetLanguage.allCases) func `the day of signature goes out and comes back`(
        _ language: SheetLanguage
    ) throws {
        let (first, _) = try imported("A,O,COM,en cours,1800,12/11/2026,,\nB,O,COM,en cours,900,,,\n")
        let text = MissionSheet.write(first.folded, directory: first.directory, language: language)
        var second = try Workplace()
        _ = try second.importSheet(bytes(text))
        #expect(second.folded.map { $0.signed.map(\.signedOn) } == [[Day("2026-11-12")], []])
        #expect(second.folded.map { $0.record.number(.estimate) } == [nil, 90_000])
    }

    /// It had not begun, as far as the sheet says; one of which something was signed had.
    @Test func `a dropped mission was never at work unless something was signed or delivered`() throws {
        let (workplace, _) = try imported(
            "A,O,COM,abandonnée,1800,,,Plus de budget\nB,O,COM,abandonnée,1800,12/11/2026,,Plus de budget\n")
        let states = workplace.folded.map { $0.moves.map(\.content.state) }
        #expect(workplace.folded.map(\.state) == [.dropped, .dropped])
        #expect(states.map { $0.contains(.active) } == [false, true], "\(states)")
    }
}
