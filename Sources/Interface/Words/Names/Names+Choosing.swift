package import Domain

extension Field {
    /// Objectives, candidacies, money and papers.
    var choosingTerm: Term {
        switch self {
        case .statement: Term("Énoncé", "Statement")
        case .indicator: Term("Indicateur", "Indicator")
        case .target: Term("Cible", "Target")
        case .measure: Term("Unité de mesure", "Unit of measure", "Mesure", "Measure")
        case .result: Term("Résultat", "Result")
        case .validUntil: Term("Valable jusqu'au", "Valid until")
        case .answered: Term("Réponse donnée le", "Answered on", "Répondu le", "Answered on")
        case .fundingKind: Term("Nature", "Nature")
        case .reportDue: Term("Compte rendu dû le", "Report due on", "CR dû le", "Report due")
        case .reported: Term("Compte rendu remis le", "Reported on", "CR remis le", "Reported on")
        case .funding: Term("Financement", "Funding")
        case .documentKind: Term("Nature", "Nature")
        case .expires: Term("Valable jusqu'au", "Valid until")
        case .verified: Term("Vérifiée le", "Verified on")
        case .sent: Term("Envoyé le", "Sent on")
        case .verifiedHow: Term("Vérifiée par", "Verified through")
        default: Term("Rangée où", "Kept where")
        }
    }
}

extension DocumentKind: Named {
    package var term: Term {
        switch self {
        case .vigilance: Word.clearanceCertificate.term
        case .registration:
            Term("Immatriculation", "Registration", "Immatriculation", "Registration")
        case .liabilityInsurance:
            Term("Assurance responsabilité civile", "Liability insurance", "Assurance RC", "Insurance")
        case .taxCompliance: Term("Régularité fiscale", "Tax compliance", "Rég. fiscale", "Tax compliance")
        case .vatCertificate: Term("Attestation TVA", "VAT certificate")
        case .withholdingExemption:
            Term("Dispense de précompte", "Withholding exemption", "Disp. précompte", "Withholding ex.")
        case .bankDetails: Term("RIB", "Bank details")
        case .other: Term("Autre pièce", "Other document")
        }
    }
}

extension DocumentState: Named {
    package var term: Term {
        switch self {
        case .valid: Term("Valable", "Valid")
        case .unverified: Term("À vérifier", "To verify")
        case .expiringSoon: Word.expiringSoon.term
        case .expired: Term("Expirée", "Expired")
        }
    }
}

extension FundingKind: Named {
    package var term: Term {
        switch self {
        case .publicGrant: Term("Subvention publique", "Public grant", "Subvention", "Public grant")
        case .europeanFund: Term("Fonds européen", "European fund")
        case .foundation: Term("Fondation", "Foundation")
        case .sponsorship: Term("Mécénat", "Sponsorship")
        case .crowdfunding: Term("Collecte", "Crowdfunding")
        case .dla: Term("DLA", "DLA")
        case .ownFunds: Term("Fonds propres", "Own funds")
        }
    }
}

extension InvoiceKind: Named {
    package var term: Term {
        switch self {
        case .checkpoint: Term("Pour un point", "For a checkpoint")
        case .downPayment: Word.downPayment.term
        case .balance: Term("Solde", "Balance")
        case .creditNote: Term("Avoir", "Credit note")
        }
    }
}

extension CandidacyState: Named {
    package var term: Term {
        switch self {
        case .spotted: Term("Repéré", "Spotted")
        case .contacted: Term("Contacté", "Contacted")
        case .quoted: Term("Devis reçu", "Quoted")
        case .met: Term("Rencontré", "Met")
        case .selected: Word.selected.term
        case .notSelected: Word.notSelected.term
        case .withdrew: Term("S'est retiré", "Withdrew")
        }
    }
}
