import Domain
import Interface
import Testing

/// Test days are written as they are read.
func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

/// No-break spaces made visible.
func plain(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

@Suite struct FormatTests {
    let fr = Words(.fr)
    let en = Words(.en)

    @Test(arguments: [
        (DateStyle.numeric, "23/11", "23/11"), (.numericYear, "23/11/2026", "23/11/2026"),
        (.short, "23 nov.", "23 Nov"), (.medium, "23 nov. 2026", "23 Nov 2026"),
        (.weekday, "lun. 23 nov. 2026", "Mon 23 Nov 2026"),
        (.long, "lundi 23 novembre 2026", "Monday 23 November 2026"),
    ])
    func `dates`(_ style: DateStyle, _ french: String, _ english: String) {
        #expect(fr.date(day("2026-11-23"), style) == french)
        #expect(en.date(day("2026-11-23"), style) == english)
    }

    @Test func `the first of a month is an ordinal in French`() {
        #expect(fr.date(day("2026-12-01"), .weekday) == "mar. 1er déc. 2026")
        #expect(en.date(day("2026-12-01"), .weekday) == "Tue 1 Dec 2026")
        #expect(fr.date(day("2026-12-01"), .numeric) == "01/12")
    }

    @Test(arguments: [
        (0, "aujourd'hui", "today"), (1, "demain", "tomorrow"), (-1, "hier", "yesterday"),
        (2, "dans 2_j", "in 2_d"), (11, "dans 11_j", "in 11_d"), (-3, "il y a 3_j", "3_d ago"),
        (1200, "dans 1_200_j", "in 1,200_d"),
    ])
    func `days seen from today`(_ ahead: Int, _ french: String, _ english: String) {
        let today = day("2026-11-23")
        #expect(plain(fr.relative(today + ahead, to: today)) == french)
        #expect(plain(en.relative(today + ahead, to: today)) == english)
    }

    @Test(arguments: [
        (195_000, "1_950,00_€_HT", "€1,950.00 excl. VAT"), (5, "0,05_€_HT", "€0.05 excl. VAT"),
        (123_456_789, "1_234_567,89_€_HT", "€1,234,567.89 excl. VAT"),
        (-32_000, "-320,00_€_HT", "-€320.00 excl. VAT"), (0, "0,00_€_HT", "€0.00 excl. VAT"),
    ])
    func `amounts`(_ cents: Int, _ french: String, _ english: String) {
        #expect(plain(fr.moneyBeforeTax(cents)) == french)
        #expect(plain(en.moneyBeforeTax(cents)) == english)
    }

    @Test func `the extremes of an integer are written too`() {
        #expect(fr.money(.min).contains("92"))
        #expect(en.number(.max) == "9,223,372,036,854,775,807")
    }

    @Test(arguments: [
        (2000, "20_%", "20%"), (3333, "33,33_%", "33.33%"), (1250, "12,5_%", "12.5%"), (5, "0,05_%", "0.05%"),
    ])
    func `shares`(_ basisPoints: Int, _ french: String, _ english: String) {
        #expect(plain(fr.share(basisPoints)) == french)
        #expect(en.share(basisPoints) == english)
    }

    @Test func `percents`() {
        #expect(plain(fr.percent(75)) == "75_%")
        #expect(en.percent(75) == "75%")
    }

    @Test(arguments: [
        (45, "45_min", "45_min"), (60, "1_h", "1_h"), (90, "1_h_30", "1_h 30_min"),
        (125, "2_h_05", "2_h 5_min"),
        (0, "0_min", "0_min"), (-5, "0_min", "0_min"),
    ])
    func `durations`(_ minutes: Int, _ french: String, _ english: String) {
        #expect(plain(fr.duration(minutes)) == french)
        #expect(plain(en.duration(minutes)) == english)
    }

    @Test func `hours of the day`() throws {
        let half = try #require(TimeOfDay(hour: 14, minute: 30))
        let nine = try #require(TimeOfDay(hour: 9, minute: 0))
        #expect(plain(fr.time(half)) == "14_h_30")
        #expect(plain(fr.time(nine)) == "9_h")
        #expect(en.time(nine) == "09:00")
    }

    @Test(arguments: [
        (0, "0 réserve", "0 reservations"), (1, "1 réserve", "1 reservation"),
        (2, "2 réserves", "2 reservations"),
    ])
    func `French counts nothing as one, English as many`(_ n: Int, _ french: String, _ english: String) {
        #expect(fr.count(n, .reservations) == french)
        #expect(en.count(n, .reservations) == english)
    }

    @Test(arguments: [
        ("2026-12-04", "→ ven. 4 déc. 2026, dans 11_j", "→ Fri 4 Dec 2026, in 11_d"),
        (
            "2026-12-25", "→ ven. 25 déc. 2026, dans 32_j (férié_: Noël)",
            "→ Fri 25 Dec 2026, in 32_d (public holiday: Christmas Day)"
        ),
        ("2026-11-28", "→ sam. 28 nov. 2026, dans 5_j (week-end)", "→ Sat 28 Nov 2026, in 5_d (weekend)"),
    ])
    func `a typed day is answered in words`(_ text: String, _ french: String, _ english: String) {
        let today = day("2026-11-23")
        #expect(plain(fr.echo(day(text), today: today, WorkCalendar())) == french)
        #expect(plain(en.echo(day(text), today: today, WorkCalendar())) == english)
    }

    @Test func `a small calendar has seven heads`() {
        #expect((1...7).map(fr.weekdayLetters) == ["lu", "ma", "me", "je", "ve", "sa", "di"])
        #expect((1...7).map(en.weekdayLetters) == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
    }
}
