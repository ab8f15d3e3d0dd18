package import Domain

extension BriefSection: Named {
    package var term: Term {
        switch self {
        case .context:
            Term("Contexte et mission sociale", "Context & purpose", "Contexte", "Context")
        case .objectives:
            Term("Objectifs mesurables", "Measurable objectives", "Objectifs", "Objectives")
        case .scopeIn: Term("Périmètre", "In scope")
        case .scopeOut: Term("Hors périmètre", "Out of scope")
        case .deliverables: Term("Livrables", "Deliverables")
        case .audience:
            Term("Publics et parties prenantes", "Audiences & stakeholders", "Publics", "Audiences")
        case .calendar: Term("Calendrier", "Calendar")
        case .budget: Term("Budget et modalités", "Budget & terms", "Budget", "Budget")
        case .values: Term("Valeurs et posture", "Values & posture", "Valeurs", "Values")
        case .resources: Term("Ressources et accès", "Resources & access", "Ressources", "Resources")
        case .constraints:
            Term(
                "Contraintes (RGPD, accessibilité, droits)", "Constraints (GDPR, accessibility, rights)",
                "Contraintes", "Constraints")
        case .validation:
            Term("Validation et suivi", "Validation & follow-up", "Validation", "Validation")
        }
    }

    /// The question that the heading answers, shown where nothing is written yet.
    package var prompt: Phrase {
        switch self {
        case .context:
            Phrase(
                "Qui sommes-nous, que se passe-t-il, en quoi cela sert-il notre mission sociale ?",
                "Who are we, what is going on, how does this serve our social purpose?")
        case .objectives:
            Phrase(
                "Qu'est-ce qui aura changé, mesuré par quoi, à quelle date ?",
                "What will have changed, measured by what, by which day?")
        case .scopeIn:
            Phrase("Que couvre la mission, précisément ?", "What does the mission cover, exactly?")
        case .scopeOut:
            Phrase(
                "Que ne couvre-t-elle pas, pour éviter les malentendus ?",
                "What does it leave out, to avoid misunderstandings?")
        case .deliverables:
            Phrase(
                "Que remettra le freelance, sous quelle forme, avec quelles sources ?",
                "What will the freelance hand over, in which form, with which sources?")
        case .audience:
            Phrase(
                "Pour qui est-ce, et qui faut-il écouter ?",
                "Whom is it for, and who needs to be heard?")
        case .calendar:
            Phrase(
                "Quelles échéances, et lesquelles peuvent glisser ?",
                "Which due dates, and which of them may slip?")
        case .budget:
            Phrase(
                "Quel montant, financé par quoi, payé à quels points ?",
                "Which amount, funded by what, paid at which checkpoints?")
        case .values:
            Phrase(
                "Quelles valeurs professionnelles comptent ici, et à quoi les reconnaît-on ?",
                "Which professional values matter here, and how do they show?")
        case .resources:
            Phrase(
                "Que mettons-nous à disposition : accès, documents, personnes ?",
                "What do we make available: access, documents, people?")
        case .constraints:
            Phrase(
                "Données personnelles, accessibilité, droits d'auteur : qu'est-ce qui s'impose à tous ?",
                "Personal data, accessibility, copyright: what binds everybody?")
        case .validation:
            Phrase(
                "Qui répond aux livraisons, sur quels critères, dans quel délai ?",
                "Who answers deliveries, on which criteria, how soon?")
        }
    }
}
