import Domain
import Screen

extension TimelinePage {
    /// The missions, each with its days to read; or all days of all missions, from today on and back.
    package func linear(_ context: Context) -> LinearPage {
        var page = isList ? linearList(context) : linearLanes(context)
        page.empty = nothing(context.words)
        return page
    }

    private func linearLanes(_ context: Context) -> LinearPage {
        let items = lanes.enumerated().map { place, lane in
            LinearPage.Item(lane.row.card.id, tag: place, said(lane, context))
        }
        var page = LinearPage(items, current: lane?.row.card.id, isCut: hasMore)
        page.detail = lane.map { read($0, context) } ?? []
        return page
    }

    private func linearList(_ context: Context) -> LinearPage {
        let items = listed.enumerated().map { place, entry in
            let (lane, mark) = entry
            return LinearPage.Item(Entry(lane, mark, context), tag: place, lane.said(mark, context))
        }
        let place = listCursor.selection
        var page = LinearPage(items, current: items.indices.contains(place) ? items[place].key : nil)
        let past = listed.prefix { $0.1.day < context.today }.count
        guard past > 0, past < items.count else { return page }
        let today = context.words.date(context.today, .weekday)
        page.parts = [
            .init(heading: nil, items: Array(items[..<past])),
            .init(
                heading: context.words.say("À partir d'aujourd'hui, \(today)", "From today on, \(today)"),
                items: Array(items[past...])),
        ]
        return page
    }

    private struct Entry: Hashable {
        let mission: EntityID
        /// Nil of a silence.
        let key: MomentRow.Key?
        let day: Day

        init(_ lane: TimelineLane, _ mark: TimelineMark, _ context: Context) {
            mission = lane.row.card.id
            key = mark.moment.map { lane.row.row(of: $0, context).key }
            day = mark.day
        }
    }

    /// The mission, and the day nearest to today.
    private func said(_ lane: TimelineLane, _ context: Context) -> String {
        let words = context.words
        let late = lane.row.card.isLate(on: context.today) ? words.say("en retard", "late") : nil
        return context.join([
            lane.row.card.label, words[lane.row.card.state], late,
            words.marks(lane.marks(on: context.today).count),
        ])
    }

    /// Every mark of the lane in its order, with what lies between: pauses and silences.
    private func read(_ lane: TimelineLane, _ context: Context) -> [String] {
        let (words, speech) = (context.words, Speech(context.words))
        let marks = lane.moments.filter { $0.kind != .pause }.map { moment in
            (moment.day, lane.sentence(for: .moment(moment), context))
        }
        let spans = lane.spans(context.today).map { ($0.from, words.lowered(words.sentence(for: $0))) }
        return (marks + spans).sorted { $0.0 < $1.0 }.map { day, told in
            speech.sentence(context.join([words.date(day, .medium), told]))
        }
    }
}

extension TimelineLane {
    fileprivate func said(_ mark: TimelineMark, _ context: Context) -> String {
        switch mark {
        case .moment(let moment): MomentLine(row.row(of: moment, context), context).said
        case .silence(let span):
            context.join([
                row.card.label, context.words.sentence(for: span), context.words.date(span.from, .short),
            ])
        }
    }
}
