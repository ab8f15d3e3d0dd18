package import Domain

extension Entity.Kind: Named {
    package var term: Term {
        switch self {
        case .organisation: Term("Structure", "Organisation")
        case .member: Term("Membre", "Member")
        case .freelance: Term("Freelance", "Freelance")
        case .funding: Term("Financement", "Funding")
        case .mission: Term("Mission", "Mission")
        case .checkpoint: Term("Point de validation", "Validation checkpoint", "Point", "Checkpoint")
        case .meeting: Term("Réunion", "Meeting")
        case .action: Term("Action convenue", "Agreed action", "Action", "Action")
        case .contact: Term("Contact de suivi", "Check-in", "Contact", "Check-in")
        case .invoice: Term("Facture", "Invoice")
        case .engagement: Term("Engagement", "Engagement")
        case .objective: Word.objective.term
        case .candidacy: Term("Candidature", "Candidacy")
        case .allocation: Term("Part financée", "Funded share")
        case .document: Term("Pièce", "Document")
        case .transfer: Word.skillsTransfer.term
        }
    }

    package var plural: Term {
        switch self {
        case .organisation: Term("Structures", "Organisations")
        case .member: Term("Membres", "Members")
        case .freelance: Term("Freelances", "Freelances")
        case .funding: Term("Financements", "Fundings")
        case .mission: Term("Missions", "Missions")
        case .checkpoint: Term("Points de validation", "Validation checkpoints", "Points", "Checkpoints")
        case .meeting: Term("Réunions", "Meetings")
        case .action: Term("Actions convenues", "Agreed actions", "Actions", "Actions")
        case .contact: Term("Contacts de suivi", "Check-ins", "Contacts", "Check-ins")
        case .invoice: Term("Factures", "Invoices")
        case .engagement: Term("Engagements", "Engagements")
        case .objective:
            Term("Objectifs mesurables", "SMART objectives", "Objectifs", "Objectives")
        case .candidacy: Term("Candidatures", "Candidacies")
        case .allocation: Term("Parts financées", "Funded shares")
        case .document: Term("Pièces", "Documents")
        case .transfer:
            Term("Transmissions à l'équipe", "Skills transfers", "Transmissions", "Transfers")
        }
    }
}

extension Moment.Kind: Named {
    package var term: Term {
        switch self {
        case .answer: Term("Réponse à donner", "Answer due")
        case .checkpoint: Term("Point de validation", "Validation checkpoint", "Point", "Checkpoint")
        case .reserve: Term("Réserve", "Reservation")
        case .meeting: Term("Réunion prévue", "Meeting planned", "Réunion", "Meeting")
        case .minutes: Term("Compte rendu à rédiger", "Minutes to write", "CR à rédiger", "Minutes due")
        case .action: Term("Action convenue", "Agreed action", "Action", "Action")
        case .invoice: Term("Facture à régler", "Invoice to pay", "Facture", "Invoice")
        case .signature: Term("Signature attendue", "Signature awaited", "À signer", "To sign")
        case .start: Term("Démarrage", "Start")
        case .resume: Term("Reprise", "Resumption")
        case .contactDue: Term("Contact attendu", "Contact due")
        case .end: Term("Fin de mission", "End of mission", "Fin", "End")
        case .submitted: Term("Livraison", "Submission")
        case .accepted: CheckpointState.accepted.term
        case .acceptedWithReserves: CheckpointState.acceptedWithReserves.term
        case .changesRequested: CheckpointState.changesRequested.term
        case .rejected: CheckpointState.rejected.term
        case .waived: CheckpointState.waived.term
        case .cancelled: CheckpointState.cancelled.term
        case .reserveLifted: Term("Réserve levée", "Reservation lifted", "Réserve levée", "Resv. lifted")
        case .held: Term("Réunion tenue", "Meeting held", "Tenue", "Held")
        case .missed: Term("Réunion non tenue", "Meeting missed", "Non tenue", "Missed")
        case .contact: Term("Contact de suivi", "Check-in", "Contact", "Check-in")
        case .actionDone: Term("Action faite", "Action done", "Faite", "Done")
        case .paid: Term("Facture payée", "Invoice paid", "Payée", "Paid")
        case .pause: Term("Pause", "Pause")
        case .signed: Term("Engagement signé", "Engagement signed", "Signé", "Signed")
        case .moved: Term("Changement d'état", "Change of state", "Passage", "Moved")
        }
    }
}

extension Holiday: Named {
    package var term: Term {
        switch self {
        case .newYear: Term("Jour de l'An", "New Year's Day")
        case .easterMonday: Term("Lundi de Pâques", "Easter Monday")
        case .labourDay: Term("Fête du Travail", "Labour Day")
        case .victory: Term("Victoire 1945", "Victory Day")
        case .ascension: Term("Ascension", "Ascension Day")
        case .whitMonday: Term("Lundi de Pentecôte", "Whit Monday", "Lundi Pentecôte", "Whit Monday")
        case .bastille: Term("Fête nationale", "Bastille Day")
        case .assumption: Term("Assomption", "Assumption Day")
        case .allSaints: Term("Toussaint", "All Saints' Day")
        case .armistice: Term("Armistice 1918", "Armistice Day")
        case .christmas: Term("Noël", "Christmas Day")
        case .goodFriday: Term("Vendredi saint", "Good Friday")
        case .saintStephen: Term("Saint-Étienne", "Saint Stephen's Day", "Saint-Étienne", "St Stephen's Day")
        }
    }
}
