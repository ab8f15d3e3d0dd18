import Domain

extension App {
    /// What takes an alert away, one key from it: the form or the answer that it wants.
    mutating func remedy(_ line: AlertLine, _ world: World) -> [Effect] {
        let alert = line.alert
        if isPartial, !alert.code.isForFreelance, let mission = alert.mission {
            open(.mission(MissionPage(mission, part: line.focus.part)), world)
            return []
        }
        switch alert.code {
        case .reviewLate, .reviewDue: return run(.answer, world)
        case .checkpointOverdue, .checkpointDueSoon: return run(.deliver, world)
        case .reserveOverdue, .actionOverdue: return run(.tick, world)
        case .cadenceDue, .cadenceGrace, .cadenceLapsed: return run(.contact, world)
        case .meetingUnconfirmed, .minutesMissing, .noNextStep: return run(.meeting, world)
        case .invoiceLate, .invoiceDueSoon: return run(.invoice, world)
        case .closurePending, .needStale: return run(.moveMenu, world)
        case .engagementUnsigned:
            let drafted = alert.mission.flatMap(world.mission)?.engagements.last { !$0.isSigned }
            openForm(
                drafted.map { .edit(.engagement, $0.id, mission: alert.mission) }
                    ?? .create(.engagement, mission: alert.mission), world)
        case .vigilanceMissing, .vigilanceExpired, .vigilanceExpiring:
            openForm(.create(.document, mission: alert.entity), world)
        case .quotesMissing: openForm(.create(.candidacy, mission: alert.mission), world)
        case .fundingReportDue:
            if let id = alert.entity { openForm(.edit(.funding, id, mission: nil), world) }
        case .retentionDue: if let id = alert.entity { openForm(.archive(.freelance, id), world) }
        case .independenceHint, .frameUnbalanced:
            if let mission = alert.mission { openForm(.frame(mission), world) }
        case .reworkLimit, .engagementEnding, .invoiceNotAccepted, .burnAhead, .fundingPeriod,
            .candidateUnanswered:
            if let mission = alert.mission {
                open(.mission(MissionPage(mission, part: line.focus.part)), world)
            }
        }
        return []
    }
}

extension AlertCode {
    /// What the freelance does about it themselves; about the rest there is only to read.
    fileprivate var isForFreelance: Bool {
        switch self {
        case .checkpointOverdue, .checkpointDueSoon, .cadenceDue, .cadenceGrace, .cadenceLapsed,
            .minutesMissing:
            true
        default: false
        }
    }

    /// What Enter does about it.
    var remedy: Phrase {
        isForFreelance
            ? remedyOfOrganisation : remedyOfOrganisation.toFreelance("Ouvrir la mission", "Open the mission")
    }

    private var remedyOfOrganisation: Phrase {
        switch self {
        case .reviewLate, .reviewDue: Phrase("Répondre à la livraison", "Answer the delivery")
        case .checkpointOverdue, .checkpointDueSoon:
            Phrase("Noter la livraison reçue", "Record the delivery received")
                .toFreelance("Noter votre livraison", "Record your delivery")
        case .reserveOverdue: Phrase("Lever la réserve", "Lift the reservation")
        case .actionOverdue: Phrase("Noter l'action faite", "Record the action as done")
        case .cadenceDue, .cadenceGrace, .cadenceLapsed: Phrase("Noter un contact", "Log a contact")
        case .meetingUnconfirmed: Phrase("Dire si elle a été tenue", "Say whether it was held")
        case .minutesMissing: Phrase("Rédiger le compte rendu", "Write the minutes")
        case .noNextStep: Phrase("Prévoir une réunion", "Plan a meeting")
        case .invoiceLate, .invoiceDueSoon: Phrase("Régler la facture", "Pay the invoice")
        case .closurePending, .needStale: Phrase("Faire avancer la mission", "Move the mission on")
        case .engagementUnsigned: Phrase("Noter la signature", "Record the signature")
        case .vigilanceMissing, .vigilanceExpired, .vigilanceExpiring:
            Phrase("Noter l'attestation reçue", "Record the certificate received")
        case .quotesMissing: Phrase("Noter une candidature et son devis", "Record a candidacy and its quote")
        case .fundingReportDue: Phrase("Noter le compte rendu remis", "Record the report as handed in")
        case .retentionDue: Phrase("Archiver la fiche", "Archive the record")
        case .independenceHint, .frameUnbalanced: Phrase("Revoir le cadre", "Look at the frame again")
        case .reworkLimit, .engagementEnding, .invoiceNotAccepted, .burnAhead, .fundingPeriod,
            .candidateUnanswered:
            Phrase("Ouvrir la mission", "Open the mission")
        }
    }
}
