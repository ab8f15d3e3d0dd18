import Glibc
import Interface
import Store

/// A sync that a person waits for at a shell: one line on standard error tells how far it is, Ctrl-C ends it
/// and git with it.
struct Exchange {
    private let words: Words
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(_ words: Words) { self.words = words }

    func run(_ body: (@escaping Sharing.Progress) throws -> Synced) throws -> Synced {
        Interruption.watch()
        defer { if isTerminal { Standard.error.write("\r\u{1b}[K") } }
        var shown: String?
        let words = words
        let isTerminal = isTerminal
        return try body { stage in
            let text = words.sentence(for: stage.step)
            if isTerminal, text != shown {
                Standard.error.write("\r\u{1b}[K\(text)")
                shown = text
            }
            return !Interruption.isAsked
        }
    }
}

/// Ctrl-C as a question and not as an end: asked by whoever can stop in order.
enum Interruption {
    nonisolated(unsafe) private static var flag: sig_atomic_t = 0

    static var isAsked: Bool { flag != 0 }

    static func watch() { signal(SIGINT) { _ in Interruption.flag = 1 } }

    /// Ctrl-C ends the program again, as it ends any other.
    static func forget() { signal(SIGINT, SIG_DFL) }
}

extension SyncStage {
    var step: SyncStep {
        switch self {
        case .fetching(let percent): .receiving(percent: percent)
        case .comparing: .comparing
        case .sending(let percent): .sending(percent: percent)
        case .again(let round): .again(attempt: round)
        }
    }
}
