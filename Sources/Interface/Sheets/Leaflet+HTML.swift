extension Leaflet {
    /// One file that prints as it stands: nothing is fetched, nothing runs.
    var html: String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>\(Self.plain(title))</title>
        <style>
        body { font: 11pt/1.4 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin: 1.2em 0 .3em; }
        p, ul { margin: .3em 0; } .remark { font-size: .9em; color: #444; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #999; padding: .2em .4em; text-align: left; vertical-align: top; }
        @page { size: A4; margin: 16mm; }
        @media print { body { margin: 0; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
        </style>
        </head>
        <body>
        <h1>\(Self.plain(title))</h1>
        \(blocks.map(Self.html).joined(separator: "\n"))
        </body>
        </html>

        """
    }

    private static func html(_ block: Block) -> String {
        switch block {
        case .heading(let text): "<h2>\(plain(text))</h2>"
        case .paragraph(let text):
            text.split(whereSeparator: \.isNewline).map { "<p>\(plain(String($0)))</p>" }
                .joined(separator: "\n")
        case .remark(let text): "<p class=\"remark\">\(plain(text))</p>"
        case .items(let items): "<ul>\(items.map { "<li>\(plain($0))</li>" }.joined())</ul>"
        case .table(let heads, let rows):
            "<table><thead>\(row(heads, "th"))</thead><tbody>"
                + rows.map { row($0, "td") }.joined(separator: "\n") + "</tbody></table>"
        }
    }

    private static func row(_ cells: [String], _ tag: String) -> String {
        "<tr>" + cells.map { "<\(tag)>\(plain($0))</\(tag)>" }.joined() + "</tr>"
    }

    private static func plain(_ text: String) -> String {
        var plain = ""
        for character in text {
            switch character {
            case "&": plain += "&amp;"
            case "<": plain += "&lt;"
            case ">": plain += "&gt;"
            case "\"": plain += "&quot;"
            case "'": plain += "&#39;"
            default: plain.append(character)
            }
        }
        return plain
    }
}
