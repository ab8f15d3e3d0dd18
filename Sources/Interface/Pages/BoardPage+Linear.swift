import Domain
import Screen

extension BoardPage {
    /// Column after column, without the empty ones.
    package func linear(_ context: Context) -> LinearPage {
        var page = LinearPage()
        for (place, column) in columns.enumerated() where !column.rows.isEmpty {
            let items = column.rows.enumerated().map { row, mission in
                LinearPage.Item(
                    mission.card.id, tag: place * Self.tagsAColumn + row,
                    said(mission, context))
            }
            page.parts.append(
                .init(
                    heading: context.join([
                        context.words[column.state], "\(column.count)",
                        order == .pressing ? nil : words(of: order, context.words),
                    ]), items: items,
                    isCut: column.rows.count < column.count))
        }
        page.empty = nothing(context.words)
        page.current = (selected?.card.id).map { AnyHashable($0) }
        page.detail = selected.map { MissionPreview($0, context).said } ?? []
        return page
    }

    private func said(_ row: MissionRow, _ context: Context) -> String {
        let words = context.words
        let reckoning = context.reckoning(row)
        let alert = reckoning.alerts.contains { $0.severity == .high }
        let step = reckoning.nextStep.map { words.sentence(for: $0, on: context.today) }
        return context.join([
            row.card.label, row.freelance ?? words.say("sans freelance", "no freelance"), step,
            row.card.progressPercent.map {
                words.say("avancée \(words.percent($0))", "\(words.percent($0)) done")
            },
            alert ? words.say("alerte haute", "high alert") : nil,
            reckoning.gatesOwed.isEmpty
                ? nil : words.say("avancée malgré un manque", "moved on while something lacks"),
            row.card.contested > 0 ? words.say("à départager", "contested") : nil,
            context.marks.contains(row.card.id) ? words.say("marquée", "marked") : nil,
        ])
    }
}

extension MissionPreview {
    /// Who and when, how far, then what waits.
    var said: [String] {
        let (words, speech) = (context.words, Speech(context.words))
        let waiting = row.card.open.map { moment in
            words.sentence(for: row.row(of: moment, context), on: context.today)
                + ", " + words.date(moment.day, .short)
        }
        return
            (facts.compactMap { label, value in
                value.map { words.labelled(label, $0) }
            } + waiting).map(speech.sentence)
    }
}
