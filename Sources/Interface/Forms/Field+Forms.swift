import Domain

// What a form needs to know of each field beyond its kind: names of choices, help.
extension Field {
    /// The name of one of the field's choices.
    func phrase(of code: String) -> Phrase {
        Phrase("\(Words(.fr).choice(code, of: self))", Words(.en).choice(code, of: self))
    }
}

// MARK: - Help

extension Field {
    static let dayHint = Phrase(
        "23/11, ven, +2s, +3jo, fin du mois · Espace : calendrier · + - : un jour",
        "23/11, fri, +2w, +3wd, eom · Space: calendar · + -: one day")
    static let linesHint = Phrase("Une par ligne", "One a line")

    func hint(in kind: Entity.Kind) -> Phrase? {
        switch self.kind {
        case .day where self == .day && kind == .engagement:
            return Phrase(
                "Vide tant que les deux côtés n'ont pas signé", "Empty until both sides have signed")
        case .day: return Self.dayHint
        case .texts: return Self.linesHint
        case .choice, .one: return Self.choiceHint
        case .choices, .several: return Self.severalHint
        case .flag: return Self.flagHint
        case .time: return Phrase("14h, 14h30, midi", "14:30, 2pm, noon")
        default: return ownHint(in: kind)
        }
    }

    static let flagHint = Phrase("Espace : oui ou non", "Space: yes or no")
    /// Of days, for who types them and sees no calendar.
    static let dayHeard = Phrase(
        "par exemple 23/11, ven, +2s, fin du mois", "such as 23/11, fri, +2w, end of month")
    /// Those that only tell which keys to press.
    static let keyHints = [choiceHint, severalHint, flagHint]

    static let choiceHint = Phrase(
        "Espace : la liste · ← → pour changer · une lettre cherche",
        "Space: the list · ← → to change · a letter searches")
    static let severalHint = Phrase(
        "Espace : la liste · Retour arrière enlève le dernier · une lettre cherche",
        "Space: the list · Backspace takes out the last · a letter searches")
    static let criteriaHint = Phrase(
        "Un par ligne, * devant les critères requis ; sans aucun *, tous le sont",
        "One a line, * before those required; with no * at all, every one is")

    static let cadenceHint = Phrase(
        "Jours entre deux signes de vie ; vide : aucune", "Days between contacts; empty: none")
    /// The same with signs by their names; where a sign empties a field, an empty line keeps what is there.
    static let heardHints = [
        (
            seen: criteriaHint,
            heard: Phrase(
                "Un par ligne, étoile devant les critères requis ; sans aucune étoile, tous le sont",
                "One a line, star before those required; with no star at all, every one is")
        ),
        (
            seen: cadenceHint,
            heard: Phrase(
                "Jours entre deux signes de vie ; moins pour aucune",
                "Days between contacts; minus for none")
        ),
    ]

    private func ownHint(in kind: Entity.Kind) -> Phrase? {
        switch self {
        case .criteria: Self.criteriaHint
        case .charter:
            Phrase(
                "Une valeur par ligne : code, poids, nom = nom anglais ; 3 à 8, 100 en tout",
                "One value a line: code, weight, French name = name; 3 to 8, 100 in all")
        case .learner: Self.choiceHint
        case .siret: Phrase("14 chiffres, espaces permis", "14 digits, spaces allowed")
        case .yearEnd: Phrase("Mois-jour, par exemple 12-31", "Month-day, such as 12-31")
        case .reference: Phrase("Courte, par exemple M-12", "Short, such as M-12")
        case .purposeLink:
            Phrase("En quoi la mission sert l'objet social", "How the mission serves the social purpose")
        case .values:
            Phrase(
                "Valeurs professionnelles seulement : ni opinion, ni religion, ni santé, ni vie privée",
                "Professional values only: no politics, religion, health or private life")
        case _ where Entity.Kind.needFields.contains(self): needHint
        case .share: Phrase("En pour cent du prix de la mission", "In percent of the mission's price")
        case .cadenceDays: Self.cadenceHint
        case .note where kind == .contact:
            Phrase("Ce qui s'est dit, en une phrase", "What was said, in a sentence")
        case .number: Phrase("Tel qu'écrit sur la facture", "As written on the invoice")
        case .flexDays:
            Phrase(
                "Un point peut glisser d'autant sans motif",
                "A checkpoint may slip by as much without a reason")
        default: nil
        }
    }
}
