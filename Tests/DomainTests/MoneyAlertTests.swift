import Domain
import TestSupport
import Testing

/// Money, funders, papers and independence: domain §2.5-5, 2.5-14, 2.5-15, §2.6.
@Suite struct MoneyAlertTests {
    private func signed(_ amount: Int, _ state: MissionState = .active, days: Int? = nil) -> FrameScene {
        var frame = FrameScene(state)
        frame.scene.engagement(
            ([.amount: .number(amount), .days: days.map { .number($0) }] as Fields).withoutNils)
        return frame
    }

    // MARK: Invoices

    /// Due on 19 November.
    @Test(
        arguments: [
            ("2026-11-13", nil, nil), ("2026-11-14", AlertCode.invoiceDueSoon, Severity.info),
            ("2026-11-19", .invoiceDueSoon, .info), ("2026-11-20", .invoiceLate, .high),
        ] as [(Day, AlertCode?, Severity?)])
    func `an invoice is soon due, then late, in whatever state the mission is`(
        day: Day, code: AlertCode?, severity: Severity?
    ) {
        for state in [MissionState.active, .closing, .closed, .dropped] {
            var frame = signed(100_000, state)
            let id = frame.scene.invoice()
            let codes: [AlertCode] = [.invoiceDueSoon, .invoiceLate]
            let found = frame.outlook(on: day).alerts.filter { codes.contains($0.code) }
            #expect(found.map(\.code) == [code].compactMap { $0 } && found.first?.severity == severity)
            frame.scene.write(.invoicePaid(day: frame.today), on: id)
            #expect(frame.outlook(on: day).alerts.filter { codes.contains($0.code) } == [])
        }
    }

    @Test func `an invoice for what is not accepted is told, a down payment is not`() {
        var frame = signed(100_000)
        let checkpoint = frame.scene.checkpoint(.submitted)
        _ = frame.scene.invoice(
            fields: [.checkpoint: .id(checkpoint), .invoiceKind: .text("downPayment")])
        #expect(frame.alert(.invoiceNotAccepted) == nil)
        _ = frame.scene.invoice(fields: [.checkpoint: .id(checkpoint)])
        #expect(frame.alert(.invoiceNotAccepted) == .warn)
        frame.scene.answer(checkpoint, .accepted)
        #expect(frame.alert(.invoiceNotAccepted) == nil)
    }

    /// 1 000 € signed, half of it accepted: 20 points ahead is 700 €.
    @Test(arguments: [(70_000, nil), (70_001, Severity.warn)] as [(Int, Severity?)])
    func `billing may run twenty points ahead`(invoiced: Int, severity: Severity?) {
        var frame = signed(100_000)
        _ = frame.scene.checkpoint(.accepted, fields: [.share: .number(5000)])
        _ = frame.scene.checkpoint(fields: [.share: .number(5000)])
        _ = frame.scene.invoice(fields: [.amount: .number(invoiced)])
        // What is paid before any work is meant to run ahead.
        _ = frame.scene.invoice(fields: [.amount: .number(30_000), .invoiceKind: .text("downPayment")])
        #expect(frame.alert(.burnAhead) == severity)
    }

    @Test func `sums follow signatures, shares, invoices and payments`() {
        var frame = FrameScene(with: [.estimate: .number(500_000)])
        frame.scene.engagement([.amount: .number(333_333)])
        frame.scene.engagement([.amount: .number(100_000)])
        _ = frame.scene.checkpoint(.accepted, fields: [.share: .number(2500)])
        _ = frame.scene.checkpoint(.waived, fields: [.share: .number(1000)])
        _ = frame.scene.checkpoint(.submitted, fields: [.share: .number(2000)])
        _ = frame.scene.invoice(.paid, fields: [.amount: .number(80_000)])
        _ = frame.scene.invoice(.cancelled, fields: [.amount: .number(70_000)])
        _ = frame.scene.invoice(fields: [.amount: .number(5_000), .invoiceKind: .text("creditNote")])
        _ = frame.scene.invoice(fields: [.amount: .number(20_000)])
        let money = frame.scene.folded.money
        #expect(money.estimate == 500_000 && money.committed == 433_333)
        #expect(money.accepted == 151_667)  // 35 % of 4 333.33 €, to the cent
        #expect(money.invoiced == 95_000 && money.paid == 80_000 && money.remaining == 338_333)
    }

    @Test func `the facts of a mission survive their way through an index`() {
        var frame = signed(433_333, days: 7)
        frame.brief(5)
        _ = frame.scene.checkpoint(.submitted, fields: [.share: .number(2000)])
        _ = frame.scene.invoice(fields: [.number: .text("F-1")])
        let id = frame.scene.checkpoint(.planned)
        for _ in 0..<2 { frame.scene.answer(id, .changesRequested) }
        _ = frame.scene.story.add(
            .allocation, [.funding: .id(frame.scene.funding), .amount: .number(5)], in: frame.scene.mission)
        _ = frame.scene.story.add(
            .candidacy, [.freelance: .id(frame.scene.freelance), .day: .day(frame.today)],
            in: frame.scene.mission)
        for facts in [MissionFacts(frame.scene.folded), MissionFacts()] {
            #expect(MissionFacts(facts.json) == facts)
        }
    }

    // MARK: Funders

    /// Money for expenses from 10 to 20 October; the invoice is of the 20th.
    @Test(
        arguments: [
            ("2026-10-10", "2026-10-20", nil), ("2026-10-10", "2026-10-19", Severity.warn),
            ("2026-10-20", "2026-12-31", nil), ("2026-10-21", "2026-12-31", .warn),
        ] as [(Day, Day, Severity?)])
    func `an invoice outside the period of the money is told`(from: Day, through: Day, severity: Severity?) {
        var frame = signed(100_000)
        let funding = frame.scene.story.add(
            .funding,
            [
                .name: .text("Région"), .fundingKind: .text("publicGrant"), .start: .day(from),
                .end: .day(through),
            ])
        _ = frame.scene.invoice()
        #expect(frame.alert(.fundingPeriod) == nil)
        _ = frame.scene.story.add(
            .allocation, [.funding: .id(funding), .amount: .number(1)], in: frame.scene.mission)
        #expect(frame.alert(.fundingPeriod) == severity)
    }

    private func reports(_ fields: Fields, on day: Day) -> [Alert] {
        var all: Fields = [.name: .text("Région"), .fundingKind: .text("publicGrant")]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        var scene = Scene()
        _ = scene.story.add(.funding, all)
        let facts = WorkspaceFacts(missions: scene.story.missions.values, scene.story.directory)
        return facts.alerts(on: day, Thresholds()).filter { $0.code == .fundingReportDue }
    }

    @Test(
        arguments: [
            ("2026-11-30", nil), ("2026-12-01", Severity.warn), ("2026-12-31", .warn), ("2027-01-01", .high),
        ] as [(Day, Severity?)])
    func `a report is due thirty days ahead and late after its day`(day: Day, severity: Severity?) {
        let due: Fields = [.reportDue: .day("2026-12-31")]
        #expect(reports(due, on: day).first?.severity == severity)
        #expect(reports(due.with(.reported, .day("2026-11-20")), on: day) == [])
    }

    @Test func `a report is due six months after the financial year in which the money ends`() {
        let ending: Fields = [.end: .day("2026-05-31")]
        #expect(reports(ending, on: "2027-05-31").first?.day == "2027-06-30")
        #expect(reports(ending, on: "2027-05-30") == [])
        #expect(reports(ending.with(.fundingKind, .text("ownFunds")), on: "2027-06-30") == [])
        #expect(reports([:], on: "2030-01-01") == [])
    }

    // MARK: People to forget

    /// Heard of on 2 November 2026: 24 months on is 2 November 2028.
    @Test func `who was never chosen is forgotten after two years, who was engaged after five`() {
        var scene = Scene()
        scene.story.write(
            Event(.edited(.freelance, [.lastContact: .day("2026-11-02")]), on: scene.freelance))
        func due(_ day: Day, _ scene: Scene) -> Bool {
            let missions = scene.story.missions.filter { $0.key == scene.mission }
            return WorkspaceFacts(missions: missions.values, scene.story.directory)
                .alerts(on: day, Thresholds()).contains { $0.code == .retentionDue }
        }
        var dropped = scene
        dropped.addMission(.dropped, [.end: .day("2026-10-31")])
        #expect(!due("2028-11-02", dropped) && due("2028-11-03", dropped))
        dropped.engagement()
        #expect(!due("2031-11-02", dropped) && due("2031-11-03", dropped))
        #expect(!due("2040-01-01", scene))  // a mission runs
    }
}
