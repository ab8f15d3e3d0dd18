package import Domain
import Glibc

/// What `cadre check` says: of the files, and of the index beside them.
package struct CheckReport: Equatable, Sendable {
    package var journal: Check.Report
    /// The index answered otherwise than one made anew; it has been replaced. Nil when that cannot be told,
    /// because it knows lines that no file holds any more, or that none can be read from now.
    package var indexDiffered: Bool?
    /// Lines once read and now in no file: ``Workspace/rescue()`` writes them back.
    package var vanished: [LineID]
    /// Facts of newer versions.
    package var unknown: Int
    package var contested: Int
    package var digest: String
}

extension Workspace {
    /// Looks at every file and every line; mends nothing but the index. Throws ``Stopped`` when `progress` returns false.
    package func check(progress: @escaping ProgressReport = { _ in true }) throws -> CheckReport {
        // A quarter of the way through the files, half for an index made anew; the comparing has no length of its own.
        func tell(_ quarters: Int) throws {
            guard progress(Progress(done: quarters, total: 4)) else { throw Stopped() }
        }
        func rows(at quarters: Int) throws -> String {
            try withWholeIndex { try $0.use { try $0.rowsDigest { try tell(quarters) } } }
        }
        let journal = try Check.run(places, host: host, isPartial: partial != nil) {
            progress(Progress(done: $0.done, total: 4 * $0.total))
        }
        // A line that was read when it was whole is remembered, and rescued from there.
        _ = try catchUp(thorough: true, rereading: journal.damagedFiles)
        let now = host.now()
        let health = try withIndex { try $0.health(of: replica, now: now) }
        let vanished = try withIndex { try $0.vanished(now: .max / 2) }
        let before = try rows(at: 1)
        var differed: Bool?
        // An index made anew would forget what it read of a file that cannot be read now.
        if vanished.isEmpty, !journal.problems.contains(where: \.isUnreadable) {
            try rebuild { progress(Progress(done: $0.total + 2 * $0.done, total: 4 * $0.total)) }
            differed = try rows(at: 3) != before
        }
        let digest = try withWholeIndex { try $0.use { try $0.stateDigest { try tell(3) } } }
        return CheckReport(
            journal: journal, indexDiffered: differed, vanished: vanished, unknown: health.unknown,
            contested: health.contested, digest: digest)
    }

    /// SHA-256 of the folded state: equal on every machine that holds the same lines.
    package func digest() throws(Failure) -> String { try withIndex { try $0.stateDigest() } }

    /// Lines that were once read here and are in no file now.
    package func vanished() throws -> [LineID] {
        _ = try catchUp(thorough: true)
        return try withIndex { try $0.vanished(now: .max / 2) }
    }

    /// Writes lines that have vanished back into the log, as strays; returns their ids. What was erased on
    /// request is never brought back.
    package func rescue() throws -> [LineID] {
        _ = try catchUp(thorough: true)
        let lines = try withIndex { try $0.vanishedLines() }
        guard !lines.isEmpty else { return [] }
        let root = try Descriptor.folder(places.workspace)
        try root.makeFolder(Places.logName)
        let log = try root.folder(Places.logName)
        for (replica, bytes) in lines.byReplica {
            let name = replica.isEmpty ? "rescued" : replica
            try log.makeFolder(name)
            // Named after what is in it: rescuing twice writes once.
            let stray = RemotePath.stray(replica, bytes)
            _ = try AtomicFile.create(stray.name, in: log.folder(name), with: bytes)
        }
        try log.sync()
        _ = try catchUp(thorough: true)
        return lines.map(\.id).sorted()
    }
}

struct VanishedLine {
    let id: LineID
    let replica: String
    let raw: [UInt8]
}

extension [VanishedLine] {
    /// The bytes of files that hold them, in order of line.
    var byReplica: [(replica: String, bytes: [UInt8])] {
        Dictionary(grouping: self, by: \.replica).sorted { $0.key < $1.key }.map { replica, lines in
            (replica, lines.sorted { $0.id < $1.id }.flatMap { $0.raw + [0x0A] })
        }
    }
}

extension Connection {
    func vanishedLines() throws -> [VanishedLine] {
        try prepared(
            """
            SELECT l.id, p.name, b.raw FROM vanished v JOIN line l ON l.n = v.line
            JOIN bytes b ON b.n = v.line JOIN replica p ON p.n = l.replica
            """
        )
        .all { VanishedLine(id: $0.line(0), replica: $0.text(1), raw: Array($0.bytes(2))) }
        .filter { line in !(line.raw.withUnsafeBytes { (try? LineHead.read($0))?.redacted } ?? true) }
    }
}
