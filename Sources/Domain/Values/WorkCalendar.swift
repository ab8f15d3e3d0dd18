/// Which days are worked: Monday to Friday less the eleven French public holidays (C. trav. L. 3133-1). With it go
/// the settings that move the days of what is recorded: when they change, all is folded again.
package struct WorkCalendar: Equatable, Sendable {
    /// Alsace-Moselle has two more: Good Friday and 26 December (C. trav. L. 3134-13). A setting.
    package var alsaceMoselle: Bool
    /// Working days in which minutes are written (domain §2.5, `MINUTES_MISSING`). A setting.
    package var minutesDays: Int

    package init(alsaceMoselle: Bool = false, minutesDays: Int = Setting.minutesDue.standard) {
        (self.alsaceMoselle, self.minutesDays) = (alsaceMoselle, minutesDays)
    }

    package init(_ thresholds: Thresholds) {
        self.init(alsaceMoselle: thresholds.holds(.alsaceMoselle), minutesDays: thresholds[.minutesDue])
    }

    package func isWorked(_ day: Day) -> Bool {
        day.weekday <= 5 && holiday(on: day) == nil
    }

    package func holiday(on day: Day) -> Holiday? {
        let (year, month, number) = day.civil
        if let fixed = Holiday.fixed(month: month, day: number) { return fixed }
        if alsaceMoselle, month == 12, number == 26 { return .saintStephen }
        switch day - Self.easter(year) {
        case -2: return alsaceMoselle ? .goodFriday : nil
        case 1: return .easterMonday
        case 39: return .ascension
        case 50: return .whitMonday
        default: return nil
        }
    }

    /// The first worked day from `day` on, itself included.
    package func roll(_ day: Day) -> Day {
        var day = day
        while !isWorked(day) { day = day + 1 }
        return day
    }

    /// The last worked day up to `day`, itself included.
    package func rollBack(_ day: Day) -> Day {
        var day = day
        while !isWorked(day) { day = day - 1 }
        return day
    }

    /// The day `count` worked days after `day` (before it when negative); `day` itself when zero.
    ///
    /// They are looked at one by one: of more than a hundred years of them, which only a line by another hand can
    /// ask for, the rest is left out, for every screen would wait.
    package func adding(_ count: Int, to day: Day) -> Day {
        var day = day
        var left = min(count.magnitude, 36_525)
        while left > 0 {
            day = count > 0 ? day + 1 : day - 1
            if isWorked(day) { left -= 1 }
        }
        return day
    }

    /// Worked days after `start` up to and including `end`; negative when `end` comes first.
    package func workedDays(from start: Day, to end: Day) -> Int {
        if end < start { return -workedDays(from: end, to: start) }
        return stride(from: start.number + 1, through: end.number, by: 1)
            .count { isWorked(Day(number: $0)) }
    }

    /// Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher).
    package static func easter(_ year: Int) -> Day {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let f = (b + 8) / 25
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let monthAndDay = h + l - 7 * m + 114
        // Easter lies between 22 March and 25 April of an accepted year, so the day exists.
        return Day(year: year, month: monthAndDay / 31, day: monthAndDay % 31 + 1) ?? Day(number: 0)
    }
}

package enum Holiday: String, Sendable, CaseIterable {
    case newYear, easterMonday, labourDay, victory, ascension, whitMonday, bastille, assumption, allSaints
    case armistice, christmas
    case goodFriday, saintStephen

    static func fixed(month: Int, day: Int) -> Holiday? {
        switch (month, day) {
        case (1, 1): .newYear
        case (5, 1): .labourDay
        case (5, 8): .victory
        case (7, 14): .bastille
        case (8, 15): .assumption
        case (11, 1): .allSaints
        case (11, 11): .armistice
        case (12, 25): .christmas
        default: nil
        }
    }
}
