import Domain
import Screen

// The answer to a delivery: the criteria one after the other, then which of four, then what it asks, then the
// whole of it in one sentence.
extension LinearView {
    mutating func tell(_ review: Review, isNew: Bool) -> [String] {
        if typing != nil { return [] }
        switch review.step {
        case .criteria:
            let head = isNew ? head(review) : []
            return wish == .nothing ? head : head + askCriteria(review)
        case .reason(let verdict):
            guard wish != .nothing, let sheet = review.sheets[verdict] else { return [] }
            if isNew { asked = nil }
            let head = isNew ? ["\(words[verdict.act])."] + manner() : []
            return head + aid(sheet) + ask(sheet)
        case .confirm(let verdict):
            guard wish != .nothing else { return [] }
            return [
                speech.sentence(review.sentence(verdict, app.context)),
                confirming,
            ]
        }
    }

    private func head(_ review: Review) -> [String] {
        ([words[Review.title]] + review.headLines(app.context)).map(speech.sentence)
    }

    /// The first criterion that nobody has looked at, else which answer.
    private mutating func askCriteria(_ review: Review) -> [String] {
        let criteria = review.checkpoint.criteria
        if review.ticks.indices.contains(review.cursor), review.isAsking {
            let place = review.cursor
            let said = words.said(criteria[place], review.ticks[place])
            let question = words.say(
                "Critère \(place + 1) sur \(criteria.count) : \(said).",
                "Criterion \(place + 1) of \(criteria.count): \(said).")
            return explains(.criteria) ? [question, manners] : [question]
        }
        return answers(review)
    }

    private var manners: String {
        words.say(
            "o rempli, n non rempli, s sans objet, étoile tous remplis, ligne vide : suivant.",
            "y met, n not met, s not applicable, star all met, empty line: next.")
    }

    private var confirming: String {
        words.say(
            "Ligne vide : noter la réponse. e : la reprendre. q : revenir.",
            "Empty line: log the answer. e: edit it. q: back.")
    }

    private mutating func answers(_ review: Review) -> [String] {
        let standing =
            review.ticks.isEmpty
            ? words.say("Aucun critère n'est posé.", "There are no criteria.")
            : words.unmet(review.ticks).map { "\($0)." }
                ?? words.say("Tous les critères sont remplis.", "All criteria are met.")
        let ways = Verdict.allCases.map { "\($0.number) \(words.lowered(words[$0.act]))" }
        let list = ways.joined(separator: ", ")
        let question = [standing, words.say("Réponse : \(list).", "Answer: \(list).")]
        guard explains(.answers) else { return question }
        return question + [
            words.say(
                "Inférieur revoit les critères, r lit tout le point, q quitte en gardant le brouillon.",
                "Less-than goes over the criteria again, r reads the whole checkpoint, q leaves and keeps the draft."
            )
        ]
    }
}

// MARK: - Answering

extension LinearView {
    mutating func answer(_ line: String, _ review: Review, _ world: World) -> [Effect] {
        var review = review
        switch review.step {
        case .criteria:
            wish = .here
            return review.isAsking && review.ticks.indices.contains(review.cursor)
                ? answerCriterion(line.trimmed, &review) : answerWhich(line.trimmed, &review)
        case .reason(let verdict): return answerReason(line, verdict, &review)
        case .confirm:
            wish = .here
            switch line.trimmed {
            case "", ".": return press(.enter, &review)
            case "e": return press(.char("e"), &review)
            case "q": return press(.escape, &review)
            default:
                // Nothing is logged by the line after one that was not understood.
                asides.append(
                    words.say("« \(line.trimmed) » n'est pas compris.", "Not understood: “\(line.trimmed)”."))
                return []
            }
        }
    }

    private mutating func put(_ review: Review) { app.overlays[app.overlays.count - 1] = .review(review) }

    mutating func press(_ key: Key, _ review: inout Review) -> [Effect] {
        let outcome = review.handle(key, app.context)
        put(review)
        return app.take(outcome, review)
    }

    private mutating func answerCriterion(_ line: String, _ review: inout Review) -> [Effect] {
        switch fold(line) {
        case "o", "oui", "y", "yes": review.ticks[review.cursor] = .yes
        case "n", "non", "no": review.ticks[review.cursor] = .no
        case "s": review.ticks[review.cursor] = .notApplicable
        case "*":
            review.isAsking = false
            return press(.char("*"), &review)
        case "": break
        case "<":
            review.cursor = max(0, review.cursor - 1)
            put(review)
            return []
        case "q": return press(.escape, &review)
        default:
            if Int(line) != nil { return answerWhich(line, &review) }
            asides.append(manners)
            return []
        }
        if review.cursor == review.ticks.count - 1 { review.isAsking = false } else { review.cursor += 1 }
        put(review)
        return app.take(Review.Outcome.changed, review)
    }

    private mutating func answerWhich(_ line: String, _ review: inout Review) -> [Effect] {
        switch line {
        case "1", "2", "3", "4":
            review.isAsking = false
            let effects = press(.char(Character(line)), &review)
            if let refused = review.refused, let why = review.whyNot(refused, app.context) {
                asides.append(speech.sentence(why))
            }
            return effects
        case "<":
            review.isAsking = true
            review.cursor = 0
            put(review)
            return []
        case "*": return press(.char("*"), &review)
        case "r": return press(.ctrl("r"), &review)
        case "q": return press(.escape, &review)
        case "": return []
        default:
            if let verdict = verdict(named: line) { return answerWhich("\(verdict.number)", &review) }
            asides.append(
                words.say(
                    "Erreur : un numéro de 1 à 4, ou un nom.", "Error: a number from 1 to 4, or a name."))
            return []
        }
    }

    /// The answer whose name alone holds these letters; the whole of a name goes before a part of others.
    private func verdict(named text: String) -> Verdict? {
        let wanted = plain(text)
        guard wanted.count > 1 else { return nil }
        if let whole = Verdict.allCases.first(where: { plain(words[$0.act]) == wanted }) { return whole }
        let found = Verdict.allCases.filter { plain(words[$0.act]).contains(wanted) }
        return found.count == 1 ? found[0] : nil
    }

    private mutating func answerReason(_ line: String, _ verdict: Verdict, _ review: inout Review) -> [Effect]
    {
        guard var sheet = review.sheets[verdict] else { return [] }
        let answered = take(line, &sheet)
        review.sheets[verdict] = sheet
        switch answered {
        case .steer(.tab): return press(next(sheet), &review)
        case .steer(let key): return press(key, &review)
        case .stay, .moved:
            put(review)
            return []
        case .typed(let goesOn):
            put(review)
            let kept = app.take(Review.Outcome.changed, review)
            return goesOn ? kept + press(next(sheet), &review) : kept
        }
    }

    /// Enter, after which a list of reserves grows or ends; of a text of several lines it would be a line end.
    private func next(_ sheet: Sheet) -> Key {
        guard case .text? = sheet.current?.widget.question else { return .enter }
        return sheet.cursor == sheet.fields.count - 1 ? .ctrl("s") : .tab
    }
}
