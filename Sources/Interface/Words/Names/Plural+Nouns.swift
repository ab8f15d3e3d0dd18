/// The nouns that the program counts.
extension Plural {
    package static let days = Plural("jour", many: "jours", "day", many: "days")
    package static let hours = Plural("heure", many: "heures", "hour", many: "hours")
    package static let minutes = Plural("minute", many: "minutes", "minute", many: "minutes")
    package static let workingDays = Plural(
        "jour ouvré", many: "jours ouvrés", "working day", many: "working days")
    package static let markedMissions = Plural(
        "mission marquée", many: "missions marquées", "marked mission", many: "marked missions")
    package static let others = Plural("autre", many: "autres", "other", many: "others")
    package static let missions = Plural("mission", many: "missions", "mission", many: "missions")
    package static let checkpoints = Plural("point", many: "points", "checkpoint", many: "checkpoints")
    package static let criteria = Plural("critère", many: "critères", "criterion", many: "criteria")
    package static let reservations = Plural(
        "réserve", many: "réserves", "reservation", many: "reservations")
    package static let meetings = Plural("réunion", many: "réunions", "meeting", many: "meetings")
    package static let actions = Plural("action", many: "actions", "action", many: "actions")
    package static let invoices = Plural("facture", many: "factures", "invoice", many: "invoices")
    package static let contacts = Plural(
        "contact de suivi", many: "contacts de suivi", "check-in", many: "check-ins")
    package static let freelances = Plural("freelance", many: "freelances", "freelance", many: "freelances")
    package static let members = Plural("membre", many: "membres", "member", many: "members")
    package static let organisations = Plural(
        "structure", many: "structures", "organisation", many: "organisations")
    package static let alerts = Plural("alerte", many: "alertes", "alert", many: "alerts")
    package static let decisions = Plural("décision", many: "décisions", "decision", many: "decisions")
    package static let peoplePresent = Plural(
        "présence", many: "présences", "person present", many: "people present")
    package static let facts = Plural("fait", many: "faits", "fact", many: "facts")
    package static let otherFacts = Plural(
        "autre fait", many: "autres faits", "more fact", many: "more facts")
    package static let lines = Plural("ligne", many: "lignes", "line", many: "lines")
    package static let validLines = Plural(
        "ligne valide", many: "lignes valides", "valid line", many: "valid lines")
    package static let damagedLines = Plural(
        "ligne abîmée", many: "lignes abîmées", "damaged line", many: "damaged lines")
    package static let vanishedLines = Plural(
        "ligne disparue", many: "lignes disparues", "line vanished", many: "lines vanished")
    package static let newerFacts = Plural(
        "fait d'une version plus récente", many: "faits d'une version plus récente",
        "fact of a newer version",
        many: "facts of a newer version")
    package static let linesSent = Plural("ligne envoyée", many: "lignes envoyées", "sent", many: "sent")
    package static let linesReceived = Plural(
        "ligne reçue", many: "lignes reçues", "received", many: "received")
    package static let files = Plural("fichier", many: "fichiers", "file", many: "files")
    package static let results = Plural("résultat", many: "résultats", "result", many: "results")
    package static let marks = Plural("élément marqué", many: "éléments marqués", "marked", many: "marked")
    package static let characters = Plural(
        "caractère", many: "caractères", "character", many: "characters")
}
