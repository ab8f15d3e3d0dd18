import Domain
import Glibc

/// Looks at every line of the log without changing anything: what `cadre check` says of the files.
///
/// The whole history is read. Memory grows with the number of lines, by some hundred bytes each.
package struct Check {
    package struct Report: Equatable, Sendable {
        /// Different lines that count.
        package fileprivate(set) var lines = 0
        /// Lines met more than once with the same bytes: conflict copies, strays, backups. Harmless.
        package fileprivate(set) var duplicates = 0
        /// Lines of a newer version of the program.
        package fileprivate(set) var newer = 0
        package fileprivate(set) var files = 0
        package fileprivate(set) var problems: [Problem] = []

        var damagedFiles: Set<String> {
            Set(problems.compactMap { if case .damagedLine(let file, _, _) = $0 { file } else { nil } })
        }
    }

    private struct Known {
        let place: LinePlace
        let checksum: UInt32
        var others: [LinePlace] = []
    }

    private var report = Report()
    private var known: [LineID: Known] = [:]
    private var numbers: [String: [Int: [LineID]]] = [:]
    private var ahead: [String: UInt64] = [:]
    private let now: UInt64
    /// Of a part of a workspace, lines are lacking on purpose.
    private let isPartial: Bool
    /// Under what name this machine writes.
    private let own: String?

    private init(now: UInt64, isPartial: Bool, own: String?) {
        self.now = now
        self.isPartial = isPartial
        self.own = own
    }

    /// Throws only when the log as a whole cannot be listed, and ``Workspace/Stopped`` when `progress`, which hears of
    /// each file, returns false.
    package static func run(
        _ places: Places, host: Host, isPartial: Bool = false, progress: ProgressReport = { _ in true }
    ) throws -> Report {
        let own = try? ReplicaIdentity.load(places, host: host)?.replica
        var check = Check(now: host.now(), isPartial: isPartial, own: own)
        let scan = LogScan(places)
        let listing = try scan.list()
        check.report.problems = listing.problems
        if try FileStatus.of(places.log) == nil {
            check.report.problems.append(.missingLog(path: Places.logName))
        }
        var read = Progress(done: 0, total: listing.files.reduce(0) { $0 + $1.size })
        for file in listing.files {
            check.read(file, scan)
            read.done += file.size
            guard progress(read) else { throw Workspace.Stopped() }
        }
        check.lookAtPermissions(places, listing)
        check.conclude()
        return check.report
    }
}

// MARK: Lines

extension Check {
    private mutating func read(_ file: LogFile, _ scan: LogScan) {
        report.files += 1
        do {
            let outcome = try scan.read(file) { found in
                switch found.head {
                case .success(let head): add(head, found, file)
                case .failure(let damage):
                    report.problems.append(.damagedLine(file: file.path, line: found.number, damage))
                }
            }
            if outcome.torn > 0 {
                report.problems.append(
                    .tornTail(
                        file: file.path, offset: outcome.mark.goodEnd, bytes: outcome.torn,
                        isOurs: file.folder == own))
            }
        } catch {
            let code = (error as? Failure)?.code ?? EIO
            report.problems.append(.unreadable(path: file.path, errno: code))
        }
    }

    private mutating func add(_ head: LineHead, _ found: LogScan.Found, _ file: LogFile) {
        let place = LinePlace(file: file.path, line: found.number)
        // The line's own checksum leaves itself out; over all the bytes it is as good as comparing them.
        let checksum = CRC32.checksum(found.bytes)
        if let earlier = known[head.id] {
            if earlier.checksum == checksum {
                report.duplicates += 1
            } else {
                known[head.id]?.others.append(place)
            }
            return
        }
        known[head.id] = Known(place: place, checksum: checksum)
        report.lines += 1
        if head.isNewer { report.newer += 1 }
        guard !head.replica.isEmpty else { return }
        if head.seq > 0 { numbers[head.replica, default: [:]][head.seq, default: []].append(head.id) }
        if LineClock.isFarAhead(head.id.clock, of: now) {
            let distance = head.id.milliseconds - now
            ahead[head.replica] = max(ahead[head.replica] ?? 0, distance)
        }
    }

    private mutating func conclude() {
        let forks = known.filter { !$0.value.others.isEmpty }.sorted { $0.key < $1.key }
        for (id, line) in forks {
            report.problems.append(.fork(id: id, places: [line.place] + line.others))
        }
        for (replica, numbers) in numbers.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            conclude(replica, numbers)
        }
    }

    private mutating func conclude(_ replica: String, _ numbers: [Int: [LineID]]) {
        var expected = 1
        for seq in numbers.keys.sorted() {
            if seq > expected, !isPartial {
                report.problems.append(.gap(replica: replica, missing: expected...seq - 1))
            }
            if let ids = numbers[seq], ids.count > 1 {
                report.problems.append(.sequenceReused(replica: replica, seq: seq, ids: ids.sorted()))
            }
            expected = seq + 1
        }
        if let distance = ahead[replica] {
            report.problems.append(.clockAhead(replica: replica, milliseconds: distance))
        }
    }
}

// MARK: Permissions

extension Check {
    /// The folder first: where that is closed, nobody else reaches what lies in it.
    private mutating func lookAtPermissions(_ places: Places, _ listing: LogScan.Listing) {
        let folders = Set(listing.files.map { "\(Places.logName)/\($0.folder)" })
        var reported: [(String, UInt32)] = []
        for path in [".", Places.logName] + folders.sorted() + listing.files.map(\.path) {
            let absolute = path == "." ? places.workspace : "\(places.workspace)/\(path)"
            let status: FileStatus?
            do throws(Failure) { status = try FileStatus.of(absolute) } catch { status = nil }
            guard let status else { continue }
            if path == ".", status.permissions & 0o077 == 0 { return }
            if status.permissions & 0o002 != 0 || (status.kind == .file && status.permissions & 0o077 != 0) {
                reported.append((path, status.permissions))
            }
        }
        report.problems += reported.map { .openPermissions(path: $0.0, mode: $0.1) }
    }
}
