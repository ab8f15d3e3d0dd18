package import Domain

extension InvoiceState: Named {
    package var term: Term {
        switch self {
        case .received: Term("Reçue", "Received")
        case .paid: Term("Payée", "Paid")
        case .cancelled: Term("Annulée", "Cancelled")
        }
    }
}

extension Paper: Named {
    package var term: Term {
        switch self {
        case .serviceContract:
            Term("Contrat de prestation", "Service contract", "Contrat", "Contract")
        case .engagementLetter:
            Term("Lettre de mission", "Engagement letter", "Lettre mission", "Engagement ltr")
        case .purchaseOrder: Term("Bon de commande", "Purchase order")
        case .signedQuote: Term("Devis signé", "Signed quote")
        case .tripartite:
            Term("Convention tripartite", "Three-party agreement", "Tripartite", "Three-party")
        }
    }
}

extension EngagementState: Named {
    package var term: Term {
        switch self {
        case .draft: Term("Brouillon", "Draft")
        case .sent: Term("Envoyé", "Sent")
        case .signed: Term("Signé", "Signed")
        case .ended: Term("Terminé", "Ended")
        case .terminated: Term("Résilié", "Terminated")
        }
    }
}

extension EngagementUnit: Named {
    package var term: Term {
        switch self {
        case .deliverable: Term("Au livrable", "By deliverable")
        case .dayWithDeliverables:
            Term(
                "À la journée, avec livrables", "By the day, with deliverables",
                "Jour + livrables", "Day+deliverables")
        case .time: Term("Au temps passé", "By time spent")
        }
    }
}

extension ChangeRule: Named {
    package var term: Term {
        switch self {
        case .none: Term("Sans règle de changement", "No change rule", "Sans règle", "No rule")
        case .amendment: Term("Par avenant", "By amendment")
        case .allowance: Term("Enveloppe convenue", "Agreed allowance", "Enveloppe", "Allowance")
        }
    }
}
