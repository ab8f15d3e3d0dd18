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
                return LinearPage.Item(row.key, tag: index - 1, told(row, context))
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

    func told(_ row: HomeRow, _ context: Context) -> String {
        let words = context.words
        switch row {
        case .draft(let row): return context.join([row.title, row.about])
        case .moment(let row): return MomentLine(row, context).said
        case .mission(let row):
            let step = context.reckoning(row).nextStep.map { words.sentence(for: $0, on: context.today) }
            return context.join([row.card.label, words.short(row.card.state), step])
        }
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
        let missions = MissionState.allCases.compactMap { state in
            counts[state].flatMap { $0 > 0 ? "\(words.short(state)) \($0)" : nil }
        }
        return [
            (words.say("Suivi", "Follow-up"), contacts),
            (speech.heading(words[HomeSummary.frames]), summary.frames(words).map(\.0)),
            (speech.heading(words[HomeSummary.alerts]), summary.alerts(words).map(\.0)),
            (words.say("Missions", "Missions"), missions),
        ].filter { !$0.1.isEmpty }.map { title, parts in
            words.say(
                "\(title) : \(parts.joined(separator: ", "))", "\(title): \(parts.joined(separator: ", "))")
        }
    }
}
