import Domain
import Screen

extension HomePage {
    package func linear(_ context: Context) -> LinearPage {
        let speech = Speech(context.words)
        var page = LinearPage()
        var index = 0
        for section in sections {
            let items = section.rows.map { row in
                index += 1
                return LinearPage.Item(row.key, tag: index - 1, row.told(context))
            }
            let title = speech.heading(context.words[section.kind.title])
            page.parts.append(
                .init(heading: "\(title), \(items.count)\(section.isCut ? "+" : "")", items: items))
        }
        page.empty = nothing(context.words)
        page.current = (selected?.key).map { AnyHashable($0) }
        page.closing = sections.isEmpty ? [] : summary(context)
        return page
    }

    /// The foot of the screen: how the contacts, the frames, the alerts and the missions stand.
    private func summary(_ context: Context) -> [String] {
        let (words, speech) = (context.words, Speech(context.words))
        let contacts: [String] = [.lapsed, .grace, .due, .ok].compactMap { (state: CadenceState) -> String? in
            let count = cadences[state, default: 0]
            guard count > 0 else { return nil }
            let names = (silences[state] ?? []).prefix(3).map { $0.reference ?? $0.label }
            return "\(words.short(state)) \(count)"
                + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
        }
        return [
            (words.say("Suivi", "Follow-up"), contacts),
            (speech.heading(words[HomeSummary.frames]), summary.frames(words).map(\.0)),
            (speech.heading(words[HomeSummary.alerts]), summary.alerts(words).map(\.0)),
            (words.say("Missions", "Missions"), missions(words).map(\.0)),
        ].filter { !$0.1.isEmpty }.map { title, parts in
            words.labelled(title, parts.joined(separator: ", "))
        }
    }
}
