package import Domain

extension Role: Named {
    package var term: Term {
        switch self {
        case .coordination: Term("Coordination", "Coordinator")
        case .lead: Term("Référent·e interne", "Internal lead", "Réf. interne", "Internal lead")
        case .signatory: Term("Direction / signataire", "Signatory", "Signataire", "Signatory")
        case .treasurer: Term("Trésorerie", "Treasurer")
        case .reader: Term("Lecture seule", "Read-only", "Lecture", "Read-only")
        }
    }
}

extension LegalForm: Named {
    package var term: Term {
        switch self {
        case .association: Term("Association", "Association")
        case .scop:
            Term("Société coopérative de production (SCOP)", "Worker cooperative (SCOP)", "SCOP", "SCOP")
        case .scic:
            Term(
                "Société coopérative d'intérêt collectif (SCIC)", "Collective-interest cooperative (SCIC)",
                "SCIC", "SCIC")
        case .cooperative: Term("Autre coopérative", "Other cooperative", "Coopérative", "Cooperative")
        case .workIntegration:
            Term(
                "Entreprise d'insertion", "Work-integration enterprise", "Insertion", "Work integration")
        case .aci:
            Term("Atelier et chantier d'insertion (ACI)", "Work-integration workshop (ACI)", "ACI", "ACI")
        case .mutual: Term("Mutuelle", "Mutual")
        case .foundation: Term("Fondation", "Foundation")
        case .endowment: Term("Fonds de dotation", "Endowment fund", "Fonds dotation", "Endowment fund")
        case .esus: Term("Entreprise agréée ESUS", "Social enterprise (ESUS)", "ESUS", "ESUS")
        case .other: Term("Autre forme", "Other form", "Autre", "Other")
        }
    }
}

extension BusinessForm: Named {
    package var term: Term {
        switch self {
        case .micro: Term("Micro-entreprise", "Micro-enterprise")
        case .ei: Term("Entreprise individuelle (EI)", "Sole trader (EI)", "EI", "Sole trader")
        case .eurl: Term("EURL", "Single-owner company (EURL)", "EURL", "EURL")
        case .sasu: Term("SASU", "Single-owner company (SASU)", "SASU", "SASU")
        case .artistAuthor: Term("Artiste-auteur", "Artist-author")
        case .cae:
            Term("Coopérative d'activité (CAE)", "Activity cooperative (CAE)", "CAE", "Activity co-op")
        case .portage: Term("Portage", "Umbrella company", "Portage", "Umbrella co.")
        case .other: Term("Autre statut", "Other status", "Autre", "Other")
        }
    }
}

extension VATStatus: Named {
    package var term: Term {
        switch self {
        case .none: Term("TVA non récupérée", "VAT not recovered", "Non récupérée", "Not recovered")
        case .partial: Term("TVA récupérée en partie", "VAT partly recovered", "En partie", "In part")
        case .full: Term("TVA récupérée", "VAT recovered", "Récupérée", "Recovered")
        }
    }
}

extension VATRegime: Named {
    package var term: Term {
        switch self {
        case .franchise293B:
            Term("Franchise (art. 293 B)", "Exempt (art. 293 B)", "Art. 293 B", "Art. 293 B")
        case .standard20: Term("TVA 20 %", "VAT 20%")
        case .reduced10: Term("TVA 10 %", "VAT 10%")
        case .reduced55: Term("TVA 5,5 %", "VAT 5.5%")
        case .other: Term("Autre régime", "Other scheme", "Autre", "Other")
        }
    }
}

extension Source: Named {
    package var term: Term {
        switch self {
        case .network: Term("Réseau", "Network")
        case .essPlatform: Term("Plateforme ESS", "ESS platform")
        case .platform: Term("Autre plateforme", "Other platform")
        case .cae:
            Term("Coopérative d'activité (CAE)", "Activity cooperative (CAE)", "CAE", "Activity co-op")
        case .recommendation: Term("Recommandation", "Recommendation")
        case .spontaneous:
            Term("Candidature spontanée", "Unsolicited approach", "Spontanée", "Unsolicited")
        case .other: Term("Autre", "Other")
        }
    }
}
