import Domain

extension Words {
    /// How often rework was asked for, of how often it is included: `aller-retour 1/2`.
    func rounds(_ count: Int, of included: Int) -> String {
        guard isSpoken else {
            return say("aller-retour \(count)/\(included)", "rework round \(count)/\(included)")
        }
        return count == 0
            ? say("aucune reprise demandée sur \(included)", "no rework of \(included) asked")
            : say("reprise \(count) sur \(included)", "rework \(count) of \(included)")
    }

    func checkpointFact(_ body: Event.Body, _ told: Told) -> String? {
        let point = point(told.number, told.name)
        switch body {
        case .checkpointRescheduled(let day, let reason):
            return say(
                "Point\(point) déplacé au \(date(day, told.lookup))",
                "Checkpoint\(point) moved to \(date(day, told.lookup))")
                + after(reason)
        case .checkpointSubmitted(let delivery):
            let via = delivery.via.map { " (\(lowered(self[$0])))" } ?? ""
            return say(
                "Point\(point) livré le \(date(delivery.day, told.lookup))\(via)",
                "Checkpoint\(point) delivered on \(date(delivery.day, told.lookup))\(via)")
                + after(delivery.what)
        case .submissionWithdrawn(let reason):
            return say("Livraison du point\(point) retirée", "Submission of checkpoint\(point) withdrawn")
                + after(reason)
        case .criterionChecked(let place, let finding):
            let found = lowered(self[finding])
            return say(
                "Point\(point), critère \(place + 1) : \(found)",
                "Checkpoint\(point), criterion \(place + 1): \(found)")
        case .checkpointDecided(let decision): return answered(decision, point)
        case .reserveLifted(_, _, _, let note):
            return say("Réserve du point\(point) levée", "Reservation on checkpoint\(point) lifted")
                + after(note)
        case .checkpointWaived(_, let reason, let effect):
            let share = lowered(self[effect])
            return say("Point\(point) dispensé, \(share)", "Checkpoint\(point) waived, \(share)")
                + after(reason)
        case .checkpointCancelled(_, let reason):
            return say("Point\(point) annulé", "Checkpoint\(point) cancelled") + after(reason)
        case .checkpointReopened(_, let reason):
            return say("Point\(point) rouvert", "Checkpoint\(point) reopened") + after(reason)
        default: return nil
        }
    }

    private func answered(_ decision: Decision, _ point: String) -> String {
        let late = decision.isLate ? say(" (réponse en retard)", " (late answer)") : ""
        switch decision.verdict {
        case .accepted:
            return say("Point\(point) validé\(late)", "Checkpoint\(point) accepted\(late)")
                + after(decision.comment)
        case .acceptedWithReserves:
            let reserves = count(decision.reserves.count, .reservations)
            let text = decision.reserves.count == 1 ? decision.reserves[0].text : decision.comment
            return say(
                "Point\(point) validé avec \(reserves)\(late)",
                "Checkpoint\(point) accepted with \(reserves)\(late)") + after(text)
        case .changesRequested:
            let text = decision.rework.count == 1 ? decision.rework[0].text : decision.comment
            return say(
                "Reprise demandée pour le point\(point)\(late)",
                "Rework asked for checkpoint\(point)\(late)") + after(text)
        case .rejected:
            return say("Point\(point) refusé\(late)", "Checkpoint\(point) rejected\(late)")
                + after(decision.comment)
        }
    }
}
