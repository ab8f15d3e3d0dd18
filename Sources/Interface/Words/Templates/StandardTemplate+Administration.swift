// As the editor of templates shows them: see `TemplateReader`.
extension StandardTemplate {
    static let administration = """
        name: Gestion administrative et comptable
        = Administration & bookkeeping support
        weeks: 17
        days: 20
        rate: 200-320
        cadence: 14
        grace: 7
        answer: 5
        rounds: 1
        meeting: kickoff +0
        meeting: followUp every 14
        meeting: handover +112
        meeting: wrapUp +117
        brief: tâches précises, volumes
        = precise tasks, volumes
        brief: outils et accès limités
        = tools and limited access
        brief: qui signe, qui paie
        = who signs, who pays
        brief: ce qui reste au cabinet comptable
        = what stays with the accountants
        brief: échéances fixes
        = fixed deadlines
        note: pas de tenue de comptabilité par un non-expert-comptable
        = no bookkeeping by a non-chartered accountant
        note: données personnelles : clauses RGPD art. 28
        = personal data: GDPR art. 28 clauses
        checkpoint: +21 25% État des lieux et procédures
        = Review and procedures
        * procédures écrites pour les 5 tâches principales
        = written procedures for the 5 main tasks
        * accès nominatifs et limités
        = named, limited access
        - limite avec le cabinet comptable écrite
        = boundary with the accountants in writing
        checkpoint: +56 30% Rattrapage
        = Catch-up
        * liste des retards soldée ou datée
        = backlog cleared or dated
        * relances types validées par la direction
        = standard reminders approved by management
        - aucune écriture comptable passée
        = no accounting entry made
        checkpoint: +91 25% Tableau de bord
        = Dashboard
        * 10 indicateurs au plus, mis à jour chaque semaine
        = 10 indicators at most, updated weekly
        * lisible par la trésorière
        = readable by the treasurer
        checkpoint: +112 20% Passation
        = Handover
        * une personne interne tient la procédure seule
        = one internal person runs the procedure alone
        * accès retirés
        = access withdrawn
        - dossiers classés et nommés
        = files ordered and named
        """

    static let grant = """
        name: Montage de dossier de subvention
        = Grant application
        weeks: 13
        days: 12
        rate: 350-550
        cadence: 14
        grace: 7
        answer: 5
        rounds: 2
        meeting: kickoff +0
        meeting: followUp every 14
        meeting: strategic +21 avec le bureau
        = with officers
        meeting: wrapUp +91
        brief: appel, financeur, date limite
        = call, funder, deadline
        brief: projet réel avant l'argent
        = a real project before the money
        brief: budget et cofinancements
        = budget and co-funding
        brief: indicateurs tenables
        = indicators one can keep
        brief: pièces à réunir et par qui
        = papers needed and by whom
        brief: plan B
        note: honoraires fixes, jamais au pourcentage
        = fixed fee, never a percentage
        note: vérifier l'éligibilité de la dépense de conseil
        = check that advice is an eligible expense
        note: suivi tous les 7 jours avant le dépôt
        = follow-up every 7 days before filing
        checkpoint: +10 20% Note d'opportunité
        = Opportunity note
        * éligibilité point par point
        = eligibility point by point
        * avis « on y va / non » de la direction
        = go / no-go by management
        - risques (trésorerie, report) chiffrés
        = risks (cash, reporting) in figures
        checkpoint: +28 35% Dossier complet v1
        = Full draft
        * budget équilibré, cofinancements nommés
        = balanced budget, named co-funding
        * 3 indicateurs mesurables
        = 3 measurable indicators
        * relu par l'équipe projet
        = reviewed by the project team
        checkpoint: +42 30% Dossier déposé
        = Application filed
        * accusé de dépôt avant l'échéance (visée : 3 jours ouvrés avant)
        = receipt before the deadline (aim: 3 working days before)
        * toutes les pièces
        = all papers
        - copie remise
        = copy handed over
        checkpoint: +84 15% Réponses au financeur et passation
        = Funder's questions and handover
        * questions traitées
        = questions answered
        * tableau de suivi et des pièces à garder remis
        = tracking sheet and evidence list handed over
        - date du compte rendu notée
        = report date noted
        """
}
