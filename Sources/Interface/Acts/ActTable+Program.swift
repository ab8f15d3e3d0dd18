import Screen

extension ActTable {
    static let program: [Act] = [
        Act(
            .snooze, [.char("z")], Phrase("Reporter", "Snooze"),
            Phrase(
                "Reporter l'alerte à un jour proche, avec un motif",
                "Put the alert off to a near day, with a reason"),
            on: [.alerts], .organise),
        Act(
            .putOff, [.char("Z")], Phrase("Reportées", "Put off"),
            Phrase(
                "Les alertes reportées, avec leur motif ; Entrée en rétablit une",
                "The alerts put off, with their reasons; Enter brings one back"),
            on: [.alerts], .organise),
        Act(
            .firstSteps, [], Phrase("Premiers pas", "First steps"),
            Phrase(
                "Commencer une mission : modèle, hésitation, ou mission déjà en cours",
                "Begin a mission: a template, a hesitation, or one that runs already"),
            .record),
        Act(
            .takeOver, [], Phrase("Mission déjà en cours", "Running mission"),
            Phrase(
                "Reprendre sur un écran une mission qui court déjà",
                "Enter a mission that runs already, on one screen"),
            .record),
        Act(
            .templates, [], Phrase("Modèles", "Templates"),
            Phrase(
                "Changer le modèle d'une catégorie, pour les missions à venir",
                "Change the template of a category, for missions to come"),
            .organise),
        Act(
            .fundings, [], Phrase("Financements", "Fundings"),
            Phrase(
                "Ajouter une source de financement, ou en modifier une",
                "Add a source of money, or edit one"),
            .organise),
        Act(
            .charter, [], Phrase("Charte de valeurs", "Values charter"),
            Phrase(
                "Nommer et peser les valeurs que la structure attend d'un freelance",
                "Word and weigh the values that the organisation looks for in a freelance"),
            .organise),
        Act(
            .settings, [], Phrase("Réglages", "Settings"),
            Phrase(
                "Les seuils de l'espace : leur valeur, ce sur quoi ils reposent, comment en changer",
                "The workspace's thresholds: value, what they rest on, how to change one"),
            .program),
        Act(
            .why, [.char("w")], Phrase("Pourquoi", "Why"),
            Phrase(
                "Règle et dates derrière la ligne, ou la prochaine étape",
                "Rule and dates behind the line, or the next step"),
            on: ofMissions, .program),
        Act(
            .difference, [.char("V")], Phrase("Différences", "Changes"),
            Phrase(
                "Ce qui a changé dans le cahier des charges depuis la signature",
                "What changed in the brief since it was signed"), on: [.mission], .program),
        Act(
            .help, [.char("?"), .function(1)], Phrase("Aide", "Help"),
            Phrase("Tous les actes de cette page", "Every act of this page"), .program),
        Act(
            .palette, [.char(":"), .ctrl("p")], Phrase("Actes", "Acts"),
            Phrase(
                "Trouver un acte ou une mission par quelques lettres",
                "Find an act or a mission by a few letters"),
            .program),
        Act(
            .language, [.function(2)], Phrase("English", "Français"),
            Phrase("Passer en anglais", "Switch to French"), .program),
        Act(
            .sync, [.char("S")], Phrase("Échanger", "Sync"),
            Phrase(
                "Envoyer et recevoir ce qui est nouveau ; S encore arrête",
                "Send and receive what is new; S again stops"), .program),
        Act(
            .makeBundle, [], Phrase("Extrait", "Bundle"),
            Phrase(
                "Écrire la mission dans un fichier, que son freelance lit et auquel il répond",
                "Write the mission into a file, for its freelance to read and answer"),
            on: ofMissions, .program),
        Act(
            .takeAnswer, [], Phrase("Réponse d'un freelance", "Freelance's answer"),
            Phrase(
                "Reprendre ce qu'un freelance a noté de son côté ; rien n'entre avant votre accord",
                "Take in what a freelance recorded on their side; nothing comes in before you agree"),
            .program),
        Act(
            .writeAnswer, [], Phrase("Ma réponse", "My answer"),
            Phrase(
                "Écrire dans un fichier tout ce que vous avez noté, pour la structure",
                "Write all that you recorded into a file, for the organisation"),
            .program),
        Act(
            .export, [.char("P")], Phrase("Exporter", "Export"),
            Phrase(
                "Écrire ce qui est vu dans un fichier : image (.svg) ou texte",
                "Write what is seen into a file: picture (.svg) or text"), .program),
        Act(
            .copy, [.char("y")], Phrase("Copier", "Copy"),
            Phrase("Copier la référence", "Copy the reference"), .program),
        Act(
            .redraw, [.ctrl("l")], Phrase("Redessiner", "Redraw"),
            Phrase("Redessiner l'écran", "Draw the screen again"), .program),
        Act(
            .suspend, [.ctrl("z")], Phrase("Suspendre", "Suspend"),
            Phrase("Rendre le terminal ; « fg » pour revenir", "Give the terminal back; \"fg\" to return"),
            .program),
    ]
}
