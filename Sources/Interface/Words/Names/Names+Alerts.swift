package import Domain

extension AlertCode: Named {
    package var term: Term {
        switch self {
        case .reviewLate: Term("Réponse en retard", "Answer late", "Réponse retard", "Answer late")
        case .reviewDue: Term("Réponse à donner", "Answer due")
        case .checkpointOverdue:
            Term("Point en retard", "Checkpoint overdue", "Point en retard", "Delivery overdue")
        case .checkpointDueSoon: Term("Point bientôt", "Checkpoint soon", "Point bientôt", "Delivery soon")
        case .reserveOverdue:
            Term("Réserve non levée", "Reservation open", "Réserve ouverte", "Reservation open")
        case .reworkLimit: Term("Dernier aller-retour", "Last round", "Dernier tour", "Last round")
        case .cadenceDue: Term("Contact bientôt dû", "Contact soon due", "Contact bientôt", "Contact soon")
        case .cadenceGrace:
            Term("Contact attendu (tolérance)", "Contact overdue (grace)", "Tolérance", "Grace")
        case .cadenceLapsed: CadenceState.lapsed.term
        case .meetingUnconfirmed:
            Term("Réunion à confirmer", "Confirm meeting", "À confirmer", "Confirm meeting")
        case .minutesMissing:
            Term("Compte rendu manquant", "Minutes missing", "CR manquant", "Minutes missing")
        case .actionOverdue: Term("Action en retard", "Action overdue")
        case .engagementUnsigned:
            Term("Engagement non signé", "Engagement unsigned", "Non signé", "Unsigned")
        case .engagementEnding:
            Term("Fin proche, points ouverts", "Ending with open points", "Fin proche", "Ending")
        case .vigilanceMissing:
            Term("Attestation manquante", "Certificate missing", "Att. manquante", "Cert. missing")
        case .vigilanceExpired:
            Term("Attestation expirée", "Certificate expired", "Att. expirée", "Cert. expired")
        case .vigilanceExpiring:
            Term("Attestation bientôt expirée", "Certificate expiring", "Att. expire", "Cert. expiring")
        case .invoiceLate:
            Term("Facture en retard (nous)", "We are late paying", "Facture retard", "Late payment")
                .toFreelance("Facture en retard (eux)", "They are late paying")
        case .invoiceDueSoon:
            Term("Facture bientôt due", "Invoice due soon", "Facture bientôt", "Invoice soon")
        case .invoiceNotAccepted:
            Term("Facture sans validation", "Invoice not accepted", "Sans validation", "Not accepted")
        case .burnAhead:
            Term("Facturé avant validé", "Billed ahead", "Facturé en avance", "Billed ahead")
        case .fundingPeriod:
            Term("Hors période du financement", "Outside funding period", "Hors période", "Outside period")
        case .fundingReportDue:
            Term("Compte rendu au financeur", "Report to funder", "CR financeur", "Funder report")
        case .quotesMissing: Term("Devis manquants", "Quotes missing")
        case .needStale: Term("Sans mouvement", "Nothing moves")
        case .noNextStep: Term("Sans prochaine étape", "No next step", "Sans étape", "No next step")
        case .closurePending: Term("Clôture en attente", "Closure pending", "Clôture", "Closure")
        case .frameUnbalanced:
            Term("Cadre déséquilibré", "Unbalanced frame", "Déséquilibré", "Unbalanced")
        case .independenceHint:
            Term("Repère d'indépendance", "Independence marker", "Repère indép.", "Indep. marker")
        case .candidateUnanswered:
            Term("Candidature sans réponse", "Candidate unanswered", "Sans réponse", "Unanswered")
        case .retentionDue:
            Term("Données à effacer", "Data to erase", "À effacer", "To erase")
        }
    }
}

extension Severity: Named {
    package var term: Term {
        switch self {
        case .high: Term("Haute", "High")
        case .warn: Term("Moyenne", "Medium")
        case .info: Term("Info", "Info")
        }
    }
}

extension Quadrant: Named {
    package var term: Term {
        switch self {
        case .balanced: Word.balanced.term
        case .tooTight: Word.tooTight.term
        case .tooLoose: Word.tooLoose.term
        case .notSet: Word.notSet.term
        }
    }
}

extension FrameHealth.Band: Named {
    package var term: Term {
        switch self {
        case .healthy: Word.healthy.term
        case .watch: Word.watch.term
        case .inTrouble: Word.inTrouble.term
        }
    }
}
