package import Domain

extension Words {
    /// The one thing to do next, as an act: `Régler la facture CP1, échue depuis 4 j`.
    package func sentence(for step: NextStep, on today: Day) -> String {
        let due = step.due ?? today
        if isToFreelance, let told = told(toFreelance: step, on: today) { return told }
        switch step.kind {
        case .answerDelivery, .payInvoice, .ownAction, .contact, .askDelivery, .liftReserve:
            return duty(step, late: days(max(0, today - due)), due: due, today)
        case .confirmMeeting:
            return say(
                "Confirmer la \(meeting(step.subject)) du \(date(due))",
                "Confirm the \(meeting(step.subject)) of \(date(due))")
        case .writeMinutes:
            return say(
                "Rédiger le compte rendu de la \(meeting(step.subject))",
                "Write the minutes of the \(meeting(step.subject))")
        case .meeting, .action, .checkpoint, .start, .resume:
            return toCome(step, when: relative(due, to: today))
        case .getPaper:
            return say("Obtenir l'attestation de vigilance", "Get the clearance certificate")
        case .sign:
            let when = step.due.map { signing(by: $0, today) } ?? ""
            return say("Faire signer l'engagement\(when)", "Have the engagement signed\(when)")
        case .nextState:
            guard let state = MissionState(rawValue: step.subject) else {
                return say("Voir les conditions", "See the conditions")
            }
            return movingOn(to: state)
        }
    }

    /// Past the day on which work was to begin it waits since then.
    func signing(by day: Day, _ today: Day) -> String {
        day < today
            ? say(", attendu depuis \(days(today - day))", ", due \(days(today - day)) ago")
            : ", \(relative(day, to: today))"
    }

    /// With its key, for it is the one step that nothing else on the page leads to.
    private func movingOn(to state: MissionState) -> String {
        let french: French =
            switch state {
            case .need: "Revenir au besoin"
            case .framing: "Passer au cadrage"
            case .sourcing: "Passer à la recherche"
            case .ready: "Déclarer la mission prête"
            case .active: "Mettre la mission en cours"
            case .paused: "Mettre la mission en pause"
            case .closing: "Passer à la clôture"
            case .closed: "Terminer la mission"
            case .dropped: "Abandonner la mission"
            }
        let told = say(french, "Move on to \(self[state])")
        // By ear the acts at hand are told with their letters.
        return isSpoken ? told : told + " (L)"
    }

    private func duty(_ step: NextStep, late: String, due: Day, _ today: Day) -> String {
        let point = point(step.number)
        return switch step.kind {
        case .answerDelivery where step.deemed.map { $0 <= today } ?? false:
            say(
                "Répondre au point\(point), réputé accepté le \(date(step.deemed ?? due))",
                "Answer checkpoint\(point), deemed accepted on \(date(step.deemed ?? due))")
        case .answerDelivery where due < today:
            say("Répondre au point\(point), délai dépassé", "Answer checkpoint\(point), past the window")
        case .answerDelivery:
            say(
                "Répondre au point\(point) d'ici au \(date(due))",
                "Answer checkpoint\(point) by \(date(due))")
        case .payInvoice:
            say(
                "Régler \(invoice(step.subject)), échue depuis \(late)",
                "Pay \(invoice(step.subject)), overdue by \(late)")
        case .contact:
            say("Reprendre contact, attendu depuis \(late)", "Get back in touch, due \(late) ago")
        case .askDelivery where step.isRework:
            say(
                "Prendre des nouvelles de la reprise du point\(point), attendue depuis \(late)",
                "Ask about the rework of checkpoint\(point), due \(late) ago")
        case .askDelivery:
            say(
                "Prendre des nouvelles du point\(point), attendu depuis \(late)",
                "Ask about checkpoint\(point), due \(late) ago")
        case .liftReserve:
            say(
                "Lever la réserve du point\(point), en retard de \(late)",
                "Lift the reservation on checkpoint\(point), overdue by \(late)")
        default: say("\(step.subject), en retard de \(late)", "\(step.subject), overdue by \(late)")
        }
    }

    private func toCome(_ step: NextStep, when: String) -> String {
        let point = point(step.number)
        return switch step.kind {
        case .meeting:
            say(
                "Préparer la \(meeting(step.subject)), \(when)",
                "Prepare the \(meeting(step.subject)), \(when)")
        case .checkpoint where step.isRework:
            say(
                "Reprise du point\(point) attendue, \(when)", "Rework of checkpoint\(point) expected, \(when)"
            )
        case .checkpoint: say("Point\(point) attendu, \(when)", "Checkpoint\(point) expected, \(when)")
        case .start: say("Démarrer, \(when)", "Start, \(when)")
        case .resume: say("Reprendre, \(when)", "Resume, \(when)")
        default: "\(step.subject), \(when)"
        }
    }
}

extension Words {
    /// A meeting inside a sentence: by its kind's raw value, else by the title that it was given.
    func meeting(_ text: String) -> String {
        if let kind = MeetingKind(rawValue: text) { return self[kind.noun] }
        return say("réunion « \(text) »", "meeting “\(text)”")
    }

    /// An invoice inside a sentence; not every one has a number.
    func invoice(_ number: String) -> String {
        number.isEmpty ? say("la facture", "the invoice") : say("la facture \(number)", "invoice \(number)")
    }
}
