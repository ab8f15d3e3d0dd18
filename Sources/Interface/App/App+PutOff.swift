import Domain
import Screen

extension App {
    /// The alerts that were put off and are not back yet, the first to come back first; each can be brought
    /// back at once.
    mutating func showPutOff(_ world: World) {
        let lines = putOff(world).sorted { $0.until < $1.until }
        guard !lines.isEmpty else {
            notice = Notice(words.say("Aucune alerte n'est reportée.", "No alert is put off."), .refusal)
            return
        }
        let ways = lines.map { line in
            let until = words.say(
                "jusqu'au \(words.date(line.until))", "until \(words.date(line.until))")
            return (
                Menu.Entry(
                    "\(words.short(line.key.code)) · \(line.name)", detail: "\(until) : \(line.reason)"),
                Choice.Way.effects([.perform([.unsnooze(line.key, on: line.subject)])])
            )
        }
        overlays.append(
            .choice(Choice(words.say("Rétablir une alerte reportée", "Bring an alert back"), ways)))
    }

    private struct PutOff {
        let subject: EntityID
        let name: String
        let key: AlertKey
        let until: Day
        let reason: String
    }

    /// Of missions, then of people and sources of money. Only those that have something put off are read whole.
    private func putOff(_ world: World) -> [PutOff] {
        let missions = world.missions(MissionFilter(watchedOnly: true))
            .filter { !$0.card.facts.snoozes.isEmpty }
            .compactMap { world.mission($0.card.id) }
            .flatMap { mission in
                let name = [mission.reference, mission.title].compactMap { $0 }.joined(separator: " ")
                return putOff(mission.snoozes, of: mission.id, name)
            }
        let kinds: [Entity.Kind] = [.freelance, .funding]
        let parties = kinds.flatMap { context.directory.all($0) }
            .flatMap { putOff($0.snoozes, of: $0.id, $0.name) }
        return missions + parties
    }

    private func putOff(_ snoozes: Snoozes, of subject: EntityID, _ name: String) -> [PutOff] {
        snoozes.all.filter { context.today < $0.until }.map {
            PutOff(subject: subject, name: name, key: $0.key, until: $0.until, reason: $0.reason)
        }
    }
}
