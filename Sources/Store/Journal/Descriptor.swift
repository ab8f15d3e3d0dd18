import Glibc

/// An open file or folder, closed when it goes out of scope; `path` is kept for what has to be said.
///
/// Everything is opened relative to an open folder, with `O_NOFOLLOW`, so that no link planted or swapped in
/// a shared folder leads us elsewhere; with `O_CLOEXEC`, so that a child never inherits a lock or a log; and
/// for reading with `O_NONBLOCK`, so that a FIFO cannot hang us.
struct Descriptor: ~Copyable {
    let raw: Int32
    let path: String

    /// Takes charge of an open descriptor.
    init(raw: Int32, path: String) {
        self.raw = raw
        self.path = path
    }

    deinit { close(raw) }
}

// MARK: Opening

extension Descriptor {
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(Failure) -> Descriptor {
        try opened("open", path) { Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode) }
    }

    static func folder(_ path: String) throws(Failure) -> Descriptor {
        try open(path, O_RDONLY | O_DIRECTORY)
    }

    func open(_ name: String, _ flags: Int32, mode: mode_t = 0o600) throws(Failure) -> Descriptor {
        try Self.opened("openat", "\(path)/\(name)") {
            openat(raw, name, flags | O_CLOEXEC | O_NOFOLLOW, mode)
        }
    }

    func folder(_ name: String) throws(Failure) -> Descriptor {
        do { return try open(name, O_RDONLY | O_DIRECTORY) } catch {
            // Linux says "not a directory" of a link to one: tell which it is.
            if try status(of: name)?.kind == .symlink { throw .symlink(path: "\(path)/\(name)") }
            throw error
        }
    }

    /// Makes a folder of that name unless there is something already.
    func makeFolder(_ name: String) throws(Failure) {
        guard mkdirat(raw, name, 0o700) != 0, errno != EEXIST else { return }
        throw Failure("mkdirat", "\(path)/\(name)")
    }

    private static func opened(_ call: String, _ path: String, _ body: () -> Int32) throws(Failure)
        -> Descriptor
    {
        Descriptor(raw: try uninterrupted(call, path, body), path: path)
    }

    private static func uninterrupted(
        _ call: String, _ path: String, _ body: () -> Int32
    ) throws(Failure) -> Int32 {
        for _ in 0..<maximumInterruptions {
            let raw = body()
            if raw >= 0 { return raw }
            guard errno == EINTR else { break }
        }
        throw Failure(call, path)
    }

    /// A signal may interrupt a call; a thousand in a row is no signal but a broken world, and no hang.
    static let maximumInterruptions = 1000
}

// MARK: Asking

extension Descriptor {
    func status() throws(Failure) -> FileStatus {
        var status = stat()
        guard fstat(raw, &status) == 0 else { throw Failure("fstat", path) }
        return FileStatus(status)
    }

    /// Of a name in this folder; nil when there is nothing.
    func status(of name: String) throws(Failure) -> FileStatus? {
        var status = stat()
        guard fstatat(raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return nil }
            throw Failure("fstatat", "\(path)/\(name)")
        }
        return FileStatus(status)
    }

    /// The names in this folder, as bytes sorted; `.` and `..` left out.
    func names() throws(Failure) -> [[UInt8]] {
        // A folder stream owns its descriptor: give it one of its own.
        let copy = try Self.uninterrupted("openat", path) {
            openat(raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        guard let stream = fdopendir(copy) else {
            let failure = Failure("fdopendir", path)
            close(copy)
            throw failure
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { text in
                    Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
                }
            }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        guard errno == 0 else { throw Failure("readdir", path) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

// MARK: Reading and writing

extension Descriptor {
    /// Reads at most the buffer's size from that offset; 0 at the end of the file.
    func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(Failure) -> Int {
        for _ in 0..<Self.maximumInterruptions {
            let count = pread(raw, buffer.baseAddress, buffer.count, off_t(offset))
            if count >= 0 { return count }
            guard errno == EINTR else { break }
        }
        throw Failure("pread", path)
    }

    /// All from that offset on; more than `limit` bytes are an error, for nothing of ours is ever that long.
    func contents(from start: Int = 0, limit: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while bytes.count <= limit {
            let outcome = chunk.withUnsafeMutableBytes { buffer -> Result<Int, Failure> in
                do throws(Failure) { return .success(try read(buffer, at: start + bytes.count)) } catch {
                    return .failure(error)
                }
            }
            let count = try outcome.get()
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
        throw Failure("pread", path, errno: EFBIG)
    }

    /// Writes all of it: at the end of a file opened with `O_APPEND`, else at the current place.
    func write(_ bytes: [UInt8]) throws(Failure) {
        var written = 0
        var interruptions = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(raw, $0.baseAddress! + written, $0.count - written)
            }
            if count > 0 {
                written += count
            } else if count < 0, errno == EINTR, interruptions < Self.maximumInterruptions {
                interruptions += 1
            } else {
                throw Failure("write", path, errno: count == 0 ? EIO : errno)
            }
        }
    }

    func truncate(to size: Int) throws(Failure) {
        for _ in 0..<Self.maximumInterruptions {
            if ftruncate(raw, off_t(size)) == 0 { return }
            guard errno == EINTR else { break }
        }
        throw Failure("ftruncate", path)
    }

    /// Makes the contents survive a power cut. Never to be tried twice on one file: after a failure the
    /// kernel takes the lost pages for written, and a second try succeeds without them ("fsyncgate", 2018).
    func syncData() throws(Failure) {
        guard fdatasync(raw) == 0 else { throw Failure("fdatasync", path) }
    }

    /// The same for a folder's entries, and for a file with everything that is known of it.
    func sync() throws(Failure) {
        guard fsync(raw) == 0 else {
            // Some network and FUSE file systems cannot sync folders and say so in this way.
            if errno == EINVAL { return }
            throw Failure("fsync", path)
        }
    }
}
