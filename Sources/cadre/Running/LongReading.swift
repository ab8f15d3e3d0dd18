import Screen
import Store
import Terminal

/// The reading of what others wrote, while the screens are open: shown once it takes longer than a person notices, and
/// broken off by Ctrl-C. All else that happens meanwhile waits for its end.
final class LongReading {
    private let loop: EventLoop
    private let show: (Double) -> Void
    private let began = Program.milliseconds
    private var shown = 0
    private(set) var waiting: [LoopEvent] = []

    /// `show` draws how far it has come, from 0 to 1.
    init(_ loop: EventLoop, show: @escaping (Double) -> Void) {
        self.loop = loop
        self.show = show
    }

    /// False when the person, or whoever ends the program, does not want to wait.
    func goesOn(_ progress: Store.Progress) -> Bool {
        let now = Program.milliseconds
        guard now - began > 200, now - shown > 40 else { return true }
        shown = now
        show(Double(progress.done) / Double(max(1, progress.total)))
        // Of all of them: what comes with the key that stops it is not lost.
        return loop.next(timeout: 0).map(mayGoOn).allSatisfy { $0 }
    }

    private func mayGoOn(_ event: LoopEvent) -> Bool {
        switch event {
        case .keys(let keys):
            let others = keys.filter { $0 != .ctrl("c") }
            if !others.isEmpty { waiting.append(.keys(others)) }
            return others.count == keys.count
        case .quit, .hungUp:
            waiting.append(event)
            return false
        case .resized, .suspend:
            waiting.append(event)
            return true
        // Still there to be read afterwards.
        case .readable, .timeout: return true
        }
    }
}
