package import Domain

/// Reads a day as people type it, in both languages at once, whatever the language of the screen.
///
/// ```swift
/// DateInput(today: today).read("ven")        // the next Friday, never today
/// DateInput(today: today).read("23/11")      // the coming 23 November; today counts
/// DateInput(today: today).read("+3jo")       // three working days from today
/// ```
package struct DateInput: Equatable, Sendable {
    package var today: Day
    package var calendar: WorkCalendar
    /// Which of two days is meant when a text fits both: what a form is about, due days or what was.
    package var prefers: Preference

    package enum Preference: Equatable, Sendable { case coming, past }

    package init(
        today: Day, calendar: WorkCalendar = WorkCalendar(), prefers: Preference = .coming
    ) {
        self.today = today
        self.calendar = calendar
        self.prefers = prefers
    }

    /// Why a text is no day.
    package enum Fault: Error, Equatable, Sendable {
        case empty
        case notUnderstood
        /// 31 June; the year is absent when none makes it right.
        case noSuchDay(day: Int, month: Int, year: Int?)
        case noSuchMonth(Int)
        /// The day exists and is another day of the week than the one typed.
        case otherWeekday(Day)
        /// Beyond the years that the program accepts.
        case tooFar
    }
}
