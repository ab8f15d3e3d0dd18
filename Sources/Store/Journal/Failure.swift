import Glibc

/// The world failed: what was asked is right, but the machine cannot do it. Data only; words live elsewhere.
package enum Failure: Error, Equatable, Sendable {
    /// A system call failed in a way that has no case of its own.
    case system(call: String, path: String, errno: Int32)
    /// Disk or quota full. Nothing was saved; what was typed must be kept.
    case diskFull(path: String)
    /// A limit on the size of files (RLIMIT_FSIZE, or the file system's own).
    case fileTooLarge(path: String)
    case noPermission(path: String)
    case readOnlyFileSystem(path: String)
    case missing(path: String)
    case notAFolder(path: String)
    /// Something lies already where a new workspace was to be.
    case folderNotEmpty(path: String)
    /// Something lies already where a new file was to be.
    case fileExists(path: String)
    /// A file that is no backup of a workspace.
    case noBackup(path: String)
    /// A backup that is not as it was written; `entry` is where that shows first.
    case damagedBackup(path: String, entry: String)
    /// A symbolic link where none is ever followed.
    case symlink(path: String)
    /// Another program held the lock for so long.
    case locked(path: String, seconds: Int)
    /// The disk refused to confirm three times: nothing more is written until the program starts anew.
    case unconfirmed(path: String, errno: Int32)
    /// There is no `cadre.json` here.
    case noWorkspace(path: String)
    /// `cadre.json` is there and cannot be understood.
    case damagedWorkspace(path: String)
    /// The folder was made by a newer program: it may mean what we would get wrong.
    case newerWorkspace(path: String, format: Int)
    /// Everybody on this machine may write in the folder, and so in our lines.
    case writableByEverybody(path: String)
    /// The folder belongs to somebody else, and we are root: what we write there would lock them out.
    case foreignOwner(path: String, uid: UInt32)
    /// Neither `HOME` nor the XDG variable says where our own files go.
    case noHome
}

extension Failure {
    /// The failure that `errno` tells of; to be made right after the call.
    init(_ call: String, _ path: String, errno code: Int32 = Glibc.errno) {
        self =
            switch code {
            case ENOSPC, EDQUOT: .diskFull(path: path)
            case EFBIG: .fileTooLarge(path: path)
            case EACCES, EPERM: .noPermission(path: path)
            case EROFS: .readOnlyFileSystem(path: path)
            case ENOENT: .missing(path: path)
            case ENOTDIR: .notAFolder(path: path)
            case ELOOP: .symlink(path: path)
            default: .system(call: call, path: path, errno: code)
            }
    }

    /// For the report after three failed attempts.
    var code: Int32 {
        switch self {
        case .system(_, _, let errno), .unconfirmed(_, let errno): errno
        case .diskFull: ENOSPC
        case .fileTooLarge: EFBIG
        case .noPermission: EACCES
        default: EIO
        }
    }
}
