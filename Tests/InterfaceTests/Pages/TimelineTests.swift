import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The timeline: what it draws is what its sentence tells.
@Suite struct TimelineTests {
    private let today: Day = "2026-11-23"

    /// A mission on which a contact, a meeting held and a delivery fall on one day.
    private var busy: Story {
        var story = Story(on: today)
        let mission = story.add(.mission, [.title: .text("Festival"), .reference: .text("M1")])
        _ = story.add(.contact, [.day: .day(today), .via: .text("call")], in: mission)
        let meeting = story.add(.meeting, [.kind: .text("followUp"), .day: .day(today)], in: mission)
        story.write(
            Event(
                .meetingHeld(Holding(day: today, present: [])), on: meeting, in: mission,
                seen: story.mission(mission).meeting(meeting)?.standing.seen ?? []))
        return story
    }

    @Test func `of several marks of one day the sign drawn is that of the sentence`() {
        var session = Session(busy, on: .timeline(TimelinePage()), .en)
        func lane() -> String { session.line(holding: "M1 Festival") ?? "" }
        #expect(lane().contains("◆") && session.says("Follow-up meeting held"), "\(session.text)")
        session.press(.left, .left, .left, .left)
        var seen: Set<Character> = []
        for _ in 0..<4 {
            let sentence = session.lines.suffix(6).joined(separator: " ")
            if sentence.contains("Check-in") {
                seen.insert("·")
                #expect(lane().contains("·"), "\(session.text)")
            } else if sentence.contains("meeting held") {
                seen.insert("◆")
                #expect(lane().contains("◆"), "\(session.text)")
            }
            session.press(.right)
        }
        #expect(seen == ["·", "◆"])
    }

    @Test(arguments: [Language.fr, .en]) func `what the signs mean stands whole on 80 columns`(
        _ language: Language
    ) {
        let session = Session(busy, on: .timeline(TimelinePage()), language)
        let legend = session.lines.first { $0.contains("░ silence") }
        #expect(legend?.contains("▒ pause") == true, "\(session.text)")
        #expect(!session.lines.contains { $0.contains("░ silence") && $0.contains("…") })
    }
}
