import Domain
import Testing

@testable import Exchange

@Suite struct CalendarTests {
    private func event(_ lines: String, wrap: String = "") throws -> CalendarFile {
        let text = "BEGIN:VCALENDAR\n\(wrap)BEGIN:VEVENT\nUID:u1\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
        return try CalendarReader.read(bytes(text), today: today)
    }

    private func starts(_ file: CalendarFile) -> [String] {
        file.meetings.map { WallTime($0.day, $0.time).description + ($0.isCancelled ? " off" : "") }
    }

    @Test func `Paris is one hour ahead in winter and two in summer`() throws {
        for (month, offset) in [(1, 60), (7, 120)] {
            let day = try #require(Day(year: 2026, month: month, day: 15))
            let wall = WallTime(day, TimeOfDay(hour: 9, minute: 0))
            #expect(ParisTime.offset(at: wall) == offset)
            #expect(ParisTime.seconds(at: wall) == day.number * 86_400 + 9 * 3600 - offset * 60)
        }
    }

    @Test func `meetings of khal are read with text, place, repetition and zone`() throws {
        let file = try CalendarReader.read(try fixture("khal.ics"), today: today)
        #expect(
            starts(file) == [
                "20261130T140000", "20261201T100000", "20261207T140000", "20261208T093000",
                "20261214T140000", "20261224",
            ])
        let committee = try file.meetings.at(1)
        #expect(committee.summary.hasPrefix("[S1] Comité de pilotage, étape 2; bilan à mi-parcours"))
        #expect(committee.duration == 90)
        #expect(committee.place == "Visio – https://meet.example/abc")
        #expect(committee.description == "Points ouverts : livraison, réserves; suite à donner")
        #expect(file.notes.map(\.kind) == [.unknownZone("America/Montreal")])
        #expect(file.problems == [])
    }

    @Test func `meetings of calcurse, which gives no names, are known again all the same`() throws {
        let file = try CalendarReader.read(try fixture("calcurse.ics"), today: today)
        #expect(
            starts(file) == [
                "20261130T140000", "20261201T100000", "20261207T140000", "20261214T140000 off",
                "20261221T140000", "20261224",
            ])
        #expect(file.meetings.map(\.duration) == [45, 90, 45, 45, 45, nil])
        #expect(Set(file.meetings.map(\.externalID)).count == 6)
        #expect(try CalendarReader.read(try fixture("calcurse.ics"), today: today) == file)
    }

    @Test(arguments: [
        ("DTSTART:20260328T100000Z", "20260328T110000"), ("DTSTART:20260329T005900Z", "20260329T015900"),
        ("DTSTART:20260329T010000Z", "20260329T030000"), ("DTSTART:20261025T005900Z", "20261025T025900"),
        ("DTSTART:20261025T010000Z", "20261025T020000"), ("DTSTART:20260731T230000Z", "20260801T010000"),
        ("DTSTART;TZID=Europe/Paris:20260701T090000", "20260701T090000"),
        ("DTSTART;TZID=\"/freeassociation/Europe/Paris\":20260701T090000", "20260701T090000"),
        ("DTSTART;TZID=Etc/UTC:20260701T090000", "20260701T110000"),
        ("DTSTART;VALUE=DATE:20260701", "20260701"),
    ])
    func `times are brought to the wall time of France`(_ line: String, _ start: String) throws {
        let file = try event(line)
        #expect(starts(file) == [start])
        #expect(file.notes == [])
    }

    @Test func `wall time and UTC are inverse, but for the hour that autumn repeats`() throws {
        let first = try #require(Day("2026-01-01"))
        for hour in 0..<(366 * 24) {
            let utc = WallTime(minutes: first.number * 1440 + hour * 60)
            let wall = ParisTime.wall(utc: utc)
            if wall.description == "20261025T020000" { continue }
            #expect(ParisTime.utc(wall: wall) == utc)
        }
    }

    @Test(arguments: [
        ("FREQ=DAILY;COUNT=3", ["1123", "1124", "1125"]),
        ("FREQ=DAILY;INTERVAL=2;UNTIL=20261127", ["1123", "1125", "1127"]),
        ("FREQ=DAILY;BYDAY=MO,FR;COUNT=3", ["1123", "1127", "1130"]),
        ("FREQ=WEEKLY;WKST=MO;UNTIL=20261207T090000Z;BYDAY=MO,WE", ["1123", "1125", "1130", "1202", "1207"]),
        ("FREQ=WEEKLY;UNTIL=20261207T085900Z", ["1123", "1130"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=SU,MO;WKST=MO", ["1123", "1129", "1207"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=SU,MO;WKST=SU", ["1123", "1206", "1207"]),
        ("FREQ=MONTHLY;COUNT=2", ["1123", "1223"]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=-1MO", ["1130", "1228"]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=2TU", ["1208", "0112"]),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31", ["1231", "0131", "0331"]),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=-1", ["1130", "1231"]),
    ])
    func `repetitions fall on the days that the standard says`(_ rule: String, _ days: [String]) throws {
        let file = try event("DTSTART:20261123T100000\nRRULE:\(rule)")
        #expect(starts(file).map { String($0.dropFirst(4).prefix(4)) } == days)
    }

    @Test func `a repetition of another kind gives its first day and a note`() throws {
        for rule in [
            "FREQ=YEARLY", "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO", "FREQ=WEEKLY;BYDAY=1MO", "COUNT=2", "",
        ] {
            let file = try event("DTSTART:20261123T100000\nRRULE:\(rule)")
            #expect(starts(file) == ["20261123T100000"])
            #expect(file.notes.map(\.kind) == [.unsupportedRule(rule)])
        }
    }

    @Test func `an endless repetition is read a year around today, and no more than two hundred times`()
        throws
    {
        let weekly = try event("DTSTART:20200106T100000\nRRULE:FREQ=WEEKLY")
        #expect(weekly.meetings.count == 105)
        #expect(weekly.meetings.first?.day == Day("2025-11-24"))
        let daily = try event("DTSTART:19000101T100000\nRRULE:FREQ=DAILY")
        #expect(daily.meetings.count == 200)
        #expect(daily.notes.map(\.kind) == [.cutRepetition(limit: 200)])
    }

    @Test func `one day of a series can be moved or called off, in whatever order the file has them`() throws
    {
        let series = "UID:s\nDTSTART:20261123T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261207T100000"
        let moved = "UID:s\nRECURRENCE-ID:20261130T100000\nDTSTART:20261201T150000"
        for events in [[series, moved], [moved, series]] {
            let text = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
            let file = try CalendarReader.read(
                bytes("BEGIN:VCALENDAR\n\(text)END:VCALENDAR"), today: today)
            #expect(starts(file) == ["20261123T100000", "20261201T150000", "20261207T100000 off"])
            #expect(try file.meetings.at(1).externalID == "s/20261130")
        }
    }

    @Test func `folds, escapes, alarms and tasks are taken for what they are`() throws {
        let file = try event(
            """
            DTSTART:20261123T100000\r
            SUMMARY:Comit\u{e9}\\, pr\r
             emier\\; \\\\ fin\r
            DESCRIPTION:a\\nb\\Nc\u{1b}[2J\r
            DURATION:PT1H30M\r
            ATTENDEE;CN="Roux; Kezia":mailto:Kezia@Example.org\r
            BEGIN:VALARM\r
            SUMMARY:Alarm\r
            DTSTART:20200101\r
            END:VALARM\r
            STATUS:CANCELLED
            """, wrap: "BEGIN:VTODO\nSUMMARY:Task\nDTSTART:20261123\nEND:VTODO\n")
        let meeting = try #require(file.meetings.first)
        #expect(file.meetings.count == 1)
        #expect(meeting.summary == "Comité, premier; \\ fin")
        #expect(meeting.description == "a\nb\nc[2J")
        #expect(meeting.duration == 90)
        #expect(meeting.attendees == [.init(name: "Roux; Kezia", mail: "Kezia@Example.org")])
        #expect(meeting.isCancelled)
    }

    @Test func `a fold may part the bytes of a letter`() throws {
        let head = bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261123\nSUMMARY:caf")
        let text = head + [0xc3] + bytes("\r\n ") + [0xa9] + bytes("\nEND:VEVENT\nEND:VCALENDAR")
        #expect(try CalendarReader.read(text, today: today).meetings.map(\.summary) == ["café"])
    }

    @Test func `what is wrong is named, what is no calendar is refused`() throws {
        #expect(try event("SUMMARY:x").problems == [.init(line: 2, summary: "x", kind: .noStart)])
        #expect(try event("DTSTART:2026").problems.map(\.kind) == [.badDate("2026")])
        let open = bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x")
        #expect(try CalendarReader.read(open, today: today).problems.map(\.kind) == [.unfinished])
        #expect(throws: CalendarRefusal.notACalendar) {
            try CalendarReader.read(bytes("a,b\n"), today: today)
        }
        let many = String(repeating: "BEGIN:VEVENT\nEND:VEVENT\n", count: CalendarReader.eventLimit + 1)
        #expect(throws: CalendarRefusal.tooManyEvents(limit: CalendarReader.eventLimit)) {
            try CalendarReader.read(bytes("BEGIN:VCALENDAR\n" + many), today: today)
        }
    }

    @Test func `many endless rules cost no more than one`() throws {
        let rule = "BEGIN:VEVENT\nDTSTART:19000101T100000\nRRULE:FREQ=DAILY;BYDAY=MO\nEND:VEVENT\n"
        let text = "BEGIN:VCALENDAR\n" + String(repeating: rule, count: 2000)
        #expect(
            try CalendarReader.read(bytes(text), today: today).notes.contains {
                $0.kind == .cutRepetition(limit: 0)
            })
    }

    @Test(arguments: 0..<300) func `no calendar traps`(seed: Int) {
        var random = Random(seed: seed)
        let pieces = [
            "BEGIN:VEVENT\n", "END:VEVENT\n", "BEGIN:VALARM\n", "END:VALARM\n", "DTSTART:20261123T100000\n",
            "DTSTART;TZID=X:99991231T235959Z\n", "DTSTART:29991231\n", "DTSTART:19000101T000000Z\n",
            "RRULE:FREQ=DAILY\n", "RRULE:FREQ=MONTHLY;BYDAY=5MO;INTERVAL=1000\n", "DURATION:P999999W\n",
            "EXDATE:x,,\n",
            "RRULE:FREQ=WEEKLY;COUNT=99999999999999999999\n", "DTEND:19000101\n", "RECURRENCE-ID:20261123\n",
            "UID:u\n", "SUMMARY:", "\\", "\r", "\n ", ";", ":", "\"", "\u{feff}", "é", "RRULE:FREQ=MONTHLY\n",
        ]
        var text = bytes("BEGIN:VCALENDAR\n")
        for _ in 0..<random.next(60) {
            text += bytes(pieces[random.next(pieces.count)])
            if random.next(20) == 0 { text.append(UInt8(random.next(256))) }
        }
        // The result does not matter; a trap would end the whole run and name the seed.
        _ = try? CalendarReader.read(text, today: today)
    }
}
