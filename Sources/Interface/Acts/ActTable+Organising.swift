import Screen

extension ActTable {
    /// What moves a mission or its parts, or takes them away.
    static let organising: [Act] = [
        Act(
            .moveNext, [.char("L"), .shiftRight], Phrase("Avancer", "Move on"),
            Phrase("Faire passer la mission à l'état suivant", "Move the mission to its next state"),
            on: [.home, .board, .mission], .organise),
        Act(
            .moveBack, [.char("H"), .shiftLeft], Phrase("Reculer", "Move back"),
            Phrase("Ramener la mission à l'état précédent", "Move the mission back"),
            on: [.home, .board, .mission], .organise),
        Act(
            .moveMenu, [.char("m")], Phrase("État", "State"),
            Phrase("Choisir l'état de la mission", "Choose the mission's state"), on: ofMissions, .organise),
        Act(
            .pause, [.char("p")], Phrase("Pause", "Pause"),
            Phrase("Mettre en pause, ou reprendre", "Pause, or resume"), on: [.home, .board, .mission],
            .organise),
        Act(
            .reengage, [.char("F")], Phrase("Réengager", "Re-engage"),
            Phrase(
                "Relancer une mission terminée avec le même freelance : cadre, cahier des charges, leçon",
                "Begin a closed mission again with the same freelance: frame, brief, lesson"),
            on: [.board, .mission], .organise),
        Act(
            .dossier, [], Phrase("Dossier", "Dossier"),
            Phrase(
                "Écrire le dossier de la mission pour un contrôle, dans un dossier d'ici",
                "Write the mission's dossier for an audit, in a folder here"),
            on: ofMissions, .organise),
        Act(
            .reschedule, [.char("R")], Phrase("Reporter", "Reschedule"),
            Phrase(
                "Changer la date d'un point, d'une réunion, d'une action",
                "Change the day of a checkpoint, meeting or action"),
            on: [.home, .mission, .checkpoints, .meetings], .organise),
        Act(
            .waive, [.char("W")], Phrase("Dispenser", "Waive"),
            Phrase("Dispenser d'un point, avec son motif", "Waive a checkpoint, with its reason"),
            on: [.mission, .checkpoints], .organise),
        Act(
            .withdraw, [.char("X")], Phrase("Retirer livraison", "Withdraw"),
            Phrase("Retirer une livraison saisie par erreur", "Take back a delivery recorded by mistake"),
            on: [.mission, .checkpoints], .organise),
        Act(
            .missed, [.char("M")], Phrase("Non tenue", "Missed"),
            Phrase("Noter qu'une réunion ne s'est pas tenue", "Record that a meeting was not held"),
            on: [.home, .mission, .meetings], .organise),
        Act(
            .archive, [.char("D")], Phrase("Retirer", "Retire"),
            Phrase(
                "Abandonner la mission, annuler la réunion, archiver le freelance : avec un motif",
                "Drop the mission, cancel the meeting, archive the freelance: with a reason"),
            .organise),
        Act(
            .erasePerson, [], Phrase("Effacer une personne", "Erase a person"),
            Phrase(
                "Effacer partout ce qui est tenu sur elle, après l'avoir lu ; ne s'annule pas",
                "Erase what is held on them everywhere, once you have read it; not to be undone"),
            on: [.freelances], .organise),
        Act(
            .mark, [.char(" ")], Phrase("Marquer", "Mark"),
            Phrase("Marquer pour agir sur plusieurs", "Mark, to act on several"), on: [.board],
            .organise),
        Act(
            .markAll, [.char("*")], Phrase("Tout marquer", "Mark all"),
            Phrase("Marquer toute la colonne, ou plus rien d'elle", "Mark the whole column, or none of it"),
            on: [.board], .organise),
        Act(
            .settle, [.char("C")], Phrase("Départager", "Settle"),
            Phrase(
                "Ce qui a été écrit à deux sans le savoir, et ce que le journal a d'illisible",
                "What two people wrote unaware of each other, and what cannot be read"), .organise),
        Act(
            .undo, [.char("u")], Phrase("Annuler", "Undo"),
            Phrase("Annuler le dernier acte", "Undo the last act"), .organise),
        Act(
            .redo, [.char("U"), .ctrl("r")], Phrase("Rétablir", "Redo"),
            Phrase("Rétablir ce qui vient d'être annulé", "Bring back what was undone"), .organise),
        Act(
            .undoLine, [.char("z")], Phrase("Annuler celle-ci", "Undo this one"),
            Phrase(
                "Annuler la ligne choisie de l'historique, si ancienne soit-elle ; la suite reste",
                "Undo the selected line of the history, however old; what came after stays"),
            on: [.history, .mission], .organise),
    ]
}
