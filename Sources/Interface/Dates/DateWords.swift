/// The words that dates are typed with, French and English, without accents.
enum DateWord {
    /// Days from today.
    static let fixed: [String: Int] = [
        "aujourdhui": 0, "auj": 0, "today": 0, "tod": 0, "demain": 1, "dem": 1, "tomorrow": 1, "tom": 1,
        "hier": -1, "yesterday": -1, "apresdemain": 2, "avanthier": -2,
    ]

    static let endOfMonth: Set<String> = ["fdm", "eom", "findumois", "findemois", "endofmonth"]
    /// After a weekday: the one to come, the one before.
    static let next: Set<String> = ["prochain", "next"]
    static let last: Set<String> = ["dernier", "passe", "last"]
    /// What people write around a date and which says nothing more.
    static let fillers: Set<String> = ["le", "the", "on", "of", "er", "e", "st", "nd", "rd", "th"]

    enum Unit: Equatable { case days, weeks, months, years, workedDays }

    static let units: [String: Unit] = [
        "j": .days, "jour": .days, "jours": .days, "d": .days, "day": .days, "days": .days,
        "s": .weeks, "sem": .weeks, "semaine": .weeks, "semaines": .weeks,
        "w": .weeks, "wk": .weeks, "wks": .weeks, "week": .weeks, "weeks": .weeks,
        "m": .months, "mois": .months, "mo": .months, "month": .months, "months": .months,
        "a": .years, "an": .years, "ans": .years, "y": .years, "year": .years, "years": .years,
        "jo": .workedDays, "joursouvres": .workedDays, "jourouvre": .workedDays, "jouvres": .workedDays,
        "wd": .workedDays, "bd": .workedDays, "workingday": .workedDays, "workingdays": .workedDays,
    ]

    /// 1 for Monday; at least three letters, and only what one day alone begins with.
    static func weekday(_ word: String) -> Int? {
        place(
            of: word,
            in: [
                ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
                ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
            ])
    }

    /// 1 for January. "jui" could be two months, so it is none.
    static func month(_ word: String) -> Int? {
        place(
            of: word,
            in: [
                ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"],
                ["mai", "may"], ["juin", "june"], ["juillet", "july"], ["aout", "august"],
                ["septembre", "september"], ["octobre", "october"], ["novembre", "november"],
                ["decembre", "december"],
            ])
    }

    private static func place(of word: String, in names: [[String]]) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let places = names.indices.filter { names[$0].contains { $0.hasPrefix(word) } }
        return places.count == 1 ? places[0] + 1 : nil
    }
}
