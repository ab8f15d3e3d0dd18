import Domain
import Glibc

/// The place where the next line goes, established under the lock: who we are, our last number, the segment.
final class AppendTail {
    private let journal: Journal
    private(set) var identity: ReplicaIdentity
    /// The number of our last line.
    let seq: Int
    private let log: OwnLog
    /// The segment to go on with; nil for a new one.
    private var segment: Segment?
    private var nextNumber: Int

    private init(
        _ journal: Journal, _ identity: ReplicaIdentity, _ log: OwnLog, segment: Segment?, seq: Int,
        nextNumber: Int
    ) {
        self.journal = journal
        self.identity = identity
        self.log = log
        self.segment = segment
        self.seq = seq
        self.nextNumber = nextNumber
    }

    static func find(_ journal: Journal) throws -> AppendTail {
        try journal.places.refuseIfUnsafe(isShared: journal.isShared)
        let kept = try ReplicaIdentity.load(journal.places, host: journal.host)
        if let kept, let tail = try known(journal, kept) { return tail }
        if let kept, let tail = try survey(journal, kept) { return tail }
        // Our own log is shorter than we remember, or another: a backup was restored, a disk cloned.
        let minted = try ReplicaIdentity.mint(journal.places, host: journal.host)
        guard let tail = try survey(journal, minted) else { throw Failure.missing(path: journal.places.log) }
        return tail
    }

    /// Where our last commit ended, if nobody has written since: nothing has to be read.
    private static func known(_ journal: Journal, _ kept: ReplicaIdentity) throws -> AppendTail? {
        guard let known = journal.known, known.identity == kept,
            try FileStatus.of("\(journal.places.log)/\(kept.replica)")?.kind == .folder
        else { return nil }
        let log = try OwnLog.open(journal.places.workspace, replica: kept.replica, making: false)
        guard let segment = try unchanged(known, in: log) else { return nil }
        return AppendTail(
            journal, kept, log, segment: usable(segment, journal), seq: known.seq,
            nextNumber: known.number + 1)
    }

    /// What our segments say; nil when the line that we remember is not among them.
    private static func survey(_ journal: Journal, _ identity: ReplicaIdentity) throws -> AppendTail? {
        let log: OwnLog
        do throws(Failure) {
            log = try OwnLog.open(
                journal.places.workspace, replica: identity.replica, making: identity.last == nil)
        } catch {
            if case .missing = error, identity.last != nil { return nil }
            throw error
        }
        let survey = try log.survey(remembered: identity.last, journal.scan)
        guard identity.last == nil || survey.holdsRemembered else { return nil }
        journal.clock.witness(survey.clock, now: journal.host.now())
        let segment = try survey.newest.flatMap { try open($0, in: log, journal) }
        return AppendTail(
            journal, identity, log, segment: segment, seq: survey.seq, nextNumber: survey.nextNumber)
    }
}

// MARK: Finding the segment

extension AppendTail {
    /// The segment of our last commit, if neither we in another process nor anybody else has written since.
    private static func unchanged(
        _ known: Journal.KnownTail, in log: OwnLog
    ) throws(Failure) -> Segment? {
        guard try log.folder.status(of: SegmentName.name(known.number + 1)) == nil,
            try log.folder.status(of: SegmentName.name(known.number)) != nil
        else { return nil }
        return try Segment.open(known.number, identity: known.file, size: known.size, in: log)
    }

    private static func open(
        _ newest: OwnLog.Newest, in log: OwnLog, _ journal: Journal
    ) throws(Failure) -> Segment? {
        let size = newest.mark.goodEnd + newest.torn
        guard let found = try Segment.open(newest.number, identity: newest.mark.identity, size: size, in: log)
        else { return nil }
        if newest.torn > 0 {
            do throws(Failure) {
                try journal.places.makeQuarantine()
            } catch {
                // Without room for the fragment it is cut off all the same.
            }
            do throws(Failure) {
                try found.dropTail(behind: newest.mark.goodEnd, keepingIn: journal.places.quarantine)
            } catch {
                return nil
            }
        }
        return usable(found, journal)
    }

    private static func usable(_ segment: Segment, _ journal: Journal) -> Segment? {
        segment.size < journal.segmentBytes && !journal.distrusted.contains(segment.identity) ? segment : nil
    }
}

// MARK: Saving

extension AppendTail {
    /// Writes the lines, cut into segments, and has every one confirmed; or takes all of it back and throws.
    func save(_ lines: [Line]) throws(Failure) {
        var touched: [Segment] = []
        do throws(Failure) {
            var unsaved = chunks(lines)
            var current = segment
            while true {
                var failure: Failure?
                (unsaved, failure) = try write(unsaved, first: current, &touched)
                guard let failure else { break }
                // Never the same file again: the same bytes, hence the same ids, go into a new segment, and
                // whatever did arrive in the old one is the same line once more.
                current = nil
                journal.failedSyncs += 1
                guard !journal.isReadOnly else {
                    throw .unconfirmed(path: journal.places.log, errno: failure.code)
                }
            }
        } catch {
            for segment in touched.reversed() { segment.withdraw(in: log) }
            throw error
        }
        journal.failedSyncs = 0
        segment = touched.last
    }

    /// One round over the chunks; returns those that could not be confirmed, and why.
    private func write(
        _ chunks: [[UInt8]], first: Segment?, _ touched: inout [Segment]
    ) throws(Failure) -> (unsaved: [[UInt8]], Failure?) {
        var unsaved: [[UInt8]] = []
        var inNewSegments: [[UInt8]] = []
        var failure: Failure?
        for (place, chunk) in chunks.enumerated() {
            let target: Segment
            if place == 0, let first { target = first } else { target = try create() }
            touched.append(target)
            try target.append(chunk)
            do throws(Failure) {
                try target.confirm(in: log)
                if target.isNew { inNewSegments.append(chunk) }
            } catch {
                journal.distrusted.insert(target.identity)
                unsaved.append(chunk)
                failure = error
            }
        }
        guard !inNewSegments.isEmpty else { return (unsaved, failure) }
        do throws(Failure) { try log.syncFolders() } catch { return (unsaved + inNewSegments, error) }
        return (unsaved, failure)
    }

    private func create() throws(Failure) -> Segment {
        let new = try Segment.create(from: nextNumber, in: log)
        nextNumber = new.number + 1
        return new
    }

    /// What goes into the current segment, then one piece for each new one.
    private func chunks(_ lines: [Line]) -> [[UInt8]] {
        var chunks: [[UInt8]] = [[]]
        var size = segment?.size ?? 0
        for line in lines {
            if size >= journal.segmentBytes {
                chunks.append([])
                size = 0
            }
            chunks[chunks.count - 1] += line.bytes
            size += line.bytes.count
        }
        return chunks
    }

    /// For the next start and the next lock: what was acknowledged last.
    func remember(_ last: Line) {
        identity.last = ReplicaIdentity.Remembered(seq: last.seq, id: last.id)
        identity.remember(journal.places)
        guard let segment else { return journal.known = nil }
        journal.known = Journal.KnownTail(
            identity: identity, number: segment.number, file: segment.identity, size: segment.size,
            seq: last.seq)
    }
}
