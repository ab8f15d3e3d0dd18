package import Domain

extension Charter {
    /// What the program calls the values that it brings (domain §2.2).
    package static func usualLabel(_ code: String) -> Phrase? {
        switch code {
        case "V1": Phrase("Intérêt pour notre mission sociale", "Interest in our social purpose")
        case "V2": Phrase("Coopération et transmission à l'équipe", "Cooperation and skills transfer")
        case "V3":
            Phrase(
                "Transparence (prix, méthode, formats ouverts)",
                "Transparency (price, method, open formats)")
        case "V4": Phrase("Accessibilité et inclusion", "Accessibility and inclusion")
        case "V5": Phrase("Sobriété écologique", "Environmental restraint")
        case "V6": Phrase("Ancrage local / connaissance du territoire", "Local roots")
        case "V7": Phrase("Écoute des instances et des usagers", "Listening to members and users")
        case "V8": Phrase("Références ou engagements ESS", "ESS references or commitments")
        default: nil
        }
    }

    /// What one may ask to hear of it.
    package static func usualQuestion(_ code: String) -> Phrase? {
        switch code {
        case "V1":
            Phrase(
                "Qu'est-ce qui vous parle dans ce que nous faisons ?",
                "What in what we do speaks to you?")
        case "V2":
            Phrase(
                "Qu'avez-vous appris à une équipe, et qu'en fait-elle aujourd'hui ?",
                "What did you teach a team, and what does it do with it today?")
        case "V3":
            Phrase(
                "Comment se compose votre prix ? Que nous restera-t-il de vos fichiers ?",
                "What is your price made of? What will we keep of your files?")
        case "V4":
            Phrase(
                "À qui votre dernier travail a-t-il été rendu accessible, et comment ?",
                "To whom did you make your latest work accessible, and how?")
        case "V5":
            Phrase(
                "Qu'avez-vous choisi de ne pas faire, ou de faire plus léger ?",
                "What did you choose not to do, or to do lighter?")
        case "V6":
            Phrase(
                "Qui connaissez-vous ici, et qu'y avez-vous fait ?",
                "Whom do you know around here, and what have you done here?")
        case "V7":
            Phrase(
                "Racontez une décision d'un CA ou d'usagers qui a changé votre travail.",
                "Tell of a decision of a board or of users that changed your work.")
        case "V8":
            Phrase(
                "Quelles structures de l'ESS peuvent parler de votre travail ?",
                "Which ESS organisations can speak of your work?")
        default: nil
        }
    }

    /// What is never asked (GDPR art. 9; non-discrimination).
    package static let guardText = Phrase(
        "Valeurs professionnelles seulement : ni opinion politique, ni religion, ni syndicat, ni santé, ni vie privée.",
        "Professional values only: no politics, religion, union, health or private life.")
}

extension Words {
    /// As the organisation words it, else as the program does; a value of one's own may have one language only.
    package func label(_ criterion: ValueCriterion) -> String {
        let own = language == .fr ? criterion.french : criterion.english
        if let own { return own }
        if let usual = Charter.usualLabel(criterion.code) { return self[usual] }
        return criterion.french ?? criterion.english ?? criterion.code
    }

    /// What candidates are compared by; a value goes by its label in the charter.
    package func label(_ criterion: ChoiceCriterion, _ charter: Charter) -> String {
        if case .value(let code) = criterion, let value = charter[code] { return label(value) }
        return self[criterion]
    }

    package func listed(_ criteria: [ValueCriterion]) -> String {
        criteria.map { "\(label($0)) (\($0.weight))" }.joined(separator: " · ")
    }
}

extension ChoiceCriterion: Named {
    package var term: Term {
        switch self {
        case .skills: Term("Compétences", "Skills")
        case .availability: Word.availability.term
        case .price: Term("Prix", "Price")
        case .knowledge:
            Term("Connaissance du secteur", "Knowledge of the field", "Connaissance", "Knowledge")
        case .value(let code):
            Charter.usualLabel(code).map { Term("\($0.fr)", $0.en, "\(code)", code) } ?? Term("\(code)", code)
        }
    }
}
