import Glibc

/// What has happened to the files of the log since the index last looked.
struct Sweep {
    /// Files that are new, longer, or otherwise not as remembered.
    var changed: [(file: LogFile, known: KnownFile?)] = []
    var gone: [KnownFile] = []
    /// Folders whose listing was read, to be remembered.
    var folders: [KnownFolder] = []
    var goneFolders: [String] = []
    /// Paths that are no log: links, strangers, what cannot be read. Only of the folders listed.
    var problems: [String] = []
    /// Paths of files to be read from their beginning.
    var rereading: Set<String> = []

    /// Nothing of this needs to be written down.
    var isEmpty: Bool { changed.isEmpty && gone.isEmpty && goneFolders.isEmpty && !hasNewFolders }
    private var hasNewFolders = false

    mutating func add(_ folder: KnownFolder, before: KnownFolder?) {
        folders.append(folder)
        if folder != before { hasNewFolders = true }
    }
}

struct KnownFile {
    let n: Int
    let folder: String
    let name: String
    let mark: FileMark
}

struct KnownFolder: Equatable {
    let name: String
    let identity: FileIdentity
    let modified: Int64
    /// Listed long enough after its last change for that time to tell of any later one.
    var isSettled: Bool
    /// The segment that its replica appends to.
    var newest: String?
}

/// Looks at the log: thoroughly at every file, or quickly at what can have changed.
///
/// Segments only grow at the end of the newest, and a file that is made, renamed or deleted changes its
/// folder's time. So the quick look asks one time for each folder and one size for each newest segment,
/// whatever the number of files. Tools that write into an old file in place are found by the thorough look.
struct LogSweep {
    let workspace: String
    let connection: Connection
    let isThorough: Bool
    /// Paths of files of which nothing that is remembered counts.
    var rereading: Set<String> = []

    /// A file system may count its times in steps; within this many nanoseconds of now they tell nothing.
    static let settling: Int64 = 2_000_000_000

    func run() throws -> Sweep {
        var sweep = Sweep()
        sweep.rereading = rereading
        var known = try connection.knownFolders()
        let root = try Descriptor.folder(workspace)
        do {
            let log = try root.folder(Places.logName)
            for bytes in try log.names() {
                let path = "\(Places.logName)/\(String(decoding: bytes, as: UTF8.self))"
                guard let name = String(validating: bytes, as: UTF8.self) else {
                    sweep.problems.append(path)
                    continue
                }
                let status = try log.status(of: name)
                guard let status, status.kind == .folder else {
                    if status != nil { sweep.problems.append(path) }
                    continue
                }
                let before = known.removeValue(forKey: name)
                try look(name, status, before, in: log, &sweep)
            }
        } catch Failure.missing {
            // A workspace without `log/` is an empty one.
        }
        sweep.goneFolders = known.keys.sorted()
        for folder in sweep.goneFolders { sweep.gone += try connection.knownFiles(in: folder) }
        return sweep
    }
}

extension LogSweep {
    private func look(
        _ name: String, _ status: FileStatus, _ before: KnownFolder?, in log: borrowing Descriptor,
        _ sweep: inout Sweep
    ) throws {
        let isSame =
            before.map {
                $0.identity == status.identity && $0.modified == status.modifiedNanoseconds && $0.isSettled
            } ?? false
        do {
            let open = try log.folder(name)
            if isSame, !isThorough, let before {
                try lookAtNewest(before, in: open, &sweep)
            } else {
                try list(name, status, before, in: open, &sweep)
            }
        } catch is Failure {
            // One folder that cannot be read keeps nobody from the others.
            sweep.problems.append("\(Places.logName)/\(name)")
        }
    }

    private func lookAtNewest(
        _ folder: KnownFolder, in open: borrowing Descriptor, _ sweep: inout Sweep
    ) throws {
        guard let newest = folder.newest, let status = try open.status(of: newest), status.kind == .file
        else {
            return
        }
        let file = LogFile(folder.name, newest, status)
        let known = try connection.knownFile(folder.name, newest)
        if known.map({ file.isUnchanged(since: $0.mark) }) ?? false { return }
        sweep.changed.append((file, known))
    }

    private func list(
        _ folder: String, _ status: FileStatus, _ before: KnownFolder?, in open: borrowing Descriptor,
        _ sweep: inout Sweep
    ) throws {
        var known: [String: KnownFile] = [:]
        for file in try connection.knownFiles(in: folder) { known[file.name] = file }
        var newest: String?
        for bytes in try open.names() {
            let path = "\(Places.logName)/\(folder)/\(String(decoding: bytes, as: UTF8.self))"
            guard bytes.ends(with: ".jsonl".utf8), let name = String(validating: bytes, as: UTF8.self) else {
                sweep.problems.append(path)
                continue
            }
            guard let status = try open.status(of: name) else { continue }
            guard status.kind == .file, status.size <= LogFile.maximumBytes else {
                sweep.problems.append(path)
                continue
            }
            if Self.isSegment(bytes) { newest = name }
            let file = LogFile(folder, name, status)
            let before = known.removeValue(forKey: name)
            let isSame = before.map { file.isUnchanged(since: $0.mark) } ?? false
            if isSame, !rereading.contains(file.path) { continue }
            sweep.changed.append((file, before))
        }
        sweep.gone += known.values.sorted { $0.name < $1.name }
        sweep.add(
            KnownFolder(
                name: folder, identity: status.identity, modified: status.modifiedNanoseconds,
                isSettled: Self.now() - status.modifiedNanoseconds > Self.settling, newest: newest),
            before: before)
    }

    /// Digits only: strays are written once.
    private static func isSegment(_ name: [UInt8]) -> Bool {
        name.dropLast(6).allSatisfy { $0 &- 0x30 < 10 }
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}

extension LogFile {
    init(_ folder: String, _ name: String, _ status: FileStatus) {
        self.init(
            folder: folder, name: name, identity: status.identity, size: status.size,
            modifiedNanoseconds: status.modifiedNanoseconds)
    }
}
