package import Domain

extension Field {
    /// The joint review: what is said of the collaboration.
    var closingTerm: Term {
        switch self {
        case .purposeEffect:
            Term("Effet sur la mission sociale", "Effect on our purpose", "Effet", "Effect")
        case .valuesKept: Term("Valeurs tenues", "Values kept")
        case .valuesNote: Term("Valeurs : en quoi", "Values: in what", "Valeurs : note", "Values: note")
        case .whatWorked: Term("Ce qui a marché", "What worked")
        case .toImprove: Term("À améliorer", "To improve")
        case .skillsGained: Term("Compétences acquises", "Skills gained", "Compétences", "Skills gained")
        case .feedbackAsked:
            Term("Retour du freelance demandé le", "Feedback asked on", "Retour demandé", "Feedback asked")
        case .feedback: Word.feedback.term
        case .reviewShared:
            Term("Bilan partagé le", "Joint review shared on", "Bilan partagé", "Review shared")
        case .handover: Term("Passation", "Handover")
        case .thanks: Word.thanksSent.term
        case .again: Term("Retravailler ensemble", "Work together again", "Retravailler", "Again")
        case .againWhy: Term("Pourquoi", "Why")
        case .lesson: Term("Leçon à retenir", "Lesson learned", "Leçon", "Lesson")
        case .rateFacts: Term("Sur quels faits", "On which facts")
        default: ratingTerm
        }
    }

    private var ratingTerm: Term {
        switch self {
        case .rateQuality: Term("Qualité (1 à 5)", "Quality (1 to 5)", "Qualité", "Quality")
        case .rateDeadlines: Term("Délais (1 à 5)", "Deadlines (1 to 5)", "Délais", "Deadlines")
        case .rateDialogue: Term("Dialogue (1 à 5)", "Dialogue (1 to 5)", "Dialogue", "Dialogue")
        case .rateTransfer: Term("Transmission (1 à 5)", "Transfer (1 to 5)", "Transmission", "Transfer")
        default: Term("Valeurs (1 à 5)", "Values (1 to 5)", "Valeurs 1 à 5", "Values 1 to 5")
        }
    }
}

extension ClosingPart: Named {
    package var term: Term {
        switch self {
        case .results: Term("Ce que la mission a apporté", "What the mission brought", "Résultats", "Results")
        case .review: Word.jointReview.term
        case .ratings:
            Term("La collaboration, de 1 à 5", "The collaboration, 1 to 5", "Notes", "Ratings")
        case .handover: Term("Passation et suite", "Handover and after", "Passation", "Handover")
        }
    }
}

extension ValuesKept: Named {
    package var term: Term {
        switch self {
        case .yes: Term("Tenues", "Kept")
        case .partly: Term("En partie", "In part")
        case .no: Term("Non tenues", "Not kept")
        }
    }
}

extension Again: Named {
    package var term: Term {
        switch self {
        case .yes: Term("Oui", "Yes")
        case .maybe: Term("Peut-être", "Perhaps")
        case .no: Term("Non", "No")
        }
    }
}

extension HandoverStep: Named {
    package var term: Term {
        switch self {
        case .sources: Term("Sources remises", "Sources handed over", "Sources", "Sources")
        case .accesses: Term("Accès retirés", "Accesses withdrawn", "Accès retirés", "Accesses")
        case .documents: Term("Documents remis", "Documents handed over", "Documents", "Documents")
        case .data:
            Term(
                "Données rendues ou détruites", "Data returned or destroyed", "Données rendues",
                "Data returned")
        }
    }
}
