import Glibc
import Interface
import Store

/// A file named on the command line, or standard input for `-`, read whole.
struct InputFile {
    let path: String
    /// What messages call it.
    let name: String

    init(_ path: String, _ words: Words) {
        self.path = path
        name = path == "-" ? words.say("entrée standard", "standard input") : path
    }

    var isStandardInput: Bool { path == "-" }

    /// One byte more than `limit` is enough for the reader to refuse the file.
    func bytes(limit: Int) throws(Failure) -> [UInt8] {
        if isStandardInput { return try read(STDIN_FILENO, limit) }
        // Without O_NONBLOCK a pipe without writer would hold us for ever.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw failure(errno) }
        defer { close(file) }
        return try read(file, limit)
    }

    private func read(_ file: Int32, _ limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = Glibc.read(file, &piece, piece.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            bytes += piece[..<count]
        }
        return bytes
    }

    private func failure(_ code: Int32) -> Failure {
        switch code {
        case ENOENT, ENOTDIR: .missing(path: name)
        case EACCES, EPERM: .noPermission(path: name)
        default: .system(call: "read", path: name, errno: code)
        }
    }
}
