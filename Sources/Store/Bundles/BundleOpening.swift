import Domain

/// Makes a partial workspace of a bundle, or brings a newer bundle into the one that is there.
package struct BundleOpening {
    private let path: String
    private let environment: [String: String]
    private let host: Host

    package init(_ path: String, environment: [String: String], host: Host = .current) {
        self.path = path
        self.environment = environment
        self.host = host
    }

    /// The bundle's lines lie in a file of their own; nobody writes under this name.
    static let folder = RemotePath.nobody
    static let file = "000001.jsonl"

    /// Returns what was opened; `folder` holds it then.
    package func open(into folder: String) throws -> BundleHeader {
        let bundle = try Bundle.read(path, .bundle)
        let isThere = try FileStatus.of("\(folder)/\(WorkspaceFile.name)") != nil
        try isThere ? renew(folder, bundle) : make(folder, bundle)
        return bundle.header
    }

    private func make(_ folder: String, _ bundle: Bundle) throws {
        let made = try NewFolder(folder)
        defer { made.discard() }
        let root = try Descriptor.folder(made.beside)
        try WorkspaceNotes.write(in: root)
        try put(bundle, LineID(clock: host.now() << 16, random: host.random()), in: root)
        try made.finish()
    }

    /// The newer bundle takes the place of the older one; what was written here stays beside it.
    private func renew(_ folder: String, _ bundle: Bundle) throws {
        let workspace = try Workspace.open(at: folder, environment: environment, host: host)
        try refuse(bundle.header, for: workspace.partial)
        try workspace.journal.withLock(waiting: workspace.patience) { _ in
            try workspace.places.refuseIfUnsafe()
            try put(bundle, workspace.id, in: Descriptor.folder(workspace.path))
        }
        // What is no longer in the bundle is not remembered either: it was erased, or taken back.
        try workspace.rebuild()
    }

    /// The lines first, then what says of them where they come from. Killed between the two files, it is as if the
    /// older bundle had held the newer one's lines, and the same command ends it.
    private func put(_ bundle: Bundle, _ id: LineID, in root: borrowing Descriptor) throws {
        try root.makeFolder(Places.logName)
        let log = try root.folder(Places.logName)
        try log.makeFolder(Self.folder)
        try AtomicFile.replace(Self.file, in: log.folder(Self.folder), with: bundle.log)
        try log.sync()
        let file = WorkspaceFile(
            id: id, title: bundle.header.title, partial: PartialOrigin(bundle.header))
        try AtomicFile.replace(WorkspaceFile.name, in: root, with: file.bytes)
    }

    private func refuse(_ header: BundleHeader, for origin: PartialOrigin?) throws(BundleFault) {
        guard let origin, origin.workspace == header.workspace else {
            throw .otherWorkspace(path: path, title: header.title)
        }
        guard origin.person == header.person else { throw .otherPerson(path: path) }
        guard header.made >= origin.made else { throw .older(path: path) }
        guard Set(header.missions).isSuperset(of: origin.missions) else { throw .fewerMissions(path: path) }
    }
}
