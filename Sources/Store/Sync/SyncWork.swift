import Glibc
import Synchronization

/// A sync on a thread of its own, beside an interface that goes on answering keys.
///
/// ```swift
/// let work = SyncWork(sharing, with: git, now: now) { news in wake.post(news) }
/// // later, from any thread:
/// work.stop()
/// ```
package final class SyncWork: Sendable {
    package enum News: Sendable {
        case stage(SyncStage)
        /// The last news.
        case ended(Result<Synced, any Error>)
    }

    private let body: @Sendable (@escaping Sharing.Progress) throws -> Synced
    private let tell: @Sendable (News) -> Void
    private let isStopped = Atomic(false)
    private let lastStage = Mutex<SyncStage?>(nil)

    /// Begins at once. `tell` is called on the other thread, with a stage only when it is another one.
    package init(
        _ sharing: Sharing, with git: Git, now: Now, _ tell: @escaping @Sendable (News) -> Void
    ) {
        body = { try sharing.sync(with: git, now: now, waiting: 0, $0) }
        self.tell = tell
        start()
    }

    /// The end is told as soon as it has come.
    package func stop() { isStopped.store(true, ordering: .relaxed) }

    private func start() {
        let box = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<SyncWork>.fromOpaque(argument).takeRetainedValue().run() }
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            return tell(.ended(.failure(Failure("pthread_create", "", errno: code))))
        }
        pthread_detach(thread)
    }

    private func run() {
        // Signals are the interface's; a thread beside it must not take them away.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        tell(.ended(Result { try body { stage in self.goesOn(stage) } }))
    }

    private func goesOn(_ stage: SyncStage) -> Bool {
        let isNew = lastStage.withLock { last in
            defer { last = stage }
            return last != stage
        }
        if isNew { tell(.stage(stage)) }
        return !isStopped.load(ordering: .relaxed)
    }
}
