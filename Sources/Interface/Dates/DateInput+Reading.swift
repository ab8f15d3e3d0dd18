package import Domain

extension DateInput {
    /// The day that the text means, or why it means none. Never traps, whatever is typed.
    ///
    /// A year left out is the nearest that fits ``prefers``, today included. A weekday is the next one
    /// *after* today (before it when the past is preferred): today is typed as such.
    package func read(_ text: String) -> Result<Day, Fault> {
        guard !text.allSatisfy(\.isWhitespace) else { return .failure(.empty) }
        guard let tokens = DateToken.read(text) else { return .failure(.notUnderstood) }
        do throws(Fault) {
            let day = try day(tokens)
            return Day.years.contains(day.year) ? .success(day) : .failure(.tooFar)
        } catch {
            return .failure(error)
        }
    }

    private func day(_ tokens: [DateToken]) throws(Fault) -> Day {
        if let day = fixedDay(tokens) { return day }
        if let day = try shiftedDay(tokens) { return day }
        if let day = try numericDay(tokens) { return day }
        return try namedDay(tokens)
    }

    /// `demain`, `fin du mois`.
    private func fixedDay(_ tokens: [DateToken]) -> Day? {
        let words = tokens.filter { $0 != .sign("-") }.compactMap(\.word)
        guard words.count == tokens.filter({ $0 != .sign("-") }).count, tokens.first?.word != nil else {
            return nil
        }
        let joined = words.joined()
        if let ahead = DateWord.fixed[joined] { return today + ahead }
        guard DateWord.endOfMonth.contains(joined) else { return nil }
        let (year, month, _) = today.civil
        return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
}

// MARK: - Shifts: +2w, -3j, dans 11 j, 3 d ago

extension DateInput {
    private func shiftedDay(_ tokens: [DateToken]) throws(Fault) -> Day? {
        var rest = tokens[...]
        var sign: Int?
        if rest.first == .sign("+") || rest.first == .sign("-") {
            sign = rest.first == .sign("+") ? 1 : -1
            rest = rest.dropFirst()
        } else if rest.first?.word == "dans" || rest.first?.word == "in" {
            sign = 1
            rest = rest.dropFirst()
        } else if rest.prefix(3).map(\.word) == ["il", "y", "a"] {
            sign = -1
            rest = rest.dropFirst(3)
        } else if rest.last?.word == "ago" {
            sign = -1
            rest = rest.dropLast()
        }
        guard let sign, case .number(let count, _)? = rest.first else { return nil }
        let words = rest.dropFirst().compactMap(\.word)
        guard words.count == rest.count - 1 else { throw .notUnderstood }
        let unit = words.isEmpty ? .days : DateWord.units[words.joined()]
        guard let unit else { throw .notUnderstood }
        return try shift(sign * count, unit)
    }

    private func shift(_ count: Int, _ unit: DateWord.Unit) throws(Fault) -> Day {
        switch unit {
        case .days: today + count
        case .weeks: today + 7 * count
        case .months: try addingMonths(count)
        case .years: try addingMonths(12 * count)
        case .workedDays: calendar.adding(count, to: today)
        }
    }

    /// The same day of another month, or that month's last day when it is shorter.
    private func addingMonths(_ count: Int) throws(Fault) -> Day {
        let (year, month, number) = today.civil
        let months = year * 12 + month - 1 + count
        let (targetYear, targetMonth) = months.quotientAndRemainder(dividingBy: 12)
        guard Day.years.contains(targetYear) else { throw .tooFar }
        let length = Day.length(ofMonth: targetMonth + 1, year: targetYear)
        guard let day = Day(year: targetYear, month: targetMonth + 1, day: min(number, length)) else {
            throw .tooFar
        }
        return day
    }
}

// MARK: - Figures: 23/11, 23.11.2026, 2026-11-23, 23

extension DateInput {
    private func numericDay(_ tokens: [DateToken]) throws(Fault) -> Day? {
        var tokens = tokens[...]
        // "23/" and "23." are half-typed, not wrong.
        if tokens.last == .sign("/") || tokens.last == .sign(".") { tokens = tokens.dropLast() }
        let numbers = tokens.compactMap(\.number)
        guard !numbers.isEmpty, tokens.count == numbers.count * 2 - 1,
            tokens.enumerated().allSatisfy({ $0 % 2 == 0 ? $1.number != nil : $1.isDateSign })
        else { return nil }
        switch numbers.count {
        case 1:
            guard numbers[0].digits <= 2 else { throw .notUnderstood }
            return try dayOfMonth(numbers[0].value)
        case 2:
            return try resolve(day: numbers[0].value, month: numbers[1].value, year: nil)
        case 3 where numbers[0].digits == 4:
            return try resolve(
                day: numbers[2].value, month: numbers[1].value, year: numbers[0].value)
        case 3:
            return try resolve(
                day: numbers[0].value, month: numbers[1].value, year: try year(numbers[2]))
        default: throw .notUnderstood
        }
    }

    /// `26` is 2026; three digits are no year.
    private func year(_ number: (value: Int, digits: Int)) throws(Fault) -> Int {
        switch number.digits {
        case 2: 2000 + number.value
        case 4: number.value
        default: throw .notUnderstood
        }
    }

    /// The nearest month that has such a day, this one included.
    private func dayOfMonth(_ number: Int) throws(Fault) -> Day {
        guard (1...31).contains(number) else { throw .notUnderstood }
        let (year, month, _) = today.civil
        // No two months running lack a day, and this one may be past it: three are enough.
        for step in 0...2 {
            let months = year * 12 + month - 1 + (prefers == .coming ? step : -step)
            let day = Day(year: months / 12, month: months % 12 + 1, day: number)
            if let day, prefers == .coming ? day >= today : day <= today { return day }
        }
        throw .tooFar
    }

    private func resolve(day: Int, month: Int, year: Int?) throws(Fault) -> Day {
        guard (1...12).contains(month) else { throw .noSuchMonth(month) }
        if let year {
            guard Day.years.contains(year) else { throw .tooFar }
            guard let found = Day(year: year, month: month, day: day) else {
                throw .noSuchDay(day: day, month: month, year: year)
            }
            return found
        }
        // 29 February may be eight years away, around 2100.
        for step in 0...8 {
            let year = today.year + (prefers == .coming ? step : -step)
            let found = Day(year: year, month: month, day: day)
            if let found, prefers == .coming ? found >= today : found <= today { return found }
        }
        throw .noSuchDay(day: day, month: month, year: nil)
    }
}

// MARK: - Names: ven, 23 nov, nov 23, lun. 23 nov. 2026

extension DateInput {
    private func namedDay(_ tokens: [DateToken]) throws(Fault) -> Day {
        var rest = tokens.filter { $0.word.map { !DateWord.fillers.contains($0) } ?? true }[...]
        if let day = loneWeekday(Array(rest)) { return day }
        var weekday: Int?
        if let word = rest.first?.word, let named = DateWord.weekday(word), !isMonth(word, in: rest) {
            weekday = named
            rest = rest.dropFirst()
        }
        let numeric = try numericDay(Array(rest))
        let found = if let numeric { numeric } else { try monthDay(rest.filter { !$0.isDateSign }) }
        if let weekday, found.weekday != weekday { throw .otherWeekday(found) }
        return found
    }

    /// "mar" is Tuesday in French and March in both: March before a lone number, as in "nov 23".
    private func isMonth(_ word: String, in tokens: ArraySlice<DateToken>) -> Bool {
        DateWord.month(word) != nil && tokens.count { $0.number == nil } == 1
    }

    /// `ven`, `vendredi prochain`, `last fri`.
    private func loneWeekday(_ tokens: [DateToken]) -> Day? {
        let words = tokens.compactMap(\.word)
        guard words.count == tokens.count, !words.isEmpty else { return nil }
        let named = words.compactMap(DateWord.weekday)
        guard named.count == 1, let weekday = named.first else { return nil }
        let others = words.filter { DateWord.weekday($0) == nil }
        if others.isEmpty { return nearest(weekday, prefers) }
        if DateWord.next.contains(others[0]) { return nearest(weekday, .coming) }
        return DateWord.last.contains(others[0]) ? nearest(weekday, .past) : nil
    }

    private func nearest(_ weekday: Int, _ preference: Preference) -> Day {
        let ahead = (weekday - today.weekday + 6) % 7 + 1
        return preference == .coming ? today + ahead : today + ahead - (ahead == 7 ? 14 : 7)
    }

    /// `23 novembre 2026`, `nov 23`.
    private func monthDay(_ tokens: [DateToken]) throws(Fault) -> Day {
        let numbers = tokens.compactMap(\.number)
        let words = tokens.compactMap(\.word)
        guard words.count == 1, let month = DateWord.month(words[0]), (1...2).contains(numbers.count),
            numbers[0].digits <= 2, tokens.last?.word == nil || numbers.count == 1
        else { throw .notUnderstood }
        return try resolve(
            day: numbers[0].value, month: month, year: numbers.count == 2 ? try year(numbers[1]) : nil)
    }
}

extension DateToken {
    fileprivate var word: String? { if case .word(let word) = self { word } else { nil } }
    fileprivate var number: (value: Int, digits: Int)? {
        if case .number(let value, let digits) = self { (value, digits) } else { nil }
    }
    fileprivate var isDateSign: Bool { self == .sign("/") || self == .sign(".") || self == .sign("-") }
}
