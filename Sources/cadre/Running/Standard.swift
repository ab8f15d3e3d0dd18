import Glibc
import Interface

/// The two ways out of the program. A closed pipe ends it quietly, as it ends every well-bred tool.
enum Standard {
    static let output = Stream(descriptor: STDOUT_FILENO)
    static let error = Stream(descriptor: STDERR_FILENO)

    struct Stream {
        let descriptor: Int32

        /// Of the terminal; nil into a pipe or a file, where nothing is cut.
        var columns: Int? {
            guard isatty(descriptor) == 1 else { return nil }
            var size = winsize()
            return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        }

        /// A full disk or a closed output; when even standard error is, the code has to say it alone.
        private func fail(_ code: Int32, isRecorded: Bool) -> Never {
            guard descriptor != STDERR_FILENO else { exit(74) }
            let words = Words(Language(locale: Program.locale))
            let recorded = words.say(
                "Noté, à ne pas refaire : seule la confirmation manque. ",
                "Recorded, not to be done again: only the confirmation lacks. ")
            Program.end(
                (isRecorded ? recorded : "")
                    + words.say(
                        "La sortie n'a pas pu être écrite (\(SystemError(code).said.fr)). Vérifier où elle va.",
                        "The output could not be written (\(SystemError(code).said.en)). Check where it goes."
                    ),
                code: 74)
        }

        /// - Parameter isRecorded: the text confirms what is in the journal already; should it get lost, that is said.
        func write(_ text: String, isRecorded: Bool = false) {
            var text = text
            text.withUTF8 { bytes in
                var done = 0
                while done < bytes.count {
                    let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                    if count < 0 {
                        if errno == EINTR { continue }
                        // 141 is what a shell reports for SIGPIPE.
                        if errno == EPIPE { exit(141) }
                        fail(errno, isRecorded: isRecorded)
                    }
                    done += count
                }
            }
        }
    }
}
