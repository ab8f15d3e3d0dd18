import Glibc

/// A folder that is made beside its place, and gets its name when all is in it and on the disk: it is there whole
/// or not at all.
package struct NewFolder {
    package let path: String
    private let parent: String
    private let name: String
    let beside: String

    /// `path` must not be there, or be an empty folder.
    package init(_ path: String) throws(Failure) {
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        if let slash = trimmed.lastIndex(of: "/"), slash > trimmed.startIndex {
            try Places.makeFolders(String(trimmed[..<slash]))
        }
        (parent, name) = try Places.split(trimmed)
        self.path = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
        beside = "\(parent)/\(AtomicFile.temporary(name))"
        if let status = try FileStatus.of(self.path) {
            guard status.kind == .folder else { throw .notAFolder(path: self.path) }
            guard try Descriptor.folder(self.path).names().isEmpty else {
                throw .folderNotEmpty(path: self.path)
            }
        }
        try sweep()
        guard mkdir(beside, 0o700) == 0 else { throw Failure("mkdir", beside) }
    }

    /// Gives it its name.
    package func finish() throws(Failure) {
        guard rename(beside, path) == 0 else { throw Failure("rename", path) }
        try Descriptor.folder(parent).sync()
    }

    /// Nothing is left of what was not finished.
    package func discard() { try? FolderTree(path: beside).remove() }

    /// What was left here by programs that were killed more than an hour ago.
    private func sweep() throws(Failure) {
        for left in try AtomicFile.leftovers(.folder, of: name, in: Descriptor.folder(parent)) {
            try FolderTree(path: "\(parent)/\(left)").remove()
        }
    }
}

// MARK: Files that can be verified

extension NewFolder {
    /// Makes the folder with these files, and `SHA256SUMS` beside them for `sha256sum -c`. The names are the
    /// program's own: at most one folder and a file.
    package static func make(_ path: String, _ files: [(name: String, text: String)]) throws(Failure) {
        let made = try NewFolder(path)
        do throws(Failure) {
            var sums = Checksums()
            for (name, text) in files {
                let bytes = Array(text.utf8)
                try made.write(name, bytes)
                sums.add(name, bytes)
            }
            try made.write(Checksums.name, sums.bytes)
            try made.finish()
        } catch {
            made.discard()
            throw error
        }
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws(Failure) {
        let parts = name.split(separator: "/")
        precondition(!parts.isEmpty && parts.count <= 2 && !parts.contains(".."), "names are our own")
        var folder = beside
        if parts.count == 2 {
            try Descriptor.folder(beside).makeFolder(String(parts[0]))
            folder += "/\(parts[0])"
        }
        let open = try Descriptor.folder(folder)
        let file = try open.open(String(parts[parts.count - 1]), O_WRONLY | O_CREAT | O_EXCL)
        try file.write(bytes)
        try file.sync()
        try open.sync()
    }
}
