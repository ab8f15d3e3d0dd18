import Domain
import Screen

/// Everything known of one person or organisation, beside the list.
struct PartyDetail {
    let party: Party
    let missions: [MissionRow]
    let context: Context

    init(_ party: Party, _ missions: [MissionRow], _ context: Context) {
        self.party = party
        self.missions = missions
        self.context = context
    }

    /// Where there are a few rows for it: what people wrote first, then what the fields say.
    var brief: [ScrollText.Paragraph] {
        let notes = party.notes.reversed().map { ScrollText.Paragraph($0.content) }
        return [.init(party.name, .title)] + notes + [.init(context.join(written.map(\.shown)), .muted)]
    }

    var paragraphs: [ScrollText.Paragraph] {
        var paragraphs: [ScrollText.Paragraph] = [.init(party.name, .title)]
        paragraphs += written.map { .init(context.words.labelled(label($0.field), $0.shown)) }
        if !party.documents.isEmpty {
            let words = context.words
            paragraphs.append(.init(""))
            paragraphs.append(.init(words[Entity.Kind.document.plural], .accent))
            for document in party.documents {
                let state = document.state(on: context.today, context.thresholds)
                let last = document.expiresOn(context.thresholds).map { words.date($0, .medium) }
                paragraphs.append(
                    .init(
                        context.join([words[document.kind], words[state], last]),
                        state == .expired ? .bad : state == .valid ? .normal : .warn))
            }
        }
        for note in party.notes { paragraphs.append(.init(note.content, .muted)) }
        if !missions.isEmpty {
            paragraphs.append(.init(""))
            paragraphs.append(.init(context.words.say("Missions", "Missions"), .accent))
            for row in missions {
                paragraphs.append(.init("\(context.words.short(row.card.state)) · \(row.card.title)"))
            }
        }
        return paragraphs
    }

    private var written: [(field: Field, shown: String)] {
        (party.kind?.fields ?? []).filter { $0 != .name }.compactMap { field in
            party.record[field].map { (field, context.shown($0, of: field)) }
        }
    }

    private func label(_ field: Field) -> String { context.words[field.term(of: party.kind ?? .freelance)] }
}
