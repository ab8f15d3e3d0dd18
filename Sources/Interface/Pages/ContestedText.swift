import Domain
import Screen

/// Two values for one thing, written by members who did not know of each other: both are shown with who and
/// when, and a person chooses.
struct ContestedValue {
    let about: String
    let values: [(line: LineID, text: String)]
    /// Of the mission, where it is settled; nil for the mission as a whole.
    var part: Focus.Part?
}

extension [ContestedValue] {
    func of(_ kind: Entity.Kind, _ id: EntityID) -> [ContestedValue] {
        map { value in
            var value = value
            value.part = Focus.Part(kind, id)
            return value
        }
    }
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
                text.item(context.join([context.writer(writers[value.line], of: value.line), value.text]))
            }
        }
        return text.paragraphs
    }
}

extension Context {
    /// Who wrote a line and when; of a line that the history does not know, its day.
    func writer(_ row: HistoryRow?, of line: LineID) -> String {
        guard let row else { return shown(line.day) }
        return join([row.byName ?? name(row.by), moment(row.at)])
    }
}
