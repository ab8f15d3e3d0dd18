package import Domain

extension Words {
    /// Why there is an alert: the rule and its dates, in one sentence.
    package func why(_ alert: Alert, on today: Day) -> String {
        switch alert.code {
        case .reviewLate, .reviewDue, .checkpointOverdue, .checkpointDueSoon, .reserveOverdue, .reworkLimit:
            whyOfCheckpoint(alert, today)
        case .cadenceDue, .cadenceGrace, .cadenceLapsed, .meetingUnconfirmed, .minutesMissing,
            .actionOverdue:
            whyOfFollowUp(alert, today)
        case .invoiceLate, .invoiceDueSoon, .invoiceNotAccepted, .burnAhead, .fundingPeriod,
            .fundingReportDue:
            whyOfMoney(alert, today)
        case .engagementUnsigned, .engagementEnding, .vigilanceMissing, .vigilanceExpired,
            .vigilanceExpiring:
            whyOfPapers(alert, today)
        default: whyOfTheRest(alert, today)
        }
    }

    /// What it is called, with the number of its checkpoint in words: a number alone sounds as a count.
    func heading(_ alert: Alert) -> String {
        guard let number = alert.number else { return self[alert.code] }
        return switch alert.code {
        case .checkpointOverdue: say("Point \(number) en retard", "Checkpoint \(number) overdue")
        case .checkpointDueSoon: say("Point \(number) bientôt", "Checkpoint \(number) soon")
        default: say("\(self[alert.code]), point \(number)", "\(self[alert.code]), checkpoint \(number)")
        }
    }

    private func whyOfCheckpoint(_ alert: Alert, _ today: Day) -> String {
        let (point, due) = (point(alert.number), alert.day ?? today)
        switch alert.code {
        case .reviewLate:
            return say(
                "La réponse au point\(point) était attendue le \(date(due)) : c'est à nous.",
                "The answer on checkpoint\(point) was due on \(date(due)): it is our turn.",
                toFreelance: Phrase(
                    "La réponse au point\(point) était attendue le \(date(due)) : c'est à eux.",
                    "The answer on checkpoint\(point) was due on \(date(due)): it is their turn."))
                + (deemed(alert.deemed, on: today).map { " \($0)" } ?? "")
        case .reviewDue:
            return say(
                "La réponse au point\(point) est attendue le \(date(due)), \(relative(due, to: today)).",
                "The answer on checkpoint\(point) is due on \(date(due)), \(relative(due, to: today)).")
                + (deemed(alert.deemed, on: today).map { " \($0)" } ?? "")
        case .checkpointOverdue:
            return say(
                "La livraison du point\(point) était attendue le \(date(due)), \(relative(due, to: today)).",
                "The delivery of checkpoint\(point) was due on \(date(due)), \(relative(due, to: today)).")
        case .checkpointDueSoon:
            return say(
                "La livraison du point\(point) est attendue le \(date(due)), \(relative(due, to: today)).",
                "The delivery of checkpoint\(point) is due on \(date(due)), \(relative(due, to: today)).")
        case .reserveOverdue:
            return say(
                "La réserve du point\(point) devait être levée le \(date(due))",
                "The reservation on checkpoint\(point) was to be lifted by \(date(due))")
                + after(alert.subject)
        default:
            let (round, limit) = (alert.count ?? 0, alert.limit ?? 0)
            return say(
                "Point\(point) : \(round) allers-retours demandés, \(limit) inclus dans le prix.",
                "Checkpoint\(point): \(round) rework rounds asked, \(limit) included in the price.")
        }
    }

    /// What the contract makes of silence; nothing is accepted by it here.
    func deemed(_ day: Day?, on today: Day) -> String? {
        guard let day else { return nil }
        return day > today
            ? say(
                "Sans réponse, l'engagement le réputera accepté le \(date(day)).",
                "Without one the engagement will hold it deemed accepted on \(date(day)).")
            : say(
                "Réputé accepté le \(date(day)) selon l'engagement ; ici, une personne l'enregistre.",
                "Deemed accepted on \(date(day)) by the engagement; here a person records it.")
    }

    private func whyOfFollowUp(_ alert: Alert, _ today: Day) -> String {
        let day = alert.day ?? today
        switch alert.code {
        case .cadenceDue:
            return say(
                "Un contact est attendu le \(date(day)), \(relative(day, to: today)).",
                "A contact is due on \(date(day)), \(relative(day, to: today)).")
        case .cadenceGrace:
            return say(
                "Un contact était attendu le \(date(day)) ; la tolérance court encore.",
                "A contact was due on \(date(day)); the grace still runs.")
        case .cadenceLapsed:
            return say(
                "La tolérance est passée depuis le \(date(day)) : reprendre contact.",
                "The grace ended on \(date(day)): get back in touch.")
        case .meetingUnconfirmed:
            return say(
                "La \(meeting(alert.subject)) du \(date(day)) est passée : tenue, ou non ?",
                "The \(meeting(alert.subject)) of \(date(day)) has passed: was it held?")
        case .minutesMissing:
            let limit = count(alert.limit ?? 0, .workingDays)
            return say(
                "La \(meeting(alert.subject)) n'a pas de compte rendu ; il était attendu le \(date(day)), sous \(limit).",
                "The \(meeting(alert.subject)) has no minutes; they were due on \(date(day)), within \(limit)."
            )
        default:
            return say(
                "Convenu pour le \(date(day)), \(relative(day, to: today)) : \(alert.subject)",
                "Agreed for \(date(day)), \(relative(day, to: today)): \(alert.subject)")
        }
    }

    private func whyOfMoney(_ alert: Alert, _ today: Day) -> String {
        let day = alert.day ?? today
        let noun = capitalised(invoice(alert.subject))
        switch alert.code {
        case .invoiceLate:
            return say(
                "\(noun) était à régler le \(date(day)) : le retard est le nôtre.",
                "\(noun) was to be paid by \(date(day)): the delay is ours.",
                toFreelance: Phrase(
                    "\(noun) était à régler le \(date(day)) : le retard est le leur.",
                    "\(noun) was to be paid by \(date(day)): the delay is theirs."))
        case .invoiceDueSoon:
            return say(
                "\(noun) est à régler le \(date(day)), \(relative(day, to: today)).",
                "\(noun) is to be paid by \(date(day)), \(relative(day, to: today)).")
        case .invoiceNotAccepted:
            return say(
                "\(noun) porte sur le point\(point(alert.number)), qui n'est pas validé.",
                "\(noun) is for checkpoint\(point(alert.number)), which is not accepted.")
        case .fundingPeriod:
            return say(
                "\(noun), du \(date(day)), est hors de la période où les dépenses comptent.",
                "\(noun), of \(date(day)), lies outside the period in which expenses count.")
        case .fundingReportDue:
            return say(
                "Le compte rendu à « \(alert.subject) » est dû le \(date(day)), \(relative(day, to: today)).",
                "The report to “\(alert.subject)” is due on \(date(day)), \(relative(day, to: today)).")
        default:
            let (billed, progress) = (percent(alert.count ?? 0), percent(alert.limit ?? 0))
            return say(
                "\(billed) du prix est facturé pour \(progress) d'avancement.",
                "\(billed) of the price is billed for \(progress) of progress.")
        }
    }

    private func whyOfPapers(_ alert: Alert, _ today: Day) -> String {
        let day = alert.day ?? today
        switch alert.code {
        case .engagementUnsigned:
            return say(
                "Le travail a commencé sans engagement signé des deux côtés.",
                "Work has begun without an engagement signed by both sides.")
        case .engagementEnding:
            let open = count(alert.count ?? 0, .checkpoints)
            return say(
                "L'engagement finit le \(date(day)) et \(open) attendent encore.",
                "The engagement ends on \(date(day)) and \(open) still wait.")
        case .vigilanceMissing:
            let (total, limit) = (money(alert.count ?? 0), money(alert.limit ?? 0))
            return say(
                "\(total) engagés, seuil de \(limit) : l'attestation de vigilance est à demander.",
                "\(total) engaged, threshold \(limit): the clearance certificate is to be asked for.",
                toFreelance: Phrase(
                    "\(total) engagés, seuil de \(limit) : votre attestation de vigilance est à transmettre.",
                    "\(total) engaged, threshold \(limit): your clearance certificate is to be handed in."))
        case .vigilanceExpired:
            return say(
                "L'attestation de vigilance valait jusqu'au \(date(day, .medium)) : la redemander.",
                "The clearance certificate held until \(date(day, .medium)): ask for a new one.",
                toFreelance: Phrase(
                    "Votre attestation de vigilance valait jusqu'au \(date(day, .medium)) : en transmettre une autre.",
                    "Your clearance certificate held until \(date(day, .medium)): hand in a new one."))
        default:
            return say(
                "L'attestation de vigilance vaut jusqu'au \(date(day)), \(relative(day, to: today)).",
                "The clearance certificate holds until \(date(day)), \(relative(day, to: today)).")
        }
    }

    private func whyOfTheRest(_ alert: Alert, _ today: Day) -> String {
        let day = alert.day ?? today
        let (count, limit) = (alert.count ?? 0, alert.limit ?? 0)
        switch alert.code {
        case .quotesMissing:
            return say("\(count) devis reçus sur \(limit) attendus.", "\(count) quotes of \(limit) received.")
        case .needStale:
            return say(
                "Rien n'a bougé depuis le \(date(day)), il y a \(days(count)).",
                "Nothing has moved since \(date(day)), \(days(count)) ago.")
        case .closurePending:
            return say(
                "En clôture depuis le \(date(day)), il y a \(days(count)).",
                "Closing since \(date(day)), \(days(count)) ago.")
        case .noNextStep:
            return say(
                "Rien n'a de date : ni réunion, ni action, ni point.",
                "Nothing has a date: no meeting, no action, no checkpoint.")
        case .independenceHint:
            let names = alert.markers.map { self[$0.phrase] }.joined(separator: ", ")
            return say("À regarder ensemble : \(names).", "To look at together: \(names).")
        case .candidateUnanswered:
            return say(
                "Le choix est fait depuis le \(date(day)) : répondre aux autres candidatures.",
                "The choice was made on \(date(day)): answer the other candidates.")
        case .retentionDue:
            return say(
                "Dernière trace le \(date(day, .medium)) ; les données se gardent \(kept(limit)).",
                "Last trace on \(date(day, .medium)); data are kept for \(kept(limit)).")
        default:
            return say(
                "Le cadre n'est pas encore souple et structuré à la fois.",
                "The frame is not yet both flexible and structured.")
        }
    }
}

extension Words {
    /// Years as they are set, months where they are not whole years.
    private func kept(_ months: Int) -> String {
        months >= 36 && months % 12 == 0
            ? value(months / 12, of: .retentionContract) : value(months, of: .retentionCandidate)
    }
}

extension IndependenceMarker {
    /// The marker, as a heading.
    package var phrase: Phrase {
        switch self {
        case .hours: Phrase("rythme libre", "free schedule")
        case .place: Phrase("lieu libre", "free place")
        case .method: Phrase("méthode et outils libres", "free method and tools")
        case .deliverables: Phrase("payé pour des livrables", "paid for deliverables")
        case .invitation: Phrase("réunions sur invitation", "meetings by invitation")
        case .otherClients: Phrase("autres clients possibles", "other clients possible")
        case .noHierarchy: Phrase("engagements réciproques", "mutual commitments")
        case .bounded: Phrase("relation bornée", "bounded relation")
        case .mutualRespect: Phrase("demandes, pas reproches", "requests, not reproaches")
        case .availability: Phrase("indisponibilités annoncées", "unavailability announced")
        }
    }

    /// What one may do about it.
    package var suggestion: Phrase {
        switch self {
        case .hours: Phrase("Fixer des échéances plutôt que des heures", "Set due dates rather than hours")
        case .place:
            Phrase(
                "Présence sur site seulement quand l'objet l'exige", "On site only when the work requires it")
        case .method: Phrase("Décrire le résultat attendu", "Describe the expected result")
        case .deliverables: Phrase("Rattacher la facture à un point", "Tie the invoice to a checkpoint")
        case .invitation:
            Phrase("Inviter, dire pourquoi, compter le temps", "Invite, say why, count the time")
        case .otherClients:
            Phrase("Retirer la clause ou demander conseil", "Take the clause out or ask for advice")
        case .noHierarchy:
            Phrase("« S'engage à », relevé de décisions commun", "“Commits to”, one decision log for both")
        case .bounded:
            Phrase(
                "Faire le point, remettre en choix, avenant motivé",
                "Take stock, choose again, amend with a reason")
        case .mutualRespect: Phrase("« Demande de reprise », « préavis »", "“Rework request”, “notice”")
        case .availability:
            Phrase("« Indisponible du … au … »", "“Unavailable from … to …”")
        }
    }
}
