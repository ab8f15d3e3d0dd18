import Domain

/// Missions M7 to M12: one paused, one about to start, and those before.
extension Demonstration {
    private typealias Plan = MissionScript.Plan

    mutating func addM7() {
        var m = MissionScript("M7", lead: "Jeanne", freelance: "Pauline", in: self)
        m.create(
            -85, "Facturation et relances", .administration, "FIL", start: -63, end: 60, estimate: 5200,
            purpose: "Une trésorerie saine pour garder les postes d'insertion.")
        m.move(-80, .framing)
        m.brief(
            -76,
            [
                (.context, "Les impayés de plus de trente jours pèsent sur la trésorerie."),
                (.objectives, "Ramener les impayés de 42 à 20 jours."),
                (.scopeIn, "Procédure, tri et relances ; aucune écriture comptable."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(
            -74, every: 14, review: 10,
            more: [
                .freeSchedule: .flag(false), .freePlace: .flag(false),
                .unit: .text(EngagementUnit.time.rawValue), .changeRule: .text(ChangeRule.none.rawValue),
                .rounds: .number(1), .channel: .text("Mardi sur site"),
            ])
        m.plan(
            -72,
            [
                Plan(
                    -44, 40, "Procédure de relance",
                    [
                        "*procédure écrite, essayée sur cinq dossiers",
                        "*limite avec le cabinet comptable écrite",
                    ]),
                Plan(
                    -18, 35, "Tri et relance des impayés",
                    [
                        "*liste des impayés > 30 jours complète et datée",
                        "*trois relances types validées par la direction",
                        "*aucune écriture comptable passée par la prestataire", "tableau de suivi partagé",
                    ]),
                Plan(
                    46, 25, "Passation et tableau de bord",
                    ["*une personne interne tient la procédure seule", "*accès retirés"]),
            ])
        m.fund(-71, [("Fonds propres", 5200)])
        m.settle(
            -74, .administration, heard: "« Et nos mots de passe ? » Accès nommés, retirés à la fin.",
            .freelance, why: "Un trimestre d'appui, puis une personne interne tient la procédure.")
        m.move(-70, .sourcing)
        m.candidate("Pauline", -69, quote: 5200, days: 20)
        m.clearOfConflict(-69)
        m.score("Pauline", -69, skills: 3, availability: 4, knowledge: 2, Shown.pauline)
        m.select(-68, reason: "Disponible tout de suite, connaît le logiciel.")
        m.sign(-65, .engagementLetter, euros: 5200, days: 20)
        m.objective(
            -75, "Les impayés reviennent plus vite", "délai moyen d'encaissement", 20, "jours", due: 46)
        let papers = "Attestation demandée à l'Urssaf, réponse attendue ; démarrage limité au point 1."
        m.move(-64, .ready, by: "Solange", despite: papers)
        m.move(-63, .active, by: "Solange", despite: papers)
        m.meeting(.kickoff, -61, .minuted(["les relances partent sous le nom de l'entreprise"]))
        m.meeting(.followUp, -47, .minuted([]))
        m.meeting(.followUp, -33, .minuted([]))
        m.deliver(1, -46, "Procédure de relance, 4 pages", via: .inPerson)
        m.answer(1, -42, .accepted, criteria: 2)
        m.invoice(1, euros: 2080, issued: -40, due: -10, paid: -12)
        m.deliver(2, -21, "Liste triée et trois relances types")
        m.contact(-20, .call, "Livraison bien reçue, réponse à venir.")
        m.move(-12, .paused, reason: "Changement de logiciel de facturation", resume: 16)
        self = m.demonstration
    }

    mutating func addM8() {
        var m = MissionScript("M8", lead: "Théo", freelance: "Estelle", in: self)
        m.create(
            -40, "Dossier FSE+ insertion", .grant, "APPUI", start: 4, end: 94, estimate: 5200,
            purpose: "Financer l'accompagnement de quarante personnes.")
        m.move(-36, .framing)
        m.brief(
            -32,
            [
                (.context, "L'appel à projets ferme dans deux mois."),
                (.objectives, "Un dossier déposé trois jours ouvrés avant la clôture."),
                (.scopeIn, "Note, dossier, dépôt et réponses au financeur."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
                (.validation, "Critères écrits par point, réponse dans le délai du cadre."),
            ])
        m.frame(-30, every: 14, review: 5)
        m.plan(
            -28,
            [
                Plan(
                    14, 20, "Note d'opportunité",
                    [
                        "*éligibilité point par point", "*avis « on y va / non » de la direction",
                        "risques (trésorerie, report) chiffrés",
                    ]),
                Plan(
                    31, 35, "Dossier v1",
                    [
                        "*budget équilibré, cofinancements nommés", "*3 indicateurs mesurables",
                        "*relu par l'équipe projet",
                    ]),
                Plan(
                    45, 30, "Dépôt",
                    [
                        "*accusé de dépôt avant l'échéance (visée : 3 jours ouvrés avant)",
                        "*toutes les pièces", "copie remise",
                    ]),
                Plan(
                    90, 15, "Réponses au financeur",
                    [
                        "*questions traitées", "*tableau de suivi et des pièces à garder remis",
                        "date du compte rendu notée",
                    ]),
            ])
        m.fund(-26, [("Fonds propres", 5160)])
        m.settle(
            -30, .grant, heard: "« Encore des tableaux. » Les pièces sont listées une fois pour toutes.",
            .freelance, why: "Personne ici n'a déposé de dossier européen.")
        m.move(-25, .sourcing)
        m.candidate("Estelle", -19, quote: 5160, days: 12)
        m.clearOfConflict(-17)
        m.score("Estelle", -17, skills: 4, availability: 3, knowledge: 4, Shown.estelle)
        m.select(-16, reason: "Quatre dossiers FSE+ retenus, honoraires fixes.")
        m.sign(-11, .serviceContract, euros: 5160, days: 12)
        m.objective(-31, "Un dossier complet déposé à temps", "jours ouvrés d'avance", 3, "jours", due: 45)
        m.meeting(.kickoff, 9, .planned, plannedAt: -12)
        m.move(-10, .ready)
        self = m.demonstration
    }

    /// Missions that have not found their freelance, and one that never will.
    mutating func addEarlyMissions() {
        var m9 = MissionScript("M9", lead: "Jeanne", in: self)
        m9.create(
            -30, "Suivi d'atelier numérique", .digital, "FIL", start: 30, estimate: 9600,
            purpose: "Des tâches plus claires pour les salariés en parcours.")
        m9.move(-26, .framing)
        m9.brief(
            -22,
            [
                (.context, "Le suivi des pièces se fait sur papier et se perd."),
                (.objectives, "Retrouver une pièce en moins d'une minute."),
                (.scopeIn, "Suivi d'atelier, sans toucher à la paie."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
                (.budget, "Prix au livrable, paiement à trente jours après chaque point validé."),
                (.values, "Intérêt pour la mission sociale, formats ouverts, transmission à l'équipe."),
            ])
        m9.fund(-21, [("Région", 8000)])
        m9.move(-20, .sourcing, despite: "Le déroulé de la validation se décide avec l'atelier.")
        m9.objective(
            -21, "Une pièce se retrouve aussitôt", "secondes pour retrouver une pièce", 60, "secondes",
            due: 120)
        m9.candidate("Karim", -14, quote: 9600, days: 20)
        m9.candidate("Yanis", -12, quote: 8400, days: 20)
        m9.candidate("Hugo", -4)
        m9.score("Karim", -9, skills: 4, availability: 2, knowledge: 2, Shown.karim)
        m9.score("Yanis", -8, skills: 3, availability: 3, knowledge: 3, Shown.yanisInTheWorkshop)
        self = m9.demonstration

        var m10 = MissionScript("M10", lead: "Inès", in: self)
        m10.create(
            -48, "Stratégie financière à 3 ans", .finance, "SILLONS", start: 60, estimate: 6000,
            purpose: "Que la coopérative tienne trois ans devant elle.")
        m10.move(-44, .framing)
        m10.brief(
            -38,
            [
                (.context, "Le plan à trois ans est demandé par la banque."),
                (.objectives, "Trois scénarios, dont un prudent."),
                (.scopeIn, "Trésorerie et financement."),
                (.deliverables, "Un livrable par point de validation, fichiers sources compris."),
                (.calendar, "Dates des points de validation ; glissement libre de cinq jours ouvrés."),
            ])
        self = m10.demonstration

        var m11 = MissionScript("M11", lead: "Théo", in: self)
        m11.create(-6, "Festival des métiers", .project, "APPUI", start: 120, estimate: 12000)
        self = m11.demonstration

        var m12 = MissionScript("M12", lead: "Jeanne", in: self)
        m12.create(-130, "Photos des produits", .other, "FIL", estimate: 1800)
        m12.move(-112, .dropped, reason: "Samira, formée en interne, reprend le sujet")
        self = m12.demonstration
    }
}
