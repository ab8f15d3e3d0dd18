// What is worth knowing of money as it is recorded, from the thresholds of the workspace: advice, never a refusal.
extension Deliberation {
    /// More days until it is paid than is usual (domain F3).
    mutating func adviseOnTerm(_ days: Int?) {
        let limit = situation.thresholds[.paymentMax]
        if let days, days > limit { advise(.longPaymentTerm(days: days, limit: limit)) }
    }

    /// Who charges no tax says so on the invoice, and charges some above what the law allows (domain F4). We see
    /// what we were billed, not what others were.
    mutating func adviseOnFranchise(_ invoice: Draft, in mission: Mission) {
        let regime: VATRegime? = mission.freelance.flatMap { situation.directory[$0] }?.record.choice(
            .vatRegime)
        guard regime == .franchise293B, invoice.text(.invoiceKind) != InvoiceKind.creditNote.rawValue else {
            return
        }
        if situation.thresholds.holds(.franchiseMention) { advise(.franchiseMention) }
        guard let year = invoice.day(.issued)?.year else { return }
        let total = (invoice.number(.amount) ?? 0) + billed(by: mission.freelance, in: year)
        let limits = [Setting.franchiseTolerance, .franchiseFrom].map { situation.thresholds[$0] }
        if let limit = limits.first(where: { total > $0 }) {
            advise(.aboveFranchise(total: total, limit: limit))
        }
    }

    private func billed(by freelance: EntityID?, in year: Int) -> Int {
        situation.missions.values.filter { $0.freelance == freelance }.flatMap(\.invoices)
            .filter { $0.state != .cancelled && $0.record.day(.issued)?.year == year }
            .reduce(0) { $0 + ($1.kind == .creditNote ? -$1.amount : $1.amount) }
    }

    /// What a public grant of that amount is tied to (domain F10).
    mutating func adviseOnGrant(_ funding: Draft) {
        guard funding.text(.fundingKind) == FundingKind.publicGrant.rawValue,
            let amount = funding.number(.amount)
        else { return }
        let (audit, agreement) = (
            situation.thresholds[.fundingAudit], situation.thresholds[.fundingAgreement]
        )
        if amount > audit {
            advise(.grantAudit(above: audit))
        } else if amount > agreement {
            advise(.grantAgreement(above: agreement))
        }
    }

    /// More is given out than the source holds: told, for the rest may be on its way.
    mutating func adviseOnAllocation(_ allocation: Draft, _ id: EntityID?) {
        guard let funding = allocation.id(.funding),
            let granted = situation.directory[funding]?.record.number(.amount)
        else { return }
        let others = situation.missions.values.flatMap(\.allocations)
            .filter { $0.funding == funding && $0.id != id }
        let total = others.reduce(allocation.number(.amount) ?? 0) { $0 + ($1.record.number(.amount) ?? 0) }
        if total > granted { advise(.overAllocated(funding: funding, by: total - granted)) }
    }
}
