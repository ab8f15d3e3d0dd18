package import Domain

/// How much of a date is written.
package enum DateStyle: CaseIterable, Sendable {
    /// `23/11`: cells of a calendar or a timeline.
    case numeric
    /// `23/11/2026`
    case numericYear
    /// `23 nov.`, `23 Nov`: lists in which the year is plain.
    case short
    /// `23 nov. 2026`, `23 Nov 2026`
    case medium
    /// `lun. 23 nov. 2026`, `Mon 23 Nov 2026`
    case weekday
    /// `lundi 23 novembre 2026`, `Monday 23 November 2026`: titles and documents.
    case long
}

extension Words {
    package func date(_ day: Day, _ style: DateStyle = .short) -> String {
        let (year, month, number) = day.civil
        let slashed = "\(twoDigits(number))/\(twoDigits(month))"
        // French says "1er" of the first day, and a plain number of all others.
        let day1 = say(number == 1 ? "1er" : "\(number)", "\(number)")
        let short = "\(day1) \(shortMonth(month))"
        return switch style {
        // A voice reads no slash as a date.
        case .numeric: isSpoken ? short : slashed
        case .numericYear: isSpoken ? "\(short) \(year)" : "\(slashed)/\(year)"
        case .short: short
        case .medium: "\(short) \(year)"
        case .weekday: "\(shortWeekday(day.weekday)) \(short) \(year)"
        case .long: "\(weekday(day.weekday)) \(day1) \(self.month(month)) \(year)"
        }
    }

    /// `23 nov.`; in another style, with its year, where the day alone would be taken for another one.
    func date(_ day: Day, seenFrom today: Day, far: DateStyle = .medium) -> String {
        date(day, abs(day - today) < 300 ? .short : far)
    }

    /// 1 for January; the full name.
    package func month(_ month: Int) -> String { self[Calendar.months[month - 1]] }
    package func shortMonth(_ month: Int) -> String {
        isSpoken ? self.month(month) : self[Calendar.shortMonths[month - 1]]
    }
    /// 1 for Monday; the full name.
    package func weekday(_ weekday: Int) -> String { self[Calendar.weekdays[weekday - 1]] }
    package func shortWeekday(_ weekday: Int) -> String {
        isSpoken ? self.weekday(weekday) : self[Calendar.shortWeekdays[weekday - 1]]
    }
    /// Two letters, the head of a small calendar's column.
    package func weekdayLetters(_ weekday: Int) -> String { String(self.weekday(weekday).prefix(2)) }

    /// `14 h`, `14 h 30`, `14:30`.
    package func time(_ time: TimeOfDay) -> String {
        let (hour, minute) = time.minutes.quotientAndRemainder(dividingBy: 60)
        let french = minute == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(twoDigits(minute))"
        return say("\(french)", time.description)
    }
}

extension Words {
    /// `3 j`, `3 d`: the unit needs no plural.
    package func days(_ count: Int) -> String {
        guard isSpoken else { return say("\(number(count))\u{A0}j", "\(number(count))\u{A0}d") }
        return self.count(count, .days)
    }

    /// Where a day lies seen from another: `il y a 3 j`, `hier`, `aujourd'hui`, `demain`, `dans 11 j`.
    package func relative(_ day: Day, to today: Day) -> String {
        switch day - today {
        case 0: say("aujourd'hui", "today")
        case 1: say("demain", "tomorrow")
        case -1: say("hier", "yesterday")
        case let ahead where ahead > 0: say("dans \(days(ahead))", "in \(days(ahead))")
        case let behind: say("il y a \(days(-behind))", "\(days(-behind)) ago")
        }
    }

    /// The answer to a typed date: `→ ven. 4 déc. 2026, dans 11 j`, with what is special about the day.
    package func echo(_ day: Day, today: Day, _ calendar: WorkCalendar) -> String {
        let plain = "→ \(date(day, .weekday)), \(relative(day, to: today))"
        if let holiday = calendar.holiday(on: day) {
            return plain + say(" (férié : \(self[holiday]))", " (public holiday: \(self[holiday]))")
        }
        return day.weekday > 5 ? plain + say(" (week-end)", " (weekend)") : plain
    }
}

/// The names of months and days of the week.
enum Calendar {
    static let months = [
        Phrase("janvier", "January"), Phrase("février", "February"), Phrase("mars", "March"),
        Phrase("avril", "April"), Phrase("mai", "May"), Phrase("juin", "June"), Phrase("juillet", "July"),
        Phrase("août", "August"), Phrase("septembre", "September"), Phrase("octobre", "October"),
        Phrase("novembre", "November"), Phrase("décembre", "December"),
    ]
    static let shortMonths = [
        Phrase("janv.", "Jan"), Phrase("févr.", "Feb"), Phrase("mars", "Mar"), Phrase("avr.", "Apr"),
        Phrase("mai", "May"), Phrase("juin", "Jun"), Phrase("juil.", "Jul"), Phrase("août", "Aug"),
        Phrase("sept.", "Sep"), Phrase("oct.", "Oct"), Phrase("nov.", "Nov"), Phrase("déc.", "Dec"),
    ]
    static let weekdays = [
        Phrase("lundi", "Monday"), Phrase("mardi", "Tuesday"), Phrase("mercredi", "Wednesday"),
        Phrase("jeudi", "Thursday"), Phrase("vendredi", "Friday"), Phrase("samedi", "Saturday"),
        Phrase("dimanche", "Sunday"),
    ]
    static let shortWeekdays = [
        Phrase("lun.", "Mon"), Phrase("mar.", "Tue"), Phrase("mer.", "Wed"), Phrase("jeu.", "Thu"),
        Phrase("ven.", "Fri"), Phrase("sam.", "Sat"), Phrase("dim.", "Sun"),
    ]
}
