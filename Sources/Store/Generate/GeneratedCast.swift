import Domain

/// Who appears in a generated workspace, and the words they use.
struct GeneratedCast {
    var members: [EntityID] = []
    var organisations: [EntityID] = []
    var freelances: [EntityID] = []
    private var pending: [Entity.Kind] = []

    /// Lines that introduce everybody: members, organisations, freelances.
    mutating func people(_ count: Int, _ random: inout GeneratorRandom) -> [[Event]] {
        var lines: [[Event]] = []
        for place in 0..<max(3, min(count, 40)) { lines.append([member(place, &random)]) }
        for place in 0..<max(1, count) { lines.append([organisation(place, &random)]) }
        for _ in 0..<max(2, count * 2) { lines.append([freelance(&random)]) }
        pending =
            Array(repeating: .member, count: max(3, min(count, 40)))
            + Array(repeating: .organisation, count: max(1, count))
            + Array(repeating: .freelance, count: max(2, count * 2))
        pending.reverse()
        return lines
    }

    /// The line that the last event went into: what it created has that name.
    mutating func note(_ line: LineID) {
        let id = EntityID(line: line, place: 0)
        switch pending.popLast() {
        case .member: members.append(id)
        case .organisation: organisations.append(id)
        default: freelances.append(id)
        }
    }

    private func member(_ place: Int, _ random: inout GeneratorRandom) -> Event {
        let roles: [String] = place == 0 ? ["coordination", "lead", "signatory"] : ["lead"]
        return Event(
            .created(
                .member,
                [
                    .name: .text(Self.name(&random)), .function: .text("Chargée de mission"),
                    .roles: .texts(roles), .email: .text("equipe\(place)@trois-rives.example"),
                ]))
    }

    private func organisation(_ place: Int, _ random: inout GeneratorRandom) -> Event {
        let name = "\(random.of(Self.bodies)) \(random.of(Self.places)) \(place + 1)"
        return Event(
            .created(
                .organisation,
                [
                    .name: .text(name), .shortName: .text("ORG\(place + 1)"),
                    .legalForm: .text(random.of(LegalForm.allCases).rawValue),
                    .purpose: .text(Self.sentence(12, &random)),
                ]))
    }

    private func freelance(_ random: inout GeneratorRandom) -> Event {
        Event(
            .created(
                .freelance,
                [
                    .name: .text(Self.name(&random)),
                    .businessForm: .text(random.of(BusinessForm.allCases).rawValue),
                    .skills: .texts([random.of(Self.nouns), random.of(Self.nouns)]),
                    .dayRate: .number(25_000 + 1000 * random.below(40)), .town: .text(random.of(Self.places)),
                ]))
    }
}

extension GeneratedCast {
    static func name(_ random: inout GeneratorRandom) -> String {
        "\(random.of(first)) \(random.of(last))\(random.of(endings))"
    }

    static func sentence(_ words: Int, _ random: inout GeneratorRandom) -> String {
        var text = random.of(openings)
        for _ in 1..<max(2, words) {
            text += " "
            text += random.of(nouns)
        }
        return text + "."
    }

    private static let first = [
        "Amélie", "Bénédicte", "Chloé", "Driss", "Élodie", "Fatou", "Gaël", "Hélène", "Inès", "Joëlle",
        "Kévin",
        "Loïc", "Maëlle", "Noémie", "Océane", "Pénélope", "Quentin", "Rémi", "Sébastien", "Théo", "Ulysse",
        "Zoé",
    ]
    private static let last = [
        "Lefèvre", "Garnier", "Benoît", "Le Goff", "Martín", "N'Diaye", "Château", "Dubois", "Müller",
        "Nguyen",
        "Picard", "Rousseau", "Sœur", "Vasseur",
    ]
    private static let endings = ["", "", "-Roux", "-Petit", "-Noël", "-Mercier"]
    private static let bodies = [
        "Régie de quartier", "Coopérative", "Maison", "Chantier d'insertion", "Fédération",
    ]
    private static let places = [
        "Saint-Étienne", "Nîmes", "Besançon", "Orléans", "Évreux", "Mâcon", "Colmar", "Lannion", "Sète",
        "Vénissieux",
    ]
    private static let openings = [
        "Revoir", "Préparer", "Écrire", "Relire", "Partager", "Vérifier", "Présenter",
    ]
    static let nouns = [
        "site", "affiche", "œuvre", "budget", "calendrier", "réunion", "charte", "maquette", "texte",
        "accueil",
        "dossier", "subvention", "bénévoles", "assemblée", "logo", "enquête", "adhérents", "brochure",
        "carte",
        "financement", "photographies", "mécénat", "communiqué", "trésorerie", "compte-rendu", "étude",
        "atelier",
        "partenaires", "presse", "formation", "bilan", "quartier", "été", "hiver", "diffusion", "imprimeur",
    ]
}
