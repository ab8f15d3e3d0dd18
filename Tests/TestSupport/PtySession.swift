import CPty
import Glibc

/// A program in a terminal of its own: what a person types goes in, what a person sees comes out.
///
/// ```swift
/// let session = try PtySession([BuiltProduct.path("cadre"), "demo"], environment: ["LANG": "C.UTF-8"])
/// #expect(session.wait { $0.contains("Suivi") })
/// session.send("q")
/// #expect(session.waitForExit() == .exited(0))
/// ```
/// Every wait is for a condition, with a limit that only a failing test reaches.
package final class PtySession {
    package enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    package private(set) var screen: VTScreen
    /// Every byte that the program wrote.
    package private(set) var output: [UInt8] = []
    package let processID: Int32
    private var master: Int32
    private var ending: Ending?

    /// The environment is exactly the one given, with `TERM`, `LANG` and `PATH` where it has none.
    package init(
        _ arguments: [String], environment: [String: String] = [:], width: Int = 80, height: Int = 24
    ) throws {
        let defaults = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
        ]
        let all = defaults.merging(environment) { $1 }.filter { !$0.value.isEmpty || $0.key != "TERM" }
        var argv = arguments.map { strdup($0) } + [nil]
        var envp = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var descriptor: Int32 = -1
        processID = cpty_spawn(&argv, &envp, Int32(height), Int32(width), &descriptor)
        master = descriptor
        screen = VTScreen(width: width, height: height)
        guard processID > 0 else { throw PtyFailure() }
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
    }

    deinit {
        if ending == nil {
            Glibc.kill(processID, SIGKILL)
            var status: Int32 = 0
            waitpid(processID, &status, 0)
        }
        if master >= 0 { close(master) }
    }
}

package struct PtyFailure: Error {}

// MARK: - The keyboard

extension PtySession {
    package func send(_ text: String) { send(Array(text.utf8)) }

    /// Writes all bytes, and reads meanwhile: a program whose output nobody reads stops reading its input.
    package func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN && errno != EINTR { return }
            if !rest.isEmpty { _ = receive(within: 20) }
        }
    }

    package func resize(width: Int, height: Int) {
        screen.resize(width: width, height: height)
        _ = cpty_resize(master, Int32(height), Int32(width))
    }

    package func kill(_ signal: Int32) { Glibc.kill(processID, signal) }

    /// Pulls the plug: the program's terminal is gone.
    package func hangUp() {
        close(master)
        master = -1
    }
}

// MARK: - The screen

extension PtySession {
    /// Reads until a whole screen is as wished; false when it does not become so in time.
    ///
    /// What is only seen while the program works is waited for with `whileBusy`: then a part of a screen will do.
    package func wait(
        atMost milliseconds: Int = 60_000, whileBusy: Bool = false, until condition: (VTScreen) -> Bool
    ) -> Bool {
        let end = Self.now() + milliseconds
        while true {
            if condition(screen) {
                if whileBusy { return true }
                awaitStillness()
                if condition(screen) { return true }
            }
            let left = end - Self.now()
            if left <= 0 || !receive(within: left) && ended() { return condition(screen) }
        }
    }

    /// A screen comes in pieces, and a wish may hold after the first: reads on until nothing is left and the program
    /// sleeps, or a second has gone by.
    private func awaitStillness() {
        let end = Self.now() + 1000
        while Self.now() < end {
            // In this order: what a sleeper has written is there to be read, or has been.
            let sleeps = !isBusy
            if !receive(within: sleeps ? 0 : 1) && sleeps { return }
        }
    }

    /// True while the program itself runs, waits for a disk or is held by whoever traces it.
    private var isBusy: Bool { status("State").map { "RDt".contains($0.prefix(1)) } ?? false }

    /// True when the line is as a shell wants it: echoing, by lines, with signals from keys.
    package var isCooked: Bool {
        var state = termios()
        guard tcgetattr(master, &state) == 0 else { return false }
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return state.c_lflag & wanted == wanted
    }

    /// The process group that has the terminal now: with a shell, that of the program it runs.
    package var foregroundGroup: Int32 { tcgetpgrp(master) }

    /// How often the program has gone to sleep, and so how often it has been awake.
    package var sleepCount: Int? { status("voluntary_ctxt_switches").flatMap { Int($0) } }

    /// What the kernel says of the program under this name: `S (sleeping)`, `1234`.
    private func status(_ name: String) -> String? {
        guard let file = fopen("/proc/\(processID)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            guard text.hasPrefix("\(name):") else { continue }
            return text.dropFirst(name.count + 1).drop { $0.isWhitespace }.prefix { $0 != "\n" }.description
        }
        return nil
    }

    /// Waits for the end, reading whatever is still written.
    package func waitForExit(atMost milliseconds: Int = 60_000) -> Ending? {
        let end = Self.now() + milliseconds
        while Self.now() < end {
            let isOver = ended()
            while receive(within: isOver ? 0 : 20) {}
            if isOver { return ending }
        }
        return nil
    }

    /// One chunk of output; false when none came in time.
    private func receive(within milliseconds: Int) -> Bool {
        guard master >= 0 else {
            poll(nil, 0, Int32(min(milliseconds, 5)))
            return false
        }
        var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, Int32(clamping: milliseconds)) > 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else {
            // The program has closed the terminal; do not spin while it takes its last breath.
            poll(nil, 0, Int32(min(milliseconds, 5)))
            return false
        }
        output += buffer[..<count]
        screen.feed(buffer[..<count])
        return true
    }

    private func ended() -> Bool {
        if ending != nil { return true }
        var status: Int32 = 0
        guard waitpid(processID, &status, WNOHANG) == processID else { return false }
        let signal = status & 0x7F
        ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
        return true
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
