import Domain

extension Words {
    func missionFact(_ body: Event.Body, _ told: Told) -> String? {
        switch body {
        case .missionImported(let fields, let state, _):
            let title = after(fields.text(.title))
            return say(
                "Mission antérieure, reprise à l'état « \(self[state]) »\(title)",
                "Earlier mission, taken in as “\(self[state])”\(title)")
        case .missionMoved(let move, let state, _, let reason, let resumeOn):
            return moved(move, state, resumeOn.map { date($0, told.lookup) }) + after(reason)
        case .briefWritten(let section, let text):
            let heading = self[section]
            return text.isEmpty
                ? say("Cahier des charges : « \(heading) » vidé", "Brief: “\(heading)” emptied")
                : say("Cahier des charges : « \(heading) » rédigé", "Brief: “\(heading)” written")
        case .closingSet(let fields):
            return say("Bilan complété", "Closing review written") + list(fields, .mission)
        case .gateOverridden(let gate, let state, let reason):
            return say(
                "Passé outre vers « \(self[state]) » : \(self[gate])",
                "Passed over towards “\(self[state])”: \(self[gate])") + after(reason)
        case .frameSet(let fields):
            return say("Cadre de collaboration fixé", "Working frame set") + list(fields, .mission)
        default: return nil
        }
    }

    private func moved(_ move: MissionMove, _ state: MissionState, _ resumption: String?) -> String {
        switch move {
        case .moved: say("Mission passée à l'état « \(self[state]) »", "Mission moved to “\(self[state])”")
        case .movedBack:
            say("Mission revenue à l'état « \(self[state]) »", "Mission moved back to “\(self[state])”")
        case .paused:
            if let resumption {
                say(
                    "Mission mise en pause jusqu'au \(resumption)",
                    "Mission paused until \(resumption)")
            } else {
                say("Mission mise en pause", "Mission paused")
            }
        case .resumed: say("Mission reprise", "Mission resumed")
        case .closed: say("Mission terminée", "Mission closed")
        case .reopened: say("Mission rouverte", "Mission reopened")
        case .dropped: say("Mission abandonnée", "Mission dropped")
        }
    }
}
