import Glibc
import Interface
import Screen
import Store

/// One line on standard error that tells how far a long reading is; only on a terminal, and only once it
/// takes longer than a person notices.
final class ProgressLine {
    private let words: Words
    private let began = ProgressLine.milliseconds
    private var isShown = false
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(_ words: Words) { self.words = words }

    private static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// True, to go on: Ctrl-C ends the program as it ends any other, and loses nothing.
    func tell(_ progress: Store.Progress) -> Bool {
        guard isTerminal, Self.milliseconds - began > 200 else { return true }
        isShown = true
        let percent = progress.total > 0 ? progress.done * 100 / progress.total : 0
        Standard.error.write(
            "\r"
                + words.say(
                    "Lecture du journal : \(words.percent(percent))",
                    "Reading the journal: \(words.percent(percent))") + "  ")
        return true
    }

    func end() {
        if isShown { Standard.error.write("\r\u{1b}[K") }
    }
}

/// Text for one line of a terminal, with nothing in it that a terminal would obey.
func shownInLine(_ text: String) -> String { shownSafely(text) }
