package import Domain
import Glibc

/// Where everything lies: the shared truth, our own state on this machine, and what can be thrown away.
///
/// The name of our own folders carries the workspace's id and a hash of its path: a copy of the workspace
/// finds no identity, no lock and no index, and therefore becomes a writer of its own.
package struct Places: Equatable, Sendable {
    /// The workspace's real path, links resolved.
    package let workspace: String
    package let id: LineID
    /// `$XDG_STATE_HOME/cadre/<workspace id>-<path hash>`: this machine only, never shared.
    package let state: String
    /// `$XDG_CACHE_HOME/cadre/<same name>`: may be deleted at any time.
    package let cache: String

    /// `workspace` as `resolve` gives it. Relative XDG paths are ignored, as their specification demands.
    package init(workspace: String, id: LineID, environment: [String: String]) throws(Failure) {
        let hash = String(CRC32.checksum(workspace.utf8), radix: 16)
        let name = "\(id)-\(String(repeating: "0", count: 8 - hash.utf8.count))\(hash)"
        self.workspace = workspace
        self.id = id
        state = try Self.states(environment) + "/" + name
        cache = try Self.base("XDG_CACHE_HOME", "/.cache", environment) + "/cadre/" + name
    }

    /// Where the state folders of all workspaces lie.
    static func states(_ environment: [String: String]) throws(Failure) -> String {
        try base("XDG_STATE_HOME", "/.local/state", environment) + "/cadre"
    }

    private static func base(
        _ variable: String, _ fallback: String, _ environment: [String: String]
    ) throws(Failure) -> String {
        if let path = environment[variable], path.hasPrefix("/") { return path }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
        return home + fallback
    }
}

extension Places {
    package var workspaceFile: String { "\(workspace)/\(WorkspaceFile.name)" }
    package var log: String { "\(workspace)/\(Self.logName)" }
    package var lock: String { "\(state)/lock" }
    package var syncLock: String { "\(state)/sync.lock" }
    package var replica: String { "\(state)/replica.json" }
    package var remote: String { "\(state)/remote.json" }
    package var mailbox: String { "\(state)/sync.git" }
    package var quarantine: String { "\(state)/quarantine" }
    package var drafts: String { "\(state)/drafts" }

    static let logName = "log"

    /// The absolute path without links, "." or ".."; the folder must exist.
    package static func resolve(_ path: String) throws(Failure) -> String {
        guard let resolved = realpath(path, nil) else { throw Failure("realpath", path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The real folder, and the name in it.
    static func split(_ path: String) throws(Failure) -> (folder: String, name: String) {
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        let slash = trimmed.lastIndex(of: "/")
        let folder = slash.map { String(trimmed[..<$0]) } ?? "."
        let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
        guard !name.isEmpty, name != ".", name != ".." else { throw .missing(path: path) }
        return (try resolve(folder.isEmpty ? "/" : folder), name)
    }
}

// MARK: Making folders

extension Places {
    /// Makes our own folder on this machine, and checks that it is ours.
    package func makeState() throws(Failure) { try Self.makePrivate(state) }

    package func makeCache() throws(Failure) { try Self.makePrivate(cache) }

    package func makeQuarantine() throws(Failure) { try Self.makePrivate(quarantine) }

    package func makeDrafts() throws(Failure) { try Self.makePrivate(drafts) }

    /// Nothing is written into a folder where everybody may write (unless it is meant to be), and nothing as root
    /// into somebody else's.
    func refuseIfUnsafe(isShared: Bool = false) throws(Failure) {
        let status = try Descriptor.folder(workspace).status()
        if !isShared, status.permissions & 0o002 != 0 { throw .writableByEverybody(path: workspace) }
        if geteuid() == 0, status.owner != 0 { throw .foreignOwner(path: workspace, uid: status.owner) }
    }

    /// Folders 0700 as far as they are missing; what exists is never given other permissions.
    static func makeFolders(_ path: String) throws(Failure) {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw Failure("mkdir", path)
        }
        try makeFolders(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure("mkdir", path) }
    }

    /// The last component must be a folder of ours, not a link that somebody else planted there.
    private static func makePrivate(_ path: String) throws(Failure) {
        try makeFolders(path)
        guard let status = try FileStatus.of(path) else { throw .missing(path: path) }
        switch status.kind {
        case .folder: break
        case .symlink: throw .symlink(path: path)
        case .file, .other: throw .notAFolder(path: path)
        }
        guard status.owner == geteuid() else { throw .foreignOwner(path: path, uid: status.owner) }
    }
}
