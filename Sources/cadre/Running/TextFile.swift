import Glibc
import Store

/// Small files of the user's own, read and written whole.
enum TextFile {
    /// Nil when it is not there, is too large, or is not UTF-8. Lines end as they do here, whatever editor wrote them,
    /// and what some of them put before the first is left out.
    static func read(_ path: String, limit: Int) -> String? {
        guard let bytes = bytes(path, limit: limit), let text = String(validating: bytes, as: UTF8.self)
        else {
            return nil
        }
        let whole = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        return whole.replacing("\r\n", with: "\n")
    }

    static func bytes(_ path: String, limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &piece, piece.count)
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += piece[..<count]
            if bytes.count > limit { return nil }
        }
    }

    /// Written beside and renamed, so that what was there stays whole until what is new is whole.
    static func write(_ text: String, to path: String) throws {
        let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        var made = ""
        for part in folder.split(separator: "/") {
            made += "/\(part)"
            mkdir(made, 0o700)
        }
        let beside = "\(path).\(getpid()).new"
        let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw Failure.system(call: "open", path: path, errno: errno) }
        var text = text
        let isWhole = text.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
        let isClosed = close(file) == 0
        guard isWhole, isClosed, rename(beside, path) == 0 else {
            let code = errno
            unlink(beside)
            throw Failure.system(call: "write", path: path, errno: code)
        }
    }
}

/// Removes a folder that the program made, with what is in it. Links in it are removed, not followed.
enum FolderRemoval {
    static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) {
            var names: [String] = []
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { names.append(name) }
            }
            closedir(folder)
            for name in names { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
