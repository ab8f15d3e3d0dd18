import Domain

// Candidates compared, one of them chosen; and the values by which they are.
extension FieldMaker {
    /// - Parameter points: those of the key pressed, for which only the fact is missing.
    func scoring(of id: EntityID, _ criterion: ChoiceCriterion, _ points: Int?) -> FormPlan {
        let candidacy = mission?.candidacy(id)
        let given = candidacy?.scores[criterion]?.content ?? nil
        let label = words.label(criterion, charter)
        var fields = [
            FormField(
                .input(.score(criterion)), Phrase("Note", "Score"),
                ChoiceWidget(
                    CandidacyScore.range.map { Option("\($0)", CandidacyScore.meaning($0)) },
                    (points ?? given?.points).map { "\($0)" }, isOptional: true),
                hint: scoreHint(criterion)),
            FormField(
                .evidence, Phrase("Le fait qui le montre", "The fact that shows it"),
                LineWidget(.text(limit: 200), given?.evidence ?? ""), hint: evidenceHint(criterion)),
        ]
        fields[0].rivals = rivals(candidacy?.scores[criterion] ?? Slot())
        return FormPlan(
            Phrase("Noter : \(label)", "Score: \(label)"), about: candidate(candidacy), fields,
            start: points == nil ? nil : .evidence)
    }

    /// What is never asked stands where values are scored.
    private func scoreHint(_ criterion: ChoiceCriterion) -> Phrase {
        if case .value = criterion { Charter.guardText } else { Field.choiceHint }
    }

    private func rivals(_ slot: Slot<CandidacyScore?>) -> [FormField.Rival] {
        guard slot.isContested else { return [] }
        return slot.inForce.map { rival($0.content.map { "\($0.points)" } ?? "", $0.line) }
    }

    private func evidenceHint(_ criterion: ChoiceCriterion) -> Phrase {
        guard case .value(let code) = criterion else {
            return Phrase("Facultatif : une phrase", "Optional: one sentence")
        }
        let question =
            charter[code]?.french == nil && charter[code]?.english == nil
            ? Charter.usualQuestion(code) : nil
        return question ?? Charter.guardText
    }

    /// One sentence that could be told to the others, and who they are (domain §2.2).
    func choosing(_ id: EntityID) -> FormPlan {
        let candidacy = mission?.candidacy(id)
        let others = (mission?.candidacies ?? []).filter {
            $0.id != id && $0.state.expectsAnswer && $0.answeredOn == nil
        }
        let names = others.compactMap { context.name($0.freelance) }.joined(separator: ", ")
        let told =
            names.isEmpty
            ? nil : words.say("à prévenir ensuite : \(names)", "to tell afterwards: \(names)")
        return FormPlan(
            Phrase("Retenir", "Choose"),
            about: [candidate(candidacy), told].compactMap { $0 }.joined(separator: " · "),
            [
                FormField(
                    .choiceReason, Phrase("Motif du choix", "Reason for the choice"),
                    LineWidget(.text(limit: 400), ""), isRequired: true,
                    hint: Phrase(
                        "Une phrase qui pourrait être dite aux autres",
                        "One sentence that could be told to the others")),
                day(.field(.day), Phrase("Retenu le", "Chosen on"), today, .past),
            ])
    }

    func charter(of id: EntityID) -> FormPlan {
        let record = context.directory[id]?.record ?? Record()
        return FormPlan(
            Field.charter.term.long,
            about: context.join([context.name(id), words[Charter.guardText]]),
            [field(.charter, of: .organisation, in: record)])
    }

    /// Of the mission's organisation.
    private var charter: Charter { Charter(of: mission?.organisation.flatMap { context.directory[$0] }) }

    private func candidate(_ candidacy: Candidacy?) -> String {
        [context.name(candidacy?.freelance), mission.map { name(of: $0) }].compactMap { $0 }
            .joined(separator: " · ")
    }
}

extension CandidacyScore {
    /// What each score says.
    static func meaning(_ points: Int) -> Phrase {
        switch points {
        case 0: Phrase("0 · rien de tel", "0 · nothing of it")
        case 1: Phrase("1 · un peu", "1 · a little")
        case 2: Phrase("2 · correctement", "2 · fairly")
        case 3: Phrase("3 · bien", "3 · well")
        default: Phrase("4 · tout à fait", "4 · entirely")
        }
    }
}
