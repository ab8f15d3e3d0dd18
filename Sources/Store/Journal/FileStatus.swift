import Glibc

/// What the file system says of one file, without following a link.
struct FileStatus: Equatable {
    enum Kind { case file, folder, symlink, other }

    let kind: Kind
    let identity: FileIdentity
    let size: Int
    let modifiedNanoseconds: Int64
    let links: Int
    let owner: UInt32
    let permissions: UInt32
}

/// Device and inode: the same file under whatever name.
package struct FileIdentity: Hashable, Sendable {
    package let device: UInt64
    package let inode: UInt64

    package init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}

extension FileStatus {
    init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symlink
            default: .other
            }
        identity = FileIdentity(device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino))
        size = Int(raw.st_size)
        modifiedNanoseconds = Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec)
        links = Int(raw.st_nlink)
        owner = raw.st_uid
        permissions = raw.st_mode & 0o7777
    }

    /// Of a path; nil when there is nothing.
    static func of(_ path: String) throws(Failure) -> FileStatus? {
        var raw = stat()
        guard lstat(path, &raw) == 0 else {
            if errno == ENOENT { return nil }
            throw Failure("lstat", path)
        }
        return FileStatus(raw)
    }
}
