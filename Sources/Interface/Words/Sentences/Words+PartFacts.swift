import Domain

extension Words {
    /// Meetings, actions, invoices, the choice of a freelance.
    func partFact(_ body: Event.Body, _ told: Told) -> String? {
        switch body {
        case .freelanceSelected(let freelance, _, let reason):
            let name = told.lookup.name(freelance) ?? freelance.shown
            return say("Choix du freelance : \(name)", "Freelance chosen: \(name)")
                + (reason.map { " (\($0))" } ?? "")
        case .engagementAmended, .engagementTerminated: return engagementFact(body, told)
        case .candidacyMoved(let state, _, let reason): return candidacyMoved(state, reason, told)
        case .candidacyScored(let criterion, let score): return candidacyScored(criterion, score, told)
        case .transferDone:
            return say("Transmission faite", "Skills transfer done") + after(told.name)
        case .transferReopened(let reason):
            return say("Transmission à reprendre", "Skills transfer open again") + after(told.name)
                + bracketed(reason)
        case .actionDone:
            return say("Action faite", "Action done") + after(told.name)
        case .actionDropped(let reason):
            return say("Action abandonnée", "Action dropped") + after(told.name) + bracketed(reason)
        case .actionReopened(let reason):
            return say("Action rouverte", "Action reopened") + after(told.name) + bracketed(reason)
        case .actionPostponed(let day, let reason):
            return say(
                "Action reportée au \(date(day, told.lookup))",
                "Action postponed to \(date(day, told.lookup))")
                + after(told.name) + bracketed(reason)
        case .invoicePaid(let day):
            let noun = capitalised(numbered(told.name))
            return say(
                "\(noun) payée le \(date(day, told.lookup))", "\(noun) paid on \(date(day, told.lookup))")
        case .invoiceCancelled(let reason):
            let noun = capitalised(numbered(told.name))
            return say("\(noun) annulée", "\(noun) cancelled") + after(reason)
        default: return meetingFact(body, told)
        }
    }

    private func bracketed(_ reason: String?) -> String {
        reason.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
    }

    private func meetingFact(_ body: Event.Body, _ told: Told) -> String? {
        switch body {
        case .meetingMoved(let day, let time, let reason):
            return say(
                "Réunion déplacée au \(date(day, told.lookup))\(clock(time))",
                "Meeting moved to \(date(day, told.lookup))\(clock(time))")
                + after(reason)
        case .meetingHeld(let holding):
            let present = holding.present.count + holding.guests.count
            let people = present == 0 ? "" : ", \(count(present, .peoplePresent))"
            return say(
                "Réunion tenue le \(date(holding.day, told.lookup))\(people)",
                "Meeting held on \(date(holding.day, told.lookup))\(people)")
        case .meetingMissed(let reason): return say("Réunion non tenue", "Meeting missed") + after(reason)
        case .meetingCancelled(let reason):
            return say("Réunion annulée", "Meeting cancelled") + after(reason)
        case .minutesSaved(let minutes):
            if minutes.decisions.isEmpty {
                return say("Compte rendu rédigé, aucune décision", "Minutes written, no decision")
            }
            let decisions = count(minutes.decisions.count, .decisions)
            return say("Compte rendu rédigé, \(decisions)", "Minutes written, \(decisions)")
        case .minutesShared(_, let people):
            guard !people.isEmpty else { return say("Compte rendu partagé", "Minutes shared") }
            let names = people.joined(separator: ", ")
            return say("Compte rendu partagé avec \(names)", "Minutes shared with \(names)")
        case .minutesAgreed: return say("Compte rendu approuvé", "Minutes agreed")
        default: return nil
        }
    }
}
