import Domain
import Interface
import Testing

@Suite struct NumberInputTests {
    @Test(arguments: [
        ("1 950,50", 195_050), ("1,950.50", 195_050), ("320", 32_000), ("1950", 195_000), ("1,950", 195_000),
        ("1.950", 195_000), ("1 950,5", 195_050), ("12,5", 1_250), ("0,05", 5),
        ("1\u{A0}950,00 € HT", 195_000),
        ("€1,950.00 excl. VAT", 195_000), ("1.234.567,89", 123_456_789), ("1'950.00", 195_000), ("5,", 500),
        ("0", 0), ("100000000", 10_000_000_000),
    ])
    func `amounts in both writings`(_ text: String, _ cents: Int) {
        #expect(MoneyInput.read(text) == .success(cents))
    }

    @Test(arguments: [
        ("", MoneyInput.Fault.empty), ("-5", .negative), ("abc", .notUnderstood), ("1,2,3", .notUnderstood),
        ("1,95,000", .notUnderstood), ("1.950.5,00", .notUnderstood), ("12,345,6", .notUnderstood),
        ("1950,505", .notUnderstood), ("100000000,01", .tooMuch), ("99999999999999999999", .notUnderstood),
        ("1e3", .notUnderstood), ("٣٢٠", .notUnderstood), (",5", .notUnderstood), ("€", .notUnderstood),
    ])
    func `what is no amount says why`(_ text: String, _ fault: MoneyInput.Fault) {
        #expect(MoneyInput.read(text) == .failure(fault))
    }

    @Test(arguments: Language.allCases)
    func `an amount that the program writes it can read`(_ language: Language) {
        for cents in [0, 5, 99, 32_000, 195_050, 123_456_789, MoneyInput.limit] {
            #expect(MoneyInput.read(Words(language).moneyBeforeTax(cents)) == .success(cents))
            if cents <= 10_000 { #expect(ShareInput.read(Words(language).share(cents)) == .success(cents)) }
        }
    }

    @Test(arguments: [
        ("20", 2_000), ("20 %", 2_000), ("33,33", 3_333), ("12.5%", 1_250), ("100", 10_000), ("0", 0),
    ])
    func `shares`(_ text: String, _ share: Int) { #expect(ShareInput.read(text) == .success(share)) }

    @Test(arguments: [
        ("", ShareInput.Fault.empty), ("101", .over100), ("%", .notUnderstood), ("-5", .notUnderstood),
        ("33,333", .over100),
    ])
    func `what is no share says why`(_ text: String, _ fault: ShareInput.Fault) {
        #expect(ShareInput.read(text) == .failure(fault))
    }

    @Test(arguments: [
        ("14h", "14:00"), ("14h30", "14:30"), ("14 h 30", "14:30"), ("14:30", "14:30"), ("1430", "14:30"),
        ("930", "09:30"), ("9", "09:00"), ("2pm", "14:00"), ("2:30 pm", "14:30"), ("12am", "00:00"),
        ("12pm", "12:00"), ("midi", "12:00"), ("noon", "12:00"), ("minuit", "00:00"), ("0h05", "00:05"),
    ])
    func `hours in both writings`(_ text: String, _ time: String) {
        #expect(TimeInput.read(text) == TimeOfDay(time).map(Result.success))
    }

    @Test(arguments: [
        ("", TimeInput.Fault.empty), ("25h", .noSuchTime), ("14:60", .noSuchTime), ("13pm", .noSuchTime),
        ("14:3", .notUnderstood), ("tôt", .notUnderstood), ("14:30:00", .notUnderstood),
        ("pm", .notUnderstood),
        ("99999999999999999999", .notUnderstood),
    ])
    func `what is no hour says why`(_ text: String, _ fault: TimeInput.Fault) {
        #expect(TimeInput.read(text) == .failure(fault))
    }

    @Test(arguments: Language.allCases)
    func `an hour that the program writes it can read`(_ language: Language) {
        for minutes in stride(from: 0, to: 1_440, by: 5) {
            let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60)
            #expect(time.map { TimeInput.read(Words(language).time($0)) } == time.map(Result.success))
        }
    }
}
