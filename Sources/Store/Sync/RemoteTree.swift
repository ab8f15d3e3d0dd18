/// What a branch holds that is for us: `cadre.json`, and log files of the right names, modes and sizes.
///
/// Links, submodules, programs, odd names and huge files are left where they are and never read.
struct RemoteTree {
    struct Blob: Hashable {
        let oid: String
        let size: Int
    }

    private(set) var files: [RemotePath: Blob] = [:]
    private(set) var workspace: Blob?
    /// What was passed over, save for the files that explain the folder.
    private(set) var ignored = 0

    mutating func add(_ entry: TreeListing.Entry) {
        let explains = [WorkspaceNotes.readMeName, WorkspaceNotes.attributesName]
        guard !explains.contains(where: { entry.path.elementsEqual($0.utf8) }) else { return }
        guard entry.isPlainFile, entry.size <= LogFile.maximumBytes else { return ignored += 1 }
        let blob = Blob(oid: entry.oid, size: entry.size)
        if let path = RemotePath(entry.path) {
            files[path] = blob
        } else if entry.path.elementsEqual(WorkspaceFile.name.utf8), entry.size <= 64 * 1024 {
            workspace = blob
        } else {
            ignored += 1
        }
    }
}

/// Cuts the output of `git ls-tree -r -z -l` into entries: `MODE TYPE OID SIZE<tab>PATH<nul>`.
struct TreeListing {
    struct Entry {
        let isPlainFile: Bool
        let oid: String
        let size: Int
        let path: ArraySlice<UInt8>
    }

    private var rest: [UInt8] = []
    private(set) var entries = 0

    mutating func read(_ bytes: UnsafeRawBufferPointer, _ visit: (Entry) -> Void) throws {
        rest += bytes
        var start = 0
        while let end = rest[start...].firstIndex(of: 0) {
            entries += 1
            if let entry = Self.entry(rest[start..<end]) { visit(entry) }
            start = end + 1
        }
        rest.removeFirst(start)
    }

    private static func entry(_ bytes: ArraySlice<UInt8>) -> Entry? {
        guard let tab = bytes.firstIndex(of: 0x09) else { return nil }
        let words = bytes[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 4, words[2].utf8.count == 40 else { return nil }
        return Entry(
            isPlainFile: words[0] == "100644" && words[1] == "blob", oid: words[2],
            size: Int(words[3]) ?? .max, path: bytes[(tab + 1)...])
    }
}
