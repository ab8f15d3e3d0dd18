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
                    reading.add(part, to: &facts) { $0.home == root.id }
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
    private let stored: StoredBytes
    private let touches: [Rebuild.Touch]
    private let undone: Set<Int32>
    private var place = 0

    init(_ connection: Connection, _ touches: [Rebuild.Touch], _ undone: Set<Int32>) {
        self.connection = connection
        stored = connection.storedBytes()
        self.touches = touches
        self.undone = undone
    }

    /// Nil where all that is touched before that place has been read.
    func next(before end: Int) throws -> FoldJob? {
        guard place < end else { return nil }
        var job = FoldJob()
        while place < end, job.bytes.count < FoldJob.size {
            let n = touches[place].root
            let id = try connection.rootID(Int(n)) ?? Settings.root
            var root = FoldJob.Root(n: Int(n), id: id, touches: place..<place)
            while place < end, touches[place].root == n {
                let line = touches[place].line
                place += 1
                if undone.contains(line) { continue }
                let start = job.bytes.count
                root.lines.append(.init(start: start, count: try stored.append(Int(line), to: &job.bytes)))
            }
            root.touches = root.touches.lowerBound..<place
            if id != Settings.root { job.roots.append(root) }
        }
        return job
    }
}

/// One thread that folds job after job.
final class Folding {
    private let queue = DispatchQueue(label: "cadre.rebuild.fold")
    private let calendar: WorkCalendar
    /// The oldest first.
    private var started: [Box] = []

    private final class Box: Sendable {
        let outcome = Mutex<FoldJob.Outcome?>(nil)
        let done = DispatchSemaphore(value: 0)
    }

    init(_ calendar: WorkCalendar) { self.calendar = calendar }

    func start(_ job: FoldJob) {
        let box = Box()
        started.append(box)
        let calendar = calendar
        queue.async {
            let outcome = job.fold(calendar)
            box.outcome.withLock { $0 = outcome }
            box.done.signal()
        }
    }

    /// There is work enough for as long as a job takes to write.
    var isBusy: Bool { started.count >= 4 }

    /// What the oldest job gave; nil when there is none, or when it is not done and nobody wants to wait.
    func finish(waiting: Bool) -> FoldJob.Outcome? {
        guard let box = started.first else { return nil }
        guard box.done.wait(timeout: waiting ? .distantFuture : .now()) == .success else { return nil }
        started.removeFirst()
        return box.outcome.withLock { $0.take() }
    }
}
