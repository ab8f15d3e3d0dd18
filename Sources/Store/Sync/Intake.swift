import Domain

/// What the other side has and we do not: compared by line, taken file by file as they arrive.
///
/// Lines are taken only if the one parser says that they are lines. They go where they lie on the other side;
/// into our own folder, where only we append, and beside a file that has lines of its own, they go as strays.
struct Intake {
    private let log: LocalLog
    /// The name under which we write here; nil before our first line.
    private let own: String?
    /// All lines of files that are not the same on both sides.
    private(set) var ours = LineSet()
    private(set) var theirs = LineSet()
    /// Files here that have every line of the same file there.
    private(set) var covering: Set<String> = []
    private(set) var received = 0
    private let known: () throws -> LineSet

    init(_ log: LocalLog, own: String?, known: @escaping () throws -> LineSet) {
        self.log = log
        self.own = own
        self.known = known
    }

    mutating func read(_ file: LogFile) throws {
        try log.read(file)?.lines { ours.insert($0, $1) }
    }

    /// Takes the lines of one file of the other side; true when ours is now the same.
    mutating func take(_ blob: [UInt8], at path: RemotePath) throws -> Bool {
        let contents = LogBytes(bytes: blob)
        var lacking: [UInt8] = []
        var fresh: [(LineHead, [UInt8])] = []
        contents.lines { head, line in
            theirs.insert(head, line)
            guard !ours.holds(head, line) else { return }
            lacking += line
            lacking.append(0x0A)
            fresh.append((head, Array(line)))
            ours.insert(head, line)
        }
        let here = try log.files[path.text].flatMap { try log.read($0) }
        if let here, contents.isCovered(by: here.set) { covering.insert(path.text) }
        guard !fresh.isEmpty else { return here?.bytes == blob }
        try count(fresh, isStray: path.name.utf8.contains(UInt8(ascii: "-")))
        if path.replica != own, case .written = try log.put(contents, at: path) {
            covering.insert(path.text)
            return contents.isExact
        }
        try log.write(lacking, at: RemotePath.stray(path.replica, lacking))
        return false
    }

    /// What came as a stray may well be here in a file that both sides agree on.
    private mutating func count(_ fresh: [(LineHead, [UInt8])], isStray: Bool) throws {
        let known = isStray ? try known() : LineSet()
        received += fresh.count { head, line in !line.withUnsafeBytes { known.holds(head, $0) } }
    }
}
