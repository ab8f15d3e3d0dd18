package import Domain

extension Words {
    func refusedForCondition(_ refusal: Refusal, _ attempt: Attempt) -> Explanation {
        switch refusal {
        case .reasonNeeded:
            explain(
                "Cet acte demande un motif.", "This act needs a reason.",
                "Une ligne suffit.", "One line is enough.")
        case .reasonTooShort(_, let minimum):
            explain(
                "Le motif est trop court : \(count(minimum, .characters)) au moins.",
                "The reason is too short: at least \(count(minimum, .characters)).",
                "Dire en une phrase ce qui s'est passé.", "Say in one sentence what happened.")
        case .beyondRounds(let round, let included):
            explain(
                "Aller-retour \(round), le prix en comprend \(included).",
                "Rework round \(round), the price includes \(included).",
                "Dire pourquoi en commentaire, ou quel avenant le couvre.",
                "Say why in the comment, or which amendment covers it.")
        case .gates(let gates): standing(gates)
        case .gateNotInTheWay(let code):
            explain(
                "\(code.rawValue) ne demande pas de passer outre ici.",
                "\(code.rawValue) asks for no passing over here.",
                "Retirer ce motif.", "Leave that reason out.")
        case .unmetCriteria(let places): unmet(places, attempt)
        case .reserveNeeded:
            explain(
                "Valider avec réserves demande au moins une réserve.",
                "Accepting with reservations needs at least one reservation.",
                "Écrire ce qui manque, qui s'engage et pour quand.",
                "Write what is missing, who commits and by when.")
        case .reserveIncomplete(let place, let field):
            explain(
                "La réserve \(place + 1) est incomplète : \(lowered(reserveLabel(field))).",
                "Reservation \(place + 1) is incomplete: \(lowered(reserveLabel(field))).",
                "Écrire ce qui manque, qui s'engage et pour quand.",
                "Write what is missing, who commits and by when.")
        case .evidenceNeeded:
            explain(
                "Une note de 3 ou 4 sur une valeur demande un fait qui la montre.",
                "A score of 3 or 4 on a value needs a fact that shows it.",
                "Écrire en une phrase ce qui a été vu ou dit, ou noter 2 au plus.",
                "Write in one sentence what was seen or said, or score 2 at most.")
        case .reworkPointNeeded:
            explain(
                "Une reprise se rattache à un critère non rempli, ou à une nouvelle demande.",
                "Rework is tied to a criterion that is not met, or to a new request.",
                "Désigner le critère, ou indiquer que la demande est nouvelle.",
                "Name the criterion, or say that the request is new.")
        default:
            explain(
                "Le compte rendu ne dit rien des décisions.", "The minutes say nothing of decisions.",
                "En noter une, ou cocher « aucune décision ».", "Note one, or tick “no decision”.")
        }
    }

    /// What the way still asks for; beside each what blocks, or who alone may pass over it.
    private func standing(_ gates: [GateFinding]) -> Explanation {
        let list = gates.map(asked).joined(separator: say(" ; ", "; "))
        if let first = blocking(gates) { return Explanation(stillMissing(list), first) }
        let who = passers(of: gates)
        return Explanation(
            stillMissing(list),
            say(
                "Compléter, ou dire sous « Passer quand même » pourquoi avancer sans ; cela revient au rôle \(who).",
                "Complete it, or say under “Pass anyway” why you go on without, which belongs to the role \(who)."
            ))
    }

    private func stillMissing(_ list: String) -> String {
        say("Il manque encore : \(list).", "Still missing: \(list).")
    }

    private func passers(of gates: [GateFinding]) -> String {
        let roles = Role.allCases.filter { role in gates.contains { $0.passers.contains(role) } }
        return either(roles.map { self[$0] })
    }

    /// What no reason passes over, by name and place; nil when there is nothing of the kind.
    private func blocking(_ gates: [GateFinding]) -> String? {
        let list = gates.filter { $0.level == .block }.map { named($0) }.joined(separator: say(" ; ", "; "))
        guard !list.isEmpty else { return nil }
        return say(
            "À compléter d'abord, personne ne peut passer outre : \(list).",
            "To be completed first, nobody may pass over it: \(list).")
    }

    /// The same for who types commands: there a reason is an option, gates have codes, answers are commands.
    package func explanationInShell(for refusal: Refusal, of attempt: Attempt = Attempt()) -> Explanation {
        let told = explanation(for: refusal, of: attempt)
        if case .unmetCriteria = refusal {
            return Explanation(
                told.what,
                say(
                    "Valider avec une réserve (cadre checkpoint reserve) ou demander une reprise (cadre checkpoint rework).",
                    "Accept with a reservation (cadre checkpoint reserve) or ask for rework (cadre checkpoint rework)."
                ))
        }
        guard case .gates(let gates) = refusal, blocking(gates) == nil else { return told }
        let who = passers(of: gates)
        return Explanation(
            told.what,
            say(
                "Compléter, ou dire pourquoi avancer sans (--despite \"…\") ; cela revient au rôle \(who).",
                "Complete it, or say why you go on without (--despite \"…\"), which belongs to the role \(who)."
            ))
    }

    /// `G03 Cahier des charges complet : 5 sur 8`, and what hangs on it.
    func asked(_ gate: GateFinding) -> String {
        let name = (isSpoken ? "" : "\(gate.code.rawValue) ") + named(gate)
        if gate.level == .block { return "\(name) (\(lowered(self[gate.level])))" }
        guard gate.passers == [.signatory] else { return name }
        return say("\(name) (seul un signataire passe outre)", "\(name) (only a signatory passes over it)")
    }

    /// `Cahier des charges complet : 5 sur 8 · onglet Brief`
    private func named(_ gate: GateFinding) -> String {
        let place =
            gate.code.tab.map { " · " + say("onglet \($0.label(self))", "\($0.label(self)) tab") } ?? ""
        return name(gate.code, lacks: gate.lack) + place
    }

    private func reserveLabel(_ field: Field) -> String {
        field == .text ? say("Ce qui manque", "What is missing") : self[field]
    }

    /// With a single criterion its text says most; with several their numbers do.
    private func unmet(_ places: [Int], _ attempt: Attempt) -> Explanation {
        let point = point(attempt.number)
        let numbers = places.map { String($0 + 1) }.joined(separator: ", ")
        let instead = say(
            "Choisir « Valider avec réserves » (2) ou « Demander une reprise » (3).",
            "Choose “Accept with reservations” (2) or “Ask for rework” (3).")
        guard places.count == 1, let place = places.first else {
            return explain(
                "Le point\(point) ne peut pas être validé : les critères requis \(numbers) ne sont pas remplis.",
                "Checkpoint\(point) cannot be accepted: required criteria \(numbers) are not met.",
                "\(instead)", instead)
        }
        let text = attempt.criteria.indices.contains(place) ? attempt.criteria[place].text : ""
        let named = text.isEmpty ? "" : say(" « \(text) »", " “\(text)”")
        return explain(
            "Le point\(point) ne peut pas être validé : le critère requis \(numbers)\(named) n'est pas rempli.",
            "Checkpoint\(point) cannot be accepted: required criterion \(numbers)\(named) is not met.",
            "\(instead)", instead)
    }

    func refusedForLine(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .nothingChanged:
            explain(
                "Rien n'a changé.", "Nothing changed.",
                "Modifier au moins un champ, ou quitter.", "Change at least one field, or leave.")
        case .nothingToUndo:
            explain(
                "Il n'y a rien à annuler ici.", "There is nothing to undo here.",
                "Le journal montre ce qui a été fait.", "The history shows what was done.")
        case .alreadyUndone:
            explain(
                "C'est déjà annulé.", "That is undone already.",
                "Rétablir le ramène.", "Redo brings it back.")
        case .erased:
            explain(
                "Ce qui a été effacé sur demande ne revient pas.",
                "What was erased on request does not come back.",
                "L'inscrire de nouveau, avec l'accord de la personne.",
                "Record it again, if the person agrees.")
        case .builtUpon(let lines):
            explain(
                "Des actes plus récents s'appuient dessus (\(number(lines.count))).",
                "Later acts build upon it (\(number(lines.count))).",
                "Les annuler d'abord, du plus récent au plus ancien.", "Undo them first, the latest first.")
        case .tooManyMarks(let limit):
            explain(
                "C'est trop pour un seul acte : \(number(limit)) éléments au plus.",
                "That is too much for one act: at most \(number(limit)).",
                "Procéder en plusieurs fois.", "Go in several steps.")
        default: Explanation("", "")
        }
    }
}
