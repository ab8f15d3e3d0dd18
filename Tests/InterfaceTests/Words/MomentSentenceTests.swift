import Domain
import Interface
import TestSupport
import Testing

@Suite struct MomentSentenceTests {
    private static func moment(
        _ kind: Moment.Kind, _ ahead: Int, _ text: String = "", open: Bool = true, through: Int? = nil
    ) -> Moment {
        Moment(
            kind, on: Samples.today + ahead, subject: Samples.id, number: 2, text: text,
            through: through.map { Samples.today + $0 }, isOpen: open)
    }

    @Test(arguments: [
        (moment(.answer, 2), "Réponse au point 2 à donner d'ici au 25 nov., dans 2_j"),
        (moment(.answer, -6), "Réponse au point 2 attendue le 17 nov., en retard de 6_j"),
        (moment(.checkpoint, 5, "Recette"), "Point 2 «_Recette_» attendu le 28 nov., dans 5_j"),
        (moment(.checkpoint, -1, "Recette"), "Point 2 «_Recette_» attendu le 22 nov., en retard de 1_j"),
        (
            moment(.reserve, -10, "sous-titres"),
            "Réserve du point 2 à lever d'ici au 13 nov., en retard de 10_j_: sous-titres"
        ),
        (moment(.meeting, 3, "strategic"), "Réunion stratégique prévue le 26 nov., dans 3_j"),
        (moment(.meeting, -3, "followUp"), "Réunion de suivi prévue le 20 nov., à confirmer"),
        (
            moment(.minutes, 1, "kickoff"),
            "Compte rendu de la réunion de lancement à rédiger d'ici au 24 nov., demain"
        ),
        (moment(.action, 12, "Sous-titrer"), "Noémie s'engage d'ici au 5 déc., dans 12_j_: Sous-titrer"),
        (moment(.invoice, -4, "CP1"), "Facture CP1 à régler d'ici au 19 nov., en retard de 4_j"),
        (
            moment(.contactDue, 10, through: 17),
            "Contact à prendre d'ici au 3 déc., dans 10_j, tolérance jusqu'au 10 déc."
        ),
        (
            moment(.contactDue, -2, through: 5),
            "Contact à prendre d'ici au 21 nov., attendu depuis 2_j, tolérance jusqu'au 28 nov."
        ),
        (moment(.contactDue, -10, through: -3), "Contact attendu le 13 nov., suivi rompu depuis 3_j"),
        (moment(.start, 4), "Démarrage prévu le 27 nov., dans 4_j"),
        (moment(.start, -4, open: false), "Démarrage le 19 nov."),
        // Of a mission that is still being framed.
        (moment(.start, 4, open: false), "Démarrage prévu le 27 nov., dans 4_j"),
        (moment(.pause, -4, "logiciel", through: 7), "En pause du 19 nov. au 30 nov._: logiciel"),
        (moment(.moved, -4, "closing", open: false), "Passage à l'état «_En clôture_» le 19 nov."),
        (moment(.accepted, -4, "Merci", open: false), "Point 2 validé le 19 nov._: Merci"),
        // The day alone would be taken for one of this year.
        (moment(.accepted, -400, "Merci", open: false), "Point 2 validé le 19 oct. 2025_: Merci"),
        (moment(.pause, -320, through: 7), "En pause du 7 janv. 2026 au 30 nov."),
        (moment(.held, -4, "handover", open: false), "Réunion de passation tenue le 19 nov."),
        (
            moment(.actionDone, -4, "Sous-titrer", open: false),
            "Action faite le 19 nov. (Noémie)_: Sous-titrer"
        ),
    ])
    func `marks of the timeline in French`(_ moment: Moment, _ expected: String) {
        #expect(plain(Words(.fr).sentence(for: moment, owner: "Noémie", on: Samples.today)) == expected)
    }

    @Test(arguments: [
        (moment(.answer, -6), "Answer to checkpoint 2 due on 17 Nov, overdue by 6_d"),
        (moment(.meeting, -3, "followUp"), "Follow-up meeting planned on 20 Nov, to confirm"),
        (moment(.action, 12, "Subtitles"), "Noémie commits by 5 Dec, in 12_d: Subtitles"),
        (moment(.invoice, -4, ""), "Invoice to pay by 19 Nov, overdue by 4_d"),
    ])
    func `marks of the timeline in English`(_ moment: Moment, _ expected: String) {
        #expect(plain(Words(.en).sentence(for: moment, owner: "Noémie", on: Samples.today)) == expected)
    }

    @Test(arguments: [
        (moment(.answer, 2), "Réponse au point 2 à donner"),
        (moment(.answer, -6), "Réponse au point 2 attendue, en retard de 6_j"),
        (moment(.accepted, -4, open: false), "Point 2 validé"),
        (moment(.invoice, 4, "CP1"), "Facture CP1 à régler"),
    ])
    func `a list with a column of days leaves the day out`(_ moment: Moment, _ expected: String) {
        #expect(plain(Words(.fr).line(for: moment, on: Samples.today)) == expected)
    }

    @Test func `a row read out alone says its mission`() {
        let row = MomentRow(
            moment: Self.moment(.accepted, -4, open: false), mission: Samples.id, reference: "M1",
            title: "Site",
            state: .active, freelance: nil, owner: nil)
        #expect(plain(Words(.fr).reading(of: row, on: Samples.today)) == "M1_: Point 2 validé le 19 nov.")
        #expect(Words(.en).sentence(for: row, on: Samples.today) == "Checkpoint 2 accepted")
    }

    @Test func `every kind is told in both languages, dated or not, open or not`() {
        for kind in Moment.Kind.allCases {
            for ahead in [-10, -1, 0, 1, 10] {
                for open in [true, false] {
                    let moment = Self.moment(kind, ahead, kind == .moved ? "ready" : "Suite", open: open)
                    checkSentence("\(kind)") { $0.sentence(for: moment, on: Samples.today) }
                    checkSentence("\(kind)") { $0.line(for: moment, on: Samples.today) }
                }
            }
        }
    }
}

@Suite struct NextStepSentenceTests {
    private static func step(_ kind: Moment.Kind, _ ahead: Int, _ text: String = "", through: Int? = nil)
        -> NextStep?
    {
        let moment = Moment(
            kind, on: Samples.today + ahead, subject: Samples.id, number: 2, text: text,
            through: through.map { Samples.today + $0 }, isOpen: true)
        return NextStep(mission: .active, open: [moment], freelance: nil, on: Samples.today)
    }

    @Test(arguments: [
        (step(.answer, -6), "Répondre au point 2, délai dépassé", "Answer checkpoint 2, past the window"),
        (step(.answer, 2), "Répondre au point 2 d'ici au 25 nov.", "Answer checkpoint 2 by 25 Nov"),
        (
            step(.invoice, -4, "CP1"), "Régler la facture CP1, échue depuis 4_j",
            "Pay invoice CP1, overdue by 4_d"
        ),
        (
            step(.action, -3, "Fournir les textes « Adhérer »"),
            "Fournir les textes « Adhérer », en retard de 3_j",
            "Fournir les textes « Adhérer », overdue by 3_d"
        ),
        (
            step(.contactDue, -20, through: -13), "Reprendre contact, attendu depuis 20_j",
            "Get back in touch, due 20_d ago"
        ),
        (
            step(.meeting, -3, "followUp"), "Confirmer la réunion de suivi du 20 nov.",
            "Confirm the follow-up meeting of 20 Nov"
        ),
        (
            step(.minutes, 2, "kickoff"), "Rédiger le compte rendu de la réunion de lancement",
            "Write the minutes of the kick-off meeting"
        ),
        (
            step(.checkpoint, -10, "Scénarios"), "Prendre des nouvelles du point 2, attendu depuis 10_j",
            "Ask about checkpoint 2, due 10_d ago"
        ),
        (
            step(.reserve, -10), "Lever la réserve du point 2, en retard de 10_j",
            "Lift the reservation on checkpoint 2, overdue by 10_d"
        ),
        (
            step(.meeting, 3, "followUp"), "Préparer la réunion de suivi, dans 3_j",
            "Prepare the follow-up meeting, in 3_d"
        ),
        (
            step(.action, 4, "Envoyer les temps forts"), "Envoyer les temps forts, dans 4_j",
            "Envoyer les temps forts, in 4_d"
        ),
        (step(.checkpoint, 14), "Point 2 attendu, dans 14_j", "Checkpoint 2 expected, in 14_d"),
        (step(.start, 4), "Démarrer, dans 4_j", "Start, in 4_d"),
        (step(.resume, 1), "Reprendre, demain", "Resume, tomorrow"),
    ])
    func `the next step as an act`(_ step: NextStep?, _ french: String, _ english: String) throws {
        let step = try #require(step)
        #expect(plain(Words(.fr).sentence(for: step, on: Samples.today)) == french)
        #expect(plain(Words(.en).sentence(for: step, on: Samples.today)) == english)
    }

    @Test func `an awaited rework says that it is one`() throws {
        for (ahead, french, english) in [
            (5, "Reprise du point 2 attendue, dans 5_j", "Rework of checkpoint 2 expected, in 5_d"),
            (
                -3, "Prendre des nouvelles de la reprise du point 2, attendue depuis 3_j",
                "Ask about the rework of checkpoint 2, due 3_d ago"
            ),
        ] {
            let moment = Moment(
                .checkpoint, on: Samples.today + ahead, subject: Samples.id, number: 2, text: "Recette",
                isOpen: true, isRework: true)
            let step = try #require(
                NextStep(mission: .active, open: [moment], freelance: nil, on: Samples.today))
            #expect(plain(Words(.fr).sentence(for: step, on: Samples.today)) == french)
            #expect(plain(Words(.en).sentence(for: step, on: Samples.today)) == english)
            #expect(plain(Words(.en).sentence(for: moment, on: Samples.today)).hasPrefix("Rework of"))
        }
    }

    @Test func `without anything dated the step is what the next state needs`() throws {
        let step = try #require(NextStep(mission: .sourcing, open: [], freelance: nil, on: Samples.today))
        #expect(Words(.fr).sentence(for: step, on: Samples.today) == "Déclarer la mission prête (L)")
        #expect(Words(.en).sentence(for: step, on: Samples.today) == "Move on to Ready (L)")
    }
}

@Suite struct CadenceSentenceTests {
    private func say(_ ahead: Int, _ language: Language, _ state: MissionState = .active) -> String {
        let due = Samples.today + ahead
        let rhythm = Rhythm(last: due - 14, nextDue: due, lapseOn: due + 7)
        let cadence = Cadence(
            mission: state, hasCadence: true, rhythm: state == .active ? rhythm : nil, on: Samples.today,
            Thresholds())
        return plain(Words(language).sentence(for: cadence, on: Samples.today))
    }

    @Test(arguments: [
        (
            10, "À jour_: prochain contact d'ici au 3 déc., dans 10_j",
            "On track: next check-in by 3 Dec, in 10_d"
        ),
        (1, "Contact à prendre d'ici au 24 nov., demain", "Check-in due by 24 Nov, tomorrow"),
        (
            -2, "Contact attendu depuis 2_j, tolérance jusqu'au 28 nov.",
            "Check-in due 2_d ago, grace until 28 Nov"
        ),
        (
            -13, "Suivi rompu depuis 6_j, dernier contact le 27 oct.",
            "Follow-up lapsed 6_d ago, last check-in on 27 Oct"
        ),
    ])
    func `the cadence with the days that say so`(_ ahead: Int, _ french: String, _ english: String) {
        #expect(say(ahead, .fr) == french)
        #expect(say(ahead, .en) == english)
    }

    @Test func `a cadence agreed before the start tells from when it counts`() {
        var story = Story(on: Samples.today)
        let id = story.add(.mission, [.title: .text("Festival"), .cadenceDays: .number(14)])
        let mission = story.mission(id)
        let cadence = mission.cadence(on: Samples.today, WorkCalendar(), Thresholds())
        func said(_ language: Language) -> String {
            plain(Words(language).sentence(for: cadence, of: mission, on: Samples.today))
        }
        #expect(said(.fr) == "Tous les 14_j, une fois la mission en cours")
        #expect(said(.en) == "Every 14_d, from Active on")
    }

    @Test func `a cadence may rest or be absent`() {
        #expect(say(0, .fr, .paused) == "Cadence suspendue")
        #expect(say(0, .fr, .need) == "Pas de cadence de suivi")
        #expect(say(0, .en, .paused) == "Cadence suspended")
    }
}
