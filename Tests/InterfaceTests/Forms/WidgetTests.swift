import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

struct DayWidgetTests {
    static let room = WidgetRoom(width: 20, height: 24, today: "2026-11-23", words: Words(.fr))

    /// What stands in the field once these keys were pressed on 23 November 2026, prefilled.
    static func typed(_ keys: String, prefilled: Day? = "2026-12-04", leaving: Bool = true) -> String {
        var widget = DayWidget(prefilled, DateInput(today: "2026-11-23"))
        widget.enter()
        for key in keys { _ = widget.handle(key == "\r" ? .enter : .char(key), room) }
        if leaving { widget.leave() }
        return widget.typed
    }

    @Test(arguments: [
        ("", "04/12/2026"), ("+", "05/12/2026"), ("+++", "07/12/2026"), ("--", "02/12/2026"),
        ("+2s", "07/12/2026"), ("-3j", "20/11/2026"), ("+2", "25/11/2026"), ("ven", "27/11/2026"),
        ("23 nov", "23/11/2026"), ("demain", "24/11/2026"), ("xyz", "xyz"),
    ])
    func `a character begins a new date, plus and minus go on by a day`(keys: String, text: String) {
        #expect(Self.typed(keys) == text)
    }

    @Test func `Space opens the calendar, arrows and Enter choose`() {
        var widget = DayWidget("2026-12-04", DateInput(today: "2026-11-23"))
        widget.enter()
        for key in [Key.char(" "), .right, .down, .pageDown] { _ = widget.handle(key, Self.room) }
        guard case .calendar(let picker)? = widget.popup else {
            Issue.record("no calendar")
            return
        }
        #expect(picker.day == "2027-01-12")
        _ = widget.handle(.enter, Self.room)
        #expect(widget.popup == nil)
        #expect(widget.typed == "12/01/2027")
    }

    @Test(arguments: [
        ("", true), ("23/11/2026n", true), ("23/11", true), ("2026-12-0", true), ("fin", false),
        ("fin du", false),
        ("23", false), ("23 févr.", false),
    ])
    func `while one types, Space opens the calendar but between words`(text: String, opens: Bool) {
        var widget = DayWidget("2026-12-04", DateInput(today: "2026-11-23"))
        widget.enter()
        _ = widget.handle(.ctrl("u"), Self.room)
        for character in text { _ = widget.handle(.char(character), Self.room) }
        _ = widget.handle(.char(" "), Self.room)
        #expect((widget.popup != nil) == opens)
    }

    @Test(arguments: [
        ("+11", Language.fr, "→ ven. 4 déc. 2026, dans 11 j"), ("+11", .en, "→ Fri 4 Dec 2026, in 11 d"),
        ("25/12", .fr, "→ ven. 25 déc. 2026, dans 32 j (férié : Noël)"),
    ])
    func `the day understood is said while one types`(text: String, language: Language, echo: String) {
        var widget = DayWidget(nil, DateInput(today: "2026-11-23"))
        widget.typed = text
        let said = widget.echo(Words(language))?.replacing("\u{A0}", with: " ")
        #expect(said == echo)
    }
}

struct ChoiceWidgetTests {
    let options = Via.allCases.map { Option($0.rawValue, $0.term.long) }

    func typed(_ keys: Key..., from code: String? = "call", isOptional: Bool = false) -> String {
        var widget = ChoiceWidget(options, code, isOptional: isOptional)
        for key in keys { _ = widget.handle(key, DayWidgetTests.room) }
        return widget.typed
    }

    @Test func `arrows go round, letters search, Escape keeps`() {
        #expect(typed(.right) == "mail")
        #expect(typed(.left) == "tool")
        #expect(typed(.left, isOptional: true) == "")
        #expect(typed(.char("v"), .enter) == "video")
        #expect(typed(.char(" "), .down, .enter) == "mail")
        #expect(typed(.char("v"), .escape) == "call")
        #expect(typed(.backspace, isOptional: true) == "")
        #expect(typed(.backspace) == "call")
        #expect(typed(.enter, .down, .enter, from: nil) == "mail")
    }

    @Test func `several are ticked in the menu and taken out one by one`() {
        var widget = SeveralWidget(options, ["call"])
        for key in [Key.char("v"), .enter, .escape] { _ = widget.handle(key, DayWidgetTests.room) }
        #expect(widget.typed == "call video")
        #expect(widget.read() == .success(.texts(["call", "video"])))
        _ = widget.handle(.backspace, DayWidgetTests.room)
        #expect(widget.typed == "call")
        for key in [Key.char(" "), .char(" "), .escape] { _ = widget.handle(key, DayWidgetTests.room) }
        #expect(widget.typed == "")
    }
}

struct LineWidgetTests {
    @Test(arguments: [
        (LineWidget.Shape.number(1...30), "12", Value.number(12)), (.money, "1 950,50", .number(195_050)),
        (.share, "33,33 %", .number(3_333)), (.text(limit: 5), "  été ", .text("été")),
    ])
    func `a line is read by its shape`(shape: LineWidget.Shape, text: String, value: Domain.Value) {
        #expect(LineWidget(shape, text).read() == .success(value))
    }

    @Test(arguments: [
        (LineWidget.Shape.number(1...30), "31", FieldFault.number(1...30)),
        (.number(1...30), "douze", .number(1...30)), (.share, "101", .share(.over100)),
        (.text(limit: 3), "long", .tooLong(limit: 3, count: 4)), (.time, "25h", .time(.noSuchTime)),
    ])
    func `what cannot be read says why`(shape: LineWidget.Shape, text: String, fault: FieldFault) {
        #expect(LineWidget(shape, text).read() == .failure(fault))
    }

    @Test func `a figure filled in is replaced by the first key, a text goes on`() {
        for (shape, result) in [(LineWidget.Shape.number(1...999), "6"), (.text(limit: 9), "456")] {
            var widget = LineWidget(shape, "45")
            widget.enter()
            _ = widget.handle(.char("6"), DayWidgetTests.room)
            #expect(widget.typed == result)
        }
    }
}
