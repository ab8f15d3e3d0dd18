import Domain
import Screen

/// One line: a text, or a figure of some kind.
struct LineWidget: FieldWidget {
    enum Shape: Equatable {
        case text(limit: Int)
        case number(ClosedRange<Int>)
        case money, share, time
        /// Money with a sign: more or less than before.
        case difference
    }

    let shape: Shape
    /// Shown while the field is empty: what holds when nothing is typed.
    var placeholder: Phrase?
    private var field: TextField
    /// A figure that was filled in before one came: the first key typed replaces it whole.
    private var isFresh = false

    init(_ shape: Shape, _ text: String = "", placeholder: Phrase? = nil) {
        self.shape = shape
        self.placeholder = placeholder
        field = TextField(text)
        // What is too long is kept whole, and that is said; how much may be pasted at once is the sheet's to bound.
        field.limit = .max
    }

    var typed: String {
        get { field.text }
        set { field.text = newValue }
    }

    private var isFigure: Bool { if case .text = shape { false } else { true } }

    mutating func enter() { isFresh = isFigure && !field.isEmpty }
    mutating func leave() { isFresh = false }

    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        if isFresh, key.isTyping { field.text = "" }
        isFresh = false
        let before = field.text
        guard field.handle(key) else { return .ignored }
        return field.text == before ? .moved : .changed
    }

    func width(in available: Int) -> Int {
        switch shape {
        case .text: available
        case .number, .share, .time: min(10, available)
        case .money, .difference: min(16, available)
        }
    }

    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words) {
        var field = field
        field.placeholder = placeholder.map { words[$0] } ?? ""
        field.draw(into: &grid, at: rect, focused: focused, style: isFresh && focused ? .selected : .input)
    }
}

// MARK: - Reading

extension LineWidget {
    func read() -> Result<Domain.Value?, FieldFault> {
        let text = field.text
        guard text.contains(where: { !$0.isWhitespace }) else { return .success(nil) }
        switch shape {
        case .text(let limit):
            let count = text.trimmed.count
            return count > limit
                ? .failure(.tooLong(limit: limit, count: count)) : .success(.text(text.trimmed))
        case .number(let range):
            let number = Int(text.filter { !$0.isWhitespace })
            return number.map { range.contains($0) ? .success(.number($0)) : .failure(.number(range)) }
                ?? .failure(.number(range))
        case .money: return MoneyInput.read(text).map { .number($0) }.mapError { .money($0) }
        case .difference:
            return MoneyInput.read(difference: text).map { .number($0) }.mapError { .money($0) }
        case .share: return ShareInput.read(text).map { .number($0) }.mapError { .share($0) }
        case .time: return TimeInput.read(text).map { .time($0) }.mapError { .time($0) }
        }
    }

    func echo(_ words: Words) -> String? {
        guard case .success(let value?) = read() else { return nil }
        switch (shape, value) {
        case (.money, .number(let cents)): return "→ \(words.money(cents))"
        case (.difference, .number(let cents)): return "→ \(words.difference(cents))"
        case (.share, .number(let share)): return "→ \(words.share(share))"
        case (.time, .time(let time)): return "→ \(words.time(time))"
        default: return nil
        }
    }
}

extension Key {
    /// Puts a character where the cursor is.
    var isTyping: Bool {
        switch self {
        case .char, .paste: true
        default: false
        }
    }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
