import Domain
import Screen

/// Fields below each other with a cursor in one of them: what a form and the reasons of an answer share.
struct Sheet {
    var fields: [FormField]
    private(set) var cursor: Int

    enum Outcome {
        case ignored
        /// The key was taken; nothing that was typed changed.
        case moved
        case changed
        /// Enter on the last field, or `^S` anywhere.
        case submit
        case leave
        case editor(String)
        /// What must come first.
        case refused(Phrase)
        /// What is asked for, and the values that stand side by side in the field, want to be read whole.
        case read
    }

    /// The cursor begins in the first required field that is empty, else where the form says.
    init(_ fields: [FormField], start: FormField.Name? = nil) {
        self.fields = fields
        let empty = fields.firstIndex { $0.isRequired && $0.isBlank }
        cursor = empty ?? fields.firstIndex { $0.name == start } ?? 0
        if fields.indices.contains(cursor) { self.fields[cursor].widget.enter() }
    }

    subscript(name: FormField.Name) -> FormField? { fields.first { $0.name == name } }
    func place(_ name: FormField.Name) -> Int? { fields.firstIndex { $0.name == name } }
    var current: FormField? { fields.indices.contains(cursor) ? fields[cursor] : nil }
    var isChanged: Bool { fields.contains(where: \.isChanged) }
}

// MARK: - Keys

extension Sheet {
    mutating func handle(_ key: Key, _ context: Context) -> Outcome {
        guard fields.indices.contains(cursor) else { return key == .escape ? .leave : .ignored }
        if fields[cursor].widget.popup != nil { return pressPopup(key, context) }
        switch key {
        case .escape: return .leave
        case .ctrl("s"): return .submit
        case .ctrl("e"): return hasText ? .editor(fields[cursor].widget.typed) : .moved
        case .ctrl("o"): return takeRival()
        case .ctrl("r"): return .read
        case .tab: move(1)
        case .backTab: move(-1)
        default: return type(key, context)
        }
        return .moved
    }

    /// What lies over the form has the keys; whoever wants to save is told what comes first.
    private mutating func pressPopup(_ key: Key, _ context: Context) -> Outcome {
        key == .ctrl("s") ? .refused(Self.chooseFirst) : type(key, context)
    }

    private static let chooseFirst = Phrase(
        "Entrée choisit, Échap referme ; ensuite ^S.", "Enter chooses, Esc closes; then ^S.")

    /// Bytes of a field: what is longer is a file, not a text of a form.
    private static let mostPasted = 65_536

    private mutating func type(_ key: Key, _ context: Context) -> Outcome {
        if case .paste(let text) = key,
            text.utf8.count + fields[cursor].widget.typed.utf8.count > Self.mostPasted
        {
            let size = (text.utf8.count + 1023) / 1024
            fields[cursor].complaint = .fault(.pasteTooLarge(size: size, limit: Self.mostPasted / 1024))
            return .moved
        }
        let room = WidgetRoom(
            width: SheetLayout(self, screen: context.screen, context.words).fieldWidth,
            height: context.screen.height, today: context.today, words: context.words)
        switch fields[cursor].widget.handle(key, room) {
        case .changed:
            fields[cursor].complaint = nil
            return .changed
        case .moved: return .moved
        case .ignored: return move(by: key)
        }
    }

    private mutating func move(by key: Key) -> Outcome {
        switch key {
        case .up: move(-1)
        case .down: move(1)
        case .pageUp: go(to: max(0, cursor - 5))
        case .pageDown: go(to: min(fields.count - 1, cursor + 5))
        case .enter:
            if cursor == fields.count - 1 { return .submit }
            move(1)
        default: return .ignored
        }
        return .moved
    }

    private mutating func takeRival() -> Outcome {
        guard fields[cursor].takeRival() else { return .moved }
        fields[cursor].complaint = nil
        return .changed
    }

    /// Has a text that an editor could edit.
    private var hasText: Bool {
        fields[cursor].widget is LineWidget || fields[cursor].widget is AreaWidget
    }
}

// MARK: - Moving and checking

extension Sheet {
    /// Round and round.
    private mutating func move(_ delta: Int) {
        go(to: ((cursor + delta) % fields.count + fields.count) % fields.count)
    }

    /// What is wrong with a field is said as one leaves it, but not that it is still empty.
    mutating func go(to place: Int) {
        guard fields.indices.contains(place) else { return }
        settle()
        cursor = place
        fields[cursor].widget.enter()
    }

    mutating func append(_ more: [FormField]) { fields += more }

    mutating func removeLast(_ count: Int) {
        fields.removeLast(count)
        if cursor >= fields.count { go(to: fields.count - 1) }
    }

    mutating func go(to name: FormField.Name) {
        if let place = place(name) { go(to: place) }
    }

    private mutating func settle() {
        guard fields.indices.contains(cursor) else { return }
        if let fault = fields[cursor].fault(isRequired: false) { fields[cursor].complaint = .fault(fault) }
        fields[cursor].widget.leave()
    }

    /// Says beside each field what keeps it from being saved, and goes to the first; true when nothing does.
    mutating func check() -> Bool {
        for place in fields.indices {
            let fault = fields[place].fault(isRequired: fields[place].isRequired)
            fields[place].complaint = fault.map { .fault($0) }
        }
        guard let first = fields.firstIndex(where: { $0.complaint != nil }) else { return true }
        cursor = first
        fields[first].widget.enter()
        return false
    }

    /// What a rule said of a field holds for the answers it was asked about, not for others.
    mutating func forgetRefusals() {
        for place in fields.indices {
            if case .said? = fields[place].complaint { fields[place].complaint = nil }
        }
    }

    /// Puts the text into the field under the cursor: what came back from an editor, without its last line end.
    mutating func type(_ text: String) {
        guard fields.indices.contains(cursor) else { return }
        var text = text[...]
        while text.last?.isNewline == true { text.removeLast() }
        fields[cursor].widget.typed = String(text)
        fields[cursor].complaint = nil
    }
}

extension Context {
    /// The whole screen, as forms use it.
    var screen: Rect { Rect(x: 0, y: 0, width: area.width, height: area.height + 3) }
}
