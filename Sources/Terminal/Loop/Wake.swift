internal import CNcurses
internal import Glibc
internal import Synchronization

/// A letter box between worker threads and the loop: workers post, the loop wakes up and empties it.
///
/// ```swift
/// let wake = Wake<SyncProgress>()
/// worker.onProgress = { wake.post($0) }
/// // in the loop, which watches wake.descriptor:
/// case .readable(wake.descriptor): for progress in wake.take() { … }
/// ```
package final class Wake<Message: Sendable>: Sendable {
    /// To be watched by the loop; readable while there are messages.
    package let descriptor: Int32
    private let messages = Mutex<[Message]>([])

    package init() {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        precondition(descriptor >= 0, "no descriptor left for a letter box")
    }

    deinit { Glibc.close(descriptor) }

    /// From any thread.
    package func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// All messages, oldest first. Called by the loop.
    package func take() -> [Message] {
        // The bell before the box: a message posted in between rings again, and is not forgotten.
        var rings: UInt64 = 0
        _ = read(descriptor, &rings, 8)
        return messages.withLock { box in
            defer { box.removeAll() }
            return box
        }
    }
}
