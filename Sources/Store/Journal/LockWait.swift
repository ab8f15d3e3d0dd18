import Glibc
import Synchronization

/// A wait for a lock that can be given up: a thread of its own blocks in flock, we wait for the thread.
///
/// flock has no time limit of its own, and interrupting it by a signal needs a handler of the whole process.
/// A thread that we gave up stays until the lock comes, drops it at once and ends.
final class LockWait: Sendable {
    enum Outcome {
        case locked
        case failed(Int32)
        case gaveUp
    }

    private enum State {
        case waiting
        case done(errno: Int32)
        case abandoned
    }

    /// A second name of the caller's open file. The lock belongs to the open file, whoever took it by
    /// whichever name, and falls when the last name is closed.
    private let raw: Int32
    private let state = Mutex(State.waiting)
    /// The thread writes a byte into it when flock has returned; both ends live as long as either party.
    private let readEnd: Int32
    private let writeEnd: Int32

    init(_ file: Int32) {
        raw = fcntl(file, F_DUPFD_CLOEXEC, 0)
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        if raw >= 0 { close(raw) }
        if readEnd >= 0 { close(readEnd) }
        if writeEnd >= 0 { close(writeEnd) }
    }

    func run(until deadline: ContinuousClock.Instant) -> Outcome {
        guard raw >= 0, readEnd >= 0 else { return .failed(EMFILE) }
        let box = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let created = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<LockWait>.fromOpaque(argument).takeRetainedValue().block() }
                return nil
            }, box.toOpaque())
        guard created == 0 else {
            box.release()
            return .failed(created)
        }
        pthread_detach(thread)
        waitForByte(until: deadline)
        return state.withLock { state in
            switch state {
            case .done(0): return .locked
            case .done(let code): return .failed(code)
            case .waiting, .abandoned:
                state = .abandoned
                return .gaveUp
            }
        }
    }

    private func waitForByte(until deadline: ContinuousClock.Instant) {
        var file = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
        while true {
            let left = deadline - .now
            guard left > .zero else { return }
            let milliseconds =
                left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
            let ready = poll(&file, 1, Int32(clamping: milliseconds + 1))
            if ready > 0 || (ready < 0 && errno != EINTR) { return }
        }
    }

    /// On the thread of its own.
    private func block() {
        var code: Int32 = 0
        while flock(raw, LOCK_EX) != 0 {
            code = errno
            if code != EINTR { break }
            code = 0
        }
        let result = code
        state.withLock { state in
            if case .waiting = state { state = .done(errno: result) }
        }
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
        // The last reference may be ours: with it goes `raw`, and with that a lock that nobody awaits.
    }
}
