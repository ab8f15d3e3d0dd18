internal import CNcurses

/// What is asked of the terminal beyond what curses asks: bracketed paste, the mouse, the keypad's own codes.
struct Modes {
    let on: String
    let off: String
    /// Undoes these and curses' own, for the moment when curses can no longer be called.
    private(set) var giveBack = ""

    init(on: String, off: String) {
        self.on = on
        self.off = off
    }

    init(mouse: Bool) {
        // A terminal without an alternate screen (linux, vt100) has none of the modern modes either; it would
        // at best ignore them and at worst print them.
        let isModern = Self.capability("smcup") != nil
        let paste = isModern ? ("\u{1b}[?2004h", "\u{1b}[?2004l") : ("", "")
        let clicks =
            isModern && mouse
            ? ("\u{1b}[?1000h\u{1b}[?1002h\u{1b}[?1006h", "\u{1b}[?1006l\u{1b}[?1002l\u{1b}[?1000l")
            : ("", "")
        on = (Self.capability("smkx") ?? "") + paste.0 + clicks.0
        off = clicks.1 + paste.1 + (Self.capability("rmkx") ?? "")
        let screen = ["cnorm", "sgr0", "rmcup"].compactMap(Self.capability).joined()
        giveBack = off + screen + "\r\n"
    }

    static func capability(_ name: String) -> String? {
        cn_capability(name).map { String(cString: $0) }
    }
}
