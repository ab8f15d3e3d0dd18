import Glibc

/// Wakes the loop when somebody writes into the log.
///
/// Without inotify (some network folders) nothing wakes it; what others wrote then shows at the next act.
final class FileWatch {
    private let notifier: Int32
    private var watched: Set<String> = []

    /// To be watched by the loop.
    var descriptor: Int32? { notifier >= 0 ? notifier : nil }

    init() { notifier = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)) }

    deinit {
        if notifier >= 0 { close(notifier) }
    }

    /// New folders appear with new replicas. Of a folder with thousands of files this takes a while: the first
    /// screen does not wait for it.
    func watch(_ folders: [String]) {
        guard notifier >= 0 else { return }
        let events = IN_CREATE | IN_MODIFY | IN_MOVED_TO | IN_DELETE
        for folder in folders where watched.insert(folder).inserted {
            if inotify_add_watch(notifier, folder, UInt32(events)) < 0 { watched.remove(folder) }
        }
    }

    /// What exactly happened does not matter: the index finds out.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 8192)
        while read(notifier, &bytes, bytes.count) > 0 {}
    }
}
