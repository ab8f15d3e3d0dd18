import Domain

/// What was done otherwise than the rules ask, each with its reason; and the whole course of the mission.
extension Dossier {
    var exceptions: Leaflet {
        var leaflet = leaflet(words.say("Dérogations et motifs", "Overrides and their reasons"))
        leaflet.add(words[Word.override], [overrides])
        leaflet.add(words.say("Points dispensés ou annulés", "Checkpoints waived or cancelled"), [waived])
        leaflet.add(words.say("Changements d'état motivés", "Changes of state with a reason"), [moves])
        if leaflet.blocks.isEmpty {
            leaflet.add(
                .paragraph(
                    words.say(
                        "Aucune règle n'a été passée outre, aucun point dispensé, aucun état changé avec un motif.",
                        "No rule was passed over, no checkpoint waived, no state changed with a reason.")))
        }
        return leaflet
    }

    private var overrides: Leaflet.Block {
        .table(
            heads: [words.say("Condition", "Condition"), words.say("Vers", "To"), words[Word.reason]]
                + recordedHeads,
            rows: mission.overrides.map { override in
                let content = override.content
                return [
                    "\(content.code.rawValue) \(words[content.code])", words[content.to], content.reason,
                ] + recorded(override.by, override.at, override.line)
            })
    }

    private var waived: Leaflet.Block {
        let rows = mission.checkpoints.compactMap { checkpoint -> [String]? in
            let name = "\(checkpoint.number) \(checkpoint.title)"
            switch checkpoint.standing.content {
            case .waived(let day, let reason, let effect)?: return [name, date(day), reason, words[effect]]
            case .cancelled(let day, let reason)?: return [name, date(day), reason, ""]
            default: return nil
            }
        }
        return .table(
            heads: [
                words[Entity.Kind.checkpoint], words.say("Le", "On"), words[Word.reason],
                words.say("Sa part du prix", "Its share of the price"),
            ], rows: rows)
    }

    private var moves: Leaflet.Block {
        .table(
            heads: [words.say("État", "State"), words.say("Le", "On"), words[Word.reason]] + recordedHeads,
            rows: mission.moves.filter { $0.content.reason != nil }.map { move in
                [words[move.content.state], date(move.content.day), move.content.reason ?? ""]
                    + recorded(move.by, move.at, move.line)
            })
    }

    /// From the first line to the last; what was undone stays, and says so.
    var timeline: Leaflet {
        var leaflet = leaflet(words[Word.timeline])
        let lookup = Lookup(directory, mission)
        leaflet.add(
            .table(
                heads: [words.say("Fait", "Fact")] + recordedHeads,
                rows: history.sorted { $0.line < $1.line }.map { row in
                    [
                        words.markOfUndone(row) + words.sentence(for: row, lookup),
                        row.byName ?? person(row.by), moment(row.at), row.line.description,
                    ]
                }))
        return leaflet
    }
}
