package import Domain

extension CheckpointState: Named {
    package var term: Term {
        switch self {
        case .planned: Term("Prévu", "Planned")
        case .submitted: Term("À valider", "To review")
        case .changesRequested: Term("À reprendre", "Rework")
        case .accepted: Term("Validé", "Accepted")
        case .acceptedWithReserves:
            Term(
                "Validé avec réserves", "Accepted with reservations", "Validé/réserves", "Accepted/resv.")
        case .rejected: Term("Refusé", "Rejected")
        case .waived: Term("Dispensé", "Waived")
        case .cancelled: Term("Annulé", "Cancelled")
        }
    }
}

extension Verdict: Named {
    package var term: Term { state.term }

    private var state: CheckpointState {
        switch self {
        case .accepted: .accepted
        case .acceptedWithReserves: .acceptedWithReserves
        case .changesRequested: .changesRequested
        case .rejected: .rejected
        }
    }

    /// As a choice to make, in the order and with the numbers of the answer menu.
    package var act: Phrase {
        switch self {
        case .accepted: Phrase("Valider", "Accept")
        case .acceptedWithReserves: Phrase("Valider avec réserves", "Accept with reservations")
        case .changesRequested: Phrase("Demander une reprise", "Ask for rework")
        case .rejected: Phrase("Refuser", "Reject")
        }
    }
}

extension Finding: Named {
    package var term: Term {
        switch self {
        case .yes: Term("Rempli", "Met")
        case .no: Term("Non rempli", "Not met")
        case .notApplicable: Term("Sans objet", "Not applicable", "Sans objet", "N/A")
        }
    }
}

extension PaymentEffect: Named {
    package var term: Term {
        switch self {
        case .keep: Term("Part du prix conservée", "Price share kept", "Conservée", "Kept")
        case .cancel: Term("Part du prix annulée", "Price share cancelled", "Annulée", "Cancelled")
        case .transfer:
            Term(
                "Part du prix reportée sur un autre point", "Price share moved to another checkpoint",
                "Reportée", "Moved")
        }
    }
}
