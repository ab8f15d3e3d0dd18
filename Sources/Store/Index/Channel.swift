import Dispatch
import Synchronization

/// A short queue between a thread that makes things and the one that uses them.
///
/// Bounded, so that a fast maker does not fill the memory; closed by either side: by the maker when it has
/// no more, by the user when it wants no more.
final class Channel<Item: Sendable>: Sendable {
    private struct State {
        var items: [Item] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let room: DispatchSemaphore
    private let filled = DispatchSemaphore(value: 0)

    init(capacity: Int) { room = DispatchSemaphore(value: capacity) }

    /// False when nobody wants the item any more.
    func send(_ item: Item) -> Bool {
        room.wait()
        let isWanted = state.withLock { state in
            if !state.isClosed { state.items.append(item) }
            return !state.isClosed
        }
        filled.signal()
        return isWanted
    }

    /// Nil when there will be no more.
    func receive() -> Item? {
        filled.wait()
        let item: Item? = state.withLock { $0.items.isEmpty ? nil : $0.items.removeFirst() }
        // Whoever asks again after the end gets the same answer.
        if item == nil { filled.signal() }
        room.signal()
        return item
    }

    func close() {
        state.withLock { $0.isClosed = true }
        filled.signal()
        room.signal()
    }
}
