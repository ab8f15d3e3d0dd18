import Domain
import Screen

extension AlertsPage {
    /// By severity; the reason and the remedy are what there is to read.
    package func linear(_ context: Context) -> LinearPage {
        let (words, speech) = (context.words, Speech(context.words))
        var page = LinearPage()
        var severity: Severity?
        for (place, line) in rows.enumerated() {
            if line.alert.severity != severity {
                severity = line.alert.severity
                let count = rows.count { $0.alert.severity == severity }
                let title = speech.heading(words[line.alert.severity.heading])
                page.parts.append(.init(heading: "\(title), \(count)", items: []))
            }
            let item = LinearPage.Item(line.key, tag: place, said(line, words))
            page.parts[page.parts.count - 1].items.append(item)
        }
        page.empty = nothing(words)
        page.current = (selected?.key).map { AnyHashable($0) }
        page.detail =
            selected.map { line in
                let remedy = words[line.alert.code.remedy]
                return [
                    speech.sentence(words.why(line.alert, on: context.today)),
                    words.say(
                        "Ouvrir mène à : \(words.lowered(remedy)).",
                        "Opening leads to: \(words.lowered(remedy))."),
                ]
            } ?? []
        return page
    }

    private func said(_ line: AlertLine, _ words: Words) -> String {
        let about = line.row == nil ? line.alert.subject : line.mission
        return "\(words.heading(line.alert)), \(about)"
    }
}
