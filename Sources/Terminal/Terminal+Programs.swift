internal import CNcurses
internal import Glibc
internal import Screen

extension Terminal {
    /// Runs a program that needs the terminal, an editor for instance, and takes the terminal back after it.
    ///
    /// The first argument is the program, looked up in `PATH`. Returns its exit code, 128 and the signal when
    /// one ended it, `nil` when it could not be started. It stays in our process group: in one of its own,
    /// as Foundation would have it, its first read from the terminal would stop it for ever.
    package func runInteractive(_ arguments: [String]) -> Int32? {
        guard !arguments.isEmpty else { return nil }
        suspend()
        defer { resume() }
        return Self.run(arguments)
    }

    /// The same where no screens are to be put away first.
    package static func run(_ arguments: [String]) -> Int32? {
        var pointers = arguments.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        pointers.append(nil)
        let status = cn_run(pointers)
        guard status >= 0 else { return nil }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Copies the text to the clipboard of whoever looks at this terminal, over any number of ssh hops.
    ///
    /// At most 8 KiB, with all controls made visible: the text goes out as base64, but it will be pasted
    /// somewhere. False when it is too long or the terminal is one that would print the request.
    package func copyToClipboard(_ text: String) -> Bool {
        let shown = shownSafely(text, keepingLines: true)
        guard isActive, shown.utf8.count <= 8192, Modes.capability("smcup") != nil else { return false }
        write("\u{1b}]52;c;" + Base64.text(of: Array(shown.utf8)) + "\u{07}")
        return true
    }
}
