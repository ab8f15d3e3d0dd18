/// A civil day, without time of day or time zone, counted from 1970-01-01.
package struct Day: Hashable, Comparable, Sendable {
    package let number: Int

    package init(number: Int) { self.number = number }

    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    /// Days from `b` to `a`; negative when `a` comes first.
    package static func - (a: Day, b: Day) -> Int { a.number - b.number }
}

extension Day {
    /// The years that the program accepts; a day outside them is a typing error or a hostile file.
    package static let years = 1900...2999

    /// A day of the Gregorian calendar; nil when there is no such day (30 February) or the year is absurd.
    package init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// Days from civil, after Howard Hinnant's "chrono-compatible low-level date algorithms".
    private init(validYear: Int, month: Int, day: Int) {
        let year = month <= 2 ? validYear - 1 : validYear
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: era * 146_097 + dayOfEra - 719_468)
    }

    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The same day of a later month (an earlier one when negative); the month's last when it is shorter.
    package func adding(months: Int) -> Day {
        let (year, month, number) = civil
        let count = year * 12 + month - 1 + months
        let (toYear, toMonth) = (count / 12, count % 12 + 1)
        let last = Day.length(ofMonth: toMonth, year: toYear)
        return Day(validYear: toYear, month: toMonth, day: min(number, last))
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var dayOfMonth: Int { civil.day }

    /// 1 for Monday … 7 for Sunday (ISO 8601).
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`, the form of files and of `--json`.
    package var description: String {
        let (year, month, day) = civil
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// Reads exactly `YYYY-MM-DD`.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        let read: Day? = text.withUTF8 { Day(ascii: $0) }
        guard let read else { return nil }
        self = read
    }

    /// Of a time as lines have it, the day by its author's clock.
    package init?(beginning text: String) {
        var text = text
        let read: Day? = text.withUTF8 { Day(ascii: UnsafeBufferPointer(rebasing: $0.prefix(10))) }
        guard let read else { return nil }
        self = read
    }

    /// Bytes, one by one, for nearly every event of every line has a day.
    package init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
        var numbers = (year: 0, month: 0, day: 0)
        var count = 0
        for byte in bytes {
            let isDigit = byte &- 0x30 < 10
            guard count < 10, isDigit != (count == 4 || count == 7), isDigit || byte == 0x2D else {
                return nil
            }
            let digit = Int(byte &- 0x30)
            switch count {
            case 4, 7: break
            case ..<4: numbers.year = numbers.year * 10 + digit
            case ..<7: numbers.month = numbers.month * 10 + digit
            default: numbers.day = numbers.day * 10 + digit
            }
            count += 1
        }
        guard count == 10 else { return nil }
        self.init(year: numbers.year, month: numbers.month, day: numbers.day)
    }
}
