import Domain
import TestSupport
import Testing

/// Domain §2.7, each gate as it finds things lacking, on its boundary, and met. Today is Monday 2 November 2026.
@Suite struct GateTests {
    private func lack(_ code: GateCode, _ frame: FrameScene, on day: Day? = nil) -> Lack? {
        Gate[code]?.lack(frame.outlook(on: day))
    }

    private func isMet(_ code: GateCode, _ frame: FrameScene, on day: Day? = nil) -> Bool {
        Gate[code] != nil && lack(code, frame, on: day) == nil
    }

    @Test func `every code has one row`() {
        #expect(Gate.table.map(\.code.rawValue).sorted() == GateCode.allCases.map(\.rawValue).sorted())
    }

    @Test func `a lead and the purpose before framing`() {
        #expect(isMet(.lead, FrameScene(.need)))
        #expect(lack(.lead, FrameScene(.need, without: [.lead])) == .missing)
        #expect(lack(.purpose, FrameScene(.need)) == .missing)
        #expect(isMet(.purpose, FrameScene(.need, with: [.purposeLink: .text("Insertion")])))
    }

    @Test(arguments: 0...8) func `a brief has its eight headings`(sections: Int) {
        var frame = FrameScene(.framing)
        frame.brief(sections)
        #expect(lack(.brief, frame) == (sections == 8 ? nil : .have(sections, of: 8)))
    }

    @Test func `an objective can be measured`() {
        var frame = FrameScene(.framing)
        #expect(lack(.objective, frame) == .missing)
        frame.objective([.target: nil])
        #expect(lack(.objective, frame) == .missing)
        frame.objective()
        #expect(isMet(.objective, frame))
    }

    @Test func `money is estimated and comes from somewhere`() {
        #expect(lack(.money, FrameScene(.framing)) == .missing)
        var frame = FrameScene(.framing, with: [.estimate: .number(100)])
        #expect(lack(.money, frame) == .fields([.funding]))
        _ = frame.scene.story.add(
            .allocation, [.funding: .id(frame.scene.funding), .amount: .number(100)], in: frame.scene.mission)
        #expect(isMet(.money, frame))
    }

    @Test func `a freelance is chosen with a reason`() {
        for (reason, met) in [(nil, false), ("connaît le terrain", true)] as [(String?, Bool)] {
            var frame = FrameScene(.sourcing)
            frame.scene.write(
                .freelanceSelected(frame.scene.freelance, day: frame.today, reason: reason))
            #expect(isMet(.choice, frame) == met)
        }
    }

    @Test func `as many quotes as asked, unless one works together already`() {
        var frame = FrameScene(.sourcing, with: [.quotesNeeded: .number(2)])
        for count in 1...2 {
            frame.quote(100)
            #expect(lack(.quotes, frame) == (count == 2 ? nil : .have(1, of: 2)))
        }
        var direct = FrameScene(.sourcing)
        direct.scene.write(
            .freelanceSelected(direct.scene.freelance, day: direct.today, reason: "partenaire habituel"))
        #expect(lack(.quotes, direct) == .have(0, of: 1))
        for (since, met) in [("2026-10-01", false), ("2026-09-30", true)] as [(Day, Bool)] {
            direct.scene.write(
                .edited(.freelance, [.since: .day(since)]), party: direct.scene.freelance)
            #expect(isMet(.quotes, direct) == met)
        }
    }

    @Test func `quotes that a funder asks for are passed over by the signatory`() throws {
        var frame = FrameScene(.sourcing)
        let gate = try #require(Gate[.quotes])
        #expect(gate.passers(frame.outlook()) == [.coordination])
        frame.scene.write(
            .edited(.funding, [.quotesNeeded: .number(3)]), party: frame.scene.funding)
        _ = frame.scene.story.add(
            .allocation, [.funding: .id(frame.scene.funding), .amount: .number(100)], in: frame.scene.mission)
        #expect(gate.passers(frame.outlook()) == [.signatory])
        #expect(lack(.quotes, frame) == .have(0, of: 3))
    }

    @Test func `one checkpoint has a criterion and a day, and then every one has criteria`() {
        var frame = FrameScene(.sourcing)
        #expect(lack(.checkpoint, frame) == .missing)
        #expect(isMet(.criteria, frame))
        _ = frame.scene.checkpoint(criteria: [])
        #expect(lack(.checkpoint, frame) == .missing)
        #expect(lack(.criteria, frame) == .left(1))
        _ = frame.scene.checkpoint()
        #expect(isMet(.checkpoint, frame))
        _ = frame.scene.checkpoint(.cancelled, criteria: [])
        #expect(lack(.criteria, frame) == .left(1))
    }

    @Test func `a cadence is agreed`() {
        #expect(isMet(.cadence, FrameScene(.sourcing)))
        #expect(lack(.cadence, FrameScene(.sourcing, without: [.cadenceDays])) == .missing)
    }

    @Test func `a kick-off is planned, then held or a week away at most`() {
        var frame = FrameScene(.ready)
        #expect(lack(.kickoffPlanned, frame) == .missing)
        let meeting = frame.scene.story.add(
            .meeting, [.kind: .text("kickoff"), .day: .day("2026-11-10")], in: frame.scene.mission)
        #expect(isMet(.kickoffPlanned, frame))
        #expect(lack(.kickoffNear, frame) == .missing)
        #expect(isMet(.kickoffNear, frame, on: "2026-11-03"))
        frame.scene.write(.meetingMissed(reason: "r"), on: meeting)
        #expect(lack(.kickoffPlanned, frame) == .missing)
        #expect(lack(.kickoffNear, frame, on: "2026-11-03") == .missing)
    }

    @Test func `an engagement is signed, with papers from five thousand euros on`() {
        var frame = FrameScene(.sourcing)
        #expect(lack(.signature, frame) == .missing)
        frame.scene.engagement([.amount: .number(499_999)])
        #expect(isMet(.signature, frame) && isMet(.papers, frame))
        frame.scene.engagement([.amount: .number(1)])
        #expect(lack(.papers, frame) == .missing)
        _ = frame.scene.story.add(
            .document, [.documentKind: .text("vigilance"), .issued: .day("2026-10-01")],
            in: frame.scene.freelance)
        #expect(isMet(.papers, frame))
        #expect(lack(.papers, frame, on: "2027-04-02") == .missing)
    }

    @Test func `the frame is balanced, which is only told`() {
        #expect(lack(.balance, FrameScene(.sourcing)) == .missing)
        var frame = FrameScene(.sourcing)
        frame.brief()
        frame.objective()
        frame.scene.engagement()
        _ = frame.scene.checkpoint()
        _ = frame.scene.checkpoint()
        #expect(isMet(.balance, frame))
    }

    @Test func `the start has come`() {
        let frame = FrameScene(.ready)
        #expect(lack(.start, frame, on: "2026-09-30") == .notBefore("2026-10-01"))
        #expect(isMet(.start, frame, on: "2026-10-01"))
        var open = FrameScene(.ready)
        open.scene.write(.edited(.mission, [.start: nil]), party: open.scene.mission)
        #expect(lack(.start, open) == .missing)
    }

    @Test(arguments: CheckpointState.allCases)
    func `checkpoints are settled before closing`(state: CheckpointState) {
        var frame = FrameScene(.active)
        _ = frame.scene.checkpoint(state)
        let isFinal = ![.planned, .submitted, .changesRequested].contains(state)
        #expect(lack(.checkpointsFinal, frame) == (isFinal ? nil : .left(1)))
        #expect(lack(.reservations, frame) == (state == .acceptedWithReserves ? .left(1) : nil))
    }

    @Test func `invoices and actions are dealt with before the end`() {
        var frame = FrameScene(.closing)
        #expect(isMet(.invoices, frame) && isMet(.actions, frame))
        for state in [InvoiceState.paid, .cancelled] { _ = frame.scene.invoice(state) }
        for state in [ActionState.done, .dropped] { _ = frame.scene.action(state) }
        #expect(isMet(.invoices, frame) && isMet(.actions, frame))
        _ = frame.scene.invoice()
        _ = frame.scene.action()
        #expect(lack(.invoices, frame) == .left(1) && lack(.actions, frame) == .left(1))
    }

    @Test func `what was passed over is owed until it is so`() {
        var frame = FrameScene(.ready)
        frame.scene.story.write(
            Event(.created(.mission, [.title: .text("A"), .freelance: .id(frame.scene.freelance)])))
        frame.scene.mission = EntityID(line: frame.scene.story.facts.last!.line, place: 0)
        frame.scene.write(.missionMoved(.moved, to: .framing, day: frame.today, reason: nil, resumeOn: nil))
        #expect(frame.outlook().gatesOwed == [])
        frame.scene.write(.gateOverridden(.purpose, to: .framing, reason: "à écrire au conseil"))
        #expect(frame.outlook().gatesOwed.map(\.code) == [.purpose])
        frame.scene.write(.edited(.mission, [.purposeLink: .text("Insertion")]), party: frame.scene.mission)
        #expect(frame.outlook().gatesOwed == [])
    }

    @Test func `an imported mission owes what all states up to its own ask for`() {
        let codes = FrameScene(.active).outlook().gatesOwed.map(\.code)
        #expect(
            codes == [
                .purpose, .objective, .money, .makeOrBuy, .heard, .cautions, .brief, .choice, .conflict,
                .kickoffPlanned, .checkpoint, .quotes, .values, .rights, .signature, .kickoffNear,
            ])
        #expect(FrameScene(.closed).outlook().gatesOwed == [])
    }

    @Test func `the facts of gates come back from the index as they were`() {
        var frame = FrameScene(.ready)
        _ = frame.scene.checkpoint(criteria: [])
        _ = frame.scene.story.add(
            .meeting, [.kind: .text("kickoff"), .day: .day("2026-11-10")], in: frame.scene.mission)
        frame.scene.write(.gateOverridden(.signature, to: .ready, reason: "demain au conseil"))
        let facts = MissionFacts(frame.scene.folded)
        #expect(facts.gates.overridden.count == 1 && facts.gates.kickoffs.count == 1)
        #expect(MissionFacts(facts.json) == facts)
    }
}

extension Scene {
    /// A fact about the mission or a party as a whole.
    mutating func write(_ body: Event.Body, party: EntityID) { story.write(Event(body, on: party)) }
}
