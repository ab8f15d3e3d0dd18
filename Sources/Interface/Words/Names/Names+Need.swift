package import Domain

extension Field {
    /// What set the mission off, and what was settled first.
    var needTerm: Term {
        switch self {
        case .trigger: Term("Déclencheur", "Trigger")
        case .hesitations: Term("Hésitations", "Hesitations")
        case .hesitationAnswers:
            Term("Réponses aux hésitations", "Answers to hesitations", "Réponses", "Answers")
        case .fits: Term("Ce qui convient à un freelance", "Fit for a freelance", "Convient", "Fit")
        case .heardOn: Term("Concertation le", "Team consulted on", "Concertée le", "Consulted on")
        case .heard: Term("Concertation interne", "Team consultation", "Concertation", "Team input")
        case .makeOrBuy: Term("Faire ou faire faire", "Make or buy", "Faire ou non", "Make or buy")
        case .makeOrBuyWhy:
            Term("Pourquoi ce choix", "Why this choice", "Pourquoi", "Why")
        case .cautions: Term("Précautions lues", "Cautions read", "Précautions", "Cautions")
        case .conflict: Term("Conflit d'intérêts", "Conflict of interest", "Conflit int.", "Conflict")
        default:
            Term("Décision de l'instance", "Decision of the body", "Décision", "Decision")
        }
    }

    /// What to think of; nil for other fields.
    var needHint: Phrase? {
        switch self {
        case .trigger: Phrase("Ce qui a fait naître le besoin", "What made the need appear")
        case .fits:
            Phrase(
                "Cocher ce qui est vrai ; ce qui reste est à regarder",
                "Tick what holds; what is left is to be looked at")
        case .heard:
            Phrase(
                "Avec qui, ce qui inquiète, ce qui a été répondu",
                "With whom, what they fear, what they were answered")
        case .makeOrBuyWhy: Phrase("En une phrase, pour s'en souvenir", "In a sentence, to remember it")
        case .cautions:
            Phrase(
                "Cocher après lecture ; repères, non conseil juridique",
                "Tick once read; markers, not legal advice")
        case .conflict:
            Phrase(
                "Un proche ou un élu est-il des deux côtés ? Si oui, l'instance décide",
                "Is somebody close, or elected, on both sides? If so, the body decides")
        case .conflictDecision:
            Phrase("Par exemple : CA du 12 mars, point 4", "For example: board of 12 March, item 4")
        default: nil
        }
    }
}

extension NeedPart: Named {
    package var term: Term {
        switch self {
        case .why: Term("Pourquoi, et ce qui retient", "Why, and what holds back", "Pourquoi", "Why")
        case .fit: Field.fits.term
        case .team: Field.heard.term
        case .choice: Field.makeOrBuy.term
        case .cautions: Field.cautions.term
        case .conflict: Field.conflict.term
        }
    }
}

extension Hesitation: Named {
    package var term: Term {
        switch self {
        case .culture: Term("Culture et équipe", "Culture and team", "Culture", "Culture")
        case .cost: Term("Coût", "Cost")
        case .knowHow: Term("Savoir comment faire", "Knowing how", "Savoir-faire", "Know-how")
        case .other: Term("Autre", "Other")
        }
    }

    /// Where an answer is to be found.
    package var answer: Phrase {
        switch self {
        case .culture:
            Phrase(
                "En parler à l'équipe, et noter la concertation.",
                "Talk it over with the team, and record the consultation.")
        case .cost:
            Phrase(
                "Estimer, puis chercher un financement (onglet Budget, acte « Financements »).",
                "Estimate, then look for funding (Budget tab, the act “Fundings”).")
        case .knowHow:
            Phrase(
                "Partir du modèle de la catégorie, qui propose points, critères et cadre.",
                "Begin with the category's template, which proposes checkpoints, criteria and frame.")
        case .other:
            Phrase("L'écrire, avec ce qui y répond.", "Write it down, with what answers it.")
        }
    }
}

extension MakeOrBuy: Named {
    package var term: Term {
        switch self {
        case .train: Term("Former", "Train")
        case .hire: Term("Recruter", "Hire")
        case .freelance: Term("Faire appel à un freelance", "Call on a freelance", "Freelance", "Freelance")
        case .mix: Term("Former avec un freelance", "Train with a freelance", "Mixte", "Mixed")
        case .proBono: Term("Mécénat de compétences", "Pro bono skills", "Mécénat", "Pro bono")
        }
    }
}

extension Fit: Named {
    package var term: Term {
        switch self {
        case .bounded: Term("Borné dans le temps", "Bounded in time", "Borné", "Bounded")
        case .describable: Term("Livrables descriptibles", "Describable", "Descriptible", "Describable")
        case .rareSkill: Term("Compétence rare ici", "Skill rare here", "Rare ici", "Rare here")
        case .noAuthority:
            Term("Sans autorité sur l'équipe", "No authority over the team", "Sans autorité", "No authority")
        case .notReserved:
            Term("Hors décision des instances", "Not for the bodies", "Hors instances", "Not reserved")
        case .notRegulated:
            Term("Hors profession réglementée", "No regulated trade", "Non réglementé", "Unregulated")
        case .reachable:
            Term("Un répondant en interne", "Somebody answers inside", "Répondant", "Reachable")
        }
    }
}

extension Fit {
    /// What to do where it does not hold (domain §2.2).
    package var advice: Phrase {
        switch self {
        case .bounded:
            Phrase(
                "Sans fin prévisible : borner, ou comparer avec un emploi.",
                "No end in sight: set bounds, or compare with a job.")
        case .describable:
            Phrase(
                "Livrables flous : commencer par une mission courte de cadrage.",
                "Vague deliverables: begin with a short mission that frames them.")
        case .rareSkill:
            Phrase(
                "La compétence est ici : et si l'on formait quelqu'un ?",
                "The skill is here already: why not train somebody?")
        case .noAuthority:
            Phrase(
                "Diriger l'équipe revient à la structure : garder en interne.",
                "To lead the team is for the organisation: keep it inside.")
        case .notReserved:
            Phrase(
                "La décision revient aux instances : le freelance peut éclairer, non décider.",
                "The decision is for the governing bodies: a freelance may advise, not decide.")
        case .notRegulated:
            Phrase(
                "Profession réglementée : s'adresser à qui l'exerce.",
                "A regulated profession: turn to those who practise it.")
        case .reachable:
            Phrase(
                "Personne pour répondre en dix jours ouvrés : nommer d'abord quelqu'un.",
                "Nobody to answer within ten working days: name somebody first.")
        }
    }
}

extension Caution: Named {
    package var term: Term {
        switch self {
        case .personalData:
            Term(
                "Données personnelles : clauses de l'art. 28", "Personal data: art. 28 clauses", "Données",
                "Data")
        case .rights:
            Term(
                "Droits d'auteur à écrire un par un", "Write each right transferred", "Droits", "Rights")
        case .accounting:
            Term(
                "Tenue de comptes : expert-comptable seul", "Bookkeeping: chartered accountants only",
                "Comptes", "Bookkeeping")
        case .fundraising:
            Term(
                "Prix fixe, jamais au succès", "Fixed price, never on success", "Prix fixe", "Fixed price")
        }
    }
}
