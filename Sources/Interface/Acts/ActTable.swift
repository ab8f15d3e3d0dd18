package import Screen

/// Every act with its keys and its words. Keys do not change with the language, and none needs AltGr on a
/// French or German keyboard.
package struct ActTable: Sendable {
    package let acts: [Act]
    /// Where each act stands; every drawing asks for a dozen of them.
    private let places: [ActID: Int]
    /// Where those stand that a key may do, here or there.
    private let placesByKey: [Key: [Int]]

    package init(_ acts: [Act] = ActTable.standard) {
        self.acts = acts
        places = Dictionary(acts.enumerated().map { ($1.id, $0) }) { first, _ in first }
        placesByKey = acts.enumerated().reduce(into: [:]) { table, act in
            for key in act.element.keys { table[key, default: []].append(act.offset) }
        }
    }

    package func act(_ id: ActID) -> Act? { number(of: id).map { acts[$0] } }

    /// By which the mouse knows it.
    func number(of id: ActID) -> Int? { places[id] }

    /// What a key does on a page; what is said of this page wins over what holds everywhere.
    package func act(for key: Key, on page: Page.Name) -> Act? {
        let here = (placesByKey[key] ?? []).lazy.map { acts[$0] }.filter { $0.applies(to: page) }
        return here.first { $0.pages.contains(page) } ?? here.first { !$0.pages.isEmpty } ?? here.first
    }

    package func acts(on page: Page.Name) -> [Act] { acts.filter { $0.applies(to: page) } }

    /// In the order of need: what matters where the cursor stands, then what is done every day, group by group,
    /// and last what one does without looking it up.
    package func acts(on page: Page.Name, first: [ActID]) -> [Act] {
        let here = acts(on: page)
        let groups: [Act.Group] = [.record, .organise, .program, .places]
        let rest = groups.flatMap { group in here.filter { $0.group == group } }
        return first.compactMap { id in here.first { $0.id == id } } + rest.filter { !first.contains($0.id) }
    }
}

extension ActTable {
    package static let standard = places + records + choosing + running + organising + program

    /// Pages that show missions, or something of a mission.
    static let ofMissions: Set<Page.Name> = [
        .home, .board, .mission, .checkpoints, .meetings, .timeline, .alerts,
    ]

    /// Lists that words narrow.
    static let withFilters: Set<Page.Name> = [
        .board, .checkpoints, .meetings, .timeline, .freelances, .alerts,
    ]

    /// Pages with a text beside or below their list.
    static let withText: Set<Page.Name> = [.mission, .checkpoints, .meetings, .freelances, .alerts]

    private static let places: [Act] = [
        Act(
            .home, [.char("1"), .char("&")], Phrase("Accueil", "Home"),
            Phrase("Ce que nous devons, puis ce que nous attendons", "What we owe, then what we wait for")
                .toFreelance(
                    "Ce qui est à vous, puis ce que vous attendez", "What is yours, then what you wait for"),
            .places),
        Act(
            .board, [.char("2"), .char("é")], Phrase("Tableau", "Board"),
            Phrase("Les missions, une colonne par état", "The missions, one column a state"), .places),
        Act(
            .checkpoints, [.char("3"), .char("\"")], Phrase("Points", "Checkpoints"),
            Phrase(
                "Les livraisons à valider, puis ce qui est attendu",
                "Deliveries to review, then what is expected"
            ).toFreelance(
                "Ce que vous avez à livrer, puis les réponses attendues",
                "What you have to deliver, then the answers awaited"),
            .places),
        Act(
            .meetings, [.char("4"), .char("'")], Phrase("Réunions", "Meetings"),
            Phrase("Les réunions à venir, à confirmer, à résumer", "Meetings to come, to confirm, to minute"),
            .places),
        Act(
            .timeline, [.char("5"), .char("(")], Phrase("Frise", "Timeline"),
            Phrase("Une ligne par mission, passé et avenir", "One lane a mission, past and future"), .places),
        Act(
            .freelances, [.char("6"), .char("-")], Phrase("Freelances", "Freelances"),
            Phrase("Le répertoire des freelances", "The directory of freelances"), .places),
        Act(
            .alerts, [.char("7"), .char("è")], Phrase("Alertes", "Alerts"),
            Phrase("Ce qui demande un regard, et pourquoi", "What wants an eye, and why"), .places),
        Act(
            .history, [.char("9"), .char("ç")], Phrase("Journal", "History"),
            Phrase("Tout ce qui a été noté, par qui et quand", "All that was recorded, by whom and when"),
            .places),
        Act(
            .missionTimeline, [.char("T")], Phrase("Frise mission", "Its timeline"),
            Phrase("La frise de la mission choisie", "The timeline of the selected mission"), on: ofMissions,
            .places),
        Act(
            .open, [.enter], Phrase("Ouvrir", "Open"),
            Phrase("Ouvrir ce qui est choisi", "Open what is selected"), .places),
        Act(
            .back, [.escape], Phrase("Retour", "Back"),
            Phrase("Revenir à la page précédente", "Back to the page before"), .places),
        Act(
            .quit, [.char("q"), .ctrl("c")], Phrase("Quitter", "Quit"),
            Phrase("Fermer la page ; tout en haut, quitter", "Close the page; at the top level, quit"),
            .places),
        Act(
            .filter, [.char("/")], Phrase("Filtrer", "Filter"),
            Phrase("Ne garder que ce qui contient ces lettres", "Keep only what holds these letters"), .places
        ),
        Act(
            .clearFilter, [.backspace], Phrase("Tout montrer", "Clear filter"),
            Phrase("Effacer le filtre", "Clear the filter"), .places),
        Act(
            .savedFilters, [.char("f")], Phrase("Filtres", "Filters"),
            Phrase(
                "Les filtres gardés : en rappeler un, garder celui en cours, en retirer",
                "Saved filters: bring one back, keep the one in use, remove one"),
            on: withFilters, .places),
        Act(
            .sort, [.char("O")], Phrase("Trier", "Sort"),
            Phrase(
                "Trier autrement : le tableau par titre, freelance ou fin, les personnes par nom, tarif ou ville",
                "Sort: the board by title, freelance or end, people by name, rate or town"),
            on: [.board, .freelances], .places),
        Act(
            .nextPane, [.tab], Phrase("Onglet", "Tab"),
            Phrase("Onglet ou volet suivant", "Next tab or pane"), .places),
        Act(
            .previousPane, [.backTab], Phrase("Onglet avant", "Previous tab"),
            Phrase("Onglet ou volet précédent", "Previous tab or pane"), .places),
        Act(
            .readDown, [.char("J"), .shiftDown], Phrase("Lire plus bas", "Read on"),
            Phrase("Avancer dans le texte du volet", "Read on in the text of the pane"), on: withText, .places
        ),
        Act(
            .readUp, [.char("K"), .shiftUp], Phrase("Lire plus haut", "Read back"),
            Phrase("Remonter dans le texte du volet", "Read back in the text of the pane"), on: withText,
            .places),
        Act(
            .today, [.char("t")], Phrase("Aujourd'hui", "Today"),
            Phrase("Revenir à aujourd'hui", "Back to today"), on: [.timeline, .meetings], .places),
        Act(
            .timelineEarlier, [.char("<"), .shiftLeft], Phrase("Avant", "Earlier"),
            Phrase("Reculer dans le temps", "Earlier in time"), on: [.timeline], .places),
        Act(
            .timelineLater, [.char(">"), .shiftRight], Phrase("Après", "Later"),
            Phrase("Avancer dans le temps", "Later in time"), on: [.timeline], .places),
        Act(
            .zoomIn, [.char("Z"), .char("+")], Phrase("Zoom +", "Zoom in"),
            Phrase("Voir de plus près", "See closer"), on: [.timeline], .places),
        Act(
            .zoomOut, [.char("z")], Phrase("Zoom −", "Zoom out"),
            Phrase("Voir de plus loin", "See further"), on: [.timeline], .places),
        Act(
            .listView, [.char(".")], Phrase("Liste", "List"),
            Phrase("La frise en liste, et retour", "The timeline as a list, and back"), on: [.timeline],
            .places),
    ]

    private static let records: [Act] = [
        Act(
            .create, [.char("n")], Phrase("Nouveau", "New"),
            Phrase(
                "Créer ici : mission, point, réunion, freelance…",
                "New here: mission, checkpoint, meeting, freelance…"),
            on: Set(Page.Name.allCases).subtracting([.live]), .record),
        Act(
            .answer, [.char("v")], Phrase("Valider", "Answer"),
            Phrase(
                "Répondre à une livraison : valider, avec réserves, reprise, refus",
                "Answer a delivery: accept, with reservations, rework, reject"),
            on: ofMissions.union([.history]), .record),
        Act(
            .deliver, [.char("d")], Phrase("Livraison", "Delivery"),
            Phrase("Noter une livraison reçue", "Record a delivery received")
                .toFreelance("Noter votre livraison", "Record your delivery"), on: ofMissions, .record),
        Act(
            .contact, [.char("c")], Phrase("Contact", "Contact"),
            Phrase("Noter un contact de suivi : appel, mél, visio", "Log a check-in: call, mail, video"),
            on: ofMissions, .record),
        Act(
            .meeting, [.char("r")], Phrase("Réunion", "Meeting"),
            Phrase(
                "Réunion : planifier, tenir, résumer — ce qui vient ensuite",
                "Meeting: plan, hold, minute — whatever comes next"),
            on: ofMissions, .record),
        Act(
            .action, [.char("a")], Phrase("Action", "Action"),
            Phrase("Noter une action convenue", "Record an agreed action"), on: ofMissions, .record),
        Act(
            .addCheckpoint, [.char("N")], Phrase("Point", "Checkpoint"),
            Phrase(
                "Ajouter un point de validation à la mission", "Add a validation checkpoint to the mission"),
            on: ofMissions, .record),
        Act(
            .invoice, [.char("b")], Phrase("Facture", "Invoice"),
            Phrase("Facture reçue, ou payée", "Invoice received, or paid")
                .toFreelance("Noter votre facture", "Record your invoice"), on: ofMissions, .record),
        Act(
            .amend, [.char("A")], Phrase("Avenant", "Amendment"),
            Phrase(
                "Avenant à l'engagement signé : ce qui change, le prix, la fin",
                "Amend what was signed: what changes, the price, the end"), on: [.mission], .record),
        Act(
            .tick, [.char("x")], Phrase("Cocher", "Tick"),
            Phrase(
                "Cocher : action faite, réserve levée, engagement envoyé puis signé",
                "Tick: action done, reservation lifted, engagement sent, then signed"),
            on: ofMissions,
            .record),
        Act(
            .edit, [.char("e")], Phrase("Modifier", "Edit"),
            Phrase("Modifier dans un formulaire", "Edit in a form"), .record),
        Act(
            .editLong, [.char("E")], Phrase("Éditeur", "Editor"),
            Phrase("Écrire un long texte dans votre éditeur", "Write a long text in your editor"),
            on: [.mission, .meetings], .record),
        Act(
            .saveMinutes, [.char("i")], Phrase("Compte rendu", "Minutes"),
            Phrase("Rédiger le compte rendu", "Write the minutes"), on: [.mission, .meetings, .home], .record),
        Act(
            .shareMinutes, [.char("s")], Phrase("CR partagé", "Share minutes"),
            Phrase("Noter que le compte rendu a été partagé", "Record that the minutes were shared"),
            on: [.mission, .meetings, .home], .record),
        Act(
            .holdNow, [.char("I")], Phrase("Tenir", "Hold now"),
            Phrase(
                "Tenir la réunion maintenant : ordre du jour, minutes, décisions, actions",
                "Hold the meeting now: agenda, time, decisions, actions"),
            on: [.mission, .meetings, .home], .record),
        Act(
            .note, [.char("o")], Phrase("Note", "Note"),
            Phrase("Ajouter une note", "Add a note"), on: [.home, .board, .mission, .freelances, .timeline],
            .record),
    ]

}
