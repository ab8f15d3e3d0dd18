package import Domain

extension Words {
    /// A threshold with its unit.
    package func value(_ number: Int, of setting: Setting) -> String {
        switch setting.unit {
        case .cents: money(number)
        case .months: say("\(number) mois", "\(number) months")
        case .years: say("\(number) ans", "\(number) years")
        case .days: days(number)
        case .workingDays: count(number, .workingDays)
        case .points: say("\(number) points", "\(number) points")
        case .percent: percent(number)
        case .flag: number == 1 ? say("oui", "yes") : say("non", "no")
        }
    }
}

extension Setting {
    package static let notAdvice = Phrase("Repère, pas un avis juridique.", "A marker, not legal advice.")

    /// What the usual value rests on, in our own words.
    package var source: Phrase {
        switch self {
        case .vigilanceThreshold:
            Phrase(
                "C. trav. L. 8222-1 et R. 8222-1 : devoir de vigilance à partir de ce montant HT, l'opération entière comptant même payée en plusieurs factures.",
                "French labour code L. 8222-1, R. 8222-1: duty of vigilance from this amount excl. VAT, the whole operation counting however it is invoiced."
            )
        case .vigilanceMonths:
            Phrase(
                "C. trav. D. 8222-5 : attestation demandée à la signature, puis tous les six mois jusqu'à la fin.",
                "French labour code D. 8222-5: certificate asked for at signature, then every six months until the end."
            )
        case .vigilanceCumulate:
            Phrase(
                "Avis d'avocat publié : de petits contrats avec un même fournisseur s'additionnent ; la fenêtre de douze mois est notre choix. Incertain.",
                "A lawyer's published opinion: small contracts with one supplier add up; the window of twelve months is our choice. Uncertain."
            )
        case .paymentDays:
            Phrase(
                "C. com. L. 441-10 : trente jours à défaut d'accord. L'application à une association sans activité économique est discutée.",
                "French commercial code L. 441-10: thirty days unless agreed otherwise. Whether it binds a non-economic association is debated."
            )
        case .paymentMax:
            Phrase(
                "C. com. L. 441-10 : soixante jours au plus après la facture, même d'un commun accord.",
                "French commercial code L. 441-10: sixty days at most after the invoice, even by agreement.")
        case .reviewDays:
            Phrase(
                "Notre choix ; une clause type d'un ministère donne quinze jours pour examiner, dix pour corriger.",
                "Our choice; a ministry's model clause gives fifteen days to review, ten to correct.")
        case .fundingReportMonths:
            Phrase(
                "Service-public.fr, Cerfa 15059 : compte rendu dans les six mois qui suivent la fin de l'exercice de la subvention.",
                "Service-public.fr, Cerfa 15059: report within six months after the end of the grant's financial year."
            )
        case .retentionContract:
            Phrase(
                "Repères usuels de la CNIL : données de contrat gardées cinq ans.",
                "Usual guidance of the French data protection authority: contract data kept five years.")
        case .retentionCandidate:
            Phrase(
                "Aucun texte pour les freelances non retenus : vingt-quatre mois proposés.",
                "No text for freelances not selected: twenty-four months proposed.")
        case .choiceSkills, .choiceAvailability, .choicePrice, .choiceValues, .choiceKnowledge:
            Phrase(
                "Règle de la maison : 30, 15, 20, 25 et 10 points pour compétences, disponibilité, prix, valeurs et connaissance du secteur.",
                "A house rule: 30, 15, 20, 25 and 10 points for skills, availability, price, values and knowledge of the field."
            )
        case .valuesFrom:
            Phrase(
                "Règle de la maison : la moitié des points de la charte de valeurs, avec un fait au moins.",
                "A house rule: half of the points of the values charter, with one fact at least.")
        case .alsaceMoselle:
            Phrase(
                "C. trav. L. 3134-13 : Vendredi saint et 26 décembre y sont fériés.",
                "French labour code L. 3134-13: Good Friday and 26 December are holidays there.")
        default:
            Phrase("Règle de la maison, à adapter.", "A house rule, to be adapted.")
        }
    }
}
