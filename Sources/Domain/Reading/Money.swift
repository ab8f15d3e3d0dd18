/// What a mission costs and where that money stands, in cents before tax (domain §2.5-5).
package struct Money: Equatable, Sendable {
    package var estimate: Int?
    /// Signed, amendments included.
    package var committed = 0
    /// The shares of the checkpoints that are accepted or waived.
    package var accepted = 0
    package var invoiced = 0
    package var paid = 0
    /// Of what is invoiced, what was asked before any work.
    package var downPayments = 0

    package init() {}

    package var remaining: Int { committed - invoiced }
}

extension Mission {
    package var money: Money {
        var money = Money()
        money.estimate = record.number(.estimate)
        money.committed = signed.reduce(0) { $0 + $1.total }
        let shares = checkpoints.reduce(0) { $0 + ($1.earnsItsShare ? $1.share : 0) }
        money.accepted = (money.committed * shares + 5000) / 10_000
        for invoice in invoices where invoice.state != .cancelled {
            let amount = invoice.kind == .creditNote ? -invoice.amount : invoice.amount
            money.invoiced += amount
            if invoice.state == .paid { money.paid += amount }
            if invoice.kind == .downPayment { money.downPayments += amount }
        }
        return money
    }
}

extension Invoice {
    package var kind: InvoiceKind { record.choice(.invoiceKind) ?? .checkpoint }
}

extension Checkpoint {
    /// Accepted, or waived so that its share is still paid here.
    fileprivate var earnsItsShare: Bool {
        if case .waived(_, _, let effect)? = standing.content, state == .waived { return effect == .keep }
        return state.isPositive
    }
}
