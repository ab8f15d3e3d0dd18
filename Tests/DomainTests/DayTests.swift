import Domain
import TestSupport
import Testing

@Suite struct DayTests {
    @Test func `every day from 1900 to 2100 has one number, one date and one text`() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        var expected = first
        var weekday = 1  // 1 January 1900 was a Monday.
        for year in 1900...2100 {
            for month in 1...12 {
                for number in 1...Day.length(ofMonth: month, year: year) {
                    let day = try #require(Day(year: year, month: month, day: number))
                    #expect(day == expected)
                    #expect(day.civil == (year, month, number))
                    #expect(Day(day.description) == day)
                    #expect(day.weekday == weekday)
                    expected = expected + 1
                    weekday = weekday % 7 + 1
                }
            }
        }
        #expect(expected - first == 73_414)
        #expect(("1970-01-01" as Day).number == 0)
    }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31",
        "3000-01-01", "2026-1-1", "2026/01/01", "2026-01-01 ", "+026-01-01", "२०२६-01-01", "",
    ])
    func `what is no day is not read`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `leap years are every four, less centuries, but every four centuries`() {
        #expect(
            [1900, 1904, 2000, 2023, 2024, 2100].map(Day.isLeap) == [false, true, true, false, true, false])
    }

    @Test(arguments: ["09:05", "00:00", "23:59"]) func `a time reads back as written`(text: String) {
        #expect(TimeOfDay(text)?.description == text)
    }

    @Test(arguments: ["24:00", "12:60", "12", "12:", ":30", "1:2:3", "-1:00", "012:00", ""])
    func `what is no time is not read`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }
}

@Suite struct WorkCalendarTests {
    /// Known dates, not computed: Easter Monday, Ascension, Whit Monday.
    static let moving: [(year: Int, easter: Day, monday: Day, ascension: Day, whit: Day)] = [
        (2024, "2024-03-31", "2024-04-01", "2024-05-09", "2024-05-20"),
        (2025, "2025-04-20", "2025-04-21", "2025-05-29", "2025-06-09"),
        (2026, "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-25"),
        (2027, "2027-03-28", "2027-03-29", "2027-05-06", "2027-05-17"),
        (2028, "2028-04-16", "2028-04-17", "2028-05-25", "2028-06-05"),
        (2029, "2029-04-01", "2029-04-02", "2029-05-10", "2029-05-21"),
        (2030, "2030-04-21", "2030-04-22", "2030-05-30", "2030-06-10"),
    ]
    static let fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"]

    @Test(arguments: moving.map(\.year))
    func `the holidays of a year are these eleven`(year: Int) throws {
        let known = try #require(Self.moving.first { $0.year == year })
        var expected = try Self.fixed.map { try #require(Day("\(year)-\($0)")) }
        expected += [known.monday, known.ascension, known.whit]
        let first = try #require(Day(year: year, month: 1, day: 1))
        let days = (0..<(Day.isLeap(year) ? 366 : 365)).map { first + $0 }
        let calendar = WorkCalendar()
        #expect(WorkCalendar.easter(year) == known.easter)
        #expect(days.filter { calendar.holiday(on: $0) != nil } == Set(expected).sorted())
        let alsace = WorkCalendar(alsaceMoselle: true)
        let more = Set(expected + [known.easter - 2, try #require(Day("\(year)-12-26"))])
        #expect(days.filter { alsace.holiday(on: $0) != nil } == more.sorted())
        for day in days {
            #expect(calendar.isWorked(day) == (day.weekday < 6 && !expected.contains(day)))
        }
    }

    @Test func `Easter is a Sunday between 22 March and 25 April`() {
        for year in 1900...2999 {
            let easter = WorkCalendar.easter(year)
            #expect(easter.weekday == 7 && easter.year == year)
            #expect((322...425).contains(easter.month * 100 + easter.dayOfMonth))
        }
    }

    @Test(arguments: 0..<300) func `to add worked days and to count them are inverse`(stream: UInt64) {
        var random = Seeded(stream)
        let calendar = WorkCalendar(alsaceMoselle: Bool.random(using: &random))
        let day = Day(number: Int.random(in: 19_000...25_000, using: &random))
        let count = Int.random(in: 0...60, using: &random)
        let later = calendar.adding(count, to: day)
        #expect(calendar.workedDays(from: day, to: later) == count, "SEED=\(Seeded.seed)")
        #expect(count == 0 || calendar.isWorked(later))
        let worked = calendar.roll(day)
        let earlier = calendar.adding(-count, to: worked)
        #expect(calendar.workedDays(from: worked, to: earlier) == -count)
        #expect(calendar.adding(count, to: earlier) == worked)
    }

    @Test func `rolling keeps a worked day and leaves the others by the next or last one`() {
        let calendar = WorkCalendar()
        #expect(calendar.roll("2026-11-10") == "2026-11-10")
        #expect(calendar.roll("2026-11-11") == "2026-11-12")
        #expect(calendar.roll("2026-12-25") == "2026-12-28")
        #expect(calendar.rollBack("2026-12-27") == "2026-12-24")
        #expect(calendar.rollBack("2026-11-10") == "2026-11-10")
        #expect(calendar.adding(10, to: "2026-11-01") == "2026-11-16")
    }

    @Test func `more working days than anybody waits for are not counted out`() {
        let calendar = WorkCalendar()
        let day: Day = "2026-11-23"
        #expect(calendar.adding(.max, to: day) == calendar.adding(36_525, to: day))
        #expect(calendar.adding(.min, to: day) == calendar.adding(-36_525, to: day))
    }
}
