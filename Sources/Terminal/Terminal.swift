internal import CNcurses
internal import Glibc
package import Screen

/// The one real display: grids go out, keys come in, and the terminal is given back whatever happens.
///
/// Not `Sendable`, on purpose: it lives on the thread that made it, with the loop. There is one at a time,
/// since curses and the terminal's state belong to the whole process.
///
/// ```swift
/// let terminal = try Terminal(Terminal.Options(mouse: true))
/// defer { terminal.close() }
/// terminal.show(app.view(terminal.size))
/// ```
package final class Terminal {
    package struct Options {
        package var mouse: Bool
        /// Draw the interface's own signs in ASCII, whatever the terminal could show.
        package var ascii: Bool
        package var theme: Theme
        /// `NO_COLOR` in the environment forbids colours as well.
        package var color: Bool

        package init(mouse: Bool = true, ascii: Bool = false, theme: Theme = .dark, color: Bool = true) {
            self.mouse = mouse
            self.ascii = ascii
            self.theme = theme
            self.color = color
        }
    }

    /// The signs that grids for this terminal should be drawn with.
    package let glyphs: Glyphs
    /// False when only ASCII may be sent; text is then transliterated as it is painted.
    let isUTF8: Bool
    /// Colours that may be used: 0 where there are none, and where none are wanted.
    private let colors: Int
    var palette: Palette
    /// What the terminal shows now, as far as we know; `nil` when it must be painted afresh.
    var painted: Grid?
    var decoder: KeyDecoder
    private var modes = Modes(on: "", off: "")
    private(set) var isActive = false
    /// Whether the terminal keeps the user's screen apart from ours.
    private let hasOwnScreen: Bool

    package init(_ options: Options = Options()) throws(TerminalFailure) {
        isUTF8 = cn_set_locale()
        cn_guard_prepare()
        try Self.start()
        colors = options.color && !Environment.forbidsColor ? Int(cn_start_color()) : 0
        palette = Palette(options.theme, colors: colors)
        hasOwnScreen = cn_capability("rmcup") != nil
        // The Linux console speaks UTF-8, but its fonts lack half of the signs.
        glyphs = options.ascii || !isUTF8 || Environment.term == "linux" ? .ascii : .unicode
        decoder = KeyDecoder(sequences: TerminfoKeys.sequences(), isUTF8: isUTF8)
        modes = Modes(mouse: options.mouse)
        cn_guard_sequences(modes.giveBack)
        enter()
    }

    deinit { close() }

    private static func start() throws(TerminalFailure) {
        let term = Environment.term
        switch Int(cn_start()) {
        case CN_STARTED: return
        case CN_NOT_A_TTY: throw .notATTY
        case CN_UNKNOWN_TERM: throw .unknownTerm(term)
        case CN_TOO_DUMB: throw .tooDumb(term)
        default: throw .failed
        }
    }

    /// The size, as the last `.resized` announced it.
    package var size: (width: Int, height: Int) { (Int(cn_width()), Int(cn_height())) }

    /// Changes the colours at once; the next `show` paints everything.
    package func apply(_ theme: Theme) {
        palette = Palette(theme, colors: colors)
        repaint()
    }

    /// Makes the next `show` paint every cell: `^L`, and whenever somebody else may have written.
    package func repaint() {
        painted = nil
        cn_forget()
    }
}

// MARK: - Taking and giving back

extension Terminal {
    private func enter() {
        guard !isActive else { return }
        isActive = true
        cn_guard_arm(true)
        write(modes.on)
        repaint()
    }

    /// Gives the terminal back for good; harmless when that has been done.
    package func close() {
        suspend()
        // Nobody reads the signals any more: whatever still runs must be stoppable as any program is.
        cn_signals_default()
    }

    /// Gives the terminal back until `resume`: the user's own screen, keys and cursor are as they were.
    package func suspend() {
        guard isActive else { return }
        isActive = false
        write(modes.off)
        endwin()
        // Without a screen to go back to, the shell would write over our last row.
        if !hasOwnScreen { write("\r\n") }
        cn_guard_arm(false)
    }

    package func resume() {
        guard !isActive else { return }
        // Curses takes its modes up again with the first refresh; the size may have changed meanwhile.
        cn_guard_arm(true)
        _ = cn_sync_size()
        refresh()
        enter()
    }

    /// Stops the program as Ctrl-Z should, and comes back when the shell continues it.
    package func stop() {
        suspend()
        cn_stop()
        resume()
    }

    func write(_ text: String) {
        var text = text
        _ = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cn_write($0.baseAddress, $0.count) }
        }
    }
}
