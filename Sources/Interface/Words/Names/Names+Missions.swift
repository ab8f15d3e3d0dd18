package import Domain

extension MissionState: Named {
    package var term: Term {
        switch self {
        case .need: Term("Besoin", "Need")
        case .framing: Term("Cadrage", "Framing")
        case .sourcing: Term("Recherche", "Sourcing")
        case .ready: Term("Prête", "Ready")
        case .active: Term("En cours", "Active")
        case .paused: Term("En pause", "Paused")
        case .closing: Term("En clôture", "Closing")
        case .closed: Term("Terminée", "Closed")
        case .dropped: Term("Abandonnée", "Dropped")
        }
    }
}

extension CadenceState: Named {
    package var term: Term {
        switch self {
        case .none: Term("Sans cadence", "No cadence")
        case .suspended: Term("Suspendue", "Suspended")
        case .ok: Term("À jour", "On track")
        case .due: Term("Bientôt", "Due soon")
        case .grace: Term("Tolérance", "Grace")
        case .lapsed: Term("Suivi rompu", "Lapsed")
        }
    }
}

extension Category: Named {
    package var term: Term {
        switch self {
        case .communication:
            Term(
                "Communication et marketing digital", "Digital communication & marketing",
                "Comm. digitale", "Digital comms")
        case .crowdfunding:
            Term(
                "Campagne de financement participatif", "Crowdfunding campaign",
                "Crowdfunding", "Crowdfunding")
        case .identity:
            Term("Identité visuelle", "Visual identity", "Identité visu.", "Visual identity")
        case .graphics:
            Term("Graphisme régulier", "Regular graphic design", "Graphisme", "Graphic design")
        case .web:
            Term(
                "Développement web et gestion technique", "Web development & technical management",
                "Web et tech.", "Web & tech")
        case .digital:
            Term(
                "Digitalisation d'un processus", "Process digitalisation",
                "Digitalisation", "Digitalisation")
        case .administration:
            Term(
                "Gestion administrative et comptable", "Administration & bookkeeping support",
                "Administratif", "Admin support")
        case .grant:
            Term("Montage de dossier de subvention", "Grant application", "Subvention", "Grant writing")
        case .finance:
            Term("Stratégie financière", "Financial strategy", "Strat. financ.", "Finance strat.")
        case .strategy:
            Term(
                "Accompagnement stratégique ponctuel", "One-off strategic support",
                "Stratégie", "Strategy")
        case .project:
            Term("Gestion de projet", "Project management", "Gestion projet", "Project mgmt")
        case .other: Term("Autre mission", "Other mission", "Autre", "Other")
        }
    }
}
