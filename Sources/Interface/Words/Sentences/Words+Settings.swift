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
        case .share: share(number)
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
        case .vigilanceWindow:
            Phrase(
                "Notre choix : les contrats signés dans ces mois s'additionnent, si vigilance.cumulate le dit.",
                "Our choice: what was signed within these months adds up, where vigilance.cumulate says so.")
        case .reviewTacit:
            Phrase(
                "L'acceptation tacite existe dans des contrats et expose le client : non par défaut ; l'engagement le dit. Rien n'est jamais validé par le calendrier.",
                "Acceptance by silence exists in contracts and endangers the client: no unless the engagement says so. Nothing is ever accepted by the calendar."
            )
        case .fundingAgreement:
            Phrase(
                "Loi 2000-321 art. 10 et décret 2001-495 : au-delà, une subvention publique demande une convention écrite.",
                "French law 2000-321 art. 10, decree 2001-495: above it, a public grant needs a written agreement."
            )
        case .fundingAudit:
            Phrase(
                "C. com. L. 612-4 : au-delà, par an, des comptes publiés et un commissaire aux comptes.",
                "French commercial code L. 612-4: above it in a year, published accounts and an auditor.")
        case .retentionInvoice:
            Phrase(
                "C. com. L. 123-22 : pièces comptables gardées dix ans.",
                "French commercial code L. 123-22: accounting documents are kept ten years.")
        case .authorDiffuser:
            Phrase(
                "À confirmer avec l'Urssaf : les pages se contredisent sur le simple client d'un logo. Oui : la contribution entre dans le coût réel.",
                "To be confirmed with Urssaf: pages disagree about the plain client of a logo. Yes: the contribution enters the real cost."
            )
        case .authorRate:
            Phrase(
                "CSS L. 382-4 : 1 % et 0,1 % de formation, dus par qui diffuse l'œuvre d'un artiste-auteur, associations comprises.",
                "French social security code L. 382-4: 1% and 0.1% for training, owed by whoever publishes an artist-author's work, associations included."
            )
        case .franchiseMention:
            Phrase(
                "CGI art. 293 B : la facture porte « TVA non applicable, article 293 B du CGI » ; rappelé quand on la note.",
                "French tax code art. 293 B: the invoice says “TVA non applicable, article 293 B du CGI”; recalled when it is recorded."
            )
        case .franchiseFrom, .franchiseTolerance:
            Phrase(
                "CGI art. 293 B, prestations de services, loi 2025-1044 ; budget 2026 non vérifié. Sur le chiffre d'affaires du freelance, dont nous ne voyons que notre part.",
                "French tax code art. 293 B, services, law 2025-1044; the 2026 budget was not checked. Of the freelance's turnover, of which we see our share only."
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
