import Screen

// Where candidates are compared, digits give scores: there, 1 to 4 do not lead to other pages.
extension ActTable {
    static let choosing: [Act] = [
        Act(
            .candidate, [.enter], Phrase("Candidature", "Candidate"),
            Phrase(
                "Ce que devient cette candidature : rencontrée, retenue, prévenue",
                "What becomes of this candidate: met, chosen, told"), on: [.choice], .record),
        score(.score0, "0", "à", Phrase("Noter 0", "Score 0")),
        score(.score1, "1", "&", Phrase("Noter 1", "Score 1")),
        score(.score2, "2", "é", Phrase("Noter 2", "Score 2")),
        score(.score3, "3", "\"", Phrase("Noter 3", "Score 3")),
        score(.score4, "4", "'", Phrase("Noter 4", "Score 4")),
    ]

    private static func score(
        _ id: ActID, _ key: Character, _ unshifted: Character, _ label: Phrase
    ) -> Act {
        let points = id.points ?? 0
        return Act(
            id, [.char(key), .char(unshifted)], label,
            Phrase(
                "Donner \(points) sur 4 à cette candidature, pour ce critère",
                "Give this candidate \(points) of 4 for this criterion"), on: [.choice], .record)
    }
}
