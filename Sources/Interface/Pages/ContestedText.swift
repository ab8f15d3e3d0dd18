import Domain
import Screen

/// Two values for one thing, written by members who did not know of each other: both are shown with who and
/// when, and a person chooses.
struct ContestedValue {
    let about: String
    let values: [(line: LineID, text: String)]
}

struct ContestedText {
    private let context: Context
    private let writers: [LineID: HistoryRow]

    init(_ context: Context, _ writers: [LineID: HistoryRow]) {
        self.context = context
        self.writers = writers
    }

    func paragraphs(_ contested: [ContestedValue]) -> [ScrollText.Paragraph] {
        guard !contested.isEmpty else { return [] }
        let words = context.words
        var text = Reading(context)
        text.add(context.contested.text, .bad)
        text.add(
            words.say(
                "Écrit à deux sans le savoir ; modifier, c'est choisir.",
                "Written by two, unaware of each other; to edit is to choose."), .muted)
        for one in contested {
            text.add(one.about, .warn)
            for value in one.values {
                text.item(context.join([writer(value.line), value.text]))
            }
        }
        return text.paragraphs
    }

    private func writer(_ line: LineID) -> String {
        guard let row = writers[line] else { return context.shown(line.day) }
        let name = row.byName ?? context.name(row.by)
        return context.join([name, context.moment(row.at)])
    }
}
