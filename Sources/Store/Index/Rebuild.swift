import Dispatch
import Domain
import Glibc

/// Makes an index from nothing, as fast as two cores and little memory allow.
///
/// Lines are read and checked on one thread and stored on the other; then every root is folded on one while
/// the other reads the next and writes the last. Secondary indexes are made when the rows are there. What
/// comes out is what catching up line by line would have made; a test compares every table.
final class Rebuild {
    private let connection: Connection
    private let workspace: String
    private let progress: ProgressReport
    private var files: [LogFile] = []
    private var total = 0
    private var done = 0
    /// Sixteen bytes for every line, sorted once: the only thing that grows with the history.
    private var touches: [Touch] = []
    private var undone: Set<Int32> = []
    private var people: Set<Int32> = []
    /// Clocks of lines that touch nothing by themselves: those that take back.
    private var rootless: [UInt64] = []
    private var rows: RowInserts?
    private var hasIndexedLines = false

    struct Touch {
        let clock: UInt64
        let root: Int32
        let line: Int32

        static func inOrder(_ a: Touch, _ b: Touch) -> Bool {
            (a.root, a.clock, a.line) < (b.root, b.clock, b.line)
        }
    }

    init(_ connection: Connection, workspace: String, progress: @escaping ProgressReport) {
        self.connection = connection
        self.workspace = workspace
        self.progress = progress
    }

    func run() throws {
        try connection.run("BEGIN")
        try list()
        try storeLines()
        if try mayHoldCopies() || undoes() {
            try indexLines()
            try uniteCopies()
            try settleUndos()
        }
        sortTouches()
        try foldRoots()
        try connection.run(Schema.indexesOfRows)
        try connection.run("COMMIT")
    }

    private func advance(_ bytes: Int) throws {
        done += bytes
        guard progress(Progress(done: min(done, total), total: total)) else { throw Cancelled() }
    }
}

// MARK: Lines

extension Rebuild {
    private func list() throws {
        let sweep = try LogSweep(workspace: workspace, connection: connection, isThorough: true).run()
        files = sweep.changed.map(\.file)
        // Reading every byte once, folding every byte once.
        total = 2 * files.reduce(0) { $0 + $1.size }
        for folder in sweep.folders { try connection.remember(folder) }
        for path in sweep.problems { try note(path, 0) }
        for file in files { _ = try connection.number(of: file) }
        // Lines are seldom shorter; growing by doubling would need three times the room.
        touches.reserveCapacity(total / 2 / 300)
        try advance(0)
    }

    private func note(_ path: String, _ line: Int) throws {
        try connection.prepared("INSERT OR IGNORE INTO problem (path, line) VALUES (?, ?)").bind(1, path)
            .bind(2, line).run()
    }

    private func storeLines() throws {
        let channel = Channel<LineBatch>(capacity: 3)
        let (files, workspace) = (files, workspace)
        DispatchQueue(label: "cadre.rebuild.read").async {
            LineBatch.read(files, workspace: workspace, into: channel)
        }
        defer { channel.close() }
        let rows = try LineRows(connection)
        while let batch = channel.receive() {
            try rows.store(batch, &touches)
            for end in batch.ends { try conclude(end) }
            try advance(batch.read)
        }
        (people, rootless) = (rows.people, rows.rootless)
    }

    private func conclude(_ end: LineBatch.FileEnd) throws {
        // Files are numbered from 1, in order.
        if let mark = end.mark {
            try connection.remember(mark, torn: end.torn, of: end.file + 1)
        } else {
            // To be tried again at the next look, whatever the folder's time says.
            try note(files[end.file].path, 0)
            try connection.prepared("UPDATE folder SET settled = 0 WHERE name = ?")
                .bind(1, files[end.file].folder).run()
        }
        for line in end.damaged { try note(files[end.file].path, line) }
    }

    /// Whether two lines have one clock, as copies of a line do; to look for equal names in SQLite costs thirty times as
    /// much.
    private func mayHoldCopies() -> Bool {
        let alone = Set(rootless)
        guard alone.count == rootless.count else { return true }
        touches.sort { $0.clock < $1.clock }
        return touches.indices.contains { place in
            let touch = touches[place]
            let before = place > 0 ? touches[place - 1] : nil
            return before?.clock == touch.clock && before?.line != touch.line
                || !alone.isEmpty && alone.contains(touch.clock)
        }
    }

    /// Lines met more than once: one stays, the same as everywhere; where the others lie is remembered.
    private func uniteCopies() throws {
        let ids = try connection.prepared("SELECT id FROM line GROUP BY id HAVING count(*) > 1")
            .all { $0.line(0) }
        guard !ids.isEmpty else { return }
        var dropped: Set<Int32> = []
        for id in ids { dropped.formUnion(try LineUnion(connection).unite(id)) }
        touches.removeAll { dropped.contains($0.line) }
    }

    private func undoes() throws -> Bool {
        try connection.prepared("SELECT 1 FROM undo LIMIT 1").first { _ in true } ?? false
    }

    /// Early where lines are looked for by name, else while the other thread folds.
    private func indexLines() throws {
        guard !hasIndexedLines else { return }
        hasIndexedLines = true
        try connection.run(Schema.indexesOfLines)
    }

    private func settleUndos() throws {
        let undoing = Undoing(connection, RootNumbers(connection))
        for id in try connection.prepared("SELECT DISTINCT target FROM undo").all({ $0.line(0) })
        where try undoing.isUndone(id) {
            guard let n = try connection.number(of: id) else { continue }
            try connection.prepared("UPDATE line SET undone = 1 WHERE n = ?").bind(1, n).run()
            undone.insert(Int32(n))
        }
        for id in try connection.prepared("SELECT DISTINCT line FROM undo").all({ $0.line(0) }) {
            guard let n = try connection.number(of: id) else { continue }
            for root in try undoing.reached(by: id) {
                touches.append(Touch(clock: id.clock, root: Int32(root), line: Int32(n)))
            }
        }
    }

    private func sortTouches() {
        // People first, for missions carry their names.
        let missions = touches.partition { !people.contains($0.root) }
        touches[..<missions].sort(by: Touch.inOrder)
        touches[missions...].sort(by: Touch.inOrder)
        touches.removeRepetitions()
    }

    private func store(_ touches: ArraySlice<Touch>) throws {
        let rows =
            try self.rows
            ?? RowInserts(
                connection, "INSERT OR IGNORE INTO touch (root, clock, line, undone)")
        self.rows = rows
        try rows.run(touches) { row, touch in
            row.bind(1, Int(touch.root)).bind(2, touch.clock.sorted).bind(3, Int(touch.line))
                .bind(4, undone.contains(touch.line))
        }
    }
}

extension [Rebuild.Touch] {
    /// A line that undoes and says something else besides may touch one root twice.
    fileprivate mutating func removeRepetitions() {
        var kept = 0
        for place in indices {
            if kept > 0, self[kept - 1].root == self[place].root, self[kept - 1].line == self[place].line {
                continue
            }
            self[kept] = self[place]
            kept += 1
        }
        removeSubrange(kept...)
    }
}

// MARK: Roots

extension Rebuild {
    private func foldRoots() throws {
        // Few large pieces of the search table instead of many that are merged again and again.
        try tuneSearch(merging: 0, buffer: 4 << 20)
        let writer = try RowWriter(connection, isFresh: true)
        var calendar = WorkCalendar()
        if let n = try connection.rootNumber(of: Settings.root) {
            let first = touches.firstIndex { $0.root == n } ?? touches.endIndex
            try store(touches[first...].prefix { $0.root == n })
            try writer.write(Folded(id: Settings.root, facts: connection.facts(of: n), calendar), at: n)
            calendar = try connection.calendar()
        }
        let reader = FoldReader(connection, touches, undone)
        try fold(reader, writer, calendar)
        try Refolding(connection).run(try missionsBeforeTheirPeople())
        try tuneSearch(merging: 4, buffer: 1 << 20)
    }

    /// SQLite's own numbers are 4 and a mebibyte.
    private func tuneSearch(merging: Int, buffer: Int) throws {
        let statement = try connection.prepared("INSERT INTO search (search, rank) VALUES (?, ?)")
        try statement.bind(1, "automerge").bind(2, merging).run()
        try statement.bind(1, "hashsize").bind(2, buffer).run()
    }

    /// People first, all of them: the rows of missions carry their names.
    private func fold(_ reader: FoldReader, _ writer: RowWriter, _ calendar: WorkCalendar) throws {
        let folding = Folding(calendar)
        let missions = touches.firstIndex { !people.contains($0.root) } ?? touches.endIndex
        for end in [missions, touches.endIndex] {
            while let job = try reader.next(before: end) { try fold(job, folding, writer, calendar) }
            // People are few: beside their folding there is no time for it.
            if end == touches.endIndex { try indexLines() }
            while let last = folding.finish(waiting: true) { try store(last, writer) }
        }
    }

    /// Some jobs wait for the other thread; while none of them is done, this one folds the next itself, so that
    /// neither waits.
    private func fold(
        _ job: FoldJob, _ folding: Folding, _ writer: RowWriter, _ calendar: WorkCalendar
    ) throws {
        if !folding.isBusy {
            folding.start(job)
        } else if let last = folding.finish(waiting: false) {
            folding.start(job)
            try store(last, writer)
        } else {
            try indexLines()
            try store(job.fold(calendar), writer)
        }
    }

    private func store(_ outcome: FoldJob.Outcome, _ writer: RowWriter) throws {
        for root in outcome.roots {
            try store(touches[root.touches])
            try writer.write(root.folded, at: root.n)
        }
        try advance(outcome.bytes)
    }

    /// Missions written before people whose names they carry. Only strange lines make one, such as that
    /// which creates a mission under a person's name.
    private func missionsBeforeTheirPeople() throws -> Set<Int> {
        let strange = try connection.prepared("SELECT n FROM mission").all { $0.int(0) }
        var missions = Set(strange.filter { people.contains(Int32($0)) })
        for n in try connection.prepared("SELECT n FROM party").all({ $0.int(0) })
        where !people.contains(Int32(n)) {
            for column in ["organisation", "freelance", "lead"] {
                try connection.prepared(
                    "SELECT m.n FROM party p JOIN mission m ON m.\(column) = p.id WHERE p.n = ?"
                )
                .bind(1, n).each { missions.insert($0.int(0)) }
            }
        }
        return missions
    }
}
