import Domain

/// A rule of repetition, of those that calendars write for meetings (RFC 5545 §3.3.10): daily, weekly or
/// monthly, with INTERVAL, COUNT, UNTIL and BYDAY, and BYMONTHDAY in a month.
struct Recurrence: Equatable {
    enum Frequency: String { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY" }

    /// A weekday, in a month perhaps the first, second… or, negative, last of its kind.
    struct Weekday: Equatable {
        var ordinal: Int?
        /// 1 for Monday.
        var number: Int
    }

    var frequency: Frequency
    var interval = 1
    var count: Int?
    var until: WallTime?
    var weekdays: [Weekday] = []
    var monthDays: [Int] = []
    /// On which weekday a week begins, for "every second week".
    var weekStart = 1

    /// Nil for a rule of another kind.
    init?(_ text: String) {
        var parts: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, parts[String(pair[0])] == nil else { return nil }
            parts[String(pair[0])] = String(pair[1])
        }
        guard let name = parts.removeValue(forKey: "FREQ"), let known = Frequency(rawValue: name) else {
            return nil
        }
        frequency = known
        for (name, value) in parts where !take(name, value) { return nil }
        let hasOrdinals = weekdays.contains { $0.ordinal != nil }
        guard !hasOrdinals || frequency == .monthly, monthDays.isEmpty || frequency == .monthly,
            monthDays.isEmpty || weekdays.isEmpty
        else { return nil }
    }

    private mutating func take(_ name: String, _ value: String) -> Bool {
        switch name {
        case "INTERVAL":
            guard let number = Int(value), (1...1000).contains(number) else { return false }
            interval = number
        case "COUNT":
            guard let number = Int(value), (1...100_000).contains(number) else { return false }
            count = number
        case "UNTIL":
            guard let (time, isUTC) = CalendarValue.wallTime(value) else { return false }
            until = isUTC ? ParisTime.wall(utc: time) : time
        case "BYDAY":
            let days = value.split(separator: ",").map { Self.weekday($0) }
            guard days.count <= 35, days.allSatisfy({ $0 != nil }) else { return false }
            weekdays = days.compactMap { $0 }
        case "BYMONTHDAY":
            let days = value.split(separator: ",").map { Int($0) ?? 0 }
            guard days.count <= 31, days.allSatisfy({ $0 != 0 && abs($0) <= 31 }) else { return false }
            monthDays = days
        case "WKST":
            guard let day = Self.weekday(value[...]), day.ordinal == nil else { return false }
            weekStart = day.number
        default: return false
        }
        return true
    }

    private static func weekday(_ text: Substring) -> Weekday? {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard let place = names.firstIndex(of: String(text.suffix(2))) else { return nil }
        let ordinal = text.dropLast(2)
        if ordinal.isEmpty { return Weekday(ordinal: nil, number: place + 1) }
        guard let number = Int(ordinal), number != 0, abs(number) <= 5 else { return nil }
        return Weekday(ordinal: number, number: place + 1)
    }
}

extension Recurrence {
    /// The days of repetition within the window, the first one included whatever the rule says of it.
    ///
    /// `steps` is what the whole file may still cost: a rule that began a century ago is walked from there,
    /// for COUNT counts from the beginning. Nil when it is used up.
    func days(from start: WallTime, in window: ClosedRange<Day>, limit: Int, steps: inout Int) -> [Day]? {
        var days: [Day] = []
        var counted = 0
        for period in 0... {
            steps -= 1
            guard steps > 0 else { return nil }
            guard let candidates = candidates(from: start.day, period: period) else { break }
            for day in candidates where day >= start.day {
                if isPast(day, start) || counted == count ?? .max { return days }
                if day > window.upperBound || days.count == limit { return days }
                counted += 1
                if window.contains(day) { days.append(day) }
            }
            if let first = candidates.first, first > window.upperBound { break }
            // The last day of a period without candidates of its own still ends the walk.
            if (start.day + period * interval).number > window.upperBound.number { break }
        }
        return days
    }

    private func isPast(_ day: Day, _ start: WallTime) -> Bool {
        guard let until else { return false }
        return until.time == nil ? day > until.day : WallTime(day, start.time) > until
    }

    /// The days of one period, in order; nil beyond the calendar's years.
    private func candidates(from start: Day, period: Int) -> [Day]? {
        let step = period * interval
        switch frequency {
        case .daily:
            let day = start + step
            return day.year > Day.years.upperBound ? nil : matches(day) ? [day] : []
        case .weekly:
            let monday = start - (start.weekday - weekStart + 7) % 7 + step * 7
            guard monday.year < Day.years.upperBound else { return nil }
            let week = (0..<7).map { monday + $0 }
            return weekdays.isEmpty ? week.filter { $0.weekday == start.weekday } : week.filter(matches)
        case .monthly: return month(start, step)
        }
    }

    private func matches(_ day: Day) -> Bool {
        weekdays.isEmpty || weekdays.contains { $0.number == day.weekday }
    }

    private func month(_ start: Day, _ step: Int) -> [Day]? {
        let (year, month, dayOfMonth) = start.civil
        let months = year * 12 + month - 1 + step
        guard let first = Day(year: months / 12, month: months % 12 + 1, day: 1) else { return nil }
        let length = Day.length(ofMonth: months % 12 + 1, year: months / 12)
        let numbers = weekdays.isEmpty && monthDays.isEmpty ? [dayOfMonth] : monthDays
        return (1...length).filter { number in
            numbers.contains(number) || numbers.contains(number - length - 1)
                || isWeekday(first + (number - 1), number, length)
        }.map { first + ($0 - 1) }
    }

    private func isWeekday(_ day: Day, _ number: Int, _ length: Int) -> Bool {
        weekdays.contains { wanted in
            guard wanted.number == day.weekday else { return false }
            guard let ordinal = wanted.ordinal else { return true }
            return ordinal > 0 ? (number - 1) / 7 + 1 == ordinal : (length - number) / 7 + 1 == -ordinal
        }
    }
}
