import Domain

extension Words {
    /// The next step as its freelance reads it: what the organisation is to do is what they wait for, and what it
    /// would ask for is theirs to do. Nil where both sides read the same.
    func told(toFreelance step: NextStep, on today: Day) -> String? {
        let due = step.due ?? today
        switch step.kind {
        case .answerDelivery: return awaitedAnswer(step, due: due, today)
        case .askDelivery, .checkpoint: return delivering(step, due: due, today)
        case .payInvoice:
            let late = days(max(0, today - due))
            return say(
                "Règlement attendu : \(invoice(step.subject)), échue depuis \(late)",
                "Payment awaited: \(invoice(step.subject)), overdue by \(late)")
        case .confirmMeeting:
            let noun = capitalised(meeting(step.subject))
            return say(
                "\(noun) du \(date(due)) : la structure dit si elle a été tenue",
                "\(noun) of \(date(due)): the organisation says whether it was held")
        case .getPaper:
            return say("Transmettre l'attestation de vigilance", "Hand in the clearance certificate")
        case .sign:
            let when = step.due.map { signing(by: $0, today) } ?? ""
            return say("Signer l'engagement\(when)", "Sign the engagement\(when)")
        case .nextState:
            return say("La structure fait avancer la mission", "The organisation moves the mission on")
        case .ownAction, .contact, .writeMinutes, .liftReserve, .meeting, .action, .start, .resume: return nil
        }
    }

    private func delivering(_ step: NextStep, due: Day, _ today: Day) -> String {
        let point = point(step.number)
        guard due < today else {
            let when = relative(due, to: today)
            return step.isRework
                ? say(
                    "Livrer la reprise du point\(point), \(when)",
                    "Deliver the rework of checkpoint\(point), \(when)")
                : say("Livrer le point\(point), \(when)", "Deliver checkpoint\(point), \(when)")
        }
        let late = days(today - due)
        return step.isRework
            ? say(
                "Livrer la reprise du point\(point), attendue depuis \(late)",
                "Deliver the rework of checkpoint\(point), due \(late) ago")
            : say(
                "Livrer le point\(point), attendu depuis \(late)",
                "Deliver checkpoint\(point), due \(late) ago")
    }

    private func awaitedAnswer(_ step: NextStep, due: Day, _ today: Day) -> String {
        let point = point(step.number)
        if let deemed = step.deemed, deemed <= today {
            return say(
                "Réponse au point\(point) attendue, réputé accepté le \(date(deemed))",
                "Answer to checkpoint\(point) awaited, deemed accepted on \(date(deemed))")
        }
        return due < today
            ? say(
                "Réponse au point\(point) attendue, délai dépassé",
                "Answer to checkpoint\(point) awaited, past the window")
            : say(
                "Réponse au point\(point) attendue d'ici au \(date(due))",
                "Answer to checkpoint\(point) awaited by \(date(due))")
    }
}
