// The line "Invoice" of domain §2.3, without the approval that this program does not record.
extension Deliberation {
    mutating func takeOfInvoice(_ command: Command) throws(Refusal) {
        switch command.wish {
        case .invoicePaid(let day):
            let (mission, invoice) = try ofInvoice(command, by: Role.money)
            try notAhead(day)
            adviseOnAcceptance(invoice.checkpoint, in: mission)
            try record(.invoicePaid(day: day), command, seen: invoice.standing.seen)
        case .invoiceCancelled(let reason):
            let (_, invoice) = try ofInvoice(command, by: [.coordination, .signatory, .treasurer])
            let reason = try Typed.neededReason(reason)
            try record(.invoiceCancelled(reason: reason), command, seen: invoice.standing.seen)
        default: break
        }
    }

    /// An invoice that waits; a contested one does, and what is recorded next settles it.
    private func ofInvoice(
        _ command: Command, by roles: [Role]
    ) throws(Refusal) -> (mission: Mission, part: Invoice) {
        let found = try part(command, .invoice, Mission.invoice)
        try require(roles)
        let state = found.part.state
        guard state == .received else { throw .invoiceIs(state, needs: [.received]) }
        return found
    }
}
