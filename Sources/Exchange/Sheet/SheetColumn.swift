import Domain

/// The columns of a sheet of running missions, one row a checkpoint.
package enum SheetColumn: CaseIterable, Sendable {
    case reference, title, organisation, organisationForm, category, state, freelance, lead, start, end
    case cadence, amount, signed, note, lastContact
    case checkpoint, due, share, criteria, checkpointState, delivered, decided, remarks

    package static let required: [SheetColumn] = [.title, .organisation, .category]

    /// Of the row's checkpoint rather than of its mission.
    package var isOfCheckpoint: Bool {
        switch self {
        case .checkpoint, .due, .share, .criteria, .checkpointState, .delivered, .decided, .remarks: true
        default: false
        }
    }

    /// The documented name, the one that exports carry.
    package func name(_ language: SheetLanguage) -> String {
        let (french, english) = names
        return language == .french ? french : english
    }

    private var names: (String, String) {
        switch self {
        case .reference: ("Référence", "Reference")
        case .title: ("Mission", "Mission")
        case .organisation: ("Structure", "Organisation")
        case .organisationForm: ("Forme de la structure", "Organisation form")
        case .category: ("Catégorie", "Category")
        case .state: ("État", "State")
        case .freelance: ("Freelance", "Freelance")
        case .lead: ("Réf. interne", "Internal lead")
        case .start: ("Début", "Start")
        case .end: ("Fin", "End")
        case .cadence: ("Cadence (jours)", "Cadence (days)")
        case .amount: ("Montant HT", "Amount excl. VAT")
        case .signed: ("Signé le", "Signed on")
        case .note: ("Note", "Note")
        case .lastContact: ("Dernier contact", "Last contact")
        case .checkpoint: ("Point de validation", "Checkpoint")
        case .due: ("Échéance", "Due date")
        case .share: ("Part du prix (%)", "Price share (%)")
        case .criteria: ("Critères", "Criteria")
        case .checkpointState: ("État du point", "Checkpoint state")
        case .delivered: ("Livré le", "Delivered on")
        case .decided: ("Décidé le", "Decided on")
        case .remarks: ("Remarques", "Remarks")
        }
    }

    /// Names that people write as well.
    var synonyms: [String] {
        switch self {
        case .reference: ["Réf", "Ref", "Code", "N° de mission"]
        case .title: ["Titre", "Title", "Titre de la mission", "Mission title", "Intitulé"]
        case .organisation: ["Organization", "Organisme", "Association", "Client"]
        case .organisationForm: ["Forme", "Forme juridique", "Legal form", "Organization form"]
        case .category: ["Type", "Domaine"]
        case .state: ["Statut", "Status", "État de la mission", "Mission state"]
        case .freelance: ["Prestataire", "Indépendant", "Contractor", "Freelancer"]
        case .lead: ["Référent interne", "Référente interne", "Référent·e interne", "Responsable", "Lead"]
        case .start: ["Date de début", "Start date", "Begin"]
        case .end: ["Date de fin", "End date"]
        case .cadence: ["Cadence", "Cadence de suivi", "Follow-up cadence"]
        case .amount: ["Montant", "Amount", "Budget", "Prix", "Price", "Montant engagé"]
        case .signed: ["Date de signature", "Signature", "Signed", "Signature date"]
        case .note: ["Notes", "Commentaire", "Comment"]
        case .lastContact: ["Dernier échange", "Contact"]
        case .checkpoint: ["Point", "Jalon", "Milestone", "Validation checkpoint", "Checkpoint title"]
        case .due: ["Due", "Date prévue", "Deadline"]
        case .share: ["Part", "Part %", "Part du prix", "Share", "Share %", "Price share"]
        case .criteria: ["Critères de validation", "Acceptance criteria"]
        case .checkpointState: ["Statut du point", "Checkpoint status"]
        case .delivered: ["Livré", "Date de livraison", "Delivered", "Delivery date", "Livraison"]
        case .decided: ["Décidé", "Validé le", "Date de décision", "Decided", "Decision date", "Accepted on"]
        case .remarks: ["Remarque", "Réserves", "Reservations", "Motif", "Reason"]
        }
    }

    private static let known: [Folded: SheetColumn] = {
        var table: [Folded: SheetColumn] = [:]
        for column in allCases {
            let (french, english) = column.names
            for name in [french, english] + column.synonyms { table[Folded(name)] = column }
        }
        return table
    }()

    /// What may stand in the column, where that is a closed list: categories by their code, which needs no
    /// translation.
    package func choices(_ language: SheetLanguage) -> [String] {
        switch self {
        case .category: Category.allCases.map(\.rawValue)
        case .state: MissionState.allCases.map { $0.name(language) }
        case .organisationForm: LegalForm.allCases.map { $0.name(language) }
        case .checkpointState: CheckpointState.allCases.map { $0.name(language) }
        default: []
        }
    }

    /// The column of that name in either language; accents, case, spaces and punctuation do not matter.
    package init?(named name: String) {
        guard let column = Self.known[Folded(name)] else { return nil }
        self = column
    }
}
