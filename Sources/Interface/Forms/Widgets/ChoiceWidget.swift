import Domain
import Screen

/// One of several: arrows go through them, letters or Space open a menu that shrinks as one types.
struct ChoiceWidget: FieldWidget {
    let options: [Option]
    let kind: OptionKind
    /// May be left empty.
    let isOptional: Bool
    var placeholder: Phrase?
    let nothing: Phrase?
    private var code: String?
    private var menu: Menu?

    init(
        _ options: [Option], _ code: String?, kind: OptionKind = .text, isOptional: Bool,
        placeholder: Phrase? = nil, nothing: Phrase? = nil
    ) {
        self.options = options
        self.kind = kind
        self.isOptional = isOptional
        self.placeholder = placeholder
        self.nothing = nothing
        self.code = code
    }

    var typed: String {
        get { code ?? "" }
        set { code = newValue.isEmpty ? nil : newValue }
    }

    func read() -> Result<Domain.Value?, FieldFault> { .success(code.flatMap { kind.value($0) }) }

    mutating func leave() { menu = nil }

    private var place: Int? { options.firstIndex { $0.code == code } }

    /// What is chosen, by name; the code itself when no option has it (an archived person).
    func title(_ words: Words) -> String? {
        code.map { code in place.map { words[options[$0].title] } ?? code }
    }
}

// MARK: - Keys

extension ChoiceWidget {
    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        if menu != nil { return handleMenu(key, room) }
        switch key {
        case .left: return step(-1)
        case .right: return step(1)
        case .backspace, .delete:
            guard isOptional, code != nil else { return .moved }
            code = nil
            return .changed
        case .enter:
            // With something chosen Enter goes on, like everywhere.
            guard code == nil, !isOptional else { return .ignored }
            open(room.words)
        case .char(" "): open(room.words)
        case .char, .paste:
            open(room.words)
            return handleMenu(key, room)
        default: return .ignored
        }
        return .moved
    }

    /// Through all, and through "none" where none is allowed.
    private mutating func step(_ delta: Int) -> WidgetAnswer {
        let count = options.count + (isOptional ? 1 : 0)
        guard count > 0 else { return .moved }
        let none = options.count
        let here = place ?? (isOptional ? none : delta > 0 ? -1 : 0)
        let next = ((here + delta) % count + count) % count
        code = next == none ? nil : options[next].code
        return .changed
    }

    private mutating func open(_ words: Words) {
        var menu = Menu(options.map { $0.entry(words) })
        if let place { menu.select(match: place, height: options.count + 1) }
        self.menu = menu
    }

    private mutating func handleMenu(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        let rows = Popup.menuRows(options.count, screen: room.height)
        guard var menu else { return .ignored }
        let outcome = menu.handle(key == .tab ? .enter : key, height: rows)
        self.menu = menu
        switch outcome {
        case .chosen(let index):
            code = options[index].code
            self.menu = nil
            return .changed
        case .cancelled: self.menu = nil
        default: break
        }
        return .moved
    }
}

// MARK: - Drawing

extension ChoiceWidget {
    var ownKey: (key: Key, does: Phrase) { (.char(" "), Phrase("choix", "choices")) }
    var popup: Popup? { menu.map { .menu($0) } }

    func shown(_ words: Words) -> String { title(words) ?? "" }

    func width(in available: Int) -> Int {
        let titles = options.map(\.title) + [placeholder].compactMap { $0 }
        let widest = titles.map { max(cellCount($0.fr), cellCount($0.en)) }.max() ?? 0
        return min(max(19, widest + 4), available)
    }

    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words) {
        let style: Style = focused ? .selected : .input
        let row = rect.row(0)
        grid.fill(row, style)
        let text =
            title(words) ?? placeholder.map { words[$0] } ?? words.say("(rien de choisi)", "(none chosen)")
        let muted = Style(.muted, style.attributes)
        let isEmpty = code == nil && !focused
        let used = grid.putCut(
            text, x: row.x, y: row.y, maxWidth: row.width - 3, style: isEmpty ? muted : style)
        guard focused else {
            // That there is a list behind it, beside the words: the border has the marks of scrolling.
            return grid.put(grid.glyphs.pointerDown, x: row.x + used + 1, y: row.y, style: muted)
        }
        grid.put(grid.glyphs.pointerLeft, x: row.maxX - 2, y: row.y, style: style)
        grid.put(grid.glyphs.pointer, x: row.maxX - 1, y: row.y, style: style)
        grid.cursor = Point(x: row.x, y: row.y)
    }
}
