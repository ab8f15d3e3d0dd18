import Domain
import Screen

/// Where the fields of a sheet lie on a screen: labels beside them, or above them where that is too narrow.
struct SheetLayout {
    /// Wider lines are hard to read and hold no more fields.
    static let widest = 100

    /// One field with all that is said around it.
    struct Block {
        let place: Int
        var labelRows = 0
        var fieldWidth = 0
        var fieldRows = 0
        /// Beside the field, in its row.
        var beside: (text: String, style: Style)?
        /// Below the field.
        var notes: [(text: String, style: Style)] = []

        var rows: Int { labelRows + fieldRows + notes.count }
    }

    let width: Int
    /// No field is higher than what a form shows at a time: a long text scrolls within, where its cursor is seen.
    private let mostRows: Int
    let isNarrow: Bool
    let labelWidth: Int
    /// Columns left of the fields: the labels, or an indent below them.
    var indent: Int { isNarrow ? 2 : labelWidth }
    /// Where labels lie above, the last column is for the marks of what lies above and below.
    var fieldWidth: Int { max(1, width - indent - (isNarrow ? 1 : 0)) }

    /// - Parameter room: rows in which the fields are drawn, where that is known.
    init(_ sheet: Sheet, screen: Rect, _ words: Words, room: Int = .max) {
        width = max(1, min(screen.width, Self.widest) - 4)
        // A single field has its label above it on any screen, and the whole width for its text.
        isNarrow = width < 56 || sheet.fields.count == 1
        mostRows = max(1, min(max(2, screen.height - 9), room - (isNarrow ? 1 : 0)))
        let widest = sheet.fields.map { cellCount(words[$0.label]) + ($0.isRequired ? 2 : 0) }.max() ?? 0
        labelWidth = min(36, widest + 3)
    }

    func blocks(_ sheet: Sheet, _ words: Words) -> [Block] {
        sheet.fields.indices.map { block(sheet.fields[$0], $0, focused: $0 == sheet.cursor, words) }
    }

    private func block(_ field: FormField, _ place: Int, focused: Bool, _ words: Words) -> Block {
        var block = Block(place: place)
        block.labelRows = isNarrow ? 1 : 0
        block.fieldWidth = field.widget.width(in: fieldWidth)
        block.fieldRows = min(field.widget.rows(width: block.fieldWidth), mostRows)
        let room = fieldWidth - block.fieldWidth - 2
        if let complaint = field.complaint {
            let text = "\(SheetLayout.wrong) \(words.sentence(for: complaint))"
            if cellCount(text) <= room {
                block.beside = (text, .bad)
            } else {
                block.notes += wrap(text, width: fieldWidth).map { ($0, .bad) }
            }
        } else if let echo = field.widget.echo(words), cellCount(echo) <= room {
            block.beside = (echo, .info)
        }
        block.notes += rivals(field, focused: focused, words)
        for finding in field.wordings.prefix(3) {
            block.notes += wrap(words.sentence(for: finding), width: fieldWidth).map { ($0, .warn) }
        }
        return block
    }

    /// Each value in force with who wrote it and when; the one in the field is marked.
    private func rivals(_ field: FormField, focused: Bool, _ words: Words) -> [(String, Style)] {
        guard !field.rivals.isEmpty else { return [] }
        let title =
            focused
            ? words.say(
                "≠ À départager (^O la suivante, ^R tout lire)",
                "≠ Contested (^O the next, ^R read all)")
            : words.say("≠ À départager", "≠ Contested")
        let values = field.rivals.map { rival in
            let lines = field.shown(rival, words).split(separator: "\n")
            let value = lines.first.map { $0 + (lines.count > 1 ? " …" : "") } ?? "–"
            let mark = rival.typed == field.widget.typed ? "●" : "○"
            return ("\(mark) \(words.author(of: rival)) · \(value)", Style.warn)
        }
        return [(title, .warn)] + values
    }

    /// Before an error, so that it does not rest on its colour alone.
    static let wrong = "✖"
}

extension FormField {
    func shown(_ rival: Rival, _ words: Words) -> String {
        var widget = widget
        widget.typed = rival.typed
        return widget.shown(words)
    }
}

extension Sheet {
    /// The values that stand side by side in the current field, each whole, with who wrote it.
    func rivals(_ context: Context) -> [ScrollText.Paragraph] {
        guard let field = current else { return [] }
        var text = Reading(context)
        for rival in field.rivals {
            text.head(context.words.author(of: rival))
            text.add(field.shown(rival, context.words))
            text.add(rival.also)
        }
        return text.paragraphs
    }
}

extension Words {
    func author(of rival: FormField.Rival) -> String {
        // What changed under an open form may have been written beside it, by anybody.
        guard let day = rival.day else { return rival.by ?? say("noté entre-temps", "recorded meanwhile") }
        return (rival.by ?? say("autre machine", "another machine")) + ", \(date(day))"
    }

    func sentence(for complaint: FormField.Complaint) -> String {
        switch complaint {
        case .fault(let fault): sentence(for: fault)
        case .said(let sentence): sentence
        }
    }
}
