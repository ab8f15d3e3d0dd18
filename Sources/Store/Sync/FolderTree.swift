import Glibc

/// A folder of our own with all that lies in it: how much room it takes, and its end.
struct FolderTree {
    let path: String

    /// Calls `visit` for everything below, what is in a folder before the folder itself.
    private func walk(_ visit: (_ folder: borrowing Descriptor, String, FileStatus) -> Void) throws(Failure) {
        var ways: [(path: String, isDone: Bool)] = [(path, false)]
        while let (way, isDone) = ways.popLast() {
            if isDone {
                guard let slash = way.lastIndex(of: "/"), way != path else { continue }
                let parent = try Descriptor.folder(String(way[..<slash]))
                let name = String(way[way.index(after: slash)...])
                if let status = try parent.status(of: name) { visit(parent, name, status) }
                continue
            }
            ways.append((way, true))
            let folder = try Descriptor.folder(way)
            for bytes in try folder.names() {
                guard let name = String(validating: bytes, as: UTF8.self),
                    let status = try folder.status(of: name)
                else { continue }
                if status.kind == .folder {
                    ways.append(("\(way)/\(name)", false))
                } else {
                    visit(folder, name, status)
                }
            }
        }
    }

    /// Bytes of all files, each rounded up to a page as disks do.
    func room() throws(Failure) -> Int {
        var room = 0
        try walk { _, _, status in room += (status.size + 4095) / 4096 * 4096 }
        return room
    }

    /// Deletes files whose names satisfy the condition.
    func remove(files isDoomed: (String) -> Bool) throws(Failure) {
        try walk { folder, name, status in
            if status.kind != .folder, isDoomed(name) { unlinkat(folder.raw, name, 0) }
        }
    }

    /// Deletes the folder; what is not there is gone already.
    func remove() throws(Failure) {
        guard try FileStatus.of(path)?.kind == .folder else {
            unlink(path)
            return
        }
        try walk { folder, name, status in
            unlinkat(folder.raw, name, status.kind == .folder ? AT_REMOVEDIR : 0)
        }
        guard rmdir(path) == 0 else { throw Failure("rmdir", path) }
    }
}
