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
            let row = entry.0.row.row(of: entry.1, context)
            return LinearPage.Item(Entry(row, place), tag: place, MomentLine(row, context).said)
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
        let key: MomentRow.Key
        let day: Day

        init(_ row: MomentRow, _ place: Int) { (key, day) = (row.key, row.moment.day) }
    }

    /// The mission, and the day nearest to today.
    private func said(_ lane: TimelineLane, _ context: Context) -> String {
        let words = context.words
        let late = lane.row.card.isLate(on: context.today) ? words.say("en retard", "late") : nil
        return context.join([
            lane.row.card.label, words[lane.row.card.state], late, words.marks(lane.moments.count),
        ])
    }

    /// Every mark of the lane in its order, with what lies between: pauses and silences.
    private func read(_ lane: TimelineLane, _ context: Context) -> [String] {
        let (words, speech) = (context.words, Speech(context.words))
        let marks = lane.moments.filter { $0.kind != .pause }.map { moment in
            let sentence = words.sentence(for: lane.row.row(of: moment, context), on: context.today)
            return (moment.day, context.join([words.date(moment.day, .medium), sentence]))
        }
        let spans = lane.spans(context.today).map { span in
            let (from, through) = (words.date(span.from, .medium), words.date(span.through, .medium))
            let told =
                span.isPause
                ? words.say("en pause jusqu'au \(through)", "paused until \(through)")
                : words.say("silence jusqu'au \(through)", "silence until \(through)")
            return (span.from, context.join([from, told]))
        }
        return (marks + spans).sorted { $0.0 < $1.0 }.map { speech.sentence($0.1) }
    }
}
