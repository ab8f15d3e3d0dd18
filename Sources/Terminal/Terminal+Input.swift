internal import Glibc
package import Screen

extension Terminal {
    /// The keys that have arrived; never waits.
    ///
    /// A sequence of which only the beginning is there stays for the next call. The loop calls again when the
    /// patience for it is over (`inputPatience`), so that a lone Esc becomes a key.
    package func readKeys() -> [Key] { readInput().keys }

    /// Milliseconds that a begun sequence may still wait; `nil` when none has begun.
    var inputPatience: Int? { decoder.patience }

    func giveUpWaiting() -> [Key] { decoder.giveUp() }

    func readInput() -> (keys: [Key], isHungUp: Bool) {
        var keys: [Key] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        // Bounded, so that an endless stream of input cannot keep the screen from being painted.
        var reads = 0
        while reads < 64, Self.hasInput() {
            reads += 1
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            if count <= 0 { return (keys, true) }
            keys += decoder.feed(buffer[..<count])
        }
        return (Self.withoutStaleDrags(keys), false)
    }

    private static func hasInput() -> Bool {
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 0) > 0
    }

    /// Of movements that arrived together only the last one matters.
    private static func withoutStaleDrags(_ keys: [Key]) -> [Key] {
        guard keys.count > 1 else { return keys }
        return keys.indices.filter { place in
            place + 1 == keys.count || !isDrag(keys[place]) || !isDrag(keys[place + 1])
        }
        .map { keys[$0] }
    }

    private static func isDrag(_ key: Key) -> Bool {
        if case .mouse(let mouse) = key { return mouse.kind == .drag }
        return false
    }
}
