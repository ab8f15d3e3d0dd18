/// One value of a candidate in the demonstration.
struct Shown {
    let code: String
    let points: Int
    let fact: String?

    init(_ code: String, _ points: Int, _ fact: String? = nil) {
        (self.code, self.points, self.fact) = (code, points, fact)
    }
}

// What was seen or said of each candidate, value by value; from three points on a fact shows it.
extension Shown {
    static let noemie: [Shown] = [
        .init("V1", 3, "a animé la campagne d'un accueil de jour"),
        .init("V2", 4, "ses ateliers laissent l'équipe publier seule"),
        .init("V3", 3, "modèles remis en formats ouverts"), .init("V4", 3, "sous-titre toutes ses vidéos"),
        .init("V5", 2), .init("V6", 2), .init("V7", 2),
        .init("V8", 3, "recommandée par deux associations voisines"),
    ]

    static let yanis: [Shown] = [
        .init("V1", 3, "fait ses courses à l'épicerie depuis l'ouverture"),
        .init("V2", 3, "forme deux personnes avant chaque mise en ligne"),
        .init("V3", 4, "code remis sous licence libre"),
        .init("V4", 4, "teste chaque écran au clavier et au lecteur d'écran"),
        .init("V5", 3, "pages de moins de 300 Ko"),
        .init("V6", 2), .init("V7", 2), .init("V8", 3, "salarié d'une coopérative d'activité"),
    ]

    static let clemence: [Shown] = [
        .init("V1", 4, "a mené la collecte d'un accueil de nuit"), .init("V2", 2),
        .init("V3", 4, "honoraires fixes, jamais au pourcentage"), .init("V4", 2), .init("V5", 2),
        .init("V6", 2), .init("V7", 3, "fait relire chaque page par les personnes accueillies"),
        .init("V8", 3, "quatre associations peuvent en parler"),
    ]

    static let remi: [Shown] = [
        .init("V1", 3, "a dessiné pour deux entreprises d'insertion"), .init("V2", 2),
        .init("V3", 3, "cède ses fichiers sources sans supplément"),
        .init("V4", 3, "vérifie chaque contraste"),
        .init("V5", 2), .init("V6", 2), .init("V7", 2), .init("V8", 2),
    ]

    static let dominique: [Shown] = [
        .init("V1", 3, "a siégé deux ans au conseil d'une AMAP"), .init("V2", 2), .init("V3", 2),
        .init("V4", 2), .init("V5", 2), .init("V6", 3, "connaît les producteurs de la vallée"),
        .init("V7", 3, "a mené trois assemblées jusqu'au vote"), .init("V8", 3, "suit trois coopératives"),
    ]

    static let pauline: [Shown] = [
        .init("V1", 3, "a tenu l'accueil d'une entreprise d'insertion"), .init("V2", 2),
        .init("V3", 3, "prix à la journée, détaillé sans qu'on le demande"), .init("V4", 2), .init("V5", 2),
        .init("V6", 3, "travaille pour deux ateliers de la ville"), .init("V7", 2), .init("V8", 2),
    ]

    static let estelle: [Shown] = [
        .init("V1", 3, "deux dossiers pour des structures d'insertion"),
        .init("V2", 3, "a laissé un guide des pièces à l'équipe d'avant"),
        .init("V3", 4, "honoraires fixes, jamais au pourcentage"), .init("V4", 2), .init("V5", 2),
        .init("V6", 3, "connaît les services de la Région"), .init("V7", 2),
        .init("V8", 3, "trois structures de l'ESS peuvent en parler"),
    ]

    static let karim: [Shown] = [
        .init("V1", 2), .init("V2", 3, "a formé deux équipes d'atelier à son outil"), .init("V3", 2),
        .init("V4", 1), .init("V5", 2), .init("V6", 1), .init("V7", 2), .init("V8", 2),
    ]

    static let yanisInTheWorkshop: [Shown] = [
        .init("V1", 3, "propose d'observer l'atelier avant de chiffrer"),
        .init("V2", 3, "documente tout dans un classeur partagé"),
        .init("V3", 4, "code remis sous licence libre"),
        .init("V4", 4, "teste chaque écran au clavier et au lecteur d'écran"), .init("V5", 2),
    ]
}
