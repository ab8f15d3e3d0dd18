// As the editor of templates shows them: see `TemplateReader`.
extension StandardTemplate {
    static let project = """
        name: Gestion de projet
        = Project management
        weeks: 18
        days: 22
        rate: 350-550
        cadence: 14
        grace: 7
        answer: 10
        rounds: 1
        meeting: kickoff +0
        meeting: followUp every 14
        meeting: steering every 28
        meeting: wrapUp +126
        brief: résultat visible attendu
        = visible result expected
        brief: qui décide en cas d'arbitrage
        = who decides on trade-offs
        brief: équipe et bénévoles
        = team and volunteers
        brief: budget délégué ou non
        = delegated budget or not
        brief: risques connus
        = known risks
        note: coordonner sans diriger les salariés
        = coordinate without managing employees
        checkpoint: +14 20% Note de cadrage et planning
        = Framing note and plan
        * rôles écrits : la structure garde l'autorité
        = roles in writing: the organisation keeps authority
        * planning avec 5 jalons au plus
        = plan with 5 milestones at most
        - risques et parades
        = risks and responses
        checkpoint: +56 30% Jalon de mi-parcours
        = Mid-term milestone
        * jalons tenus ou replanifiés
        = milestones kept or replanned
        * budget à jour
        = budget up to date
        - décisions demandées listées
        = decisions needed listed
        checkpoint: +98 30% Livraison ou événement
        = Delivery or event
        * résultat prévu atteint (indicateur)
        = planned result reached (indicator)
        * sécurité et assurances vérifiées par la structure
        = safety and insurance checked by the organisation
        checkpoint: +119 20% Bilan et capitalisation
        = Review and lessons
        * bilan avec l'équipe et les bénévoles
        = review with team and volunteers
        * dossier réutilisable
        = reusable file
        - 3 leçons écrites
        = 3 lessons written
        """

    static let other = """
        name: Autre mission
        = Other mission
        weeks: 8
        days: 5
        cadence: 14
        grace: 7
        answer: 10
        rounds: 1
        meeting: kickoff +0
        meeting: followUp every 14
        meeting: wrapUp +56
        checkpoint: +14 30% Cadrage confirmé
        = Framing confirmed
        * besoin reformulé et accepté
        = need restated and agreed
        - calendrier
        = calendar
        checkpoint: +42 50% Livrable principal
        = Main deliverable
        * conforme aux objectifs
        = meets the objectives
        * fichiers remis
        = files delivered
        checkpoint: +52 20% Passation
        = Handover
        * sources et accès rendus
        = sources and access returned
        """
}
