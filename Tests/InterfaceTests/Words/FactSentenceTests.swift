import Domain
import Interface
import Testing

@Suite struct FactSentenceTests {
    let lookup = Lookup(
        name: { $0 == Samples.freelance ? "Noémie" : nil }, number: { $0 == Samples.id ? 2 : nil },
        on: Samples.today)

    private func say(_ body: Event.Body, _ language: Language) -> String {
        plain(Words(language).sentence(for: Samples.fact(body), lookup))
    }

    @Test(arguments: [
        (
            Event.Body.created(.action, Samples.fields(.action)),
            "Action convenue avec Noémie pour le 12 déc._: Fournir les textes",
            "Action agreed with Noémie for 12 Dec: Fournir les textes"
        ),
        (
            .created(.meeting, Samples.fields(.meeting)), "Réunion stratégique prévue le 12 déc. à 14_h_30",
            "Strategic meeting planned for 12 Dec at 14:30"
        ),
        (
            .created(.invoice, Samples.fields(.invoice)), "Facture CP1 reçue_: 1_950,00_€_HT",
            "Invoice CP1 received: €1,950.00 excl. VAT"
        ),
        (
            .created(.engagement, Samples.fields(.engagement)),
            "Engagement signé le 23 nov. (lettre de mission)_: 4_900,00_€_HT",
            "Engagement signed on 23 Nov (engagement letter): €4,900.00 excl. VAT"
        ),
        (
            .created(.contact, Samples.fields(.contact)), "Contact de suivi du 23 nov. (appel)_: tout avance",
            "Check-in on 23 Nov (call): tout avance"
        ),
        (
            .edited(.mission, Samples.fields(.mission)), "Mission modifiée_: titre, début, fin, …",
            "Mission changed: title, start, end, …"
        ),
        (
            .checkpointSubmitted(Delivery(day: Samples.today, what: "Maquettes v2", via: .mail)),
            "Point 2 livré le 23 nov. (mél)_: Maquettes v2",
            "Checkpoint 2 delivered on 23 Nov (email): Maquettes v2"
        ),
        (
            .checkpointDecided(
                Decision(verdict: .acceptedWithReserves, day: Samples.today, reserves: [Samples.reserve])),
            "Point 2 validé avec 1 réserve_: tutoriel vidéo",
            "Checkpoint 2 accepted with 1 reservation: tutoriel vidéo"
        ),
        (
            .checkpointDecided(
                Decision(
                    verdict: .acceptedWithReserves, day: Samples.today,
                    reserves: [Samples.reserve, Samples.reserve], isLate: true)),
            "Point 2 validé avec 2 réserves (réponse en retard)",
            "Checkpoint 2 accepted with 2 reservations (late answer)"
        ),
        (
            .checkpointDecided(
                Decision(verdict: .changesRequested, day: Samples.today, rework: [Samples.rework])),
            "Reprise demandée pour le point 2_: contrastes", "Rework asked for checkpoint 2: contrastes"
        ),
        (.criterionChecked(2, .yes), "Point 2, critère 3_: rempli", "Checkpoint 2, criterion 3: met"),
        (
            .missionMoved(
                .paused, to: .paused, day: Samples.today, reason: "logiciel", resumeOn: Samples.dueDay),
            "Mission mise en pause jusqu'au 12 déc._: logiciel", "Mission paused until 12 Dec: logiciel"
        ),
        (
            .missionMoved(.moved, to: .ready, day: Samples.today, reason: nil, resumeOn: nil),
            "Mission passée à l'état «_Prête_»", "Mission moved to “Ready”"
        ),
        (
            .freelanceSelected(Samples.freelance, day: Samples.today, reason: "proche"),
            "Choix du freelance_: Noémie (proche)", "Freelance chosen: Noémie (proche)"
        ),
        (
            .meetingHeld(Holding(day: Samples.today, present: [Samples.freelance], guests: ["Maud"])),
            "Réunion tenue le 23 nov., 2 présences", "Meeting held on 23 Nov, 2 people present"
        ),
        (
            .minutesSaved(Minutes(noDecision: true)), "Compte rendu rédigé, aucune décision",
            "Minutes written, no decision"
        ),
        (.noted("À relire"), "Note_: À relire", "Note: À relire"),
    ])
    func `facts in words`(_ body: Event.Body, _ french: String, _ english: String) {
        #expect(say(body, .fr) == french)
        #expect(say(body, .en) == english)
    }

    @Test func `a day bears its year where it could be taken for another`() {
        let near = Samples.fact(.meetingMoved(to: Samples.today + 299, time: nil, reason: nil))
        #expect(Words(.en).sentence(for: near, lookup) == "Meeting moved to 18 Sep")
        let far = Samples.fact(.meetingMoved(to: Samples.today + 362, time: nil, reason: nil))
        #expect(Words(.en).sentence(for: far, lookup) == "Meeting moved to 20 Nov 2027")
        #expect(Words(.fr).sentence(for: far, lookup) == "Réunion déplacée au 20 nov. 2027")
        // A document is read whenever.
        #expect(Words(.en).sentence(for: near) == "Meeting moved to 18 Sep 2027")
    }

    @Test func `a mission taken in as over says so, whatever state it came through`() {
        let fields: Fields = [.title: .text("Site")]
        func taken(_ state: MissionState, _ move: MissionMove, _ end: MissionState) -> String {
            let line = row([
                .missionImported(fields, state: state, day: Samples.today),
                .missionMoved(move, to: end, day: Samples.today, reason: nil, resumeOn: nil),
            ])
            return Words(.en).sentence(for: line)
        }
        #expect(
            taken(.closing, .closed, .closed)
                == "Earlier mission, taken in as “Closed”: Site (and 1 more fact)")
        #expect(
            taken(.framing, .dropped, .dropped)
                == "Earlier mission, taken in as “Dropped”: Site (and 1 more fact)")
        let running = row([.missionImported(fields, state: .active, day: Samples.today)])
        #expect(
            plain(Words(.fr).sentence(for: running))
                == "Mission antérieure, reprise à l'état «_En cours_»_: Site")
    }

    @Test func `a checkpoint without number is named by its title`() {
        let byTitle = Lookup(name: { _ in "Maquettes" })
        let fact = Samples.fact(.checkpointCancelled(day: Samples.today, reason: ""))
        #expect(plain(Words(.fr).sentence(for: fact, byTitle)) == "Point «_Maquettes_» annulé")
        #expect(Words(.en).sentence(for: fact) == "Checkpoint cancelled")
    }

    @Test func `a user's own words are never changed`() {
        let text = "Site : «v2» ?  oui"
        #expect(Words(.fr).sentence(for: Samples.fact(.noted(text))).hasSuffix(text))
    }

    private func row(_ bodies: [Event.Body]) -> HistoryRow {
        HistoryRow(
            line: Samples.line, at: "", by: nil, byName: "Maëlle", facts: bodies.map(Samples.fact),
            about: "Textes",
            isUndone: false)
    }

    @Test func `a line of several facts tells the first and counts the others`() {
        let row = row([.created(.mission, [.title: .text("Site")]), .noted("a"), .noted("b")])
        #expect(plain(Words(.fr).sentence(for: row)) == "Mission créée_: Site (et 2 autres faits)")
        #expect(Words(.en).sentence(for: row) == "Mission created: Site (and 2 more facts)")
    }

    @Test func `the same told of several missions is counted in missions`() {
        var row = row([.missionMoved(.paused, to: .paused, day: Samples.today, reason: nil, resumeOn: nil)])
        let other = Event(row.facts[0].event.body, on: Samples.freelance)
        row.facts.append(Fact(line: Samples.line, place: 1, by: nil, at: "", event: other))
        #expect(Words(.en).sentence(for: .undone, row).hasSuffix(" (2 missions)"))
        #expect(plain(Words(.fr).sentence(for: row)).hasSuffix(" (2 missions)"))
    }

    @Test func `what a line is about is known from the row`() {
        let row = row([.actionDone(day: Samples.today)])
        #expect(plain(Words(.fr).sentence(for: row)) == "Action faite_: Textes")
    }

    @Test func `a line that undoes another says which`() {
        var row = row([.undone(Samples.line)])
        row.rewound = HistoryRow.Rewound(facts: [Samples.fact(.noted("ici"))], bringsBack: false)
        #expect(plain(Words(.fr).sentence(for: row)) == "Annulé_: note_: ici")
        row.rewound?.bringsBack = true
        #expect(Words(.en).sentence(for: row) == "Redone: note: ici")
        #expect(Words(.en).sentence(for: .redone, row) == "Redone: note: ici · Textes")
    }

    @Test func `undo and redo say of what`() {
        let decided = Decision(verdict: .accepted, day: Samples.today)
        let row = row([.checkpointDecided(decided)])
        #expect(plain(Words(.fr).sentence(for: .undo, row, lookup)) == "Annuler_: point 2 validé · Textes")
        #expect(Words(.en).sentence(for: .redone, row, lookup) == "Redone: checkpoint 2 accepted · Textes")
        for rewind in Words.Rewind.allCases {
            checkSentence("\(rewind)") { $0.sentence(for: rewind, row, lookup) }
        }
    }
}
