import Domain

/// Missions M1 to M3: one that teaches, one that stands in for a half-time job, one that is over.
extension Demonstration {
    private typealias Plan = MissionScript.Plan

    mutating func addM1() {
        var m = MissionScript("M1", lead: "Théo", freelance: "Noémie", in: self)
        m.create(
            -125, "Communication digitale et montée en compétence", .communication, "APPUI", start: -98,
            end: 42, estimate: 5900,
            purpose: "Que les personnes logées et les employeurs trouvent l'association.")
        m.settle(
            -112, .communication,
            heard: "« On va perdre le contact avec les gens. » Noémie anime, l'équipe publie.", .mix,
            why: "Former deux salariés avec une freelance : on garde la main dans six mois.")
        m.move(-120, .framing)
        m.brief(
            -114,
            [
                (.context, "L'association veut être trouvée par les personnes et par les employeurs."),
                (.objectives, "Deux salariés publient seuls chaque semaine d'ici six mois."),
                (.scopeIn, "Réseaux sociaux et lettre mensuelle."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(-112, every: 14, review: 5, more: [.channel: .text("Mél et visio, dossier partagé")])
        m.plan(
            -110,
            [
                Plan(
                    -77, 20, "Diagnostic et publics",
                    [
                        "*3 publics décrits avec leurs attentes", "*état des canaux chiffré et daté",
                        "priorités proposées (5 au plus)",
                    ]),
                Plan(
                    -49, 25, "Stratégie éditoriale",
                    [
                        "*calendrier de 12 semaines tenable en interne", "*messages relus par l'équipe",
                        "règles d'image et de consentement",
                    ]),
                Plan(
                    -14, 30, "Kit et 2 ateliers de transmission",
                    [
                        "*modèles modifiables remis (formats ouverts)", "*2 personnes formées, noms indiqués",
                        "*supports accessibles (contraste, sous-titres)",
                    ]),
                Plan(
                    28, 25, "Autonomie : 4 semaines tenues par l'équipe",
                    [
                        "*4 semaines de publications tenues par l'équipe", "*accès et mots de passe repris",
                        "mesure comparée au diagnostic",
                    ]),
            ])
        m.fund(-109, [("Département", 4000), ("Fonds propres", 1760)])
        m.move(-108, .sourcing)
        m.candidate("Noémie", -106, quote: 5760, days: 18)
        m.clearOfConflict(-105)
        m.score("Noémie", -105, skills: 4, availability: 3, knowledge: 4, Shown.noemie)
        m.transfer(-105, "Tenir le calendrier éditorial", to: "Théo", by: 2, done: -30)
        m.transfer(-105, "Monter et sous-titrer une courte vidéo", to: "Théo", by: 4)
        m.select(-104, reason: "Anime des ateliers et laisse des modèles ouverts.")
        m.sign(-103, .signedQuote, euros: 5760, days: 18)
        m.amend(-33, "Une séance de plus avec l'équipe, à prix égal", end: 42)
        m.objective(
            -113, "Deux salariés publient seuls chaque semaine", "semaines tenues par l'équipe", 4,
            "semaines",
            due: 28)
        m.move(-102, .ready)
        m.move(-98, .active)
        m.meeting(.kickoff, -96, .minuted(["2 salariés volontaires, jeudi libre de réunion"]))
        m.deliver(1, -80, "Diagnostic, 12 pages, et fiches des publics")
        m.answer(1, -74, .accepted, criteria: 3)
        for offset in [-82, -68, -54, -40, -26, -12] {
            m.meeting(.followUp, offset, .minuted([]), time: "14:00")
        }
        m.invoice(1, euros: 1152, issued: -72, due: -42, paid: -45)
        m.note(-60, "Les deux volontaires préfèrent le jeudi.")
        m.deliver(2, -50, "Calendrier éditorial de 12 semaines")
        m.answer(
            2, -43, .changesRequested, criteria: 3, unmet: [0],
            rework: ["calendrier trop dense pour deux personnes"])
        m.meeting(.review, -43, .minuted(["calendrier à deux publications par semaine"]), time: "11:00")
        m.deliver(2, -36, "Calendrier allégé : deux publications par semaine")
        m.answer(2, -31, .accepted, criteria: 3)
        m.invoice(2, euros: 1440, issued: -30, due: 0, paid: -6)
        m.action("Désigner la 2e personne", "Théo", agreed: -26, due: -15, done: -15)
        m.deliver(3, -16, "Modèles, supports et deux ateliers tenus")
        m.answer(
            3, -7, .acceptedWithReserves, criteria: 3, unmet: [2], comment: "très bon accueil de l'équipe",
            reserves: [("tutoriel vidéo à sous-titrer", "Noémie", 12)])
        m.action("Sous-titrer le tutoriel", "Noémie", agreed: -7, due: 12)
        m.invoice(3, euros: 1728, issued: -5, due: 25)
        m.meeting(
            .followUp, 3, .planned, title: "Point 7", time: "14:00",
            agenda: ["sous-titres du tutoriel", "quatre semaines d'autonomie"])
        self = m.demonstration
    }

    mutating func addM2() {
        var m = MissionScript("M2", lead: "Inès", freelance: "Yanis", in: self)
        m.create(
            -135, "Refonte du site, plutôt qu'un mi-temps", .web, "SILLONS", start: -90, end: 35,
            estimate: 9240, purpose: "Rendre l'adhésion simple, y compris pour qui est loin du numérique.")
        m.settle(
            -120, .web, heard: "« Qui mettra à jour ? » Deux personnes formées, prévu au dernier point.",
            .freelance, why: "40 jours par an, seuil d'équilibre 45,9 ; on recompare à 12 mois.")
        m.move(-125, .framing)
        m.brief(
            -118,
            [
                (.context, "Les adhérents ne trouvent ni les points de retrait ni le bulletin d'adhésion."),
                (.objectives, "Adhésion en ligne en moins de cinq minutes, sur mobile."),
                (.scopeIn, "Site public et formulaire d'adhésion."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(
            -116, every: 14, review: 10,
            more: [
                .rights: .text(RightsClause.licence.rawValue),
                .unit: .text(EngagementUnit.dayWithDeliverables.rawValue),
                .channel: .text("Visio et carnet de suivi partagé"),
            ])
        m.plan(
            -110,
            [
                Plan(
                    -70, 15, "Spécifications",
                    [
                        "*10 parcours au plus, par public", "*liste des contenus avec auteur et date",
                        "*hébergement et domaine décidés",
                    ]),
                Plan(
                    -45, 25, "Maquettes accessibles",
                    [
                        "*gabarits mobile et bureau", "*contrastes et navigation clavier prévus",
                        "*textes réels sur 2 pages",
                    ]),
                Plan(
                    14, 35, "Version de recette",
                    [
                        "*parcours de la liste réussis", "*aucun défaut bloquant ouvert",
                        "*mentions, cookies et formulaires conformes", "temps d'affichage mesuré",
                    ]),
                Plan(
                    33, 25, "Mise en ligne et transfert",
                    [
                        "*comptes administrateur et domaine aux mains de la structure",
                        "*sauvegarde restaurée une fois", "*2 personnes savent publier",
                        "documentation remise",
                    ]),
            ])
        m.fund(-106, [("Fonds propres", 9240)])
        m.move(-105, .sourcing)
        m.candidate("Yanis", -101, quote: 9240, days: 22)
        m.clearOfConflict(-99)
        m.score("Yanis", -99, skills: 4, availability: 3, knowledge: 3, Shown.yanis)
        m.select(-98, reason: "Références accessibles vérifiées, coopérative d'activité.")
        m.sign(-96, .tripartite, euros: 9240, days: 22)
        m.brief(-33, [(.scopeIn, "Site public, formulaire d'adhésion et page de dons.")])
        m.objective(
            -117, "Adhérer en ligne sans aide", "minutes pour adhérer, sur mobile", 5, "minutes", due: 33)
        m.move(-95, .ready)
        m.move(-90, .active)
        m.meeting(.kickoff, -88, .minuted(["Paulin est le relais d'Inès"]), plannedAt: -101)
        for offset in [-75, -61, -47] { m.meeting(.followUp, offset, .minuted([])) }
        m.deliver(1, -71, "Spécifications et arborescence")
        m.answer(1, -64, .accepted, criteria: 3)
        m.invoice(1, euros: 1386, issued: -60, due: -30, paid: -31)
        m.deliver(2, -44, "Maquettes mobile et bureau")
        m.answer(2, -33, .changesRequested, criteria: 3, unmet: [1], rework: ["contrastes insuffisants"])
        m.meeting(.review, -33, .minuted(["reprendre la palette"]), time: "16:00")
        m.deliver(2, -26, "Maquettes, palette revue")
        m.answer(2, -18, .changesRequested, criteria: 3, unmet: [1], rework: ["navigation clavier"])
        m.meeting(.review, -18, .minuted(["refaire l'essai au clavier ensemble"]), time: "16:00")
        m.reschedule(2, -18, to: -4, reason: "Second aller-retour sur la navigation au clavier.")
        m.action("Fournir les textes « Adhérer »", "Inès", agreed: -18, due: -8)
        m.action("Photos libres de droits", "Paulin", agreed: -18, due: 4)
        m.meeting(.followUp, 6, .planned, title: "Point technique", agenda: ["essai au clavier"])
        self = m.demonstration
    }

    mutating func addM3() {
        var m = MissionScript("M3", lead: "Théo", freelance: "Clémence", in: self)
        m.create(
            -270, "Campagne « Un toit, un atelier »", .crowdfunding, "APPUI", start: -238, end: -112,
            estimate: 6400, purpose: "Équiper l'atelier et deux logements.")
        m.move(-262, .framing)
        m.brief(
            -258,
            [
                (.context, "Un atelier et deux logements de transition à équiper."),
                (.objectives, "25 000 € collectés auprès de 300 donateurs."),
                (.scopeIn, "Préparation, campagne et remerciements."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(-256, every: 14, review: 5)
        m.plan(
            -254,
            [
                Plan(
                    -217, 25, "Stratégie",
                    [
                        "*objectif et palier chiffrés", "*liste du premier cercle ≥ 100 contacts",
                        "*frais et règles de la plateforme comparés",
                    ]),
                Plan(
                    -189, 25, "Page",
                    [
                        "*page relue par l'équipe et un usager", "*coût des contreparties calculé",
                        "kit de relais pour bénévoles",
                    ]),
                Plan(
                    -161, 25, "Premier cercle",
                    [
                        "*cible de premier cercle (fixée au cadrage) atteinte ou plan de relance",
                        "*calendrier de relances tenu", "réponses aux donateurs sous 48 h",
                    ]),
                Plan(
                    -119, 25, "Bilan donateurs",
                    [
                        "*montant et nombre de donateurs établis", "*remerciements envoyés",
                        "*fichier donateurs remis, copie détruite chez le freelance",
                    ]),
            ])
        m.fund(-253, [("Département", 3000), ("Fonds propres", 3080)])
        m.settle(
            -256, .crowdfunding, heard: "« Demander de l'argent gêne. » Le bureau ouvre le premier cercle.",
            .freelance, why: "Une campagne par an : le métier ne s'apprend pas pour si peu.")
        m.move(-252, .sourcing)
        m.candidate("Clémence", -248, quote: 6080, days: 16)
        m.clearOfConflict(-246)
        m.score("Clémence", -246, skills: 4, availability: 3, knowledge: 3, Shown.clemence)
        m.select(-245, reason: "Trois campagnes associatives menées, honoraires fixes.")
        m.sign(-243, .serviceContract, euros: 6080, days: 16)
        m.objective(
            -257, "Équiper l'atelier et deux logements", "montant collecté", 25_000, "euros", due: -119,
            result: (27_480, -106))
        m.move(-242, .ready)
        m.move(-238, .active)
        m.meeting(.kickoff, -236, .minuted(["le bureau ouvre le premier cercle"]))
        for offset in [-224, -210, -196, -182, -168, -154, -140, -126] {
            m.meeting(.followUp, offset, .minuted([]))
        }
        m.meeting(.strategic, -170, .minuted(["ouvrir la page après quarante dons promis"]), time: "18:00")
        m.deliver(1, -219, "Stratégie et choix de la plateforme")
        m.answer(1, -215, .accepted, criteria: 3)
        m.deliver(2, -190, "Page de campagne, première version")
        m.answer(
            2, -186, .changesRequested, criteria: 3, unmet: [0], rework: ["texte à relire par un usager"])
        m.deliver(2, -182, "Page relue")
        m.answer(2, -179, .accepted, criteria: 3)
        m.deliver(3, -162, "Premier cercle : 40 % du montant en six jours")
        m.answer(3, -158, .accepted, criteria: 3)
        m.deliver(4, -118, "Bilan : 27 480 €, 341 donateurs")
        m.answer(4, -114, .accepted, criteria: 3, comment: "109,9 % de l'objectif")
        m.invoice(1, euros: 1520, issued: -214, due: -184, paid: -190)
        m.invoice(2, euros: 1520, issued: -178, due: -148, paid: -152)
        m.invoice(3, euros: 1520, issued: -157, due: -127, paid: -130)
        m.invoice(4, euros: 1520, issued: -113, due: -104, paid: -105)
        m.action("Remercier les donateurs", "Théo", agreed: -126, due: -115, done: -116)
        m.meeting(.wrapUp, -108, .agreed(["réengager Clémence pour la prochaine campagne"]))
        m.move(-110, .closing)
        let shared = m.day(-106)
        m.close(
            -106,
            [
                .purposeEffect: .text(
                    "L'atelier et deux logements sont équipés, 341 donateurs restent proches."),
                .valuesKept: .text(ValuesKept.yes.rawValue), .whatWorked: .text("Des décisions rapides."),
                .toImprove: .text("Notre page, relue trop tard."),
                .skillsGained: .text("Tenir un premier cercle de donateurs."),
                .feedbackAsked: .day(shared),
                .feedback: .text("Attentes claires, paiement à temps ; relire la page plus tôt."),
                .reviewShared: .day(shared), .thanks: .day(shared),
                .handover: .texts(HandoverStep.allCases.map(\.rawValue)),
                .again: .text(Again.yes.rawValue), .againWhy: .text("Pour la prochaine campagne."),
                .lesson: .text(
                    "Appeler le premier cercle avant d'ouvrir la page : 40 % du montant en 6 jours."),
            ])
        m.move(-104, .closed)
        self = m.demonstration
    }
}
