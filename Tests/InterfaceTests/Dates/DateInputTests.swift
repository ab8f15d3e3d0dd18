import Domain
import Interface
import Testing

/// Monday 23 November 2026, unless a test says otherwise.
private let monday = day("2026-11-23")

private func read(
    _ text: String, on today: Day = monday, _ prefers: DateInput.Preference = .coming
) -> String {
    switch DateInput(today: today, prefers: prefers).read(text) {
    case .success(let day): day.description
    case .failure(let fault): "\(fault)"
    }
}

@Suite struct DateInputTests {
    @Test(arguments: [
        ("23/11", "2026-11-23"), ("24/11", "2026-11-24"), ("22/11", "2027-11-22"), ("23/11/26", "2026-11-23"),
        ("23/11/2026", "2026-11-23"), ("1/1", "2027-01-01"), ("23.11", "2026-11-23"),
        ("23-11-2026", "2026-11-23"),
        ("2026-11-23", "2026-11-23"), ("2026/11/23", "2026-11-23"), ("23/11/", "2026-11-23"),
        (" 4 / 12 ", "2026-12-04"), ("04.12.", "2026-12-04"),
    ])
    func `in figures, the day first`(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("23 nov", "2026-11-23"), ("23 novembre 2026", "2026-11-23"), ("nov 23", "2026-11-23"),
        ("23nov", "2026-11-23"), ("1er déc.", "2026-12-01"), ("1ER DÉC", "2026-12-01"),
        ("1er de\u{301}c", "2026-12-01"), ("Dec 1st", "2026-12-01"), ("December 4, 2026", "2026-12-04"),
        ("le 4 décembre", "2026-12-04"), ("29 fév 2028", "2028-02-29"), ("3 août", "2027-08-03"),
        ("3 aug 27", "2027-08-03"), ("mar 23", "2027-03-23"), ("23 mars", "2027-03-23"),
        ("lun. 23 nov. 2026", "2026-11-23"), ("mar 24/11", "2026-11-24"), ("Fri 4 Dec", "2026-12-04"),
        ("vendredi 4", "2026-12-04"),
    ])
    func `with the name of the month`(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("+2w", "2026-12-07"), ("+2s", "2026-12-07"), ("+3d", "2026-11-26"), ("+3j", "2026-11-26"),
        ("+3", "2026-11-26"), ("+1m", "2026-12-23"), ("+1 mois", "2026-12-23"), ("-2d", "2026-11-21"),
        ("- 2 j", "2026-11-21"), ("+1a", "2027-11-23"), ("+1y", "2027-11-23"), ("+3jo", "2026-11-26"),
        ("+5wd", "2026-11-30"), ("-1jo", "2026-11-20"), ("+3 jours ouvrés", "2026-11-26"),
        ("dans 11 j", "2026-12-04"), ("in 11 d", "2026-12-04"), ("il y a 3 jours", "2026-11-20"),
        ("3 days ago", "2026-11-20"), ("+0", "2026-11-23"),
    ])
    func `counted from today`(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("demain", "2026-11-24"), ("tomorrow", "2026-11-24"), ("hier", "2026-11-22"),
        ("yesterday", "2026-11-22"), ("aujourd'hui", "2026-11-23"), ("aujourd’hui", "2026-11-23"),
        ("auj", "2026-11-23"), ("Today", "2026-11-23"), ("après-demain", "2026-11-25"),
        ("avant-hier", "2026-11-21"), ("fin du mois", "2026-11-30"), ("fdm", "2026-11-30"),
        ("eom", "2026-11-30"), ("End of month", "2026-11-30"),
    ])
    func `in one word`(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("ven", "2026-11-27"), ("fri", "2026-11-27"), ("vendredi", "2026-11-27"), ("mar", "2026-11-24"),
        ("tue", "2026-11-24"), ("dim", "2026-11-29"), ("lun", "2026-11-30"), ("monday", "2026-11-30"),
        ("ven prochain", "2026-11-27"), ("next fri", "2026-11-27"), ("vendredi dernier", "2026-11-20"),
        ("last mon", "2026-11-16"),
    ])
    func `a weekday is the next one after today`(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        ("23", "2026-11-23"), ("24", "2026-11-24"), ("22", "2026-12-22"), ("31", "2026-12-31"),
        ("1", "2026-12-01"),
    ])
    func `a lone number is the next such day`(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        ("24/11", "2025-11-24"), ("22/11", "2026-11-22"), ("23/11", "2026-11-23"), ("ven", "2026-11-20"),
        ("lun", "2026-11-16"), ("24", "2026-10-24"), ("31", "2026-10-31"), ("29/2", "2024-02-29"),
    ])
    func `a form about what was prefers the past`(_ text: String, _ expected: String) {
        #expect(read(text, .past) == expected)
    }

    @Test(arguments: [
        ("2026-12-31", "demain", "2027-01-01"), ("2027-01-01", "hier", "2026-12-31"),
        ("2026-12-31", "1/1", "2027-01-01"), ("2026-01-31", "+1m", "2026-02-28"),
        ("2028-01-31", "+1m", "2028-02-29"), ("2028-02-29", "+1a", "2029-02-28"),
        ("2026-12-31", "fdm", "2026-12-31"), ("2028-02-10", "eom", "2028-02-29"),
        ("2026-03-31", "-1m", "2026-02-28"), ("2026-01-15", "-1m", "2025-12-15"),
        ("2026-11-23", "29/2", "2028-02-29"), ("2096-03-01", "29/2", "2104-02-29"),
        ("2026-01-30", "30", "2026-01-30"), ("2026-01-31", "30", "2026-03-30"),
        ("2026-12-24", "+1jo", "2026-12-28"), ("2026-04-30", "+1wd", "2026-05-04"),
    ])
    func `at the ends of years and months`(_ today: String, _ text: String, _ expected: String) {
        #expect(read(text, on: day(today)) == expected)
    }

    @Test(arguments: [
        ("", "empty"), (" \u{A0}", "empty"), ("bientôt", "notUnderstood"), ("jui 3", "notUnderstood"),
        ("31/6", "noSuchDay(day: 31, month: 6, year: nil)"),
        ("29/2/2027", "noSuchDay(day: 29, month: 2, year: Optional(2027))"), ("11/23", "noSuchMonth(23)"),
        ("mar 23/11", "otherWeekday(2026-11-23)"), ("1/1/3000", "tooFar"),
        ("+9999a", "tooFar"), ("1/2/123", "notUnderstood"), ("99999999999999999999", "notUnderstood"),
        ("+99999999999999999999j", "notUnderstood"), ("++3j", "notUnderstood"), ("3/4/5/6", "notUnderstood"),
        ("32", "notUnderstood"), ("0/0", "noSuchMonth(0)"), ("٢٣/١١", "notUnderstood"),
        ("2026", "notUnderstood"), ("nov", "notUnderstood"), ("+", "notUnderstood"), ("/", "notUnderstood"),
        ("+3x", "notUnderstood"), ("23 nov; rm", "notUnderstood"),
    ])
    func `what is no day says why`(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test(arguments: Language.allCases)
    func `what the program writes it can read`(_ language: Language) {
        let words = Words(language)
        for number in stride(from: 0, through: 800, by: 1) {
            let day = monday + number
            for style in [DateStyle.numericYear, .medium, .weekday, .long] {
                #expect(read(words.date(day, style)) == day.description, "\(words.date(day, style))")
            }
            #expect(read(words.relative(day, to: monday)) == day.description)
            #expect(read(words.relative(monday, to: day), on: day) == monday.description)
        }
    }

    @Test func `no text traps`() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = Shuffled(seed: seed)
        let pieces = [
            "23", "11", "2026", "9999", "0", "/", "-", ".", "+", " ", "nov", "ven", "mar", "j", "s", "mois",
            "jo", "il", "y", "a", "dans", "ago", "demain", "fin", "du", "er", "'", "é", "\u{301}", "🏳️‍🌈", "\0",
            "%",
            "99999999999999999999", "next", "m", "an", "\u{A0}",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...7, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let today = Day(number: Int.random(in: -25_000...375_000, using: &random))
            let prefers: DateInput.Preference = Bool.random(using: &random) ? .coming : .past
            let result = DateInput(today: today, prefers: prefers).read(text)
            if case .success(let day) = result {
                #expect(Day.years.contains(day.year), "seed \(seed): \(text)")
            }
            _ = MoneyInput.read(text)
            _ = ShareInput.read(text)
            _ = TimeInput.read(text)
        }
    }

    @Test(arguments: Language.allCases)
    func `every fault says what to type instead`(_ language: Language) {
        let words = Words(language)
        let faults: [DateInput.Fault] = [
            .empty, .notUnderstood, .noSuchDay(day: 31, month: 6, year: nil),
            .noSuchDay(day: 29, month: 2, year: 2027), .noSuchMonth(23), .otherWeekday(monday), .tooFar,
        ]
        let sentences = faults.map { words.sentence(for: $0) }
        #expect(Set(sentences).count == faults.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    }
}

/// The same numbers again for the same seed.
struct Shuffled: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
