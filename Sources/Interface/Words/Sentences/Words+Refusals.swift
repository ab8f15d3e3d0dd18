package import Domain

/// What was being tried when it was refused, as far as the words need it.
package struct Attempt {
    /// The checkpoint's number.
    package var number: Int?
    package var criteria: [Criterion]
    package var lookup: Lookup

    package init(number: Int? = nil, criteria: [Criterion] = [], lookup: Lookup = Lookup()) {
        self.number = number
        self.criteria = criteria
        self.lookup = lookup
    }

    package init(_ command: Command, in mission: Mission?, _ directory: Directory) {
        let checkpoint = command.on.flatMap { mission?.checkpoint($0) }
        self.init(
            number: checkpoint?.number, criteria: checkpoint?.criteria ?? [],
            lookup: Lookup(directory, mission))
    }
}

extension Words {
    package func sentence(for refusal: Refusal, names: @escaping (EntityID) -> String?) -> String {
        explanation(for: refusal, of: Attempt(lookup: Lookup(name: names))).text
    }

    /// Why a command was refused, and what would be possible instead.
    package func explanation(for refusal: Refusal, of attempt: Attempt = Attempt()) -> Explanation {
        switch refusal {
        case .unknownAuthor, .needsRole, .notForFreelance, .lastCoordination, .lastOrganisation:
            refusedForWho(refusal)
        case .notFound, .wrongKind, .archived, .impossible: refusedForWhat(refusal, attempt.lookup)
        case .missing, .empty, .tooLong, .tooMany, .outOfRange, .notAChoice, .wrongShape, .noSuchField,
            .lineBreak, .nul:
            refusedForInput(refusal)
        case .badSIRET, .duplicateName, .duplicateNumber, .badTemplate, .sharesOver100, .charterSize,
            .weightsNot100, .futureDay,
            .endBeforeStart,
            .beforeDelivery, .outsideDays:
            refusedForValue(refusal)
        case .duplicateReference, .duplicateCandidacy, .retiredCode:
            refusedForTwice(refusal, attempt.lookup)
        case .noSuchMove, .engagementSigned, .notAPartner, .finalMission, .contested, .alreadyLifted:
            refusedForPlace(refusal, attempt.lookup)
        case .checkpointIs, .meetingIs, .actionIs, .invoiceIs, .engagementIs:
            refusedForState(refusal, attempt)
        case .reasonNeeded, .reasonTooShort, .gates, .gateNotInTheWay, .unmetCriteria, .reserveNeeded,
            .reserveIncomplete,
            .beyondRounds, .reworkPointNeeded, .decisionOrNoDecisionNeeded, .evidenceNeeded:
            refusedForCondition(refusal, attempt)
        case .nothingChanged, .nothingToUndo, .alreadyUndone, .builtUpon, .erased, .tooManyMarks:
            refusedForLine(refusal)
        }
    }

    private func refusedForWho(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .needsRole(let roles):
            explain(
                "Cet acte revient au rôle \(either(roles.map { self[$0] })).",
                "This act belongs to the role \(either(roles.map { self[$0] })).",
                "Le demander à une personne qui tient ce rôle.", "Ask somebody who holds it.")
        case .notForFreelance(let fault):
            Explanation(
                fault == .notTheirs
                    ? say(
                        "Seule la structure note cela : elle le laisserait de côté dans votre réponse.",
                        "Only the organisation records this: it would leave it out of your answer.")
                    : sentence(for: fault),
                say(
                    "À vous : livraisons, contacts, notes, factures, comptes rendus et vos propres actions.",
                    "Yours are deliveries, contacts, notes, invoices, minutes and your own actions."))
        case .lastCoordination:
            explain(
                "Plus personne ne tiendrait la coordination.", "Nobody would be left to coordinate.",
                "La confier d'abord à quelqu'un d'autre.", "Give that role to somebody else first.")
        case .lastOrganisation:
            explain(
                "Il ne resterait aucune structure à qui confier une mission.",
                "No organisation would be left for a mission to belong to.",
                "La modifier plutôt, ou en créer d'abord une autre.",
                "Edit it instead, or create another one first.")
        default:
            explain(
                "On ne sait pas qui agit.", "It is not known who acts.",
                "Indiquer un membre de la structure (--as).", "Name a member of the organisation (--as).")
        }
    }

    private func refusedForWhat(_ refusal: Refusal, _ lookup: Lookup) -> Explanation {
        switch refusal {
        case .wrongKind(let id, let wanted):
            let name = lookup.name(id) ?? id.shown
            let kinds = either(wanted.map { self[$0] })
            return explain(
                "« \(name) » ne convient pas ici ; attendu : \(kinds).",
                "“\(name)” does not fit here; expected: \(kinds).",
                "Choisir dans la liste proposée.", "Choose from the list.")
        case .archived(let id):
            let name = lookup.name(id) ?? id.shown
            return explain(
                "La fiche « \(name) » est archivée.", "The record “\(name)” is archived.",
                "La rétablir d'abord, ou en choisir une autre.", "Restore it first, or choose another.")
        case .impossible(let kind):
            return explain(
                "Cet acte n'existe pas pour ceci : \(self[kind]).",
                "There is no such act for this: \(self[kind]).",
                "L'aide montre ce qui est possible ici.", "The help shows what is possible here.")
        case .notFound(let id):
            return explain(
                "Rien ne porte l'identifiant \(id.shown).", "Nothing has the id \(id.shown).",
                "Le vérifier, ou synchroniser si l'ajout vient d'une autre machine.",
                "Check it, or sync if it was added on another machine.")
        default: return Explanation("", "")
        }
    }
}
