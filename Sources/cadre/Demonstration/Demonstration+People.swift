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
            [.graphics], "Relation depuis presque deux ans.")
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
            [.crowdfunding], "Non retenue pour la campagne ; dernier échange à cette date.")
    }

    private mutating func freelance(
        _ label: String, _ name: String, _ offset: Int, _ form: BusinessForm, _ vat: VATRegime, _ rate: Int,
        _ skills: [String], _ source: Source, _ categories: [Category], _ note: String? = nil,
        billedBy: String? = nil
    ) {
        var fields: Fields = [
            .name: .text(name), .businessForm: .text(form.rawValue), .vatRegime: .text(vat.rawValue),
            .dayRate: .number(rate * 100), .skills: .texts(skills), .source: .text(source.rawValue),
            .categories: .texts(categories.map(\.rawValue)),
            .email: .text("\(label.lowercased())@example.org"),
        ]
        if let note { fields.set(.values, .text(note)) }
        if let billedBy { fields.set(.billedBy, .text(billedBy)) }
        add(offset, by: "Maëlle", creates: [0: label]) { _ in [.create(.freelance, fields)] }
    }
}
