package import Domain

extension Field {
    /// The working frame: each label with its unit, since the form has room for nothing else.
    var frameTerm: Term {
        switch self {
        case .cadenceDays:
            Term("Cadence de suivi (jours)", "Follow-up cadence (days)", "Cadence", "Cadence")
        case .graceDays: Term("Tolérance (jours)", "Grace (days)", "Tolérance", "Grace")
        case .reviewDays:
            Term(
                "Délai de réponse (jours ouvrés)", "Review window (working days)",
                "Délai réponse", "Review window")
        case .rounds:
            Term("Allers-retours inclus", "Included rounds", "Allers-retours", "Rework rounds")
        case .flexDays:
            Term(
                "Glissement libre (jours ouvrés)", "Free slippage (working days)",
                "Glissement", "Free slippage")
        case .channel: Term("Canal et outils de suivi", "Channel & tools", "Canal", "Channel")
        case .freeSchedule: Term("Rythme libre", "Free schedule")
        case .freePlace: Term("Lieu libre", "Free place")
        case .freeMethod: Term("Méthode libre", "Free method")
        case .unit: Term("Unité d'engagement", "Engagement unit", "Unité", "Unit")
        case .meetingPlan: Term("Réunions types", "Meeting plan")
        case .paidByCheckpoint:
            Term("Paiement lié aux points", "Paid by checkpoint", "Payé au point", "Paid by point")
        case .changeRule: Term("Règle de changement", "Change rule", "Changement", "Change rule")
        case .personalData:
            Term("Données personnelles", "Personal data", "Données perso.", "Personal data")
        case .dataClauses:
            Term(
                "Clauses RGPD (art. 28) signées le", "GDPR clauses (art. 28) signed on", "Clauses RGPD",
                "GDPR clauses")
        case .rights: Term("Droits cédés", "Rights")
        case .welcome:
            Term("Accueil du freelance", "Welcome of the freelance", "Accueil fait", "Welcome done")
        default: Term("Préavis (jours)", "Notice (days)", "Préavis", "Notice")
        }
    }

    /// Checkpoints, meetings, actions, contacts and money.
    var partTerm: Term {
        switch self {
        case .n: Term("Numéro", "Number", "N°", "No.")
        case .share: Term("Part du prix", "Price share")
        case .criteria: Term("Critères de validation", "Acceptance criteria", "Critères", "Criteria")
        case .deliverables: Term("Livrables", "Deliverables")
        case .reviewer: Term("Qui répond", "Reviewer")
        case .kind: Term("Type", "Type")
        case .duration: Term("Durée (minutes)", "Duration (minutes)", "Durée", "Duration")
        case .place: Term("Lieu", "Place")
        case .agenda: Term("Ordre du jour", "Agenda")
        case .participants: Term("Participant·es", "Participants")
        case .guests: Term("Autres invité·es", "Other guests", "Invité·es", "Guests")
        case .externalID: Term("Référence d'agenda", "Calendar reference", "Réf. agenda", "Calendar ref.")
        case .owner: Term("Qui s'engage", "Who commits")
        case .agreedIn: Term("Convenue en réunion", "Agreed in meeting", "Convenue en", "Agreed in")
        case .via: Term("Par", "Via")
        case .mood: Term("Climat de la collaboration", "Mood of the collaboration", "Climat", "Mood")
        case .number: Term("Numéro", "Number")
        case .issued: Term("Émise le", "Issued on")
        case .checkpoint: Term("Point de validation", "Validation checkpoint", "Point", "Checkpoint")
        case .paper: Term("Pièce", "Document")
        case .invoiceKind: Term("Nature", "Nature")
        case .days: Term("Jours engagés", "Engaged days")
        case .exclusivity: Term("Exclusivité demandée", "Exclusivity asked", "Exclusivité", "Exclusivity")
        case .tacitAcceptance:
            Term("Acceptation tacite", "Deemed acceptance", "Accept. tacite", "Deemed accept.")
        default: Term("Paiement (jours)", "Payment (days)")
        }
    }
}

extension RightsClause: Named {
    package var term: Term {
        switch self {
        case .none: Term("Aucun", "None")
        case .licence: Term("Licence d'usage", "Licence of use")
        case .transfer: Term("Cession écrite", "Written transfer")
        }
    }
}

extension WelcomeStep: Named {
    package var term: Term {
        switch self {
        case .team: Term("Présentation à l'équipe", "Met the team", "Équipe", "Team")
        case .charter: Term("Charte partagée", "Charter shared", "Charte", "Charter")
        case .accesses: Term("Accès donnés", "Accesses given", "Accès", "Accesses")
        case .contact: Term("Personne-ressource nommée", "Contact person named", "Personne-res.", "Contact")
        case .calendar: Term("Calendrier des instances", "Calendar of the bodies", "Instances", "Bodies")
        }
    }
}
