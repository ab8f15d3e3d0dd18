import Domain

/// Missions M4 to M6: one that closes, one in trouble through our own fault, one that ran before the tool.
extension Demonstration {
    private typealias Plan = MissionScript.Plan

    mutating func addM4() {
        var m = MissionScript("M4", lead: "Jeanne", freelance: "Rémi", in: self)
        m.create(
            -175, "Nouvelle identité visuelle", .identity, "FIL", start: -147, end: -7, estimate: 5000,
            purpose: "Vendre ce que fabriquent les salariés en parcours.")
        m.move(-170, .framing)
        m.brief(
            -166,
            [
                (.context, "L'atelier change de clientèle et n'est plus reconnu."),
                (.objectives, "Une identité lisible sur étiquette et sur camion."),
                (.scopeIn, "Marque, charte, fichiers et droits."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(
            -164, every: 21, review: 10, more: [.rights: .text(RightsClause.transfer.rawValue)])
        m.plan(
            -162,
            [
                Plan(
                    -124, 20, "Plateforme de marque",
                    [
                        "*mission sociale dite en une phrase", "*3 valeurs illustrées",
                        "salariés en parcours associés",
                    ]),
                Plan(
                    -82, 30, "Pistes créatives",
                    [
                        "*3 pistes présentées sur 2 usages réels", "*lisibles en noir et blanc",
                        "avis recueillis auprès de 5 personnes",
                    ]),
                Plan(
                    -28, 30, "Charte et fichiers",
                    [
                        "*fichiers vectoriels et web remis", "*contrastes conformes (texte 4,5:1)",
                        "*guide de 8 pages au plus",
                    ]),
                Plan(
                    -9, 20, "Cession des droits et sources",
                    [
                        "*droits cédés écrits : chacun, étendue, destination, lieu, durée",
                        "*sources et polices listées avec licences",
                        "antériorité du nom vérifiée par la structure",
                    ]),
            ])
        m.fund(-161, [("Fonds propres", 4900)])
        m.settle(
            -164, .identity,
            heard: "« Ne touchez pas au fil rouge. » Il reste ; l'atelier choisit les photos.",
            .freelance, why: "Une identité se refait tous les dix ans.")
        m.move(-160, .sourcing)
        m.candidate("Rémi", -157, quote: 4900, days: 14)
        m.clearOfConflict(-155)
        m.score("Rémi", -155, skills: 4, availability: 2, knowledge: 3, Shown.remi)
        m.select(-154, reason: "A dessiné pour deux entreprises d'insertion.")
        m.sign(-152, .signedQuote, euros: 4900, days: 14)
        m.objective(
            -165, "L'atelier est reconnu par ses clients", "clients qui citent la marque sur 10", 7,
            "clients",
            due: 60)
        m.move(-150, .ready)
        m.move(-147, .active)
        m.meeting(.kickoff, -145, .minuted(["les salariés en parcours choisissent les photos"]))
        m.meeting(.review, -133, .minuted(["garder le fil rouge"]), title: "Atelier de marque")
        m.deliver(1, -126, "Plateforme de marque")
        m.answer(1, -122, .accepted, criteria: 3)
        m.invoice(1, euros: 980, issued: -120, due: -90, paid: -95)
        m.meeting(.review, -108, .minuted([]))
        m.deliver(2, -95, "Trois pistes")
        m.answer(
            2, -90, .changesRequested, criteria: 3, unmet: [1], rework: ["piste 2 illisible en noir et blanc"]
        )
        m.deliver(2, -80, "Pistes revues")
        m.answer(2, -76, .accepted, criteria: 3)
        m.invoice(2, euros: 1470, issued: -74, due: -44, paid: -50)
        m.meeting(.followUp, -60, .minuted([]))
        m.meeting(.followUp, -43, .minuted([]))
        m.deliver(3, -30, "Charte de 8 pages et fichiers")
        m.answer(
            3, -24, .acceptedWithReserves, criteria: 3, comment: "charte claire",
            reserves: [("versions à fort contraste", "Rémi", -10)])
        m.invoice(3, euros: 1470, issued: -20, due: 10, paid: -8)
        m.deliver(4, -12, "Contrat de cession et sources")
        m.answer(4, -7, .accepted, criteria: 3)
        m.move(
            -6, .closing,
            despite: "Vu avec Solange : réserve mineure, fichiers annoncés ; bilan déjà calé.")
        m.invoice(4, euros: 980, issued: -6, due: 24)
        m.meeting(.wrapUp, 6, .planned, title: "Bilan partagé")
        self = m.demonstration
    }

    mutating func addM5() {
        var m = MissionScript("M5", lead: "Inès", freelance: "Dominique", in: self)
        m.create(
            -115, "Modèle économique et mesure d'impact", .strategy, "SILLONS", start: -77, end: 49,
            estimate: 7800, purpose: "Tenir des prix justes pour les producteurs et les adhérents.")
        m.move(-110, .framing)
        m.brief(
            -105,
            [
                (.context, "La coopérative dépend à 60 % d'une seule subvention."),
                (.objectives, "Trois scénarios chiffrés discutés en conseil."),
                (.scopeIn, "Modèle économique et indicateurs d'impact."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(
            -100, every: 21, review: 10,
            more: [
                .unit: .text(EngagementUnit.dayWithDeliverables.rawValue),
                .meetingPlan: .texts([MeetingKind.kickoff, .strategic].map(\.rawValue)),
            ])
        m.plan(
            -98,
            [
                Plan(
                    -56, 25, "Diagnostic partagé",
                    ["*10 entretiens ou plus, dont usagers", "*constats relus par l'équipe"]),
                Plan(
                    -13, 30, "Scénarios de modèle",
                    [
                        "*3 scénarios chiffrés sur 3 ans", "*effet de chacun sur la mission sociale",
                        "conditions de réussite",
                    ]),
                Plan(21, 20, "Tableau d'impact", []),
                Plan(45, 25, "Feuille de route votée en CA", []),
            ])
        m.fund(-96, [("Fondation", 5000), ("Fonds propres", 2800)])
        m.move(-95, .sourcing, despite: "L'objectif se fixe avec l'intervenant, au premier atelier.")
        m.candidate("Dominique", -91, quote: 7800, days: 12)
        m.score("Dominique", -89, skills: 4, availability: 2, knowledge: 4, Shown.dominique)
        m.clearOfConflict(-89, decidedBy: "CA, séance de printemps, point 6 : Dominique ne siège plus")
        m.select(-88, reason: "Connaît les coopératives alimentaires.")
        m.sign(-82, .engagementLetter, euros: 7800, days: 12)
        m.move(-80, .ready, despite: "Les critères des points 3 et 4 viendront après le diagnostic.")
        m.move(-77, .active)
        m.meeting(.kickoff, -75, .minuted(["dix entretiens, dont quatre usagers"]), minutes: 180)
        m.contact(-58, .call, "Diagnostic presque prêt.")
        m.deliver(1, -58, "Diagnostic partagé, 11 entretiens")
        m.answer(1, -52, .accepted, criteria: 2)
        m.invoice(1, euros: 1950, issued: -49, due: -19)
        m.meeting(.strategic, -40, .held, title: "Atelier scénarios", time: "09:30", minutes: 420)
        m.action("Transmettre les comptes N-1", "Inès", agreed: -40, due: -30)
        m.meeting(.followUp, -20, .planned, title: "Point d'étape", minutes: 240)
        m.meeting(.strategic, 27, .planned, title: "Arbitrage en CA", time: "14:00", minutes: 270)
        self = m.demonstration
    }

    /// It ran before the tool did: imported as active, its history typed afterwards.
    mutating func addM6() {
        var m = MissionScript("M6", lead: "Théo", freelance: "Lucie", in: self)
        let script = m
        add(-30, by: "Maëlle", creates: [0: "M6"]) { names in
            var fields = script.fields(
                "Graphisme de l'année et comité communication", .graphics, "APPUI", names, start: -255,
                end: 110)
            fields.set(.freelance, .id(names["Lucie"]))
            return [.importMission(fields, at: .active, day: script.demonstration.day(-255))]
        }
        m = MissionScript("M6", lead: "Théo", freelance: "Lucie", in: self)
        m.recordedFrom = -30
        m.select(-30, reason: "Partenaire habituelle, reconduite chaque année par le comité.")
        m.brief(
            -30,
            [
                (.context, "Trois lieux, une seule voix : affiches, dépliants, lettre."),
                (.scopeIn, "Supports imprimés et réseaux de l'année."),
                (.calendar, "Un lot par trimestre."),
            ])
        m.frame(
            -30, every: 28, review: 5,
            more: [
                .unit: .text(EngagementUnit.dayWithDeliverables.rawValue),
                .meetingPlan: .texts([MeetingKind.kickoff, .strategic].map(\.rawValue)),
                .paidByCheckpoint: .flag(false),
            ])
        m.plan(
            -30,
            [
                Plan(
                    -165, 25, "Lot 1",
                    [
                        "*demandes du trimestre livrées ou reportées d'un commun accord",
                        "*fichiers sources remis", "délai moyen ≤ 8 jours ouvrés",
                    ]),
                Plan(
                    -75, 25, "Lot 2",
                    ["*même liste", "*cohérence avec la vision du comité com", "ajustement du volume décidé"]),
                Plan(12, 25, "Lot 3", []),
                Plan(102, 25, "Lot 4", []),
            ])
        m.sign(-262, .purchaseOrder, euros: 8160, days: 24)
        m.fund(-30, [("Fonds propres", 8160)])
        m.deliver(1, -166, "Affiches et dépliants du trimestre")
        m.answer(1, -163, .accepted, criteria: 3)
        m.invoice(1, euros: 2040, issued: -160, due: -130, paid: -132)
        m.deliver(2, -77, "Lettre, affiches et gabarit commun")
        m.answer(2, -75, .accepted, criteria: 3)
        m.invoice(2, euros: 2040, issued: -72, due: -42, paid: -35)
        for (offset, decision) in [
            (-240, "un comité par trimestre"), (-180, "une ligne pour les deux lieux"),
            (-120, "photos d'usagers avec accord écrit"), (-60, "Lucie propose un gabarit commun"),
        ] {
            m.meeting(.strategic, offset, .minuted([decision]), title: "Comité communication", time: "12:30")
        }
        for offset in [-228, -200, -172, -144, -116, -88, -47, -20] { m.contact(offset, .call) }
        m.action("Envoyer les temps forts", "Théo", agreed: -20, due: 4)
        m.meeting(.strategic, 10, .planned, title: "Comité 5", time: "12:30")
        self = m.demonstration
    }
}
