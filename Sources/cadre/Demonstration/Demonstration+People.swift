import Domain

extension Demonstration {
    mutating func addPeople() {
        // The first line makes the first organisation and the member who writes all that follows.
        add(-760, by: nil, creates: [0: "APPUI", 1: "Maëlle"]) { _ in
            [
                .create(
                    .organisation,
                    Self.organisation(
                        "Association Reprise d'Appui", "APPUI", .association, .none, "00000011700010",
                        "Retour à l'emploi de personnes sortant de la rue")),
                .create(.member, Self.member("Maëlle Kerbrat", "coordinatrice", [.coordination])),
            ]
        }
        add(-760, by: "Maëlle", creates: [0: "SILLONS", 1: "FIL"]) { _ in
            [
                .create(
                    .organisation,
                    Self.organisation(
                        "Les Sillons Partagés", "SILLONS", .scic, .full, "00000012500013",
                        "Nourrir la vallée à prix juste")),
                .create(
                    .organisation,
                    Self.organisation(
                        "Brin-de-Fil", "FIL", .workIntegration, .full, "00000013300017",
                        "Former et embaucher par la couture")),
            ]
        }
        let others: [(String, String, String, [Role])] = [
            ("Bruno", "Bruno Zeller", "directeur", [.signatory]),
            ("Aïcha", "Aïcha Belkacem", "trésorière bénévole", [.treasurer]),
            ("Théo", "Théo Lanvin", "chargé de communication", [.lead]),
            ("Inès", "Inès Haddad", "directrice", [.signatory, .lead]),
            ("Paulin", "Paulin Roche", "animateur, relais", [.lead]),
            ("Solange", "Solange Vautrin", "directrice", [.signatory]),
            ("Jeanne", "Jeanne Tissot", "responsable d'atelier", [.lead]),
            ("Marc", "Marc Olivet", "financeur invité", [.reader]),
        ]
        for (label, name, function, roles) in others {
            add(-760, by: "Maëlle", creates: [0: label]) { _ in
                [.create(.member, Self.member(name, function, roles))]
            }
        }
    }

    private static func organisation(
        _ name: String, _ short: String, _ form: LegalForm, _ vat: VATStatus, _ siret: String,
        _ purpose: String
    ) -> Fields {
        [
            .name: .text(name), .shortName: .text(short), .legalForm: .text(form.rawValue),
            .vatStatus: .text(vat.rawValue), .siret: .text(siret), .purpose: .text(purpose),
            .yearEnd: .text("12-31"),
        ]
    }

    private static func member(_ name: String, _ function: String, _ roles: [Role]) -> Fields {
        [.name: .text(name), .function: .text(function), .roles: .texts(roles.map(\.rawValue))]
    }

    mutating func addFreelances() {
        freelance(
            "Noémie", "Noémie Garrel", -130, .micro, .franchise293B, 320, ["communication", "ateliers"],
            .recommendation, [.communication], "Transmet volontiers.")
        freelance(
            "Yanis", "Yanis Boudjema", -140, .cae, .standard20, 420, ["web", "accessibilité"], .cae, [.web],
            "Facturé par Coop'Élan ; convention tripartite.", billedBy: "Coop'Élan, 00000120600010")
        freelance(
            "Clémence", "Clémence Ott", -280, .micro, .franchise293B, 380, ["collecte", "crowdfunding"],
            .essPlatform, [.crowdfunding])
        freelance(
            "Rémi", "Rémi Castaing", -180, .artistAuthor, .franchise293B, 350, ["identité", "typographie"],
            .network, [.identity], "Contribution diffuseur à vérifier.")
        freelance(
            "Dominique", "Dominique Arnoux", -120, .sasu, .standard20, 650, ["modèle économique", "impact"],
            .network, [.strategy])
        freelance(
            "Lucie", "Lucie Feray", -620, .micro, .franchise293B, 340, ["graphisme"], .recommendation,
            [.graphics], "Relation depuis presque deux ans.", more: [.since: .day(day(-620))])
        freelance(
            "Pauline", "Pauline Weiss", -90, .micro, .franchise293B, 260, ["administration"], .spontaneous,
            [.administration])
        freelance(
            "Karim", "Karim Ould-Saïd", -25, .portage, .standard20, 480, ["digitalisation"], .platform,
            [.digital])
        freelance(
            "Estelle", "Estelle Marchetti", -50, .eurl, .standard20, 430, ["subventions"], .network, [.grant])
        freelance(
            "Gaël", "Gaël Tréhin", -45, .eurl, .standard20, 600, ["finances"], .recommendation, [.finance])
        freelance(
            "Hugo", "Hugo Perrin", -25, .ei, .standard20, 450, ["digitalisation"], .platform, [.digital])
        freelance(
            "Sabrina", "Sabrina Kessler", -740, .micro, .franchise293B, 360, ["collecte"], .essPlatform,
            [.crowdfunding], "Non retenue pour une campagne.",
            more: [.lastContact: .day(day(-735))])
        addPapers()
    }

    /// Issued and received on those days; whose freelance was not known yet is received when they are.
    private mutating func addPapers() {
        let papers: [(String, DocumentKind, issued: Int, received: Int)] = [
            ("Noémie", .vigilance, -110, -110), ("Noémie", .registration, -110, -110),
            ("Yanis", .vigilance, -120, -120), ("Clémence", .vigilance, -245, -245),
            ("Dominique", .vigilance, -172, -90), ("Lucie", .vigilance, -260, -260),
            ("Lucie", .vigilance, -80, -80), ("Estelle", .vigilance, -15, -15),
        ]
        for (label, kind, issued, received) in papers {
            let (issued, verified) = (day(issued), day(received))
            add(received, by: "Maëlle") { names in
                [
                    .record(
                        document: [
                            .documentKind: .text(kind.rawValue), .issued: .day(issued),
                            .verified: .day(verified), .verifiedHow: .text("code de sécurité"),
                        ], of: names[label])
                ]
            }
        }
    }

    mutating func addFundings() {
        let fundings: [(String, String, FundingKind, Int, Fields)] = [
            (
                "Département", "Département — insertion", .publicGrant, 30_000,
                [
                    .start: .day(day(-330)), .end: .day(day(10)),
                    .reportDue: .day(day(24)),
                ]
            ),
            (
                "Région", "Région — transformation numérique", .publicGrant, 8_000,
                [.quotesNeeded: .number(3)]
            ),
            (
                "Fondation", "Fondation Horizon Commun", .foundation, 5_000,
                [.start: .day(day(-90)), .end: .day(day(200))]
            ),
            ("Fonds propres", "Fonds propres", .ownFunds, 0, [:]),
        ]
        for (label, name, kind, euros, more) in fundings {
            var fields: Fields = [.name: .text(name), .fundingKind: .text(kind.rawValue)]
            if euros > 0 { fields.set(.amount, .number(euros * 100)) }
            for entry in more.entries { fields.set(entry.field, entry.value) }
            add(-330, by: "Maëlle", creates: [0: label]) { _ in [.create(.funding, fields)] }
        }
    }

    private mutating func freelance(
        _ label: String, _ name: String, _ offset: Int, _ form: BusinessForm, _ vat: VATRegime, _ rate: Int,
        _ skills: [String], _ source: Source, _ categories: [Category], _ note: String? = nil,
        billedBy: String? = nil, more: Fields = [:]
    ) {
        var fields: Fields = [
            .name: .text(name), .businessForm: .text(form.rawValue), .vatRegime: .text(vat.rawValue),
            .dayRate: .number(rate * 100), .skills: .texts(skills), .source: .text(source.rawValue),
            .categories: .texts(categories.map(\.rawValue)),
            .email: .text("\(label.lowercased())@example.org"),
        ]
        for entry in more.entries { fields.set(entry.field, entry.value) }
        if let note { fields.set(.values, .text(note)) }
        if let billedBy { fields.set(.billedBy, .text(billedBy)) }
        add(offset, by: "Maëlle", creates: [0: label]) { _ in [.create(.freelance, fields)] }
    }
}
