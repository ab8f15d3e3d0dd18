import Domain

/// How far a long reading has come; returning false stops it.
package typealias ProgressReport = (Progress) -> Bool

package struct Progress: Equatable, Sendable {
    package var done: Int
    package var total: Int
}

struct Cancelled: Error {}

extension Index {
    struct CatchUp: Equatable {
        var hasChanged = false
        var hasChangedPeople = false
        /// Erased contents may still lie in freed pages: the index is to be made anew.
        var hasErased = false
        /// Bytes read from the log, to be held against what was added.
        var bytesRead = 0
    }

    /// Reads what is new in the log: at the start, after our own writes, after other programs' and a sync's.
    ///
    /// - Parameters:
    ///   - thorough: look at every file and not only where lines are usually added (see ``LogSweep``).
    ///   - rereading: paths of files to be read from their beginning, for something is wrong within them.
    ///   - now: milliseconds since 1970, for how long a line has been missing.
    func catchUp(
        thorough: Bool = false, rereading: Set<String> = [], now: UInt64,
        progress: ProgressReport = { _ in true }
    ) throws -> CatchUp {
        func look(_ connection: Connection) throws -> Sweep {
            try LogSweep(
                workspace: workspace, connection: connection, isThorough: thorough, rereading: rereading
            ).run()
        }
        let looked = try use(look)
        if looked.isEmpty { return CatchUp() }
        return try transaction { connection in
            // Another process may have caught up since: look again, now that nobody else can.
            try FileIntake(connection, scan, now: now).take(look(connection), progress)
        }
    }
}

/// Takes in what a sweep has found: new lines, files that changed or went away.
final class FileIntake {
    private let connection: Connection
    private let scan: LogScan
    private let now: UInt64
    private let lines: LineIntake
    private var result = Index.CatchUp()
    /// Paths that could not be read this time.
    private var unread: [String] = []

    init(_ connection: Connection, _ scan: LogScan, now: UInt64) {
        self.connection = connection
        self.scan = scan
        self.now = now
        lines = LineIntake(connection)
    }

    func take(_ sweep: Sweep, _ progress: ProgressReport) throws -> Index.CatchUp {
        let bytes = sweep.changed.reduce(0) { $0 + max(0, $1.file.size - ($1.known?.mark.goodEnd ?? 0)) }
        var seen = 0
        /// Folding takes about as long as reading: each is half of the way.
        func tell(_ done: Int) throws {
            guard progress(Progress(done: done, total: 2 * bytes)) else { throw Cancelled() }
        }
        for (file, known) in sweep.changed {
            try read(file, known, isWhole: sweep.rereading.contains(file.path)) { line in
                seen += line.bytes.count
                if line.number.isMultiple(of: 256) { try tell(min(seen, bytes)) }
            }
            try tell(min(seen, bytes))
        }
        for file in sweep.gone { try leave(file) }
        for folder in sweep.goneFolders { try connection.forget(folder: folder) }
        for folder in sweep.folders { try remember(folder, sweep.problems + unread) }
        result.hasChangedPeople = try Refolding(connection).run(lines.touched) { part in
            try tell(bytes + Int(part * Double(bytes)))
        }
        result.hasChanged = result.hasChanged || lines.hasChanged
        result.hasErased = lines.hasErased
        return result
    }

    /// A folder with a file that could not be read is looked at again, whatever its time says.
    private func remember(_ folder: KnownFolder, _ problems: [String]) throws {
        let path = "\(Places.logName)/\(folder.name)/"
        var folder = folder
        if unread.contains(where: { $0.hasPrefix(path) }) { folder.isSettled = false }
        try connection.remember(folder)
        try connection.prepared("DELETE FROM problem WHERE line = 0 AND path >= ? AND path < ?").bind(1, path)
            .bind(2, path + "\u{10FFFF}").run()
        for problem in problems { try note(problem, line: 0) }
    }

    private func note(_ path: String, line: Int) throws {
        try connection.prepared("INSERT OR IGNORE INTO problem (path, line) VALUES (?, ?)").bind(1, path)
            .bind(2, line).run()
    }
}

// MARK: Files

extension FileIntake {
    private func read(
        _ file: LogFile, _ known: KnownFile?, isWhole: Bool, _ visit: (LogScan.Found) throws -> Void
    ) throws {
        let n = try connection.number(of: file)
        var found: Set<Int> = []
        var damaged: [Int] = []
        // Touched and no longer than before: something within was written over.
        let mark = known.flatMap { isWhole || file.size == $0.mark.size ? nil : $0.mark }
        let outcome: LogScan.Outcome
        do {
            outcome = try scan.read(file, from: mark) { line in
                switch line.head {
                case .success(let head): found.insert(try lines.take(line.bytes, head, line.reach, file: n))
                case .failure: damaged.append(line.number)
                }
                try visit(line)
            }
        } catch is Failure {
            // Gone or closed since the look; the others are read all the same.
            unread.append(file.path)
            return try note(file.path, line: 0)
        }
        let isReread = known != nil && (mark == nil || outcome.restarted)
        result.bytesRead += outcome.mark.goodEnd - (isReread ? 0 : mark?.goodEnd ?? 0)
        if isReread {
            try connection.prepared("DELETE FROM problem WHERE path = ?").bind(1, file.path).run()
            try miss(n, but: found)
        }
        for line in damaged { try note(file.path, line: line) }
        if !damaged.isEmpty || outcome.torn > 0 { result.hasChanged = true }
        try connection.remember(outcome.mark, torn: outcome.torn, of: n)
    }

    private func leave(_ file: KnownFile) throws {
        try miss(file.n, but: [])
        try connection.prepared("DELETE FROM problem WHERE path = ?")
            .bind(1, "\(Places.logName)/\(file.folder)/\(file.name)").run()
        try connection.forget(file: file.n)
    }

    /// The lines of a file that no longer stand in it: they stand elsewhere, or have vanished.
    private func miss(_ file: Int, but found: Set<Int>) throws {
        try connection.run(Schema.indexOfFiles)
        let copies = try connection.prepared("SELECT line FROM copy WHERE file = ?").bind(1, file)
            .all { $0.int(0) }
        for line in copies where !found.contains(line) {
            try connection.prepared("DELETE FROM copy WHERE line = ? AND file = ?").bind(1, line).bind(
                2, file
            )
            .run()
        }
        let lines = try connection.prepared("SELECT n FROM line WHERE file = ?").bind(1, file).all {
            $0.int(0)
        }
        for line in lines where !found.contains(line) { try miss(line: line) }
    }

    private func miss(line: Int) throws {
        result.hasChanged = true
        let other =
            try connection.prepared("SELECT min(file) FROM copy WHERE line = ?").bind(1, line)
            .first { $0.optionalInt(0) } ?? nil
        try connection.prepared("UPDATE line SET file = ? WHERE n = ?").bind(1, other).bind(2, line).run()
        if let other {
            try connection.prepared("DELETE FROM copy WHERE line = ? AND file = ?").bind(1, line)
                .bind(2, other).run()
        } else {
            try connection.prepared("INSERT OR IGNORE INTO vanished (line, since) VALUES (?, ?)").bind(
                1, line
            )
            .bind(2, Int(truncatingIfNeeded: now)).run()
        }
    }
}
