/// The words of the glossary that name no thing of the domain: pages, headings, columns, badges.
///
/// Together with the names of the domain they are `docs/glossary.tsv`, line for line; a test compares them.
package enum Word: String, CaseIterable, Sendable {
    case home, board, brief, objective, consultation, makeOrBuy, frame, balanced, tooTight, tooLoose
    case notSet, structureScore, flexibilityScore, frameHealth, healthy, watch, inTrouble, criterion
    case liftReservation, reworkRound, acceptanceRecord, reviewWindow, deemedAcceptance, newRequest
    case minutes, decisionLog, invited, cadence, timeline, today, nextStep, overdue, atRisk, alert, snooze
    case directory, values, availability, shortlist, comparisonGrid, quote, selected, notSelected,
        costComparison
    case halfTime, employerContributions, breakEven, amendment, clearanceCertificate, expiringSoon
    case estimated, committed, acceptedValue, invoiced, paid, remaining, downPayment, funder, fundedShare
    case override, reason, independenceMarkers, skillsTransfer, jointReview, feedback, thanksSent, reengage
    case template, history, boardReport, funderAnnex, eraseData
}

extension Word: Named {
    package var term: Term {
        switch self {
        case .home: Term("Accueil", "Home")
        case .board: Term("Tableau des missions", "Mission board", "Tableau", "Board")
        case .brief: Term("Cahier des charges", "Brief", "Cahier charges", "Brief")
        case .objective: Term("Objectif mesurable", "SMART objective", "Objectif", "Objective")
        case .consultation: Term("Concertation interne", "Team consultation", "Concertation", "Team input")
        case .makeOrBuy:
            Term("Faire / former / faire faire", "Make, train or buy", "Faire-former", "Make/train/buy")
        case .frame: Term("Cadre de collaboration", "Working frame", "Cadre", "Frame")
        case .balanced: Term("Souple & structuré", "Flexible & structured", "Souple&structuré", "Balanced")
        case .tooTight: Term("Trop serré", "Too tight")
        case .tooLoose: Term("Trop lâche", "Too loose")
        case .notSet: Term("À poser", "Not set")
        case .structureScore:
            Term("Structure (indice)", "Structure score", "Ind. structure", "Structure idx")
        case .flexibilityScore:
            Term("Souplesse (indice)", "Flexibility score", "Ind. souplesse", "Flexibility idx")
        case .frameHealth: Term("Tenue du cadre", "Frame health")
        case .healthy: Term("Sain", "Healthy")
        case .watch: Term("À surveiller", "Watch")
        case .inTrouble: Term("En difficulté", "In trouble")
        case .criterion: Term("Critère de validation", "Acceptance criterion", "Critère", "Criterion")
        case .liftReservation: Term("Lever une réserve", "Lift reservation", "Lever réserve", "Lift resv.")
        case .reworkRound: Term("Aller-retour", "Rework round")
        case .acceptanceRecord:
            Term("PV de recette", "Acceptance record", "PV de recette", "Accept. record")
        case .reviewWindow: Term("Délai de réponse", "Review window", "Délai réponse", "Review window")
        case .deemedAcceptance:
            Term("Acceptation tacite", "Deemed acceptance", "Accept. tacite", "Deemed accept.")
        case .newRequest: Term("Nouvelle demande", "New request", "Nv. demande", "New request")
        case .minutes: Term("Compte rendu", "Minutes")
        case .decisionLog: Term("Relevé de décisions", "Decision log", "Décisions", "Decision log")
        case .invited: Term("Invité·e", "Invited", "Invité", "Invited")
        case .cadence: Term("Cadence de suivi", "Follow-up cadence", "Cadence", "Cadence")
        case .timeline: Term("Frise de suivi", "Follow-up timeline", "Frise", "Timeline")
        case .today: Term("Aujourd'hui", "Today")
        case .nextStep: Term("Prochaine étape", "Next step")
        case .overdue: Term("En retard", "Overdue")
        case .atRisk: Term("À risque", "At risk")
        case .alert: Term("Alerte", "Alert")
        case .snooze: Term("Reporter l'alerte", "Snooze", "Reporter", "Snooze")
        case .directory: Term("Répertoire", "Directory")
        case .values: Term("Valeurs", "Values")
        case .availability: Term("Disponibilité", "Availability")
        case .shortlist: Term("Présélection", "Shortlist")
        case .comparisonGrid: Term("Grille de choix", "Comparison grid", "Grille de choix", "Comparison")
        case .quote: Term("Devis", "Quote")
        case .selected: Term("Retenu", "Selected")
        case .notSelected: Term("Non retenu", "Not selected")
        case .costComparison:
            Term("Comparer les coûts", "Cost comparison", "Coûts comparés", "Cost compare")
        case .halfTime: Term("Mi-temps", "Half-time job", "Mi-temps", "Half-time")
        case .employerContributions:
            Term("Charges patronales", "Employer contributions", "Charges patr.", "Employer ctrb.")
        case .breakEven: Term("Seuil d'équilibre", "Break-even", "Seuil équilibre", "Break-even")
        case .amendment: Term("Avenant", "Amendment")
        case .clearanceCertificate:
            Term("Attestation de vigilance", "URSSAF clearance certificate", "Att. vigilance", "URSSAF cert.")
        case .expiringSoon: Term("Expire bientôt", "Expiring soon")
        case .estimated: Term("Estimé", "Estimated")
        case .committed: Term("Engagé", "Committed")
        case .acceptedValue: Term("Validé (montant)", "Accepted value", "Validé €", "Accepted €")
        case .invoiced: Term("Facturé", "Invoiced")
        case .paid: Term("Payé", "Paid")
        case .remaining: Term("Reste", "Remaining")
        case .downPayment: Term("Acompte", "Down payment")
        case .funder: Term("Financeur", "Funder")
        case .fundedShare: Term("Part financée", "Funded share")
        case .override: Term("Dérogation", "Override")
        case .reason: Term("Motif", "Reason")
        case .independenceMarkers:
            Term("Repères d'indépendance", "Independence markers", "Repères indép.", "Indep. markers")
        case .skillsTransfer:
            Term("Transmission à l'équipe", "Skills transfer", "Transmission", "Skills transfer")
        case .jointReview: Term("Bilan partagé", "Joint review")
        case .feedback:
            Term("Retour du freelance", "Freelance feedback", "Retour freelance", "Their feedback")
        case .thanksSent: Term("Merci envoyé", "Thanks sent")
        case .reengage: Term("Relancer une mission", "Re-engage", "Réengager", "Re-engage")
        case .template: Term("Modèle", "Template")
        case .history: Term("Journal", "History")
        case .boardReport: Term("Rapport au CA", "Board report", "Rapport CA", "Board report")
        case .funderAnnex: Term("Annexe financeur", "Funder annex", "Annexe fin.", "Funder annex")
        case .eraseData: Term("Effacer les données", "Erase data", "Effacer", "Erase")
        }
    }
}
