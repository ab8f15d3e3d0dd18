import Screen

// While a meeting is held a key is a thing said: there, letters do not record what they do elsewhere.
extension ActTable {
    static let running: [Act] = [
        live(
            .nextPoint, [.char("p")], Phrase("Point suivant", "Next point"),
            Phrase("Ce point est vu : passer au suivant", "This point is dealt with: take up the next")),
        live(
            .recordDecision, [.char("d")], Phrase("Décision", "Decision"),
            Phrase("Noter une décision sur ce point", "Record a decision on this point")),
        live(
            .recordAction, [.char("a")], Phrase("Action", "Action"),
            Phrase(
                "Noter une action convenue : @Prénom ce qui est convenu +12",
                "Record an agreed action: @Name what was agreed +12")),
        live(
            .recordNote, [.char("n")], Phrase("Note", "Note"),
            Phrase("Noter ce qui se dit sur ce point", "Note what is said on this point")),
        live(
            .tickPoint, [.char(" ")], Phrase("Point vu", "Tick point"),
            Phrase("Cocher le point, ou le rouvrir", "Tick the point, or open it again")),
        live(
            .carryPoint, [.char("r")], Phrase("Reporter", "Carry over"),
            Phrase("Reporter le point à la prochaine réunion", "Carry the point to the next meeting")),
        live(
            .takeBackNote, [.char("x")], Phrase("Effacer", "Take back"),
            Phrase(
                "Effacer la dernière décision ou note de ce point",
                "Take back the last decision or note of this point")),
        live(
            .endMeeting, [.ctrl("s")], Phrase("Finir", "End"),
            Phrase(
                "Finir : qui était là, puis le compte rendu, déjà rempli",
                "End: who was there, then the minutes, filled in already")),
    ]

    private static func live(_ id: ActID, _ keys: [Key], _ label: Phrase, _ help: Phrase) -> Act {
        Act(id, keys, label, help, on: [.live], .record)
    }
}
