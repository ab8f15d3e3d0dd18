package import Domain

extension Words {
    /// How the regular contact stands, with the days that say so.
    package func sentence(for cadence: Cadence, on today: Day) -> String {
        guard let rhythm = cadence.rhythm else { return sentence(without: cadence.state) }
        let due = date(rhythm.nextDue)
        let lapse = date(rhythm.lapseOn)
        switch cadence.state {
        case .none, .suspended: return sentence(without: cadence.state)
        case .ok:
            return say(
                "À jour : prochain contact d'ici au \(due), \(relative(rhythm.nextDue, to: today))",
                "On track: next check-in by \(due), \(relative(rhythm.nextDue, to: today))")
        case .due:
            return say(
                "Contact à prendre d'ici au \(due), \(relative(rhythm.nextDue, to: today))",
                "Check-in due by \(due), \(relative(rhythm.nextDue, to: today))")
        case .grace:
            return say(
                "Contact attendu depuis \(days(today - rhythm.nextDue)), tolérance jusqu'au \(lapse)",
                "Check-in due \(days(today - rhythm.nextDue)) ago, grace until \(lapse)")
        case .lapsed:
            return say(
                "Suivi rompu depuis \(days(today - rhythm.lapseOn)), dernier contact le \(date(rhythm.last))",
                "Follow-up lapsed \(days(today - rhythm.lapseOn)) ago, last check-in on \(date(rhythm.last))")
        }
    }

    /// The same for a mission whose cadence may be agreed long before its first day.
    package func sentence(for cadence: Cadence, of mission: Mission, on today: Day) -> String {
        guard mission.state.isBeforeStart, let every = mission.frame.everyDays else {
            return sentence(for: cadence, on: today)
        }
        let count = days(every)
        return say("Tous les \(count), une fois la mission en cours", "Every \(count), from Active on")
    }

    private func sentence(without state: CadenceState) -> String {
        state == .suspended
            ? say("Cadence suspendue", "Cadence suspended")
            : say("Pas de cadence de suivi", "No follow-up cadence")
    }
}
