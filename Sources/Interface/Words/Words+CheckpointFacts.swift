import Domain

extension Words {
    func checkpointFact(_ body: Event.Body, _ told: Told) -> String? {
        let number = told.number
        switch body {
        case .checkpointRescheduled(let day, let reason):
            return say(
                "Point \(number) déplacé au \(date(day))", "Checkpoint \(number) moved to \(date(day))")
                + after(reason)
        case .checkpointSubmitted(let delivery):
            let via = delivery.via.map { " (\(lowered(self[$0])))" } ?? ""
            return say(
                "Point \(number) livré le \(date(delivery.day))\(via)",
                "Checkpoint \(number) delivered on \(date(delivery.day))\(via)") + after(delivery.what)
        case .submissionWithdrawn(let reason):
            return say("Livraison du point \(number) retirée", "Submission of checkpoint \(number) withdrawn")
                + after(reason)
        case .criterionChecked(let place, let finding):
            let found = lowered(self[finding])
            return say(
                "Point \(number), critère \(place + 1) : \(found)",
                "Checkpoint \(number), criterion \(place + 1): \(found)")
        case .checkpointDecided(let decision): return answered(decision, number)
        case .reserveLifted(_, _, _, let note):
            return say("Réserve du point \(number) levée", "Reservation on checkpoint \(number) lifted")
                + after(note)
        case .checkpointWaived(_, let reason, let effect):
            let share = lowered(self[effect])
            return say("Point \(number) dispensé, \(share)", "Checkpoint \(number) waived, \(share)")
                + after(reason)
        case .checkpointCancelled(_, let reason):
            return say("Point \(number) annulé", "Checkpoint \(number) cancelled") + after(reason)
        case .checkpointReopened(_, let reason):
            return say("Point \(number) rouvert", "Checkpoint \(number) reopened") + after(reason)
        default: return nil
        }
    }

    private func answered(_ decision: Decision, _ number: Int) -> String {
        let late = decision.isLate ? say(" (réponse en retard)", " (late answer)") : ""
        switch decision.verdict {
        case .accepted:
            return say("Point \(number) validé\(late)", "Checkpoint \(number) accepted\(late)")
                + after(decision.comment)
        case .acceptedWithReserves:
            let reserves = count(decision.reserves.count, .reservations)
            let text = decision.reserves.count == 1 ? decision.reserves[0].text : decision.comment
            return say(
                "Point \(number) validé avec \(reserves)\(late)",
                "Checkpoint \(number) accepted with \(reserves)\(late)") + after(text)
        case .changesRequested:
            let text = decision.rework.count == 1 ? decision.rework[0].text : decision.comment
            return say(
                "Reprise demandée pour le point \(number)\(late)",
                "Rework asked for checkpoint \(number)\(late)") + after(text)
        case .rejected:
            return say("Point \(number) refusé\(late)", "Checkpoint \(number) rejected\(late)")
                + after(decision.comment)
        }
    }
}
