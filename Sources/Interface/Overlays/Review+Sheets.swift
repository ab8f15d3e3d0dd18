import Domain
import Screen

// What each of the four answers asks to be typed.
extension Review {
    func sheet(for verdict: Verdict, _ context: Context) -> Sheet {
        switch verdict {
        case .accepted:
            let comment = AreaWidget(.prose(limit: 2000), rows: 2...6, isOneParagraph: true)
            return Sheet([
                FormField(
                    .input(.comment), Phrase("Commentaire", "Comment"), comment,
                    hint: Phrase("Facultatif ; Entrée ou ^S récapitule", "Optional; Enter or ^S sums up"),
                    heard: Phrase("facultatif", "optional"))
            ])
        case .acceptedWithReserves: return Sheet(reserve(0, context))
        case .changesRequested: return Sheet([rework] + beyond)
        case .rejected:
            let reason = AreaWidget(.prose(limit: 2000, minimum: 20), rows: 2...6, isOneParagraph: true)
            return Sheet([
                FormField(
                    .reason, Word.reason.term.long, reason, isRequired: true,
                    hint: Phrase(
                        "20 caractères au moins : ce qui manque, en faits",
                        "20 characters at least: what is missing, in facts"))
            ])
        }
    }

    /// One reserve: what, who lifts it, by when.
    func reserve(_ place: Int, _ context: Context) -> [FormField] {
        let maker = FieldMaker(mission: mission, context: context, authors: [:])
        let owner = ChoiceWidget(
            maker.options([.freelance], among: mission.freelance) + maker.options([.member]),
            (mission.freelance ?? mission.lead)?.description, kind: .id, isOptional: false)
        return [
            FormField(
                .reserve(place, .text), Phrase("Réserve \(place + 1)", "Reservation \(place + 1)"),
                LineWidget(.text(limit: 200)), isRequired: true,
                hint: place == 0
                    ? Phrase("L'écart mineur à lever ; ^S récapitule", "The small gap to lift; ^S sums up")
                    : Phrase("Vide et Entrée, ou ^S : récapituler", "Empty and Enter, or ^S: sum up"),
                heard: place == 0
                    ? Phrase("l'écart mineur à lever", "the small gap to lift")
                    : Phrase("ligne vide : il n'y en a pas d'autre", "empty line: there is no other")),
            FormField(
                .reserve(place, .owner), Phrase("Qui la lève", "Who lifts it"), owner, isRequired: true,
                hint: Field.choiceHint),
            maker.day(
                .reserve(place, .due), Phrase("D'ici au", "By"), context.calendar.roll(context.today + 14),
                .coming),
        ]
    }

    /// One line for each criterion that is not met, to be kept, changed or taken out.
    private var rework: FormField {
        let reader = ReworkReader(criteria: checkpoint.criteria.count, unmet: unmet)
        // Ends in a space: what is typed behind a criterion is a word of its own.
        let lines = unmet.map { "\($0 + 1). \(checkpoint.criteria[$0].text) " }
        let area = AreaWidget(.rework(reader), lines.joined(separator: "\n"), rows: 4...10)
        return FormField(
            .input(.rework(0)), Phrase("À reprendre", "To rework"), area, isRequired: true,
            hint: Phrase(
                "Un par ligne, « + » devant une nouvelle demande ; ligne vide ou ^S : récapituler",
                "One a line, “+” before a new request; blank line or ^S: sum up"),
            heard: Phrase(
                "un par ligne, plus devant une nouvelle demande", "one a line, plus before a new request"))
    }

    /// Why once more, when the rounds that the price includes are used up.
    private var beyond: [FormField] {
        let (round, included) = (checkpoint.round + 1, mission.frame.rounds)
        guard round > included else { return [] }
        return [
            FormField(
                .reason, Word.reason.term.long,
                AreaWidget(.prose(limit: 2000, minimum: 10), rows: 2...4, isOneParagraph: true),
                isRequired: true,
                hint: Phrase(
                    "Aller-retour \(round) pour \(included) inclus : pourquoi, ou quel avenant",
                    "Rework round \(round) for \(included) included: why, or which amendment"))
        ]
    }

    /// Places of the criteria that are neither met nor beside the point.
    var unmet: [Int] { ticks.indices.filter { ticks[$0] == nil || ticks[$0] == .no } }
}

extension FieldMaker {
    /// The freelance of the mission alone: nobody else lifts a reserve of this mission.
    fileprivate func options(_ kinds: [Entity.Kind], among id: EntityID?) -> [Option] {
        guard let id else { return [] }
        return options(kinds, keeping: [id]).filter { $0.code == id.description }
    }
}
