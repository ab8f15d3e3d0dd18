package import Domain

extension Words {
    func refusedForInput(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .missing(let input):
            return explain(
                "Il manque : \(label(input)).", "Missing: \(label(input)).",
                "Remplir ce champ pour enregistrer.", "Fill it in to save.")
        case .empty(let input):
            return explain(
                "Ce champ est vide : \(label(input)).", "This is empty: \(label(input)).",
                "Y écrire au moins un mot.", "Write at least one word.")
        case .tooLong(let input, let limit, let count):
            return explain(
                "Trop long (\(label(input))) : \(self.count(count, .characters)) pour \(number(limit)).",
                "Too long (\(label(input))): \(self.count(count, .characters)) for \(number(limit)).",
                "En retirer \(number(count - limit)).", "Take out \(number(count - limit)).")
        case .tooMany(let input, let limit):
            return explain(
                "Il y en a trop (\(label(input))) : \(number(limit)) au plus.",
                "Too many (\(label(input))): at most \(number(limit)).",
                "En retirer, ou les regrouper.", "Take some out, or group them.")
        case .outOfRange(let input, let range):
            let (low, high) = (bound(range.lowerBound, input), bound(range.upperBound, input))
            return explain(
                "Hors limites (\(label(input))).", "Out of range (\(label(input))).",
                "Indiquer une valeur de \(low) à \(high).", "Give a value from \(low) to \(high).")
        case .notAChoice(let input, let text):
            return explain(
                "« \(text) » n'est pas un choix possible (\(label(input))).",
                "“\(text)” is not one of the choices (\(label(input))).",
                "\(choices(input))", choices(input))
        case .wrongShape(let input):
            return explain(
                "Cette valeur n'a pas la forme attendue (\(label(input))).",
                "This value is not of the kind expected (\(label(input))).",
                "\(example(input))", example(input))
        default: return refusedForCharacters(refusal)
        }
    }

    private func refusedForCharacters(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .noSuchField(let field):
            explain(
                "Le champ « \(self[field]) » n'existe pas ici.", "There is no field “\(self[field])” here.",
                "L'aide donne la liste des champs.", "The help lists the fields.")
        case .lineBreak(let input):
            explain(
                "Une seule ligne est possible ici (\(label(input))).",
                "Only one line fits here (\(label(input))).",
                "Retirer le saut de ligne.", "Take out the line break.")
        case .nul(let input):
            explain(
                "Un caractère nul s'est glissé ici (\(label(input))).",
                "A NUL character slipped in (\(label(input))).",
                "Le retirer : d'autres outils ne sauraient pas le lire.",
                "Take it out: other tools could not read it.")
        default: Explanation("", "")
        }
    }

    /// Where it was typed.
    package func label(_ input: Input) -> String {
        switch input {
        case .subject: say("De quoi il s'agit", "What it is about")
        case .field(let field): self[field]
        case .section(let section): self[section]
        case .reason: self[.reason]
        case .despite: say("Passer quand même", "Pass anyway")
        case .comment: say("Commentaire", "Comment")
        case .note: self[Field.note]
        case .delivery: self[Moment.Kind.submitted]
        case .reference: self[Field.reference]
        case .findings: self[Field.criteria]
        case .reserve(let place): say("Réserve \(place + 1)", "Reservation \(place + 1)")
        case .rework(let place): say("Reprise \(place + 1)", "Rework point \(place + 1)")
        case .summary: say("Résumé", "Summary")
        case .decisions: self[.decisionLog]
        case .recipients: say("Destinataires", "Recipients")
        case .guests: self[Field.guests]
        case .present: say("Présences", "People present")
        case .duration: self[Field.duration]
        case .settingKey: say("Réglage", "Setting")
        case .score(let criterion): say("Note : \(self[criterion])", "Score: \(self[criterion])")
        }
    }

    private func bound(_ value: Int, _ input: Input) -> String {
        guard case .field(let field) = input else { return number(value) }
        return switch field.kind {
        case .cents: money(value)
        case .share: share(value)
        // A year is no quantity: no thousands.
        case .day: String(value)
        default: number(value)
        }
    }

    private func choices(_ input: Input) -> String {
        guard case .field(let field) = input else {
            return say("Choisir dans la liste.", "Choose from the list.")
        }
        return switch field.kind {
        case .choice(let values), .choices(let values):
            say("Choix : \(values.joined(separator: ", ")).", "Choices: \(values.joined(separator: ", ")).")
        default: example(input)
        }
    }

    private func example(_ input: Input) -> String {
        guard case .field(let field) = input else {
            return say("La saisir autrement.", "Type it differently.")
        }
        return switch field.kind {
        case .day: say("Écrire une date, comme 23/11.", "Write a date, such as 23/11.")
        case .time: say("Écrire une heure, comme 14h30.", "Write a time, such as 14:30.")
        case .cents: say("Écrire un montant, comme 1 950,50.", "Write an amount, such as 1,950.50.")
        case .share: say("Écrire une part, comme 20 %.", "Write a share, such as 20%.")
        case .number: say("Écrire un nombre entier.", "Write a whole number.")
        case .flag: say("Répondre oui ou non.", "Answer yes or no.")
        default:
            field == .yearEnd
                ? say("Écrire le mois puis le jour, comme 12-31.", "Write month then day, such as 12-31.")
                : say("La saisir autrement.", "Type it differently.")
        }
    }
}
