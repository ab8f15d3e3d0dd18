import Domain
import Interface
import Testing

@Suite struct RefusalSentenceTests {
    let attempt = Attempt(
        number: 2,
        criteria: [Criterion("Liste datée"), Criterion("Relances validées"), Criterion("Aucune écriture")])

    private func say(_ refusal: Refusal, _ language: Language) -> String {
        plain(Words(language).explanation(for: refusal, of: attempt).text)
    }

    @Test(arguments: [
        (
            Refusal.unmetCriteria([2]),
            "Le point 2 ne peut pas être validé_: le critère requis 3 «_Aucune écriture_» n'est pas rempli."
                + " Choisir «_Valider avec réserves_» (2) ou «_Demander une reprise_» (3).",
            "Checkpoint 2 cannot be accepted: required criterion 3 “Aucune écriture” is not met."
                + " Choose “Accept with reservations” (2) or “Ask for rework” (3)."
        ),
        (
            .unmetCriteria([0, 2]),
            "Le point 2 ne peut pas être validé_: les critères requis 1, 3 ne sont pas remplis."
                + " Choisir «_Valider avec réserves_» (2) ou «_Demander une reprise_» (3).",
            "Checkpoint 2 cannot be accepted: required criteria 1, 3 are not met."
                + " Choose “Accept with reservations” (2) or “Ask for rework” (3)."
        ),
        (
            .checkpointIs(.planned, needs: [.submitted, .changesRequested]),
            "Le point 2 est à l'état «_Prévu_». Cet acte demande l'état «_À valider_» ou «_À reprendre_».",
            "Checkpoint 2 is “Planned”. This act needs the state “To review” or “Rework”."
        ),
        (
            .noSuchMove(from: .active, to: .ready, possible: [.closing, .paused, .dropped]),
            "Une mission ne passe pas de «_En cours_» à «_Prête_»."
                + " Possible d'ici_: En clôture, En pause ou Abandonnée.",
            "A mission does not move from “Active” to “Ready”. Possible from here: Closing, Paused or Dropped."
        ),
        (
            .outOfRange(.field(.amount), 0...1_000_000),
            "Hors limites (Montant HT). Indiquer une valeur de 0,00_€ à 10_000,00_€.",
            "Out of range (Amount excl. VAT). Give a value from €0.00 to €10,000.00."
        ),
        (
            .tooLong(.field(.title), limit: 70, count: 85),
            "Trop long (Titre)_: 85 caractères pour 70. En retirer 15.",
            "Too long (Title): 85 characters for 70. Take out 15."
        ),
        (
            .sharesOver100(total: 11_050), "Les parts du prix feraient 110,5_%. Les ramener à 100_% au plus.",
            "The price shares would add up to 110.5%. Bring them down to at most 100%."
        ),
        (
            .needsRole([.signatory, .coordination]),
            "Cet acte revient au rôle Direction / signataire ou Coordination."
                + " Le demander à une personne qui tient ce rôle.",
            "This act belongs to the role Signatory or Coordinator. Ask somebody who holds it."
        ),
    ])
    func `refusals in words`(_ refusal: Refusal, _ french: String, _ english: String) {
        #expect(say(refusal, .fr) == french)
        #expect(say(refusal, .en) == english)
    }

    @Test func `a year is no quantity`() {
        #expect(say(.outOfRange(.field(.due), 1900...2999), .fr).contains("de 1900 à 2999"))
    }

    @Test func `the choices are given to who types them`() {
        #expect(say(.notAChoice(.field(.place), "x"), .en).hasSuffix("Choices: onSite, video, phone."))
    }
}
