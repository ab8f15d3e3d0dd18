import Domain

extension Words {
    /// What names, or stands for, something else already.
    func refusedForTwice(_ refusal: Refusal, _ lookup: Lookup) -> Explanation {
        switch refusal {
        case .duplicateReference(let reference, let title):
            explain(
                "La référence \(reference) est déjà celle de « \(title) ».",
                "The reference \(reference) is that of “\(title)” already.",
                "En prendre une autre, ou n'en donner aucune.", "Take another, or give none.")
        case .duplicateCandidacy(let freelance):
            explain(
                "\(lookup.name(freelance) ?? freelance.shown) est déjà parmi les candidatures de cette mission.",
                "\(lookup.name(freelance) ?? freelance.shown) is a candidate for this mission already.",
                "Modifier la candidature qui existe : son devis, ou où elle en est.",
                "Edit the candidacy that exists: its quote, or where it stands.")
        case .retiredCode(let code, let next):
            explain(
                "\(code) a désigné une autre valeur : les notes gardées sous ce code se liraient de travers.",
                "\(code) stood for another value: scores kept under it would be misread.",
                "Prendre \(next), ou une ligne sans code.", "Take \(next), or a line without a code.")
        default: Explanation("", "")
        }
    }

    func refusedForValue(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .badSIRET(let text):
            explain(
                "Le SIRET « \(text) » ne tombe pas juste.", "The SIRET “\(text)” does not add up.",
                "Vérifier ses 14 chiffres, ou laisser le champ vide.",
                "Check its 14 digits, or leave it empty.")
        case .duplicateName(let name):
            explain(
                "Le nom « \(name) » est déjà pris.", "The name “\(name)” is taken.",
                "En choisir un autre, ou ouvrir la fiche qui existe.", "Choose another, or open that record.")
        case .duplicateNumber(let number):
            explain(
                "Le point \(number) existe déjà dans cette mission.",
                "Checkpoint \(number) already exists in this mission.",
                "Prendre un autre numéro, ou n'en donner aucun.", "Take another number, or give none.")
        case .badTemplate(let fault):
            explain(
                "Ce modèle ne se lit pas. \(sentence(for: fault))",
                "This template cannot be read. \(sentence(for: fault))",
                "Corriger cette ligne, puis enregistrer.", "Put it right, then save.")
        case .charterSize(let size):
            explain(
                "Une charte tient de 3 à 8 valeurs, pas \(size).",
                "A charter holds 3 to 8 values, not \(size).",
                "En regrouper, ou en ajouter.", "Group some, or add some.")
        case .weightsNot100(let total):
            explain(
                "Les poids de la charte font \(total) en tout, au lieu de 100.",
                "The weights of the charter add up to \(total) instead of 100.",
                "\(weightsOff(by: 100 - total))", weightsOff(by: 100 - total))
        case .sharesOver100(let total):
            explain(
                "Les parts du prix feraient \(share(total)).",
                "The price shares would add up to \(share(total)).",
                "Les ramener à 100 % au plus.", "Bring them down to at most 100%.")
        case .futureDay(let day):
            explain(
                "Le \(date(day, .medium)) est encore à venir.", "\(date(day, .medium)) is still to come.",
                "Dater d'aujourd'hui ou d'avant.", "Use today or an earlier day.")
        case .endBeforeStart(let start, let end):
            explain(
                "La fin (\(date(end, .medium))) vient avant le début (\(date(start, .medium))).",
                "The end (\(date(end, .medium))) comes before the start (\(date(start, .medium))).",
                "Corriger l'une des deux dates.", "Correct one of the two days.")
        case .outsideDays(let first, let last):
            explain(
                "Une alerte se reporte à un jour entre le \(date(first)) et le \(date(last)).",
                "An alert is put off to a day between \(date(first)) and \(date(last)).",
                "Choisir un jour plus proche.", "Choose a nearer day.")
        case .beforeDelivery(let day):
            explain(
                "La réponse serait datée d'avant la livraison du \(date(day, .medium)).",
                "The answer would be dated before the submission of \(date(day, .medium)).",
                "La dater de ce jour ou d'après.", "Date it that day or later.")
        default: Explanation("", "")
        }
    }

    func refusedForPlace(_ refusal: Refusal, _ lookup: Lookup) -> Explanation {
        switch refusal {
        case .noSuchMove(let from, let to, let possible):
            let ways = either(possible.map { self[$0] })
            return explain(
                "Une mission ne passe pas de « \(self[from]) » à « \(self[to]) ».",
                "A mission does not move from “\(self[from])” to “\(self[to])”.",
                ways.isEmpty ? "Rien ne suit cet état." : "Possible d'ici : \(ways).",
                ways.isEmpty ? "Nothing follows that state." : "Possible from here: \(ways).")
        case .engagementSigned:
            return explain(
                "Un engagement est signé : la mission ne revient pas en recherche.",
                "An engagement is signed: the mission does not go back to sourcing.",
                "Le faire évoluer par un avenant, ou abandonner la mission.", "Amend it, or drop the mission."
            )
        case .notAPartner(let freelance):
            let name = freelance.map { lookup.name($0) ?? $0.shown }
            let who = name ?? say("cette personne", "that person")
            return explain(
                "Aucune mission d'avant n'a couru avec \(who).", "No earlier mission has run with \(who).",
                "Ouvrir des candidatures et les comparer.", "Open candidacies and compare them.")
        case .finalMission(let state):
            return explain(
                "La mission est à l'état « \(self[state]) » : rien de nouveau n'y commence.",
                "The mission is “\(self[state])”: nothing new starts in it.",
                state == .closed ? "La rouvrir d'abord." : "Créer une nouvelle mission.",
                state == .closed ? "Reopen it first." : "Create a new mission.")
        case .contested:
            return explain(
                "Deux versions se contredisent, écrites sans se connaître.",
                "Two versions disagree, written without knowing of each other.",
                "Choisir d'abord celle qui vaut.", "Choose first which one holds.")
        default:
            return explain(
                "Cette réserve est déjà levée.", "This reservation is already lifted.",
                "Il n'y a plus rien à faire.", "There is nothing left to do.")
        }
    }

    func refusedForState(_ refusal: Refusal, _ attempt: Attempt) -> Explanation {
        switch refusal {
        case .checkpointIs(let state, let needs):
            let point = point(attempt.number)
            return explain(
                "Le point\(point) est à l'état « \(self[state]) ».",
                "Checkpoint\(point) is “\(self[state])”.",
                "Cet acte demande l'état \(quoted(needs)).", "This act needs the state \(quoted(needs)).")
        case .meetingIs(let state, let needs):
            return explain(
                "La réunion est à l'état « \(self[state]) ».", "The meeting is “\(self[state])”.",
                "Cet acte demande l'état \(quoted(needs)).", "This act needs the state \(quoted(needs)).")
        case .actionIs(let state, let needs):
            return explain(
                "L'action est à l'état « \(self[state]) ».", "The action is “\(self[state])”.",
                "Cet acte demande l'état \(quoted(needs)).", "This act needs the state \(quoted(needs)).")
        case .engagementIs(let state, let needs):
            return explain(
                "L'engagement est à l'état « \(self[state]) ».", "The engagement is “\(self[state])”.",
                "Cet acte demande l'état \(quoted(needs)).", "This act needs the state \(quoted(needs)).")
        case .invoiceIs(let state, let needs):
            return explain(
                "La facture est à l'état « \(self[state]) ».", "The invoice is “\(self[state])”.",
                "Cet acte demande l'état \(quoted(needs)).", "This act needs the state \(quoted(needs)).")
        default: return Explanation("", "")
        }
    }

    private func quoted<State: Named>(_ states: [State]) -> String {
        either(states.map { state in say("« \(self[state]) »", "“\(self[state])”") })
    }
}
