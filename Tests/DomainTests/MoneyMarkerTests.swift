import Domain
import TestSupport
import Testing

/// Domain F3, F4, F10: what is told as money is recorded, and forbids nothing.
@Suite struct MoneyMarkerTests {
    private var scene = Scene()

    private mutating func set(_ setting: Setting, _ number: Int) throws {
        try scene.story.tell(.set(setting.rawValue, to: setting.json(number)))
    }

    private func invoice(_ amount: Int, _ kind: InvoiceKind = .balance) -> Command {
        .receiveInvoice(
            [.amount: .number(amount), .issued: .day("2026-11-02"), .invoiceKind: .text(kind.rawValue)],
            in: scene.mission)
    }

    @Test(arguments: [(60, false), (61, true)])
    mutating func `a term beyond the limit is told, for what is signed too`(days: Int, isTold: Bool) throws {
        let sign = Command.signEngagement(
            [.paper: .text("signedQuote"), .amount: .number(1), .paymentDays: .number(days)],
            in: scene.mission)
        #expect(try scene.advice(on: sign) == (isTold ? [.longPaymentTerm(days: days, limit: 60)] : []))
        try set(.paymentMax, 45)
        #expect(try scene.advice(on: sign) == [.longPaymentTerm(days: days, limit: 45)])
    }

    @Test mutating func `who charges no tax says so on the invoice`() throws {
        #expect(try scene.advice(on: invoice(100)) == [])
        scene.write(.edited(.freelance, [.vatRegime: .text("franchise293B")]), party: scene.freelance)
        #expect(try scene.advice(on: invoice(100)) == [.franchiseMention])
        #expect(try scene.advice(on: invoice(100, .creditNote)) == [])
        try set(.franchiseMention, 0)
        #expect(try scene.advice(on: invoice(100)) == [])
    }

    /// 37,500.00 € goes without tax, 37,500.01 € is told, above 41,250.00 € the other limit is.
    @Test(
        arguments: [
            (750_000, nil), (750_001, 3_750_000), (1_125_000, 3_750_000), (1_125_001, 4_125_000),
        ] as [(Int, Int?)])
    mutating func `what we alone were billed in the year is compared with what goes without tax`(
        amount: Int, limit: Int?
    ) throws {
        scene.write(.edited(.freelance, [.vatRegime: .text("franchise293B")]), party: scene.freelance)
        let first = scene.mission
        scene.addMission(.closed)
        _ = scene.invoice(fields: [.amount: .number(3_500_000)])
        _ = scene.invoice(fields: [.amount: .number(500_000), .invoiceKind: .text("creditNote")])
        _ = scene.invoice(.cancelled, fields: [.amount: .number(900_000)])
        _ = scene.invoice(fields: [.amount: .number(900_000), .issued: .day("2025-12-31")])
        scene.mission = first
        let told = limit.map { [Advice.aboveFranchise(total: 3_000_000 + amount, limit: $0)] } ?? []
        #expect(try scene.advice(on: invoice(amount)) == [.franchiseMention] + told)
    }

    @Test(
        arguments: [
            (2_300_000, nil), (2_300_001, Advice.grantAgreement(above: 2_300_000)),
            (15_300_000, .grantAgreement(above: 2_300_000)), (15_300_001, .grantAudit(above: 15_300_000)),
        ] as [(Int, Advice?)])
    func `a public grant above a sum is tied to an agreement, or to an auditor`(
        amount: Int, advice: Advice?
    ) throws {
        func funding(_ kind: FundingKind) -> Command {
            .create(
                .funding,
                [.name: .text("Région"), .fundingKind: .text(kind.rawValue), .amount: .number(amount)])
        }
        #expect(try scene.advice(on: funding(.publicGrant)) == [advice].compactMap { $0 })
        #expect(try scene.advice(on: funding(.foundation)) == [])
    }

    /// The foundation gives 5,000.00 €, of which another mission has 4,000.00.
    @Test(arguments: [(100_000, 0), (100_001, 1)])
    mutating func `more than a source holds is told, over all missions`(amount: Int, over: Int) throws {
        scene.write(.edited(.funding, [.amount: .number(500_000)]), party: scene.funding)
        let first = scene.mission
        scene.addMission(.active)
        _ = scene.story.add(
            .allocation, [.funding: .id(scene.funding), .amount: .number(400_000)], in: scene.mission)
        scene.mission = first
        let told: [Advice] = over == 0 ? [] : [.overAllocated(funding: scene.funding, by: over)]
        let give = Command.allocate(
            [.funding: .id(scene.funding), .amount: .number(amount)], to: scene.mission)
        #expect(try scene.advice(on: give) == told)
        // An edit is not counted twice.
        let own = scene.story.add(
            .allocation, [.funding: .id(scene.funding), .amount: .number(1)], in: scene.mission)
        let edit = Command.edit(.allocation, own, [.amount: .number(amount)], in: scene.mission)
        #expect(try scene.advice(on: edit) == told)
    }
}
