import Domain
import Screen

/// Any number of several: letters or Space open a menu in which Enter puts in and takes out.
struct SeveralWidget: FieldWidget {
    let options: [Option]
    let kind: OptionKind
    let nothing: Phrase?
    private var codes: [String]
    private var menu: Menu?

    init(_ options: [Option], _ codes: [String], kind: OptionKind = .text, nothing: Phrase? = nil) {
        self.options = options
        self.kind = kind
        self.nothing = nothing
        self.codes = codes
    }

    /// Codes hold no spaces.
    var typed: String {
        get { codes.joined(separator: " ") }
        set { codes = newValue.split(separator: " ").map(String.init) }
    }

    func read() -> Result<Domain.Value?, FieldFault> {
        .success(codes.isEmpty ? nil : kind.value(codes))
    }

    mutating func leave() { menu = nil }

    var ownKey: (key: Key, does: Phrase) { (.char(" "), Phrase("choix", "choices")) }
    var popup: Popup? { menu.map { .menu($0) } }

    func shown(_ words: Words) -> String { titles(words).joined(separator: ", ") }

    func titles(_ words: Words) -> [String] {
        codes.map { code in options.first { $0.code == code }.map { words[$0.title] } ?? code }
    }
}

// MARK: - Keys

extension SeveralWidget {
    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        if menu != nil { return handleMenu(key, room) }
        switch key {
        case .char(" "), .left, .right: menu = Menu(entries(room.words))
        case .char, .paste:
            menu = Menu(entries(room.words))
            return handleMenu(key, room)
        case .backspace, .delete:
            guard !codes.isEmpty else { return .moved }
            codes.removeLast()
            return .changed
        default: return .ignored
        }
        return .moved
    }

    private func entries(_ words: Words) -> [Menu.Entry] {
        options.map { $0.entry(words, key: codes.contains($0.code) ? "[x]" : "[ ]") }
    }

    private mutating func handleMenu(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        let rows = Popup.menuRows(options.count, screen: room.height)
        guard var menu else { return .ignored }
        // Space is a letter of the query once one is typed; before, it ticks as everywhere.
        let ticks = key == .enter || key == .char(" ") && menu.query.isEmpty
        let outcome = menu.handle(ticks ? .enter : key == .tab ? .escape : key, height: rows)
        self.menu = menu
        switch outcome {
        case .chosen(let index):
            toggle(options[index].code)
            self.menu = Menu(entries(room.words))
            self.menu?.select(match: index, height: rows)
            return .changed
        case .cancelled: self.menu = nil
        default: break
        }
        return .moved
    }

    private mutating func toggle(_ code: String) {
        if codes.contains(code) {
            codes.removeAll { $0 == code }
        } else {
            codes.append(code)
        }
    }
}

// MARK: - Drawing

extension SeveralWidget {
    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words) {
        let style: Style = focused ? .selected : .input
        grid.fill(rect.row(0), style)
        let text =
            codes.isEmpty
            ? words.say("(rien de choisi)", "(none chosen)") : titles(words).joined(separator: ", ")
        let muted = Style(.muted, style.attributes)
        let isEmpty = codes.isEmpty && !focused
        let used = grid.putCut(
            text, x: rect.x, y: rect.y, maxWidth: rect.width - 2, style: isEmpty ? muted : style)
        grid.put(
            grid.glyphs.pointerDown, x: rect.x + used + 1, y: rect.y, style: focused ? style : muted)
        if focused { grid.cursor = Point(x: rect.x, y: rect.y) }
    }
}
