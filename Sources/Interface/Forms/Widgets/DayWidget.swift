import Domain
import Screen

/// A day typed as people type days, with what it was understood as, and a calendar under Space.
struct DayWidget: FieldWidget {
    private var input: DateInput
    private var field: TextField
    private var picker: DayPicker?
    private var arrival = Arrival.typing

    /// How the keys that could mean two things are meant.
    private enum Arrival: Equatable {
        /// Characters are characters.
        case typing
        /// Nothing typed since the cursor came: a character begins a new date, Space opens the calendar,
        /// `+` and `-` go on by a day.
        case fresh
        /// The last key was `+` or `-`; should a figure follow, it was the beginning of `+2w` after all.
        case shifted(sign: Character)
    }

    init(_ day: Day?, _ input: DateInput) {
        self.input = input
        field = TextField(day.map(Self.written) ?? "")
    }

    var typed: String {
        // "tomorrow" kept in a draft would be another day tomorrow.
        get { day.map(Self.written) ?? field.text }
        set { field.text = newValue }
    }

    var day: Day? { try? input.read(field.text).get() }

    /// `23/11/2026`: read back alike in both languages.
    static func written(_ day: Day) -> String { Words(.fr).date(day, .numericYear) }

    mutating func enter() { arrival = .fresh }

    mutating func leave() {
        picker = nil
        field.text = typed
    }
}

// MARK: - Keys

extension DayWidget {
    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        input.today = room.today
        if picker != nil { return pick(key) }
        let before = field.text
        if case .char(let character) = key, arrival != .typing, handleFirst(character) {
            return field.text == before ? .moved : .changed
        }
        if key == .char(" "), !isBetweenWords { return open() }
        arrival = .typing
        guard field.handle(key) else { return .ignored }
        return field.text == before ? .moved : .changed
    }

    /// `fin du mois` and `23 nov` go on with another word; nothing else that is a day holds a space.
    private var isBetweenWords: Bool {
        let text = field.text.trimmed
        guard let last = text.last, last.isLetter || last.isNumber || last == "." else { return false }
        return !text.dropFirst().contains { $0 == "/" || $0 == "-" }
    }

    private mutating func open() -> WidgetAnswer {
        picker = DayPicker(day ?? input.today)
        return .moved
    }

    private mutating func handleFirst(_ character: Character) -> Bool {
        if character == " " {
            _ = open()
            return true
        }
        if case .shifted(let sign) = arrival, character.isNumber {
            field.text = String(sign)
            return false
        }
        if let day, character == "+" || character == "-" {
            field.text = Self.written(day + (character == "+" ? 1 : -1))
            arrival = .shifted(sign: character)
            return true
        }
        field.text = ""
        return false
    }

    private mutating func pick(_ key: Key) -> WidgetAnswer {
        guard let outcome = picker?.handle(key, today: input.today) else { return .ignored }
        switch outcome {
        case .moved: return .moved
        case .cancelled:
            picker = nil
            return .moved
        case .chosen(let day):
            picker = nil
            field.text = Self.written(day)
            arrival = .fresh
            return .changed
        }
    }
}

// MARK: - Reading and drawing

extension DayWidget {
    func read() -> Result<Domain.Value?, FieldFault> {
        switch input.read(field.text) {
        case .success(let day): .success(.day(day))
        case .failure(.empty): .success(nil)
        case .failure(let fault): .failure(.day(fault))
        }
    }

    func echo(_ words: Words) -> String? {
        day.map { words.echo($0, today: input.today, input.calendar) }
    }

    var ownKey: (key: Key, does: Phrase) { (.char(" "), Phrase("dates", "dates")) }
    var popup: Popup? { picker.map { .calendar($0) } }

    func width(in available: Int) -> Int { min(16, available) }

    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words) {
        let isFresh = arrival != .typing && !field.isEmpty
        field.draw(into: &grid, at: rect, focused: focused, style: isFresh && focused ? .selected : .input)
    }
}
