import Glibc
import Interface
import Store
import Terminal

/// Syncs of the screens: one at a time, asked for with a key or by the rhythm that was chosen on this machine.
///
/// Without a rhythm it never wakes the program.
final class ScreenSync {
    private let sharing: Sharing
    let news = Wake<SyncWork.News>()
    private var work: SyncWork?
    /// When the next one begins by itself; nil for never.
    private var due: ContinuousClock.Instant?
    private var minutes: Int?
    /// The one that runs was not asked for.
    private var isAutomatic = false
    /// What only a person can mend: until then the rhythm rests.
    private var rests = false

    init(_ sharing: Sharing) { self.sharing = sharing }

    var state: SharingState? {
        let status = try? sharing.status()
        if status?.minutes != minutes {
            minutes = status?.minutes
            due = minutes.map { .now + .seconds(60 * $0) }
        }
        return status.map { SharingState(toSend: $0.toSend) }
    }

    /// Until the next sync by itself.
    var milliseconds: Int? {
        guard let due, work == nil, !rests else { return nil }
        let left = due - .now
        return max(0, Int(left.components.seconds) * 1000 + 1000)
    }

    var isDue: Bool { due.map { $0 <= .now } ?? false && work == nil && !rests }

    /// What ended at once, because it could not begin.
    func start(_ words: Words, isAutomatic: Bool) -> SyncEnd? {
        guard work == nil else { return nil }
        do {
            let git = try Git(Program.gitEnvironment)
            self.isAutomatic = isAutomatic
            work = SyncWork(sharing, with: git, now: .current()) { [news] in news.post($0) }
            return nil
        } catch {
            return end(error, words)
        }
    }

    func stop() { work?.stop() }

    /// What the thread has told since; the end of a sync that nobody asked for is told only when it brought
    /// something or needs somebody.
    func take(_ words: Words) -> [Message] {
        news.take().compactMap { news in
            switch news {
            case .stage(let stage): return .syncing(stage.step)
            case .ended(let result):
                work = nil
                due = minutes.map { .now + .seconds(60 * $0) }
                switch result {
                case .success(let synced):
                    rests = false
                    let isNews = !isAutomatic || synced.wentBack || synced.sent + synced.received > 0
                    guard isNews else { return .synced(.quiet) }
                    return .synced(
                        .done(
                            sent: synced.sent, received: synced.received, wentBack: synced.wentBack))
                case .failure(let error): return .synced(end(error, words))
                }
            }
        }
    }

    private func end(_ error: any Error, _ words: Words) -> SyncEnd {
        switch error {
        case SharingFailure.stopped: return .stopped
        case let failure as SharingFailure:
            switch failure {
            case .unreachable, .silent, .busy, .running: if isAutomatic { return .quiet }
            default: rests = isAutomatic
            }
            return .failed(words.explanation(for: failure.trouble).text)
        case let failure as Failure: return .failed(words.explanation(for: failure.trouble).text)
        default: return .failed("\(error)")
        }
    }
}
