/// Names of keys, as help shows them and as the configuration file and the tests write them.
extension Key {
    /// `n`, `Space`, `^S`, `Alt-x`, `Shift-←`, `PgUp`, `F1`. Of a paste or the mouse only the kind is named.
    package var name: String {
        switch self {
        case .char(" "): "Space"
        case .char(let character): String(character)
        case .ctrl(" "): "^Space"
        case .ctrl(let letter): "^" + letter.uppercased()
        case .alt(let character): "Alt-" + Key.char(character).name
        case .function(let number): "F\(number)"
        case .paste: "Paste"
        case .mouse(let mouse): mouse.name
        default: Self.names[self] ?? ""
        }
    }

    /// The key of that name; `nil` when there is none. Letters are as typed, names in any case: `esc`, `PgUp`.
    ///
    /// Arrows may be spelled out (`Shift-Left`), for those who write a configuration file.
    package init?(_ name: String) {
        if let known = Self.named[name.lowercased()] {
            self = known
        } else if name.count == 1, let character = name.first {
            self = .char(character)
        } else if let key = Self.modified(name) ?? Self.function(name) {
            self = key
        } else {
            return nil
        }
    }

    private static func modified(_ name: String) -> Key? {
        if name.hasPrefix("^"), name.count == 2, let letter = name.last, letter.isASCII {
            return .ctrl(Character(letter.lowercased()))
        }
        guard name.lowercased().hasPrefix("alt-"), let key = Key(String(name.dropFirst(4))) else {
            return nil
        }
        return key.typed.map { .alt($0) }
    }

    private static func function(_ name: String) -> Key? {
        guard let first = name.first, first == "F" || first == "f", let number = Int(name.dropFirst()),
            (1...24).contains(number)
        else { return nil }
        return .function(number)
    }

    private static let names: [Key: String] = [
        .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "Shift-Tab", .backspace: "Backspace",
        .delete: "Del", .insert: "Ins", .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
        .up: "↑", .down: "↓", .left: "←", .right: "→",
        .shiftUp: "Shift-↑", .shiftDown: "Shift-↓", .shiftLeft: "Shift-←", .shiftRight: "Shift-→",
        .ctrlUp: "Ctrl-↑", .ctrlDown: "Ctrl-↓", .ctrlLeft: "Ctrl-←", .ctrlRight: "Ctrl-→",
    ]

    private static let named: [String: Key] = {
        var table: [String: Key] = [
            "space": .char(" "), "^space": .ctrl(" "), "return": .enter, "escape": .escape, "delete": .delete,
            "pageup": .pageUp, "pagedown": .pageDown,
        ]
        let words = ["↑": "up", "↓": "down", "←": "left", "→": "right"]
        for (key, name) in names {
            table[name.lowercased()] = key
            guard let arrow = name.last.map(String.init), let word = words[arrow] else { continue }
            table[name.dropLast().lowercased() + word] = key
        }
        return table
    }()
}

extension Mouse {
    var name: String {
        switch kind {
        case .wheelUp: "Wheel-↑"
        case .wheelDown: "Wheel-↓"
        case .press: "Click"
        case .release: "Release"
        case .drag: "Drag"
        }
    }
}
