import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Three forms and the answer to a delivery, as they look at 80 by 24, and beside them files for every size.
struct FormSnapshotTests {
    let scene = FormScene()

    @Test func `a new meeting`() {
        #expect(drawn(.create(.meeting, mission: scene.mission), .fr) == Self.meeting.fr)
        #expect(drawn(.create(.meeting, mission: scene.mission), .en) == Self.meeting.en)
    }

    @Test func `a new checkpoint`() {
        #expect(drawn(.create(.checkpoint, mission: scene.mission), .fr) == Self.checkpoint.fr)
        #expect(drawn(.create(.checkpoint, mission: scene.mission), .en) == Self.checkpoint.en)
    }

    @Test func `the minutes of a meeting`() {
        let subject = FormSubject.minutes(mission: scene.mission, meeting: scene.held)
        #expect(drawn(subject, .fr) == Self.minutes.fr)
        #expect(drawn(subject, .en) == Self.minutes.en)
    }

    @Test func `the answer to a delivery`() {
        #expect(review("", .fr) == Self.review.fr)
        #expect(review("", .en) == Self.review.en)
    }

    @Test func `the answer in one sentence`() {
        #expect(review("* 2Coquille\r\r\r\r", .fr) == Self.sentence.fr)
        #expect(review("* 2Coquille\r\r\r\r", .en) == Self.sentence.en)
    }

    /// The same and a move that lacks much, at every size, with their styles.
    @Test(arguments: Language.allCases)
    func `forms look as reviewed at every size`(language: Language) throws {
        let forms: [(String, FormSubject)] = [
            ("meeting", .create(.meeting, mission: scene.mission)),
            ("checkpoint", .create(.checkpoint, mission: scene.mission)),
            ("minutes", .minutes(mission: scene.mission, meeting: scene.held)),
            ("move", .move(scene.mission, to: .closing)),
        ]
        for (name, subject) in forms {
            let screens = PageSnapshotTests.sizes.map { width, height in
                let context = scene.context(language, width: width, height: height)
                var form = scene.form(subject, context)
                if name == "move" { form.stand(before: FormGateTests.lacking, context) }
                var grid = Grid(width: width, height: height)
                form.draw(into: &grid, at: grid.bounds, context)
                return grid
            }
            let name = "Forms/\(name)-\(language.rawValue)"
            #expect(try Snapshot(screens, named: name).difference() == nil)
        }
    }

    @Test(arguments: Language.allCases)
    func `the answer looks as reviewed at every size`(language: Language) throws {
        let screens = PageSnapshotTests.sizes.map { width, height in
            let context = scene.context(language, width: width, height: height)
            var grid = Grid(width: width, height: height)
            scene.review(nil, context).draw(into: &grid, at: grid.bounds, context)
            return grid
        }
        let name = "Forms/answer-\(language.rawValue)"
        #expect(try Snapshot(screens, named: name).difference() == nil)
    }

    private func drawn(_ subject: FormSubject, _ language: Language) -> String {
        let context = scene.context(language)
        var grid = Grid(width: 80, height: 24)
        scene.form(subject, context).draw(into: &grid, at: grid.bounds, context)
        return shown(grid)
    }

    private func review(_ keys: String, _ language: Language) -> String {
        let context = scene.context(language)
        var review = scene.review(nil, context)
        for key in keys { _ = review.handle(key == "\r" ? .enter : .char(key), context) }
        var grid = Grid(width: 80, height: 24)
        review.draw(into: &grid, at: grid.bounds, context)
        return shown(grid)
    }

    /// Without the empty rows above and below; no-break spaces as plain ones, so that they can be read here.
    private func shown(_ grid: Grid) -> String {
        let rows = grid.text.replacing("\u{A0}", with: " ").split(
            separator: "\n", omittingEmptySubsequences: false)
        let from = rows.firstIndex { !$0.isEmpty } ?? 0
        let to = rows.lastIndex { !$0.isEmpty } ?? 0
        return rows[from...to].joined(separator: "\n")
    }
}

// MARK: - What is expected

extension FormSnapshotTests {
    private static let meeting = (
        fr: """
        ┌─ Nouvelle réunion ───────────────────────────────────────────────────────────┐
        │ M7 · Facturation et relances                                                 │
        │                                                                              │
        │   Type *           Point de suivi ▾                                          │
        │ ▸ Titre                                                                      │
        │   Date *           26/11/2026        → jeu. 26 nov. 2026, dans 3 j           │
        │   Heure                                                                      │
        │   Durée (minutes)  45                                                        │
        │   Lieu             (rien de choisi) ▾                                        │
        │   Ordre du jour    Réserve : Sous-titres                                     │
        │                    Réserve : Contraste                                       │
        │                    Action : Envoyer les textes                               │
        │                                                                              │
        │   Participant·es   Claire Moreau, Noémie Garnier ▾                           │
        │   Autres invité·es                                                           │
        │                                                                              │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │                                                                              │
        │  ^S enregistrer  Échap quitter en brouillon  Tab champ suivant  ^E éditeur   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """,
        en: """
        ┌─ New meeting ────────────────────────────────────────────────────────────────┐
        │ M7 · Facturation et relances                                                 │
        │                                                                              │
        │   Type *             Follow-up ▾                                             │
        │ ▸ Title                                                                      │
        │   Date *             26/11/2026        → Thu 26 Nov 2026, in 3 d             │
        │   Time                                                                       │
        │   Duration (minutes) 45                                                      │
        │   Place              (none chosen) ▾                                         │
        │   Agenda             Reservation: Sous-titres                                │
        │                      Reservation: Contraste                                  │
        │                      Action: Envoyer les textes                              │
        │                                                                              │
        │   Participants       Claire Moreau, Noémie Garnier ▾                         │
        │   Other guests                                                               │
        │                                                                              │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │                                                                              │
        │  ^S save  Esc leave, draft kept  Tab next field  ^E editor                   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """
    )

    private static let checkpoint = (
        fr: """
        ┌─ Nouveau point de validation ────────────────────────────────────────────────┐
        │ M7 · Facturation et relances                                                 │
        │                                                                              │
        │   Numéro                 5                                                   │
        │ ▸ Intitulé *                                                                 │
        │   Échéance *             14/12/2026        → lun. 14 déc. 2026, dans 21 j    │
        │   Part du prix                                                               │
        │   Critères de validation                                                     │
        │                                                                              │
        │                                                                              │
        │   Livrables                                                                  │
        │                                                                              │
        │   Qui répond             Claire Moreau (réf. interne) ▾                      │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │                                                                              │
        │  ^S enregistrer  Échap quitter en brouillon  Tab champ suivant  ^E éditeur   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """,
        en: """
        ┌─ New validation checkpoint ──────────────────────────────────────────────────┐
        │ M7 · Facturation et relances                                                 │
        │                                                                              │
        │   Number              5                                                      │
        │ ▸ Title *                                                                    │
        │   Due date *          14/12/2026        → Mon 14 Dec 2026, in 21 d           │
        │   Price share                                                                │
        │   Acceptance criteria                                                        │
        │                                                                              │
        │                                                                              │
        │   Deliverables                                                               │
        │                                                                              │
        │   Reviewer            Claire Moreau (lead) ▾                                 │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │                                                                              │
        │  ^S save  Esc leave, draft kept  Tab next field  ^E editor                   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """
    )

    private static let minutes = (
        fr: """
        ┌─ Compte rendu ───────────────────────────────────────────────────────────────┐
        │ Suivi jeu. 12 nov. 2026 · M7 · Facturation et relances                       │
        │                                                                              │
        │ ▸ Décisions                                                                  │
        │                                                                              │
        │                                                                              │
        │   Aucune décision   [ ]                                                      │
        │   Résumé                                                                     │
        │                                                                              │
        │                                                                              │
        │   Actions convenues                                                          │
        │                                                                              │
        │                                                                              │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │ Une par ligne                                                                │
        │  ^S enregistrer  Échap quitter en brouillon  Tab champ suivant  ^E éditeur   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """,
        en: """
        ┌─ Minutes ────────────────────────────────────────────────────────────────────┐
        │ Follow-up Thu 12 Nov 2026 · M7 · Facturation et relances                     │
        │                                                                              │
        │ ▸ Decisions                                                                  │
        │                                                                              │
        │                                                                              │
        │   No decision    [ ]                                                         │
        │   Summary                                                                    │
        │                                                                              │
        │                                                                              │
        │   Agreed actions                                                             │
        │                                                                              │
        │                                                                              │
        │ ──────────────────────────────────────────────────────────────────────────── │
        │ One a line                                                                   │
        │  ^S save  Esc leave, draft kept  Tab next field  ^E editor                   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """
    )

    private static let review = (
        fr: """
        ┌─ Répondre à la livraison ────────────────────────────────────────────────────┐
        │ Point 2/4 · Tri et relance des impayés                                       │
        │ M7 · Noémie Garnier · aller-retour 0/2                                       │
        │ 2 nov. 2026 · Tableau et modèles · drive/lot-2                               │
        │ Réponse attendue d'ici au 17/11 (10 jours ouvrés) — dépassée, c'est à nous   │
        │                                                                              │
        │ Critères (Espace cocher · * tout · - non · n sans objet)                     │
        │ ▸[ ] * Liste des impayés > 30 jours complète et datée                        │
        │  [ ] * Trois relances types validées par la direction                        │
        │  [ ]   Tableau de suivi partagé                                              │
        │                                                                              │
        │ (1 Valider)  2 Valider avec réserves  3 Demander une reprise  (4 Refuser)    │
        │ > 1 impossible : 2 critères requis non cochés. Choisir 2 ou 3.               │
        │ > 4 impossible : cet acte revient au rôle Direction / signataire.            │
        │  1-4 répondre  * tout coché  ^R tout lire  Échap quitter, brouillon gardé    │
        └──────────────────────────────────────────────────────────────────────────────┘
        """,
        en: """
        ┌─ Answer the delivery ────────────────────────────────────────────────────────┐
        │ Checkpoint 2/4 · Tri et relance des impayés                                  │
        │ M7 · Noémie Garnier · rework round 0/2                                       │
        │ 2 Nov 2026 · Tableau et modèles · drive/lot-2                                │
        │ Answer expected by 17/11 (10 working days) — overdue, our turn               │
        │                                                                              │
        │ Criteria (Space tick · * all · - no · n not applicable)                      │
        │ ▸[ ] * Liste des impayés > 30 jours complète et datée                        │
        │  [ ] * Trois relances types validées par la direction                        │
        │  [ ]   Tableau de suivi partagé                                              │
        │                                                                              │
        │ (1 Accept)  2 Accept with reservations  3 Ask for rework  (4 Reject)         │
        │ > 1 impossible: 2 required criteria not ticked. Choose 2 or 3.               │
        │ > 4 impossible: this act belongs to the role Signatory.                      │
        │  1-4 answer  * all met  ^R read all  Esc leave, draft kept                   │
        └──────────────────────────────────────────────────────────────────────────────┘
        """
    )

    private static let sentence = (
        fr: """
        ┌─ Répondre à la livraison ────────────────────────────────────────────────────┐
        │ Point 2/4 · Tri et relance des impayés                                       │
        │ M7 · Noémie Garnier · aller-retour 0/2                                       │
        │                                                                              │
        │ Valider avec réserves : point 2 « Tri et relance des impayés ». Critères     │
        │ remplis : 2 sur 3. Réserve : Coquille (Noémie Garnier, d'ici au 7 déc.       │
        │ 2026). Noté : répondu après le délai du 17 nov.                              │
        │                                                                              │
        │  Entrée noter la réponse  e modifier  Échap revenir                          │
        └──────────────────────────────────────────────────────────────────────────────┘
        """,
        en: """
        ┌─ Answer the delivery ────────────────────────────────────────────────────────┐
        │ Checkpoint 2/4 · Tri et relance des impayés                                  │
        │ M7 · Noémie Garnier · rework round 0/2                                       │
        │                                                                              │
        │ Accept with reservations: checkpoint 2 “Tri et relance des impayés”.         │
        │ Criteria met: 2 of 3. Reservation: Coquille (Noémie Garnier, by 7 Dec 2026). │
        │ On record: answered after the window, which ended on 17 Nov.                 │
        │                                                                              │
        │  Enter log the answer  e edit  Esc back                                      │
        └──────────────────────────────────────────────────────────────────────────────┘
        """
    )
}
