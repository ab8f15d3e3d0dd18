import Domain
import Glibc

extension Workspace {
    /// Makes the folder a workspace, or opens the one that it is already.
    package static func create(
        at path: String, name: String, environment: [String: String], host: Host = .current
    ) throws -> Workspace {
        _ = try WorkspaceFile.create(at: path, title: name, host: host)
        return try open(at: path, environment: environment, host: host)
    }

    /// Opens a workspace and catches up with what was written since; makes the index when there is none.
    ///
    /// - Parameters:
    ///   - progress: told now and then while much is read; by returning false it gives up, and `open` throws
    ///     ``Stopped``.
    ///   - segmentBytes: where a segment of the log ends; smaller in tests.
    package static func open(
        at path: String, environment: [String: String], host: Host = .current, segmentBytes: Int = 64 * 1024,
        progress: @escaping ProgressReport = { _ in true }
    ) throws -> Workspace {
        let resolved = try Places.resolve(path)
        let file = try WorkspaceFile.read(at: resolved)
        let places = try Places(workspace: resolved, id: file.id, environment: environment)
        let journal = Journal(places, host: host, segmentBytes: segmentBytes)
        do {
            let index = try IndexOpening(places, progress: progress).run()
            let workspace = Workspace(places, file, host: host, journal: journal, index: index)
            _ = try workspace.catchUp(progress: progress)
            // Where that cannot be written now, the next start tries again.
            do { try workspace.eraseWhatWasAsked() } catch is Failure {}
            return workspace
        } catch is Cancelled {
            throw Stopped()
        }
    }

    /// The person did not want to wait.
    package struct Stopped: Error {
        package init() {}
    }
}

/// Opens the index, makes it anew, or keeps it in memory: the first that can be done.
struct IndexOpening {
    private let places: Places
    private let progress: ProgressReport

    init(_ places: Places, progress: @escaping ProgressReport) {
        self.places = places
        self.progress = progress
    }

    private var path: String { "\(places.cache)/\(Schema.fileName)" }

    /// `anew` does not trust what is there.
    func run(anew: Bool = false) throws -> Index {
        do {
            try places.makeCache()
            // Who deletes and who opens take turns; and of two that find no index, the second finds the
            // first one's.
            let lock = try FileLock.take("\(places.cache)/index.lock", waiting: Self.patience)
            defer { withExtendedLifetime(lock) {} }
            if !anew, let index = try? Index.open(path, workspace: places.workspace) { return index }
            return try Index.rebuild(path, workspace: places.workspace, progress: progress)
        } catch let error as Cancelled {
            throw error
        } catch {
            // A cache that cannot be written, or a full disk: it goes on without one.
            return try Index.rebuildInMemory(workspace: places.workspace, progress: progress)
        }
    }

    /// Seconds; a large rebuild of another process may take so long.
    private static let patience = 60
}
