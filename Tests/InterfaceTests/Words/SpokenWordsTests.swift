import Domain
import TestSupport
import Testing

@testable import Interface

/// What is short for want of columns is whole where it is heard.
@Suite struct SpokenWordsTests {
    private let words = Words(.en).spoken
    private let french = Words(.fr).spoken

    @Test func `days, months and times are words`() {
        #expect(words.date("2026-11-23") == "23 November")
        #expect(words.date("2026-11-23", .weekday) == "Monday 23 November 2026")
        #expect(words.date("2026-12-11", .numeric) == "11 December")
        #expect(french.date("2026-12-01", .medium) == "1er décembre 2026")
        #expect(words.relative("2026-12-16", to: "2026-11-23") == "in 23 days")
        #expect(french.days(1) == "1 jour" && french.days(0) == "0 jour")
        #expect(words.duration(90) == "1 hour 30 minutes" && french.duration(45) == "45 minutes")
    }

    @Test func `names are whole`() {
        #expect(words.short(CheckpointState.acceptedWithReserves) == "Accepted with reservations")
        #expect(
            french.short(MeetingState.shared) == "CR partagé" || french.short(MeetingState.shared).count > 10)
        #expect(words.fraction(3, 8) == "3 of 8" && Words(.en).fraction(3, 8) == "3/8")
        #expect(words.rounds(0, of: 2) == "no rework of 2 asked")
        #expect(french.moneyBeforeTax(100).hasSuffix("hors taxes"))
    }

    @Test func `the other language is heard as well`() {
        #expect(words.translated == french && !Words(.fr).translated.isSpoken)
    }

    @Test func `letters and signs have names`() {
        #expect(words.typed("R") == "capital R" && words.typed("r") == "r")
        #expect(words.typed(".") == "a lone full stop" && words.typed("?") == "question mark")
    }

    @Test func `criteria go by their numbers, and silence is no answer`() {
        #expect(words.unmet([.yes, .no, nil, nil]) == "Criterion 2 not met, criteria 3 and 4 not answered")
        #expect(french.unmet([.no, .no, .yes]) == "Critères 1 et 2 non remplis")
        #expect(words.unmet([.yes, .notApplicable]) == nil)
    }
}
