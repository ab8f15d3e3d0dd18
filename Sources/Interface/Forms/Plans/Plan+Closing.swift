import Domain

extension FieldMaker {
    func closing(_ part: ClosingPart) -> FormPlan {
        let record = mission?.record ?? Record()
        let fields = part.fields.map { name in
            var made = field(name, of: .mission, in: record)
            if let hint = name.closingHint { made.hint = hint }
            return made
        }
        return FormPlan(part.term.long, fields)
    }
}

extension Field {
    /// What to think of; ratings are of the collaboration, never of a person.
    fileprivate var closingHint: Phrase? {
        switch self {
        case .feedback: Closing.questions
        case .feedbackAsked, .reviewShared, .thanks: Field.dayHint
        case .rateFacts:
            Phrase("À dire dès qu'une note est sous 3", "To be said as soon as a rating is below 3")
        case .lesson: Phrase("Une phrase pour la prochaine fois", "One sentence for the next time")
        case .again: Phrase("De part et d'autre", "On both sides")
        case _ where Closing.ratings.contains(self):
            Phrase(
                "De la collaboration, jamais d'une personne ; reste ici",
                "Of the collaboration, never a person; stays here")
        default: nil
        }
    }
}

extension Closing {
    /// What the freelance is asked, in the same five questions every time (domain §4.9).
    package static let questions = Phrase(
        "Attentes claires ? Réponses à temps ? Paiement à temps ? Place dans l'équipe ? À refaire ?",
        "Clear expectations? Answers in time? Paid in time? Place in the team? Do it again?")
}
