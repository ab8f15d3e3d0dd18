import Domain
import Screen

/// A small calendar over the form: arrows by day and week, paging keys by month.
struct DayPicker {
    private(set) var day: Day

    enum Outcome {
        case moved, cancelled
        case chosen(Day)
    }

    static let size = (width: MonthGrid.width + 2, height: MonthGrid.height + 2)

    init(_ day: Day) { self.day = day }

    mutating func handle(_ key: Key, today: Day) -> Outcome {
        switch key {
        case .enter, .char(" "): return .chosen(day)
        case .escape, .tab, .backTab: return .cancelled
        case .left, .char("h"), .char("-"): move(to: day - 1)
        case .right, .char("l"), .char("+"): move(to: day + 1)
        case .up, .char("k"): move(to: day - 7)
        case .down, .char("j"): move(to: day + 7)
        case .pageUp: move(byMonths: -1)
        case .pageDown: move(byMonths: 1)
        case .home, .char("t"): day = today
        default: break
        }
        return .moved
    }

    /// Stays within the years that the program accepts.
    private mutating func move(to day: Day) {
        if Day.years.contains(day.year) { self.day = day }
    }

    private mutating func move(byMonths count: Int) {
        let (year, month, number) = day.civil
        let months = year * 12 + month - 1 + count
        let length = Day.length(ofMonth: months % 12 + 1, year: months / 12)
        if let moved = Day(year: months / 12, month: months % 12 + 1, day: min(number, length)) {
            day = moved
        }
    }

    /// The month of the selected day.
    func grid(_ words: Words, today: Day, _ calendar: WorkCalendar) -> MonthGrid {
        let (year, month, number) = day.civil
        let first = day - (number - 1)
        let length = Day.length(ofMonth: month, year: year)
        let holidays = (0..<length).filter { calendar.holiday(on: first + $0) != nil }
        return MonthGrid(
            title: "\(words.month(month)) \(year)", weekdays: (1...7).map(words.weekdayLetters),
            offset: first.weekday - 1, dayCount: length,
            today: (0..<length).contains(today - first) ? today - first + 1 : nil, selected: number,
            marked: Set(holidays.map { $0 + 1 }))
    }
}
