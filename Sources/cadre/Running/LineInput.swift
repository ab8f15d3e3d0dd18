import Glibc

/// Lines of standard input, one at a time. `^C` ends them as the end of the input does, so that there is still a
/// moment to say what becomes of what was typed; whoever presses it again while nothing listens ends the program.
enum LineInput {
    /// Read, and not yet asked for.
    private nonisolated(unsafe) static var bytes: [UInt8] = []
    private nonisolated(unsafe) static var isOver = false
    /// `^C` was pressed.
    private(set) nonisolated(unsafe) static var isInterrupted = false

    /// Nil when there are no more.
    static func next() -> String? {
        while !isInterrupted {
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                let line = bytes[..<end]
                bytes.removeSubrange(...end)
                return text(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
            }
            if isOver {
                defer { bytes = [] }
                return bytes.isEmpty ? nil : text(bytes[...])
            }
            readMore()
        }
        return nil
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }

    private static func readMore() {
        let ready = wait()
        guard ready else { return }
        var piece = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &piece, piece.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        if count <= 0 { isOver = true }
        bytes += piece.prefix(max(0, count))
    }
}

// MARK: - Interrupts

extension LineInput {
    /// The handler writes a byte into one end, the other wakes who waits.
    private nonisolated(unsafe) static var bell: (ear: Int32, hand: Int32) = (-1, -1)

    /// True when there is something to read; false after `^C`.
    private static func wait() -> Bool {
        listen()
        var sources = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: bell.ear, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&sources, 2, -1) >= 0 else { return false }
        if sources[1].revents != 0 { isInterrupted = true }
        return sources[0].revents != 0 && !isInterrupted
    }

    /// Before a person is asked, for `^C` may come at once. Only where a person types: what a script is fed by ends
    /// as every program does.
    static func listen() {
        guard bell.ear < 0, isatty(STDIN_FILENO) == 1 else { return }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        bell = (ends[0], ends[1])
        signal(SIGINT) { _ in
            var byte: UInt8 = 1
            _ = write(LineInput.bell.hand, &byte, 1)
            // The next one finds nobody who listens: then it ends the program.
            signal(SIGINT, SIG_DFL)
        }
    }
}
