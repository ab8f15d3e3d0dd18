import Domain

/// The minutes: who was there, what was decided and agreed, with whom it was shared.
extension Dossier {
    var meetings: Leaflet {
        var leaflet = leaflet(words[Word.minutes])
        for meeting in mission.meetings {
            let title = joined([meeting.title ?? words[meeting.kind], date(meeting.day)])
            leaflet.add(title, [.items(facts(of: meeting))] + minutes(of: meeting))
        }
        leaflet.add(words[Entity.Kind.action.plural], [actions(mission.actions)])
        return leaflet
    }

    private func facts(of meeting: Meeting) -> [String] {
        let present = meeting.holding.map { $0.present.map(person) + $0.guests } ?? []
        return [
            labelled(words.say("État", "State"), words[meeting.state]),
            labelled(words.say("Présent·es", "Present"), present.joined(separator: ", ")),
            labelled(words[Field.agenda], meeting.agenda.joined(separator: " ; ")),
            labelled(words.say("Approuvé le", "Agreed on"), date(meeting.agreedOn)),
        ].compactMap { $0 }
            + meeting.sharings.map { sharing in
                let people = sharing.content.with.joined(separator: ", ")
                let day = date(sharing.content.day)
                return words.say("Partagé le \(day) avec \(people)", "Shared on \(day) with \(people)")
            }
    }

    private func minutes(of meeting: Meeting) -> [Leaflet.Block] {
        guard let minutes = meeting.minutes.content else { return [] }
        let none = words.say("Aucune décision, dit exprès.", "No decision, said on purpose.")
        let decisions = minutes.noDecision ? [none] : minutes.decisions
        return [
            .items(decisions.map { words.say("Décision : \($0)", "Decision: \($0)") }),
            .paragraph(minutes.summary),
        ]
    }

    private func actions(_ actions: [Action]) -> Leaflet.Block {
        .table(
            heads: [
                words[Entity.Kind.action], words[Field.owner], words[Field.due], words.say("État", "State"),
            ],
            rows: actions.map { [$0.text, person($0.owner), date($0.due), words[$0.state]] })
    }
}
