import Domain
import TestSupport
import Testing

/// Domain §2.3, line "Invoice", and §2.5-6.
@Suite struct MoneyRuleTests {
    private func pay(_ scene: Scene, _ id: EntityID) -> Command {
        .pay(invoice: id, in: scene.mission, day: scene.today)
    }

    private func cancel(_ scene: Scene, _ id: EntityID) -> Command {
        .cancel(invoice: id, in: scene.mission, reason: "Doublon")
    }

    private func receive(_ scene: Scene, _ fields: Fields) -> Command {
        var all: Fields = [.amount: .number(1), .issued: .day("2026-11-01")]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        return .receiveInvoice(all, in: scene.mission)
    }

    @Test(arguments: InvoiceState.allCases)
    func `an invoice that waits is paid or cancelled, over or not`(state: InvoiceState) {
        for mission in [MissionState.active, .closed, .dropped] {
            var scene = Scene(mission)
            let id = scene.invoice(state)
            let expected: Refusal? = state == .received ? nil : .invoiceIs(state, needs: [.received])
            for role in Role.allCases {
                let mayPay = role == .coordination || role == .treasurer
                let mayCancel = mayPay || role == .signatory
                #expect(
                    scene.refusal(of: pay(scene, id), by: role)
                        == (mayPay ? expected : .needsRole([.coordination, .treasurer])))
                #expect(
                    scene.refusal(of: cancel(scene, id), by: role)
                        == (mayCancel ? expected : .needsRole([.coordination, .signatory, .treasurer])))
                let edit = Command.edit(.invoice, id, [.number: .text("F-2")], in: scene.mission)
                #expect(
                    scene.refusal(of: edit, by: role)
                        == (mayPay ? expected : .needsRole([.coordination, .treasurer])))
            }
        }
    }

    @Test func `a payment is not ahead and a cancellation has a reason`() {
        var scene = Scene()
        let id = scene.invoice()
        #expect(
            scene.refusal(of: .pay(invoice: id, in: scene.mission, day: scene.today + 1))
                == .futureDay(scene.today + 1))
        #expect(
            scene.refusal(of: .cancel(invoice: id, in: scene.mission, reason: " ")) == .reasonNeeded)
    }

    @Test func `an invoice is due thirty days on, unless something else was signed or typed`() throws {
        var scene = Scene()
        func due(_ fields: Fields = [:]) throws -> Day? {
            return try scene.fields(of: receive(scene, fields)).day(.due)
        }
        #expect(try due() == "2026-12-01")
        #expect(try due([.due: .day("2026-11-05")]) == "2026-11-05")
        scene.engagement([.paymentDays: .number(45)])
        #expect(try due() == "2026-12-16")
    }

    @Test func `an invoice is not due before it was issued, and a long term is advised`() throws {
        let scene = Scene()
        let issued: Day = "2026-11-01"
        #expect(
            scene.refusal(of: receive(scene, [.due: .day(issued - 1)]))
                == .endBeforeStart(start: issued, end: issued - 1))
        #expect(try scene.advice(on: receive(scene, [.due: .day(issued + 60)])) == [])
        #expect(
            try scene.advice(on: receive(scene, [.due: .day(issued + 61)]))
                == [.longPaymentTerm(days: 61, limit: 60)])
    }

    @Test func `what is not accepted yet is received and paid with advice`() throws {
        var scene = Scene()
        for (state, isPositive) in [(CheckpointState.submitted, false), (.accepted, true)] {
            let checkpoint = scene.checkpoint(state)
            let id = scene.invoice(fields: [.checkpoint: .id(checkpoint)])
            let expected: [Advice] = isPositive ? [] : [.invoiceBeforeAcceptance]
            #expect(try scene.advice(on: pay(scene, id)) == expected)
            #expect(try scene.advice(on: receive(scene, [.checkpoint: .id(checkpoint)])) == expected)
        }
    }

    @Test func `a number received twice is advised, unless the first was cancelled`() throws {
        var scene = Scene()
        _ = scene.invoice(.cancelled, fields: [.number: .text("F-1")])
        #expect(try scene.advice(on: receive(scene, [.number: .text("F-1")])) == [])
        _ = scene.invoice(.paid, fields: [.number: .text("F-1")])
        #expect(
            try scene.advice(on: receive(scene, [.number: .text("F-1")])) == [.invoiceNumberKnown("F-1")])
    }

    @Test func `an engagement is signed today or before, by those who govern, and ends after it starts`() {
        let scene = Scene()
        func sign(_ day: Day, _ start: Day? = nil, _ end: Day? = nil) -> Command {
            .signEngagement(
                [
                    .paper: .text("signedQuote"), .day: .day(day), .amount: .number(0),
                    .start: start.map { .day($0) }, .end: end.map { .day($0) },
                ], in: scene.mission)
        }
        let today = scene.today
        for role in Role.allCases {
            let governs = role == .coordination || role == .signatory
            #expect(
                scene.refusal(of: sign(today), by: role)
                    == (governs ? nil : .needsRole([.coordination, .signatory])))
        }
        #expect(scene.refusal(of: sign(today + 1)) == .futureDay(today + 1))
        #expect(scene.refusal(of: sign(today, today, today)) == nil)
        #expect(
            scene.refusal(of: sign(today, today, today - 1)) == .endBeforeStart(start: today, end: today - 1))
    }

    @Test func `paid here and cancelled there waits until somebody says which`() throws {
        var scene = Scene()
        let id = scene.invoice()
        let seen = scene.standingLines(id)
        scene.write(.invoicePaid(day: scene.today), on: id, seen: seen)
        scene.write(.invoiceCancelled(reason: "r"), on: id, seen: seen)
        #expect(scene.folded.invoice(id)?.state == .received)
        try scene.story.tell(pay(scene, id))
        #expect(scene.folded.invoice(id)?.state == .paid)
        #expect(scene.folded.invoice(id)?.paidOn == scene.today)
    }
}
