package import Domain
import Glibc

/// The writing side of a workspace's log: the only code that ever adds to the truth.
///
/// ```swift
/// let journal = Journal(places, host: .current)
/// let line = try journal.withLock { session in
///     // Nobody else writes now: read what is new, decide on the newest state, then
///     try session.append(by: member, at: now) { id in events(id) }
/// }
/// // Only here is the line durable; say "saved" now and not before.
/// ```
/// Not for several threads at once; several journals, in one process or many, exclude each other.
package final class Journal {
    package let places: Places
    let host: Host
    /// A segment that has reached this size is followed by a new one: git stores each version of a file
    /// whole, so 400 syncs of one large file cost 74 MB where segments cost 11.
    let segmentBytes: Int
    /// The group that owns the folder may write in it, and so may everybody: `cadre init --shared`.
    let isShared: Bool
    let scan: LogScan

    // What is kept from one lock to the next.
    var clock = LineClock()
    var known: KnownTail?
    /// Files whose sync has failed: what the kernel then says about them cannot be believed.
    var distrusted: Set<FileIdentity> = []
    var failedSyncs = 0
    private var isLocked = false

    /// Where our last commit ended: if it is all unchanged, nothing has to be read before the next one.
    struct KnownTail {
        let identity: ReplicaIdentity
        let number: Int
        let file: FileIdentity
        let size: Int
        let seq: Int
    }

    /// A write past a size limit must be an error that we can report, and not our death: SIGXFSZ is ignored
    /// from here on.
    package init(_ places: Places, host: Host, segmentBytes: Int = 64 * 1024, isShared: Bool = false) {
        self.places = places
        self.host = host
        self.segmentBytes = segmentBytes
        self.isShared = isShared
        scan = LogScan(places)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// After three syncs in a row have failed, nothing more is written until the program starts anew.
    package var isReadOnly: Bool { failedSyncs >= Self.maximumFailedSyncs }

    static let maximumFailedSyncs = 3

    /// The name we write under now; nil before the first line, or when a new one is about to be minted.
    package var replica: String? { known?.identity.replica }
}

// MARK: Writing

extension Journal {
    /// Runs `body` while no other program writes, then makes everything durable that it appended.
    ///
    /// All lines of one lock are durable together, by one sync for each segment touched; when this returns,
    /// and not before, they may be acknowledged. If `body` throws, nothing was written. If the world fails,
    /// everything is taken back as far as it lets us, and a `Failure` says why. A program killed in between
    /// leaves whole lines from the first on, and at most one torn.
    package func withLock<Outcome>(
        waiting seconds: Int = 30, _ body: (AppendSession) throws -> Outcome
    ) throws -> Outcome {
        precondition(!isLocked, "withLock inside withLock would wait for itself")
        try refuseIfReadOnly()
        try places.makeState()
        let lock = try FileLock.take(places.lock, waiting: seconds)
        isLocked = true
        defer { isLocked = false }
        let session = AppendSession(self)
        defer { session.isOver = true }
        let outcome = try body(session)
        try session.commit()
        // Held to the last step: the compiler may otherwise let go of what is no longer mentioned.
        withExtendedLifetime(lock) {}
        return outcome
    }

    /// One line under a lock of its own.
    package func append(
        by: String, at: String, waiting seconds: Int = 30, _ events: (LineID) throws -> [JSON]
    ) throws -> Line {
        try withLock(waiting: seconds) { try $0.append(by: by, at: at, events) }
    }

    func refuseIfReadOnly() throws(Failure) {
        if isReadOnly { throw .unconfirmed(path: places.log, errno: EIO) }
    }
}
