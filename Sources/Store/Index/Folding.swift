import Dispatch
import Domain
import Synchronization

/// The bytes of some roots, ready to be folded on another thread.
struct FoldJob: Sendable {
    struct Root: Sendable {
        let n: Int
        let id: EntityID
        /// Lines of ``bytes``.
        var lines: [LinePart] = []
        /// Of all that is touched, what belongs to it.
        var touches: Range<Int>
    }

    struct LinePart: Sendable {
        let start: Int
        let count: Int
    }

    struct Outcome: Sendable {
        let roots: [(n: Int, folded: Folded, touches: Range<Int>)]
        let bytes: Int
    }

    var bytes: [UInt8] = []
    var roots: [Root] = []

    static let size = 1 << 19

    func fold(_ calendar: WorkCalendar) -> Outcome {
        var reading = FactReading()
        let folded = bytes.withUnsafeBytes { raw in
            roots.map { root in
                var facts: [Fact] = []
                facts.reserveCapacity(root.lines.count)
                for line in root.lines {
                    let part = UnsafeRawBufferPointer(rebasing: raw[line.start..<line.start + line.count])
                    for fact in reading.facts(of: part) where fact.home == root.id {
                        facts.append(fact)
                    }
                }
                return (root.n, Folded(id: root.id, facts: facts, calendar), root.touches)
            }
        }
        return Outcome(roots: folded, bytes: bytes.count)
    }
}

/// Gathers the lines of root after root, in order, until a job is large enough.
final class FoldReader {
    private let connection: Connection
    private let touches: [Rebuild.Touch]
    private let undone: Set<Int32>
    private var place = 0

    init(_ connection: Connection, _ touches: [Rebuild.Touch], _ undone: Set<Int32>) {
        self.connection = connection
        self.touches = touches
        self.undone = undone
    }

    func next() throws -> FoldJob? {
        guard place < touches.count else { return nil }
        let raw = try connection.prepared("SELECT raw FROM bytes WHERE n = ?")
        var job = FoldJob()
        while place < touches.count, job.bytes.count < FoldJob.size {
            let n = touches[place].root
            let id = try connection.rootID(Int(n)) ?? Settings.root
            var root = FoldJob.Root(n: Int(n), id: id, touches: place..<place)
            while place < touches.count, touches[place].root == n {
                let line = touches[place].line
                place += 1
                if undone.contains(line) { continue }
                _ = try raw.bind(1, Int(line)).first { row in
                    let bytes = row.bytes(0)
                    root.lines.append(.init(start: job.bytes.count, count: bytes.count))
                    job.bytes.append(contentsOf: bytes)
                }
            }
            root.touches = root.touches.lowerBound..<place
            if id != Settings.root { job.roots.append(root) }
        }
        return job
    }
}

/// One thread that folds one job at a time.
final class Folding {
    private let queue = DispatchQueue(label: "cadre.rebuild.fold")
    private let calendar: WorkCalendar
    private var running: Box?

    private final class Box: Sendable {
        let outcome = Mutex<FoldJob.Outcome?>(nil)
        let done = DispatchSemaphore(value: 0)
    }

    init(_ calendar: WorkCalendar) { self.calendar = calendar }

    func start(_ job: FoldJob) {
        let box = Box()
        running = box
        let calendar = calendar
        queue.async {
            let outcome = job.fold(calendar)
            box.outcome.withLock { $0 = outcome }
            box.done.signal()
        }
    }

    var isRunning: Bool { running != nil }

    /// What the job that was started last gave; nil when there is none, or when it is not done and nobody
    /// wants to wait.
    func finish(waiting: Bool) -> FoldJob.Outcome? {
        guard let box = running else { return nil }
        guard box.done.wait(timeout: waiting ? .distantFuture : .now()) == .success else { return nil }
        running = nil
        return box.outcome.withLock { $0.take() }
    }
}
