import Glibc
import Interface
import Screen
import Store

/// One line on standard error that tells how far a long reading is; only on a terminal, and only once it
/// takes longer than a person notices.
final class ProgressLine {
    private let words: Words
    private let began = Program.milliseconds
    private var isShown = false
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(_ words: Words) { self.words = words }

    /// False when Ctrl-C was pressed: the reading stops there, and nothing is lost.
    func tell(_ progress: Store.Progress) -> Bool {
        guard isTerminal, Program.milliseconds - began > 200 else { return true }
        if !isShown {
            isShown = true
            Interruption.watch()
            UnreadKeys.hide()
        }
        let line = Self.line(progress, columns: Standard.error.columns ?? 80, words)
        Standard.error.write("\r\(line)\u{1b}[K")
        return !Interruption.isAsked
    }

    /// With a bar where there is room for one; how to stop it everywhere.
    static func line(_ progress: Store.Progress, columns: Int, _ words: Words) -> String {
        let (done, total) = (Double(progress.done), Double(max(1, progress.total)))
        let width = min(100, columns - 1)
        guard width >= 71 else {
            let percent = words.percent(Int(done / total * 100))
            return words.say("Lecture : \(percent), Ctrl-C arrête", "Reading: \(percent), Ctrl-C stops")
        }
        var grid = Grid(width: width, height: 1, glyphs: .ascii)
        let label = words.say("Lecture du journal, Ctrl-C arrête", "Reading the journal, Ctrl-C stops")
        ProgressBar(label, fraction: done / total).draw(into: &grid, at: grid.bounds)
        return String(grid.text.prefix { $0 != "\n" })
    }

    func end() {
        guard isShown else { return }
        isShown = false
        UnreadKeys.show()
        Interruption.forget()
        Standard.error.write("\r\u{1b}[K")
    }
}

/// Keys that are typed while nobody reads them: they wait for whoever reads next, and do not lie over the line of
/// progress meanwhile.
private enum UnreadKeys {
    nonisolated(unsafe) private static var before: termios?

    static func hide() {
        var modes = termios()
        // From the background a terminal is not to be changed: that would stop the program.
        guard tcgetpgrp(STDIN_FILENO) == getpgrp(), tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        before = modes
        for end in [SIGTERM, SIGHUP, SIGQUIT] {
            signal(end) { number in
                UnreadKeys.show()
                raise(number)
            }
        }
        modes.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }

    static func show() {
        guard var modes = before else { return }
        before = nil
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
        for end in [SIGTERM, SIGHUP, SIGQUIT] { signal(end, SIG_DFL) }
    }
}

/// Text for one line of a terminal, with nothing in it that a terminal would obey.
func shownInLine(_ text: String) -> String { shownSafely(text) }
