import Domain
import Screen

// What a person must look at before the workspace says one thing again: contested values, lines nobody can read.
extension App {
    mutating func openContested(_ world: World) {
        let rows = world.missions(MissionFilter(contestedOnly: true, limit: Self.mostContested))
        var ways = rows.flatMap { contested(in: $0, world) }
        for kind in [Entity.Kind.freelance, .member, .organisation, .funding] {
            let parties = context.directory.all(kind, archived: true)
            for party in parties where !party.record.contested.isEmpty {
                let fields = party.record.contested.map { words[$0.term(of: kind)] }
                let entry = Menu.Entry(
                    "\(words[kind]) · \(party.name)", detail: fields.joined(separator: ", "))
                ways.append((entry, .open(party.id)))
            }
        }
        overlays.append(
            .choice(Choice(words.say("À départager", "To settle"), ways + unreadable(ways.isEmpty))))
    }

    private func contested(in row: MissionRow, _ world: World) -> [(Menu.Entry, Choice.Way)] {
        let values = world.mission(row.card.id)?.contestedValues(context) ?? []
        let mission = row.card.reference ?? row.card.title
        return values.map { value in
            let texts = value.values.map { words.say("« \($0.text) »", "“\($0.text)”") }
            return (
                Menu.Entry(
                    "\(mission) · \(value.about)", detail: texts.joined(separator: words.say(" ou ", " or "))),
                .part(row.card.id, value.part)
            )
        }
    }

    /// What the screens cannot settle is told with the command that can.
    private func unreadable(_ isEmpty: Bool) -> [(Menu.Entry, Choice.Way)] {
        let check = words.say(
            "« cadre check », dans un terminal, dit lesquelles et que faire.",
            "“cadre check”, in a shell, tells which and what to do.")
        let rescue = words.say("« cadre rescue » les réécrit.", "“cadre rescue” writes them back.")
        let update = words.say("Mettre le programme à jour.", "Update the program.")
        let settings = words.say(
            "« cadre settings list » les montre ; « set » en choisit un.",
            "“cadre settings list” shows them; “set” chooses one.")
        let restore = words.say(
            "Rien de ce qui y était noté ne se lit ; « cadre restore » le reprend d'une sauvegarde.",
            "Nothing that was recorded there can be read; “cadre restore” takes it from a backup.")
        let count = isEmpty ? health.contested : 0
        let all: [(Int, String, String)] = [
            (
                health.lacksLog ? 1 : 0,
                words.say("Le dossier log de l'espace manque", "The workspace's folder log is missing"),
                restore
            ),
            (count, words.say("Réglages à départager", "Contested settings"), settings),
            (health.problems, words.count(health.problems, .damagedLines), check),
            (health.vanished, words.count(health.vanished, .vanishedLines), rescue),
            (health.unknown, words.count(health.unknown, .newerFacts), update),
        ]
        return all.filter { $0.0 > 0 }.map { (Menu.Entry($0.1, detail: $0.2, refusal: $0.2), .effects([])) }
    }

    /// Nobody settles more at a time.
    private static let mostContested = 50
}
