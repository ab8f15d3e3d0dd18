import Domain
import Exchange
import Interface

/// Asks, on a terminal, to which mission a meeting belongs; a repeated one is asked once.
struct CalendarQuestions {
    let session: Session
    let cards: [MissionCard]

    /// More than fit on a line of digits are of no help.
    private static let choices = 9

    /// By the event's uid; nil for one that is to be left out. Those not asked any more are not in it.
    func ask(_ meetings: [UnmatchedMeeting]) -> [String: EntityID?] {
        var answers: [String: EntityID?] = [:]
        for one in meetings where answers[one.meeting.uid] == nil {
            guard let answer = ask(one) else { return answers }
            answers[one.meeting.uid] = answer
        }
        return answers
    }

    static func when(_ meeting: CalendarMeeting) -> String {
        [meeting.day.description, meeting.time?.description].compactMap { $0 }.joined(separator: " ")
    }

    /// Nil when nothing is answered any more (end of input).
    private func ask(_ one: UnmatchedMeeting) -> EntityID?? {
        let words = session.words
        let likely = one.candidates.prefix(Self.choices).compactMap { candidate in
            cards.first { $0.id == candidate.mission }
        }
        session.print([session.safe("\(Self.when(one.meeting))  \(one.meeting.summary)")])
        session.print(
            likely.enumerated().map { place, card in
                session.safe("  \(place + 1)  \(card.reference ?? "") \(card.title)")
            })
        while true {
            Standard.output.write(
                words.say(
                    "Numéro, mission, ou Entrée pour laisser de côté : ",
                    "Number, mission, or Enter to leave it out: "))
            guard let line = readLine() else { return nil }
            let typed = line.trimmed
            if typed.isEmpty { return .some(nil) }
            if let number = Int(typed), likely.indices.contains(number - 1) { return likely[number - 1].id }
            do { return try session.mission(typed) } catch let failure as CommandFailure {
                session.tell(failure.sentence)
            } catch { return nil }
        }
    }
}
