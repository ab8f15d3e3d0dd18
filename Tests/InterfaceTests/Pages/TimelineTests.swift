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

    /// Active since September, with one contact on the 10th.
    private var quiet: Story {
        var story = Story(on: "2026-09-01")
        let mission = story.add(
            .mission,
            [
                .title: .text("Jardin"), .reference: .text("M3"), .cadenceDays: .number(14),
                .start: .day("2026-09-01"),
            ])
        story.write(
            Event(
                .missionMoved(.moved, to: .active, day: "2026-09-01", reason: nil, resumeOn: nil),
                on: mission,
                seen: story.mission(mission).standing.seen))
        _ = story.add(.contact, [.day: .day("2026-09-10"), .via: .text("call")], in: mission)
        story.today = today
        return story
    }

    @Test func `a silence is read out like any mark, and stands in the list with the contact that is due`() {
        var session = Session(quiet, on: .timeline(TimelinePage()), .en)
        var read: [String] = []
        for _ in 0..<12 { session.press(.left) }
        for _ in 0..<12 {
            read.append(session.lines.suffix(5).joined(separator: " "))
            session.press(.right)
        }
        #expect(read.contains { $0.contains("Silence until 22 Nov 2026") }, "\(session.text)")
        #expect(read.contains { $0.contains("Check-in due") }, "\(read)")
        session.press(".")
        #expect(
            session.line(holding: "Silence until 22 Nov 2026")?.contains("M3 Jardin") == true,
            "\(session.text)")
        #expect(session.line(holding: "Check-in due")?.contains("!") == true, "\(session.text)")
    }

    @Test func `the zoom is named, and its ends say so`() {
        var session = Session(busy, on: .timeline(TimelinePage()), .en)
        #expect(session.says("fortnight"), "\(session.text)")
        session.press("Z")
        #expect(session.says(" week ") && !session.says("Zoom in"), "\(session.text)")
        session.press("Z")
        #expect(session.says("The timeline is as close as it gets."), "\(session.text)")
        session.press("z", "z", "z")
        #expect(session.says(" quarter ") && !session.says("Zoom out"), "\(session.text)")
        session.press("z")
        #expect(session.says("The timeline is as far as it gets."), "\(session.text)")
    }
}
