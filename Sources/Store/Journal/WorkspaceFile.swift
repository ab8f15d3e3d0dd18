package import Domain
import Glibc

/// `cadre.json`: what makes a folder a workspace. Written once; that of a partial one again with each bundle.
package struct WorkspaceFile: Equatable, Sendable {
    package static let name = "cadre.json"
    /// The layout that this program reads and writes.
    package static let format = 1

    package let id: LineID
    /// What people call the workspace, at its creation.
    package let title: String
    /// Of which it holds a part only, and for whom; nil for a whole one.
    package let partial: PartialOrigin?

    init(id: LineID, title: String, partial: PartialOrigin? = nil) {
        self.id = id
        self.title = title
        self.partial = partial
    }
}

// MARK: Reading

extension WorkspaceFile {
    /// `path` is the workspace's folder. Throws `.noWorkspace`, `.newerWorkspace` or `.damagedWorkspace`.
    package static func read(at path: String) throws(Failure) -> WorkspaceFile {
        // The way to the folder may lead over links; what lies in it may not.
        try read(in: Descriptor.folder(Places.resolve(path)))
    }

    static func read(in folder: borrowing Descriptor) throws(Failure) -> WorkspaceFile {
        let bytes: [UInt8]
        do throws(Failure) {
            let file = try folder.open(name, O_RDONLY | O_NONBLOCK)
            guard try file.status().kind == .file else { throw .damagedWorkspace(path: file.path) }
            bytes = try file.contents(limit: 64 * 1024)
        } catch {
            if case .missing = error { throw .noWorkspace(path: folder.path) }
            throw error
        }
        return try parse(bytes, path: "\(folder.path)/\(name)")
    }

    /// Tolerant of what editors and synchronisers add: a BOM, other line ends, members unknown to us.
    static func parse(_ bytes: [UInt8], path: String) throws(Failure) -> WorkspaceFile {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let json: JSON
        do throws(JSONFault) { json = try JSONReader.read(text) } catch {
            throw .damagedWorkspace(path: path)
        }
        guard let format = json["format"]?.int, format >= 1 else { throw .damagedWorkspace(path: path) }
        guard format <= Self.format else { throw .newerWorkspace(path: path, format: format) }
        guard let id = json["workspace"]?.string.flatMap({ LineID($0) }) else {
            throw .damagedWorkspace(path: path)
        }
        let partial = try json["partial"].map { json throws(Failure) in
            guard let origin = PartialOrigin(json) else { throw .damagedWorkspace(path: path) }
            return origin
        }
        return WorkspaceFile(id: id, title: json["name"]?.string ?? "", partial: partial)
    }
}

// MARK: Creating

extension WorkspaceFile {
    /// Makes the folder a workspace; if it is one already, that one is returned and nothing is changed.
    package static func create(at path: String, title: String, host: Host) throws(Failure) -> WorkspaceFile {
        try Places.makeFolders(path)
        let resolved = try Places.resolve(path)
        let folder = try Descriptor.folder(resolved)
        do throws(Failure) { return try read(in: folder) } catch {
            guard case .noWorkspace = error else { throw error }
        }
        let id = LineID(clock: host.now() << 16, random: host.random())
        try WorkspaceNotes.write(in: folder)
        _ = try AtomicFile.create(name, in: folder, with: WorkspaceFile(id: id, title: title).bytes)
        try syncParent(of: resolved)
        // Of two programs that create at once, both go on with what the faster one wrote.
        return try read(in: folder)
    }

    /// What stands on disk.
    var bytes: [UInt8] {
        var members = [
            JSON.Member("format", .int(Int64(Self.format))),
            JSON.Member("workspace", .string(id.description)), JSON.Member("name", .string(title)),
        ]
        if let partial { members.append(JSON.Member("partial", partial.json)) }
        return JSONWriter.bytes(.object(members)) + [UInt8(ascii: "\n")]
    }

    /// A new folder is durable only when its parent's entries are.
    private static func syncParent(of path: String) throws(Failure) {
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        try Descriptor.folder(parent.isEmpty ? "/" : parent).sync()
    }
}
