import Glibc
import Screen
import Terminal

/// The probe's loop: every key is shown by name, a few letters put the terminal to the test.
struct ProbeSession {
    private let terminal: Terminal
    private let wake = Wake<String>()
    private var names: [String] = []
    private var keyCount = 0
    private var pasted = ""
    private var notes: [String] = []
    private var exitCode: Int32?

    init(_ terminal: Terminal) { self.terminal = terminal }

    mutating func run() throws(TerminalFailure) -> Int32 {
        let loop = try EventLoop(terminal, watching: [wake.descriptor])
        terminal.show(view())
        while true {
            for event in loop.next() { handle(event) }
            if let exitCode { return exitCode }
            terminal.show(view())
        }
    }

    private mutating func handle(_ event: LoopEvent) {
        switch event {
        case .keys(let keys): keys.forEach { press($0) }
        case .resized, .timeout: break
        case .quit(let signal): exitCode = 128 + signal
        case .suspend:
            terminal.stop()
            notes.append("continued")
        case .readable: notes += wake.take()
        case .hungUp: exitCode = 129
        }
    }

    private mutating func press(_ key: Key) {
        keyCount += 1
        names = (names + [describe(key)]).suffix(8)
        switch key {
        case .paste(let text): pasted = text
        case .char("q"): exitCode = 0
        case .char("!"): preconditionFailure("the probe was told to crash")
        case .char("o"): notes.append("\(deep(1))")
        case .char("x"): exit(3)
        case .char("e"): edit()
        case .char("y"): notes.append(terminal.copyToClipboard("réf\u{1b}") ? "copied" : "not copied")
        case .char("t"): terminal.apply(.light)
        case .char("w"): post()
        default: break
        }
    }

    private mutating func edit() {
        let status = terminal.runInteractive(["sh", "-c", "echo in the editor; read line; exit 7"])
        notes.append("editor \(status.map(String.init) ?? "not found")")
        let missing = terminal.runInteractive(["/nonexistent/editor"])
        notes.append(missing == nil ? "no editor" : "editor?")
    }

    private func post() {
        let wake = wake
        var thread = pthread_t()
        let letterBox = Unmanaged.passRetained(wake).toOpaque()
        pthread_create(
            &thread, nil,
            {
                Unmanaged<Wake<String>>.fromOpaque($0!).takeRetainedValue().post("woken"); return nil
            }, letterBox)
    }

    /// Recursion without an end, which the compiler must not see through.
    private func deep(_ depth: Int) -> Int { depth == keyCount &- 1 ? 0 : deep(depth &+ 1) &+ depth }
}

// MARK: - What the probe shows

extension ProbeSession {
    private func describe(_ key: Key) -> String {
        if case .mouse(let mouse) = key { return "\(key.name):\(mouse.button)@\(mouse.x),\(mouse.y)" }
        return key.name
    }

    private func view() -> Grid {
        let (width, height) = terminal.size
        var grid = Grid(width: width, height: height, glyphs: terminal.glyphs)
        grid.put("size \(width)x\(height) \(terminal.glyphs)", x: 0, y: 0, style: .title)
        grid.put("keys \(keyCount): \(names.joined(separator: " "))", x: 0, y: 1)
        grid.put(
            "paste \(pasted.count) \(pasted.unicodeScalars.reduce(0) { $0 &+ Int($1.value) })", x: 0, y: 2)
        grid.put("notes \(notes.joined(separator: ", "))", x: 0, y: 3, style: .selected)
        for (line, sample) in Self.hardSamples.enumerated() {
            let used = grid.put(sample, x: 0, y: 4 + line, maxWidth: 30, style: .good)
            grid.put(String(repeating: ".", count: 30 - used) + "|", x: used, y: 4 + line)
        }
        grid.put(grid.glyphs.bottomRight, x: width - 1, y: height - 1, style: .border)
        grid.cursor = Point(x: 5, y: 1)
        return grid
    }

    static let hardSamples = [
        "é e\u{301} ─┼█★ ①", "📌 漢字 Ａ", "👩‍💻 👨‍👩‍👧‍👦 ❤️‍🔥", "🇫🇷 ❤️ 1️⃣ 👍🏽", "क्षि ไทย 각 \u{1112}\u{1161}\u{11ab}",
        "a\u{200B}b \u{202E}cba", "\u{1b}[31mred\u{7} \u{9b}x", "tab\tb\r\nc", "\u{1FAE8} \u{301}",
        "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}z", "مرحبا שלום", "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢",
    ]
}
