import Domain

/// A closed list of the domain as sheets spell it: the code of files, and words of both languages.
protocol SheetWord: CaseIterable, RawRepresentable<String>, Hashable, Sendable {
    /// The word that exports carry.
    var names: (french: String, english: String) { get }
    var synonyms: [String] { get }
}

extension SheetWord {
    func name(_ language: SheetLanguage) -> String {
        language == .french ? names.french : names.english
    }

    /// By code or word, whatever the case, accents and feminine marks (`Terminé·e`).
    init?(word: String) {
        let wanted = Folded(word)
        let found = Self.allCases.first { choice in
            ([choice.rawValue, choice.names.french, choice.names.english] + choice.synonyms)
                .contains { Folded($0) == wanted }
        }
        guard let found else { return nil }
        self = found
    }
}

extension MissionState: SheetWord {
    var names: (french: String, english: String) {
        switch self {
        case .need: ("Besoin", "Need")
        case .framing: ("Cadrage", "Framing")
        case .sourcing: ("Recherche", "Sourcing")
        case .ready: ("Prête", "Ready")
        case .active: ("En cours", "Active")
        case .paused: ("En pause", "Paused")
        case .closing: ("En clôture", "Closing")
        case .closed: ("Terminée", "Closed")
        case .dropped: ("Abandonnée", "Dropped")
        }
    }

    var synonyms: [String] {
        switch self {
        case .need, .framing, .sourcing: []
        case .ready: ["Prêt"]
        case .active: ["Active", "Actif", "In progress", "Running"]
        case .paused: ["Pause", "Suspendue", "On hold"]
        case .closing: ["Clôture"]
        case .closed: ["Terminé", "Clôturée", "Close", "Done", "Finie"]
        case .dropped: ["Abandonné", "Abandon"]
        }
    }
}

extension CheckpointState: SheetWord {
    var names: (french: String, english: String) {
        switch self {
        case .planned: ("Prévu", "Planned")
        case .submitted: ("À valider", "To review")
        case .changesRequested: ("À reprendre", "Rework")
        case .accepted: ("Validé", "Accepted")
        case .acceptedWithReserves: ("Validé avec réserves", "Accepted with reservations")
        case .rejected: ("Refusé", "Rejected")
        case .waived: ("Dispensé", "Waived")
        case .cancelled: ("Annulé", "Cancelled")
        }
    }

    var synonyms: [String] {
        switch self {
        case .planned: ["À venir", "À faire", "Open"]
        case .submitted: ["Livré", "Delivered", "Submitted"]
        case .changesRequested: ["Changes requested"]
        case .accepted: ["Accepté", "Fait", "Done"]
        case .acceptedWithReserves: ["Accepté avec réserves", "Accepted with reserves", "Réserves"]
        case .rejected: ["Refused"]
        case .waived: []
        case .cancelled: ["Canceled"]
        }
    }
}

extension Category: SheetWord {
    var names: (french: String, english: String) {
        switch self {
        case .communication:
            ("Communication et marketing digital", "Digital communication & marketing")
        case .crowdfunding: ("Campagne de financement participatif", "Crowdfunding campaign")
        case .identity: ("Identité visuelle", "Visual identity")
        case .graphics: ("Graphisme régulier", "Regular graphic design")
        case .web: ("Développement web et gestion technique", "Web development & technical management")
        case .digital: ("Digitalisation d’un processus", "Process digitalisation")
        case .administration:
            ("Gestion administrative et comptable", "Administration & bookkeeping support")
        case .grant: ("Montage de dossier de subvention", "Grant application")
        case .finance: ("Stratégie financière", "Financial strategy")
        case .strategy: ("Accompagnement stratégique ponctuel", "One-off strategic support")
        case .project: ("Gestion de projet", "Project management")
        case .other: ("Autre mission", "Other mission")
        }
    }

    var synonyms: [String] {
        switch self {
        case .communication: ["communication"]
        case .crowdfunding: ["Financement participatif", "crowdfunding"]
        case .identity: ["identity", "Identité", "Logo"]
        case .graphics: ["graphics", "Graphisme", "Graphic design"]
        case .web: ["Site web", "Site", "Développement web", "Web development"]
        case .digital: ["digital", "Digitalisation", "Digitalisation d'un processus"]
        case .administration: ["administration", "Administratif", "Comptabilité"]
        case .grant: ["grant", "Subvention", "Dossier de subvention"]
        case .finance: ["finance", "Finances"]
        case .strategy: ["strategy", "Stratégie", "Accompagnement stratégique"]
        case .project: ["project", "Projet"]
        case .other: ["other", "Autre"]
        }
    }
}

extension LegalForm: SheetWord {
    var names: (french: String, english: String) {
        switch self {
        case .association: ("Association", "Association")
        case .scop: ("SCOP", "SCOP")
        case .scic: ("SCIC", "SCIC")
        case .cooperative: ("Coopérative", "Cooperative")
        case .workIntegration: ("Entreprise d’insertion", "Work integration enterprise")
        case .aci: ("ACI", "ACI")
        case .mutual: ("Mutuelle", "Mutual")
        case .foundation: ("Fondation", "Foundation")
        case .endowment: ("Fonds de dotation", "Endowment fund")
        case .esus: ("ESUS", "ESUS")
        case .other: ("Autre", "Other")
        }
    }

    var synonyms: [String] { self == .aci ? ["Atelier chantier d’insertion"] : [] }
}
