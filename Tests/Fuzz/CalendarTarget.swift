import Domain

@testable import Exchange

/// Calendars: whatever is read can be planned, written, and read back as the same meeting.
enum CalendarTarget {
    private static let today = Day(number: 9_823)
    private static let mission = EntityID(line: LineID(clock: 1 << 16, random: 1), place: 0)

    static func run(_ bytes: [UInt8]) {
        guard let file = try? CalendarReader.read(bytes, today: today) else { return }
        let matcher = MeetingMatcher(missions: [], directory: Directory())
        _ = CalendarPlan(file, known: [], matcher: matcher, all: mission)
        for meeting in file.meetings.prefix(8) { writeBack(meeting) }
    }

    private static func writeBack(_ meeting: CalendarMeeting) {
        let entry = CalendarWriter.Entry(
            id: mission, day: meeting.day, time: meeting.time, duration: meeting.duration ?? 45,
            summary: meeting.summary, place: meeting.place, description: meeting.description)
        let text = CalendarWriter.text(of: [entry], today: today)
        for line in text.utf8.split(separator: 0x0A) { expect(line.count <= 76, "a line that is not folded") }
        guard let again = try? CalendarReader.read(Array(text.utf8), today: today) else {
            return expect(false, "what was written is no calendar")
        }
        guard let read = again.meetings.first, again.meetings.count == 1 else {
            return expect(again.meetings.isEmpty && !again.problems.isEmpty, "other meetings are read back")
        }
        expect(Self.words(read.summary) == Self.words(meeting.summary), "another summary: \(read.summary)")
        expect(read.day == meeting.day && read.time == meeting.time, "another time")
    }

    /// Controls are dropped by the writer, and spaces around a summary by the reader.
    private static func words(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
        }
    }
}
