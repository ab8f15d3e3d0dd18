extension Leaflet {
    var markdown: String {
        (["# \(Self.plain(title))"] + blocks.map(Self.markdown)).joined(separator: "\n\n") + "\n"
    }

    private static func markdown(_ block: Block) -> String {
        switch block {
        case .heading(let text): return "## \(plain(text))"
        case .paragraph(let text): return paragraphs(text)
        case .remark(let text): return "*\(plain(text))*"
        case .items(let items): return items.map { "- \(plain($0))" }.joined(separator: "\n")
        case .table(let heads, let rows):
            let rule = "|" + heads.map { _ in "---|" }.joined()
            return ([row(heads), rule] + rows.map(row)).joined(separator: "\n")
        }
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map(plain).joined(separator: " | ") + " |"
    }

    private static func paragraphs(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { plain(String($0)) }.joined(separator: "\n\n")
    }

    /// On one line, with nothing in it that Markdown would take for a sign of its own.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for character in text {
            if character.isNewline {
                plain += " "
            } else {
                if "\\`*_[]<>#|~".contains(character) { plain += "\\" }
                plain.append(character)
            }
        }
        // A list or a number where none is meant.
        if let first = plain.first, "-+=".contains(first) { plain = "\\" + plain }
        if let end = plain.firstIndex(where: { !$0.isNumber }), end > plain.startIndex,
            plain[end] == "." || plain[end] == ")"
        {
            plain.insert("\\", at: end)
        }
        return plain
    }
}
