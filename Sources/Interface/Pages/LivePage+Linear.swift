import Domain
import Screen

extension LivePage {
    /// The points with the time that each took; of the one at hand what was said, then what was agreed.
    package func linear(_ context: Context) -> LinearPage {
        let (words, speech) = (context.words, Speech(context.words))
        let items = running.points.enumerated().map { place, point in
            LinearPage.Item(place, tag: place, said(point, place, context))
        }
        var page = LinearPage(items, current: running.current)
        let kind = meeting.map { $0.title ?? words[$0.kind] }
        page.opening = [speech.sentence(context.join([kind, mission?.reference, mission?.title]))]
        let (spent, planned) = (time(running.spent(at: context.clock)), time(running.planned))
        page.lead = words.say("Temps passé : \(spent) sur \(planned)", "Time spent: \(spent) of \(planned)")
        page.detail = speech.paragraphs(Array(said(context).dropFirst()))
        return page
    }

    private func said(_ point: MeetingPoint, _ place: Int, _ context: Context) -> String {
        let words = context.words
        let (spent, planned) = (time(running.spent(place, at: context.clock)), time(point.planned))
        return context.join([
            point.text, point.isDone ? words.say("traité", "dealt with") : nil,
            point.isCarried
                ? words.say("reporté à la prochaine réunion", "carried to the next meeting") : nil,
            words.say("\(spent) sur \(planned)", "\(spent) of \(planned)"),
        ])
    }
}
