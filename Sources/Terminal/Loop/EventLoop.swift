internal import CNcurses
internal import Glibc
internal import Screen

/// The program's one place to wait: for keys, signals, files that changed and workers that have news.
///
/// It sleeps in `poll` until something happens; idle, the program uses no processor at all.
///
/// ```swift
/// let loop = try EventLoop(terminal, watching: [wake.descriptor])
/// while app.isRunning {
///     for event in loop.next() { … }
///     terminal.show(app.view(terminal.size))
/// }
/// ```
package final class EventLoop {
    private let terminal: Terminal
    private let signals: Int32
    /// Descriptors of which `.readable` is told; whoever watches one reads it.
    package var watched: [Int32]

    package init(_ terminal: Terminal, watching watched: [Int32] = []) throws(TerminalFailure) {
        self.terminal = terminal
        self.watched = watched
        signals = cn_signal_pipe()
        if signals < 0 { throw .failed }
    }

    /// Waits for what happens next; with a `timeout` in milliseconds, not longer.
    ///
    /// Returns everything that has happened meanwhile, so that one painting answers it all. Requests to end
    /// come first: they must not wait behind a paste.
    package func next(timeout: Int? = nil) -> [LoopEvent] {
        while true {
            let patience = terminal.inputPatience
            var waits = [signals, STDIN_FILENO].map(Self.readable) + watched.map(Self.readable)
            let count = poll(&waits, nfds_t(waits.count), Self.shorter(patience, timeout))
            if count < 0 {
                if errno == EINTR { continue }
                return [.hungUp]
            }
            var events = count == 0 ? expired(patience, timeout) : []
            if waits[0].revents != 0 { events += takeSignals() }
            if waits[1].revents != 0 { events += takeInput() }
            events += waits.dropFirst(2).filter { $0.revents != 0 }.map { .readable($0.fd) }
            if !events.isEmpty { return events }
        }
    }
}

// MARK: - What happened

extension EventLoop {
    private func expired(_ patience: Int?, _ timeout: Int?) -> [LoopEvent] {
        if let patience, patience <= timeout ?? .max { return keys(terminal.giveUpWaiting()) }
        return [.timeout]
    }

    private func takeSignals() -> [LoopEvent] {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(signals, &bytes, bytes.count)
        cn_signals_answered()
        // A storm of resizes is one resize.
        let seen = Set(bytes.prefix(max(0, count)).map(Int32.init))
        var events = [SIGHUP, SIGTERM, SIGINT, SIGQUIT].filter(seen.contains).map {
            LoopEvent.quit(signal: $0)
        }
        if seen.contains(SIGTSTP) { events.append(.suspend) }
        if seen.contains(SIGWINCH) || seen.contains(SIGCONT) {
            if !cn_sync_size() || seen.contains(SIGCONT) { terminal.repaint() }
            events.append(.resized)
        }
        return events
    }

    private func takeInput() -> [LoopEvent] {
        let (read, isHungUp) = terminal.readInput()
        return keys(read) + (isHungUp ? [.hungUp] : [])
    }

    /// In raw mode Ctrl-Z arrives as a key, so that no half-painted screen is ever stopped.
    private func keys(_ keys: [Key]) -> [LoopEvent] {
        if keys.isEmpty { return [] }
        let others = keys.filter { $0 != .ctrl("z") }
        let events: [LoopEvent] = others.isEmpty ? [] : [.keys(others)]
        return others.count < keys.count ? events + [.suspend] : events
    }

    private static func readable(_ descriptor: Int32) -> pollfd {
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    }

    private static func shorter(_ a: Int?, _ b: Int?) -> Int32 {
        guard let shortest = [a, b].compactMap({ $0 }).min() else { return -1 }
        return Int32(clamping: max(0, shortest))
    }
}
