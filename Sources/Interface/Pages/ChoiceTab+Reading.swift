import Domain
import Screen

// What there is to read about a cell of the grid.
extension ChoiceTab {
    private var words: Words { context.words }

    var textHeight: Int { 6 }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        var text = Reading(context)
        guard case .choice(let line)? = row?.key, let column else { return text.paragraphs }
        text.add(context.join([context.name(column.freelance), heading(line)]), .title)
        switch line {
        case .criterion(let criterion): add(criterion, column, &text)
        case .total, .values: addTotals(column, &text)
        default: addCandidacy(column, &text)
        }
        addLetter(column, &text)
        return text.paragraphs
    }

    private func heading(_ line: Line) -> String {
        if case .criterion(let criterion) = line { return words.label(criterion, grid.charter) }
        return label(line)
    }

    private func add(
        _ criterion: ChoiceCriterion, _ column: ChoiceGrid.Column, _ text: inout Reading
    ) {
        let given = mission.candidacy(column.id)?.score(criterion)
        if let points = given?.points ?? points(criterion, column) {
            text.add(words[CandidacyScore.meaning(points)])
        } else {
            text.add(words.say("Pas encore noté : 0 à 4.", "Not scored yet: 0 to 4."), .muted)
        }
        text.add(given?.evidence)
        if criterion == .price, column.isPriceDerived {
            text.add(
                words.say(
                    "Suit les devis : 4 pour le plus bas, les autres en proportion ; une touche en décide autrement.",
                    "Follows the quotes: 4 for the lowest, the others in proportion; a key decides otherwise."
                ), .muted)
        }
        guard case .value(let code) = criterion else { return }
        let isOwn = grid.charter[code].map { $0.french != nil || $0.english != nil } ?? true
        if !isOwn, let question = Charter.usualQuestion(code) { text.add(words[question], .muted) }
        text.add(words[Charter.guardText], .muted)
    }

    private func addTotals(_ column: ChoiceGrid.Column, _ text: inout Reading) {
        let values = column.values
        text.add(
            words.say(
                "Valeurs : \(words.percent(values.percent)), \(values.scored) notées sur \(grid.charter.criteria.count), \(values.evidenced) avec un fait",
                "Values: \(words.percent(values.percent)), \(values.scored) of \(grid.charter.criteria.count) scored, \(values.evidenced) with a fact"
            ))
        text.add(words[Charter.guardText], .muted)
        let best = grid.best.compactMap { id in context.name(grid[id]?.freelance) }
        if best.count > 1 {
            let names = best.joined(separator: ", ")
            text.add(words.say("À égalité : \(names)", "Tied: \(names)"), .accent)
        }
        if !column.isComplete {
            text.add(
                words.say(
                    "Le + dit que tout n'est pas encore noté.", "The + says that not all is scored yet."),
                .muted)
        }
    }

    private func addCandidacy(_ column: ChoiceGrid.Column, _ text: inout Reading) {
        guard let candidacy = mission.candidacy(column.id) else { return }
        text.add(words[column.state])
        text.add(column.isChosen ? mission.selectionReason : candidacy.standing.content?.reason)
        for field in [Field.day, .amount, .days, .validUntil, .answered] {
            guard let value = candidacy.record[field] else { continue }
            let label = words[field.term(of: .candidacy)]
            let shown = words.shown(value, of: field, context.name)
            text.add(words.labelled(label, shown), .muted)
        }
        if let known = context.relation(column.freelance, with: mission) { text.add(known, .accent) }
    }

    /// What could be written to whoever was not chosen, in the language of the screen.
    private func addLetter(_ column: ChoiceGrid.Column, _ text: inout Reading) {
        guard mission.candidatesToTell.contains(where: { $0.id == column.id }) else { return }
        text.head(words.say("À écrire (y copie)", "To write (y copies)"))
        for line in lines(of: context.courtesy(to: column.freelance, about: mission, words)) {
            text.add(String(line))
        }
    }
}

extension Context {
    /// A courteous answer to a candidate who was not chosen.
    func courtesy(to freelance: EntityID?, about mission: Mission, _ words: Words) -> String {
        words.courtesy(
            to: name(freelance), mission: mission.title, organisation: name(mission.organisation),
            reason: mission.selectionReason)
    }

    /// That one has worked together already, for whoever is chosen without a shortlist.
    func relation(_ freelance: EntityID?, with mission: Mission) -> String? {
        guard let since = freelance.flatMap({ directory[$0] })?.record.day(.since) else { return nil }
        return words.say(
            "Relation depuis le \(words.date(since, .medium))", "Relation since \(words.date(since, .medium))"
        )
    }
}
